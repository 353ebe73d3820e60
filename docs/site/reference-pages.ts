import { configTables } from "./config-tables.ts";
import type { GeneratedPage } from "./generate-pages.ts";
import { markdownForSite, PAGES_FROM_FILES, readRepositoryFile, TITLES } from "./repository.ts";
import { schemaPage } from "./schema-page.ts";

const POSITIONS =
  "Positions are UTF-16 code units; lines and characters of a `range` are counted from 0, as in the Language Server Protocol.";

const SCHEMAS = [
  ["lint", "JSON of evenhand lint", "What `evenhand lint --format json` prints.", POSITIONS],
  ["parse", "JSON of evenhand parse", "What `evenhand parse --format json` prints of an article.", POSITIONS],
  [
    "explain",
    "JSON of evenhand explain",
    "What `evenhand explain --format json` prints of a sentence.",
    POSITIONS,
  ],
  ["report", "JSON of evenhand report", "What `evenhand report --format json` prints.", POSITIONS],
  [
    "document",
    "JSON of a document in a pipe",
    "What each line of standard input is for `evenhand lint --stdin-format jsonl`: a summary with its sources.",
    "How to use it, and what comes back, is in [Many summaries](/at-scale#documents-through-a-pipe).",
  ],
] as const;

/** References made of schemas, and the pages of packages for those who use them. */
export function referencePages(): GeneratedPage[] {
  const schemas = SCHEMAS.map(([name, title, description, more]) => ({
    path: `/reference/json-${name}`,
    description,
    markdown: `# ${title}\n\n${description} ${more} The schema itself: [${name}.schema.json](/schema/${name}.schema.json).\n${schemaPage(name)}`,
  }));
  const config = {
    path: "/reference/configuration",
    description: "Every key of the configuration.",
    markdown: `# Configuration reference\n\nEvery key of \`evenhand.config.jsonc\` (\`.json\`, \`.yaml\`, \`.mjs\`, or the key \`evenhand\` of a \`package.json\`). How to use them is in [Configuration](/guide/configuration). The schema itself, for editors: [config.schema.json](/schema/config.schema.json).\n${schemaPage("config")}\n${configTables()}`,
  };
  return [...schemas, config, ...pagesOf("/reference/")];
}

/** What is said of the worked examples. */
export function examplePages(): GeneratedPage[] {
  return pagesOf("/examples/").map((page) => ({ ...page, isWide: true }));
}

function pagesOf(folder: string): GeneratedPage[] {
  return Object.entries(PAGES_FROM_FILES)
    .filter(([file, address]) => address.startsWith(folder) && file.endsWith(".md"))
    .map(([file, address]) => ({
      path: address,
      markdown: markdownForSite(titled(readRepositoryFile(file), TITLES[address]), file),
    }));
}

function titled(markdown: string, title: string | undefined): string {
  return title === undefined ? markdown : markdown.replace(/^# .*$/m, `# ${title}`);
}
