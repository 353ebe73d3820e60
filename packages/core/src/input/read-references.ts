import { readSourceReferences } from "../summary/parse-summary.ts";
import type { SourceReference } from "../summary/summary.ts";
import { FrontMatterError } from "../text/markdown/front-matter.ts";
import type { Files } from "./files.ts";
import { InputError } from "./problem.ts";

const SEEMS_TO_NAME_SOURCES =
  /^sources[ \t]*:|^\[\^[^\]\r\n\u2028\u2029]+\]:.*\.(?:txt|text|md|markdown|html?|xhtml)\b/m;

/**
 * The sources that a Markdown file names, without analysing its prose. Null where it seems to name some but its
 * front matter is broken, none where it cannot be read.
 */
export async function readReferences(file: string, files: Files): Promise<readonly SourceReference[] | null> {
  let text = "";
  try {
    text = await files.readText(file);
    return readSourceReferences({ path: file, text });
  } catch (error) {
    if (error instanceof FrontMatterError) return seemsToNameSources(text) ? null : [];
    if (error instanceof InputError) return [];
    throw error;
  }
}

/** Whether a text whose front matter is broken looks as if it named sources. */
export function seemsToNameSources(text: string): boolean {
  return SEEMS_TO_NAME_SOURCES.test(text);
}
