import type { SourceFile } from "../text/source-file.ts";
import type { ArticleDocument } from "./article.ts";
import { detectFormat } from "./detect-format.ts";
import { readMarkdownArticle } from "./markdown/read-markdown-article.ts";
import { withoutConsentNotice } from "./signals/consent.ts";
import { readTextArticle } from "./text/read-text-article.ts";

/**
 * Reads a file of any supported format into blocks and metadata. Never throws: broken markup is read as far as
 * it goes. The HTML reader is loaded only for a file that is HTML.
 */
export async function readArticle(file: SourceFile): Promise<ArticleDocument> {
  const format = detectFormat(file.path, file.text);
  if (format !== "html") return readPlainArticle(file.text, format);
  const { readHtmlArticle } = await import("./html/read-html-article.ts");
  return withoutNotice(readHtmlArticle(file.text));
}

/** `readArticle` for text and Markdown, which need no loading. */
export function readPlainArticle(text: string, format: "text" | "markdown"): ArticleDocument {
  return withoutNotice(format === "markdown" ? readMarkdownArticle(text) : readTextArticle(text));
}

function withoutNotice(document: ArticleDocument): ArticleDocument {
  return { ...document, blocks: withoutConsentNotice(document.blocks) };
}
