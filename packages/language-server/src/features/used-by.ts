import { type Hover, MarkupKind, type Position } from "vscode-languageserver";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { nameOf } from "../uris.ts";
import { escapeMarkdown } from "./markdown.ts";
import { usesOf } from "./uses.ts";

const MOST = 5;

/** On an article: which sentences of open summaries rest on the passage at a position. */
export function usedByHover(
  summaries: readonly CheckedSummary[],
  articleUri: string,
  position: Position,
): Hover | null {
  const uses = usesOf(summaries, articleUri, position);
  const [first] = uses;
  if (first === undefined) return null;
  const lines = uses.slice(0, MOST).map(({ summary, claim }) => {
    const line = claim.range.start.line + 1;
    const place = `[${escapeMarkdown(nameOf(summary.uri))}:${line}](${summary.uri}#L${line})`;
    const verdict = claim.verdict === "contradicted" ? " says otherwise" : "";
    return `- ${place}${verdict}: ${escapeMarkdown(claim.text)}`;
  });
  const rest = uses.length > MOST ? [`and ${uses.length - MOST} more`] : [];
  return {
    contents: { kind: MarkupKind.Markdown, value: ["**Used by**", lines.join("\n"), ...rest].join("\n\n") },
    range: first.passage.range,
  };
}
