import { findingsIn } from "./examine.ts";

/** For a page, which has no modules of packages: `findingsIn` as a global function. */
Object.assign(globalThis, { findingsIn });
