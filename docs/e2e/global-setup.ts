import { existsSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "./site-server.ts";

export function setup(): void {
  if (existsSync(join(DIST, "index.html"))) return;
  throw new Error(
    "The site is not built: run `pnpm --filter @evenhand/docs site`, or `pnpm test:e2e`, which does.",
  );
}
