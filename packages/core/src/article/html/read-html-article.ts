import { oncePer } from "../../text/once.ts";
import type { TextBlock } from "../../text/prose.ts";
import type { ArticleDocument } from "../article.ts";
import { markBlocks } from "../mark-blocks.ts";
import { parseByline } from "../signals/byline.ts";
import { metadataCollector } from "../signals/metadata.ts";
import { isBylineElement, isDeck } from "./aside.ts";
import { type HtmlBlock, readBlocks } from "./blocks.ts";
import { readHtmlMetadata } from "./html-metadata.ts";
import { readableText } from "./readable.ts";
import { selectBlocks } from "./select-blocks.ts";
import { type Element, parseTree } from "./tree.ts";

/** Reads an HTML page: Readability says which of its blocks are the article, the rest is boilerplate. */
export function readHtmlArticle(file: string): ArticleDocument {
  const tree = parseTree(file);
  const metadata = metadataCollector();
  readHtmlMetadata(tree, metadata);
  const found = readBlocks(tree);
  const { article, asides } = selectBlocks(found, readableText(tree));
  const headline = metadata.value("headline");
  const isByline = oncePer(isBylineElement);
  const blocks = found.map((block): TextBlock => {
    const { mapped, span } = block;
    const isAside = asides.has(block);
    const kind = article.has(block) ? block.kind : "boilerplate";
    return { kind: (isAside ? null : ownKind(block, headline, isByline)) ?? kind, mapped, span };
  });
  const marked = markBlocks(blocks, metadata);
  return { format: "html", ...metadata.build(), blocks: marked };
}

/** Headline, deck and byline, which Readability takes out of the text. */
function ownKind(
  block: HtmlBlock,
  headline: string | null,
  isByline: (element: Element) => boolean,
): TextBlock["kind"] | null {
  const { text } = block.mapped;
  const inHeading = block.ancestors.some(({ tagName }) => /^h[1-3]$/.test(tagName));
  if (inHeading && headline !== null && sameWords(text, headline)) return "headline";
  if (isDeck(block)) return "headline";
  if (text.length >= 200) return null;
  return block.ancestors.some(isByline) || parseByline(text) !== null ? "byline" : null;
}

/** Whether one text's words are the other's, or their beginning. */
function sameWords(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" "));
  return (
    first !== undefined && second !== undefined && (first.startsWith(second) || second.startsWith(first))
  );
}
