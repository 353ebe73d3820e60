import type { SourceFile } from "../article/parse-article.ts";
import type { Summary } from "./summary.ts";

/**
 * Reads a Markdown summary.
 *
 * @throws FrontMatterError when the front matter is not valid YAML.
 */
export function parseSummary(_file: SourceFile): Summary {
  throw new Error("parseSummary: being built");
}
