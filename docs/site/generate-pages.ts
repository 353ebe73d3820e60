import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { examplePages, referencePages } from "./reference-pages.ts";
import { ROOT } from "./repository.ts";
import { rulePages } from "./rule-page.ts";

/** A page that is made of other files of the repository. */
export interface GeneratedPage {
  /** Its address on the site, from the root on. */
  readonly path: string;
  readonly description?: string;
  /** Whether tables have the room in which the page's headings stand elsewhere. */
  readonly isWide?: boolean;
  readonly markdown: string;
}

/**
 * Writes the pages that are made of rules, schemas and other packages' READMEs into docs/, as files, so that the search
 * has them too. Git ignores them.
 */
export async function generatePages(): Promise<void> {
  const docs = join(ROOT, "docs");
  for (const folder of [
    "reference",
    "examples",
    "rules/sourcing",
    "rules/language",
    "rules/balance",
    "rules/suppression",
  ])
    rmSync(join(docs, folder), { recursive: true, force: true });
  for (const { path, description, isWide = false, markdown } of [
    ...(await rulePages()),
    ...referencePages(),
    ...examplePages(),
  ]) {
    const file = join(docs, `${path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    const keys = [
      ...(description === undefined ? [] : [`description: ${JSON.stringify(description)}`]),
      ...(isWide ? ["aside: false"] : []),
    ];
    writeFileSync(file, ["---", ...keys, "---\n", markdown].join("\n"));
  }
}
