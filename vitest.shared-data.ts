import { existsSync } from "node:fs";
import { join } from "node:path";

/** Says which suites are left out where the real articles and labelled sets are absent. */
export function setup(): void {
  const shared = process.env.EVENHAND_SHARED ?? join(import.meta.dirname, "../shared");
  if (existsSync(shared)) return;
  process.stderr.write(
    `${shared} is absent: the suites that read real articles and labelled sets are skipped ` +
      "(packages/core/test/real-articles, packages/core/src/article/read-article.gold.test.ts). " +
      "Set EVENHAND_SHARED to where they are.\n",
  );
}
