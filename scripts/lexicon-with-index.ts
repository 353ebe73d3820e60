import { sep } from "node:path";
// @boundaries-ignore the build works on the sources that it bundles
import type { LexiconData } from "../packages/core/src/rules/lexicon/lexicon.ts";
// @boundaries-ignore the build works on the sources that it bundles
import { indexLexicon } from "../packages/core/src/rules/lexicon/lexicon-index.ts";

/** Adds a lexicon's index to it, which would take longer to make than all the rest of a short run. */
export function lexiconWithIndex(file: string, data: object): object {
  return file.endsWith(`${sep}lexicon.json`) ? { ...data, index: indexLexicon(data as LexiconData) } : data;
}
