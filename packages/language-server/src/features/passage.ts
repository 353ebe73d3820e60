import type { Article, Span } from "@evenhand/core";
import { escapeMarkdown } from "./markdown.ts";

/**
 * A passage as Markdown, the words that the claim shares in bold.
 *
 * @param span The passage in the article's file.
 * @param text The passage as reported; used as it is where the span is no sentence of the article.
 * @param matches Spans in the article's file.
 */
export function highlightPassage(
  article: Article,
  span: Span,
  text: string,
  matches: readonly Span[],
): string {
  const sentence = article.prose.sentences.find(
    (s) => s.span.start === span.start && s.span.end === span.end,
  );
  if (sentence === undefined) return escapeMarkdown(text);
  const bold: { from: number; to: number }[] = [];
  for (const token of sentence.tokens) {
    if (!token.isWord || !matches.some((m) => m.start < token.span.end && token.span.start < m.end)) continue;
    const from = token.from - sentence.from;
    const to = token.to - sentence.from;
    const last = bold.at(-1);
    if (last !== undefined && /^\s*$/.test(sentence.text.slice(last.to, from))) last.to = to;
    else bold.push({ from, to });
  }
  let markdown = "";
  let at = 0;
  for (const { from, to } of bold) {
    markdown += escapeMarkdown(sentence.text.slice(at, from));
    markdown += `**${escapeMarkdown(sentence.text.slice(from, to))}**`;
    at = to;
  }
  return markdown + escapeMarkdown(sentence.text.slice(at));
}
