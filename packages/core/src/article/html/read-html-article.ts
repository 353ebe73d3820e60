import type { TextBlock } from "../../text/prose.ts";
import type { ArticleDocument } from "../article.ts";
import { markBlocks } from "../mark-blocks.ts";
import { parseByline } from "../signals/byline.ts";
import { metadataCollector } from "../signals/metadata.ts";
import { isAside, isBylineElement, isDeck } from "./aside.ts";
import { type HtmlBlock, readBlocks } from "./blocks.ts";
import { readHtmlMetadata } from "./html-metadata.ts";
import { readableText } from "./readable.ts";
import { parseTree, type TextNode } from "./tree.ts";

/** Reads an HTML page: Readability says which of its blocks are the article, the rest is boilerplate. */
export function readHtmlArticle(file: string): ArticleDocument {
  const tree = parseTree(file);
  const metadata = metadataCollector();
  readHtmlMetadata(tree, metadata);
  const found = readBlocks(tree);
  const readable = readableText(tree);
  const kept = readable.size > 0 ? (block: HtmlBlock) => share(block, readable) >= 0.5 : () => true;
  const headline = metadata.value("headline");
  const blocks = found.map((block): TextBlock => {
    const { mapped, span } = block;
    const isArticle = kept(block) && !isAside(block);
    const kind = isArticle ? block.kind : "boilerplate";
    return { kind: ownKind(block, headline) ?? kind, mapped, span };
  });
  const marked = markBlocks(blocks, metadata);
  return { format: "html", ...metadata.build(), blocks: marked };
}

/** How much of a block's text Readability kept, 0 to 1. */
function share(block: HtmlBlock, readable: ReadonlySet<TextNode>): number {
  const length = (nodes: readonly TextNode[]): number =>
    nodes.reduce((sum, { value }) => sum + value.trim().length, 0);
  return length(block.textNodes.filter((node) => readable.has(node))) / Math.max(1, length(block.textNodes));
}

/** Headline, deck and byline, which Readability takes out of the text. */
function ownKind(block: HtmlBlock, headline: string | null): TextBlock["kind"] | null {
  const { text } = block.mapped;
  const inHeading = block.ancestors.some(({ tagName }) => tagName === "h1");
  if (inHeading && !isAside(block) && (headline === null || sameWords(text, headline))) return "headline";
  if (isDeck(block)) return "headline";
  const signed = block.ancestors.some((element) => isBylineElement(element));
  return text.length < 200 && !isAside(block) && (signed || parseByline(text) !== null) ? "byline" : null;
}

/** Whether one text's words are the other's, or their beginning. */
function sameWords(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" "));
  return (
    first !== undefined && second !== undefined && (first.startsWith(second) || second.startsWith(first))
  );
}
