import { InputError } from "../input/problem.ts";
import { readSourceReferences } from "../summary/parse-summary.ts";
import type { SourceReference } from "../summary/summary.ts";
import { FrontMatterError } from "../text/markdown/front-matter.ts";
import { readTextFile } from "./text-file.ts";

const seemsToNameSources = /^sources\s*:|^\[\^[^\]]+\]:.*\.(?:txt|text|md|markdown|html?|xhtml)\b/m;

/**
 * The sources that a Markdown file names, without analysing its prose. Null where it seems to name some but its
 * front matter is broken, none where it cannot be read.
 */
export async function readReferences(path: string): Promise<readonly SourceReference[] | null> {
  let text = "";
  try {
    text = await readTextFile(path, path);
    return readSourceReferences({ path, text });
  } catch (error) {
    if (error instanceof FrontMatterError) return seemsToNameSources.test(text) ? null : [];
    if (error instanceof InputError) return [];
    throw error;
  }
}
