import type { BlockKind, TextBlock } from "../text/prose.ts";
import type { ArticleDocument } from "./article.ts";
import { isConsentNotice } from "./signals/consent.ts";

const OWN_PROSE: ReadonlySet<BlockKind> = new Set(["paragraph", "quote", "caption", "list", "table"]);

/** Whether a block is the article's own prose, and not its furniture. */
export function isOwnProse({ kind }: Pick<TextBlock, "kind">): boolean {
  return OWN_PROSE.has(kind);
}

/** Why nothing in a file is an article's prose, and what to do: one line. */
export function emptinessOf(file: string, { format, blocks }: ArticleDocument): string {
  if (file.replace(/^\ufeff/, "").trim() === "") return "the file is empty; paste the article into it";
  if (isConsentNotice(blocks)) {
    return "the page shows a cookie notice and no article; accept or reject it in a browser and save the page again";
  }
  if (format !== "html") return "no prose was found in it; paste the article's paragraphs into it";
  return blocks.length === 0
    ? "the page has no text outside its scripts; save it from a browser once it is shown, or paste the article into a .txt file"
    : "no article was found in the page; paste its text into a .txt file and use that";
}
