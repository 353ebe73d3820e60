import { defineConfig } from "tsdown";

/** A page has no `require`, by which UMD modules tell that they are part of a bundle. */
const REQUIRE = 'var require = (id) => { throw new Error("No module " + id); };';
const shared = { target: "es2023", dts: false, fixedExtension: false } as const;

export default defineConfig([
  {
    ...shared,
    entry: { fuzz: "src/fuzz.ts", "fuzz-worker": "src/fuzz/worker.ts", patterns: "src/patterns.ts" },
    format: "esm",
    platform: "node",
    deps: { neverBundle: ["recheck", "typescript", "vite"] },
  },
  {
    ...shared,
    entry: ["src/in-page.ts"],
    format: "iife",
    platform: "browser",
    clean: false,
    deps: { alwaysBundle: [/./], onlyBundle: false },
    outputOptions: { entryFileNames: "in-page.js", codeSplitting: false, intro: REQUIRE },
  },
]);
