import { fileURLToPath } from "node:url";

/** Entries of the workspace's packages by their names, the longer of two names first. */
const ENTRIES = [
  ["@evenhand/answers/words", "answers/src/words.ts"],
  ["@evenhand/answers", "answers/src/index.ts"],
  ["@evenhand/core/input", "core/src/input/index.ts"],
  ["@evenhand/core/node", "core/src/node/index.ts"],
  ["@evenhand/core", "core/src/index.ts"],
  ["@evenhand/report", "report/src/index.ts"],
] as const;

/** Aliases by which a program is bundled from the sources: its data stays apart, and so does what one part alone needs. */
export const FROM_SOURCES: Readonly<Record<string, string>> = Object.fromEntries(
  ENTRIES.map(([name, file]) => [name, fileURLToPath(new URL(`../packages/${file}`, import.meta.url))]),
);
