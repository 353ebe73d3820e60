import { createHash } from "node:crypto";
import { type Article, parseArticle } from "@evenhand/core";
import { decodeFile, InputError } from "@evenhand/core/node";
import { FetchError } from "./fetch-error.ts";
import type { FetchedPage } from "./fetch-page.ts";

/** An article as it was read from what was fetched. */
export interface ReadPage {
  readonly article: Article;
  readonly sha256: string;
  readonly textSha256: string;
}

const NAMES: Readonly<Record<string, string>> = {
  "text/html": "page.html",
  "application/xhtml+xml": "page.html",
  "text/plain": "page.txt",
  "text/markdown": "page.md",
  "text/x-markdown": "page.md",
};

/** Types that servers give where they know none; what it is shows in the bytes. */
const UNKNOWN: ReadonlySet<string> = new Set([
  "application/octet-stream",
  "binary/octet-stream",
  "application/xml",
  "text/xml",
]);

/**
 * The article in a page.
 *
 * @throws FetchError when the page is none, or has no article in it.
 */
export async function readPage({ url, bytes, type, charset }: FetchedPage): Promise<ReadPage> {
  const name = type === null || UNKNOWN.has(type) ? nameIn(url) : NAMES[type];
  if (name === undefined)
    throw new FetchError(`is ${kindOf(type ?? "")}, not a page; save its text as .txt and add that file`);
  let text: string;
  try {
    text = decodeFile(bytes, name, charset);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new FetchError(error.message.replace("name that", "add that"));
  }
  const article = await parseArticle({ path: name, text });
  if (article.emptiness !== null) throw new FetchError(article.emptiness.replace("use that", "add that"));
  return { article, sha256: hashOf(bytes), textSha256: hashOfText(article) };
}

export function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The same for the same headline and paragraphs, whatever stands around them on the page. */
export function hashOfText(article: Article): string {
  return hashOf([article.headline ?? "", ...paragraphsOf(article)].join("\n"));
}

/** The texts of an article's paragraphs, list items and rows, white space evened out. */
export function paragraphsOf({ prose }: Article): string[] {
  return prose.blocks.map(({ from, to }) => prose.text.slice(from, to).replace(/\s+/g, " ").trim());
}

function nameIn(url: string): string {
  const extension = /\.(?:txt|md|markdown)$/i.exec(new URL(url).pathname);
  return `page${extension?.[0] ?? ".html"}`;
}

function kindOf(type: string): string {
  if (type === "application/pdf") return "a PDF file";
  if (type.endsWith("json")) return "JSON data";
  const [family] = type.split("/");
  if (family === "image") return "an image";
  if (family === "audio" || family === "video") return `${family}`;
  return `of the type ${type}`;
}
