import { type CompletionItem, CompletionItemKind, type Position, type Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckedSentences, CheckedSummary } from "../summary/check-summary.ts";
import { contains } from "./positions.ts";

/** Characters after which an editor asks for completions unasked. */
export const COMPLETION_TRIGGERS: string[] = ["^", " "];

const CITATION = /\[\^([^[\]\s]*)$/;
const SPEAKER =
  /\b(?:according to|quot(?:es|ed|ing)|cit(?:es|ed|ing))\s+((?:\p{L}[\p{L}.’'-]*\s+){0,3}\p{L}*)$/iu;

/** Citation ids after `[^`, and names of those who speak in the sources after words that announce a speaker. */
export function completionsOf(
  checked: CheckedSummary | CheckedSentences,
  document: TextDocument,
  position: Position,
): CompletionItem[] {
  const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const citation = CITATION.exec(line)?.[1];
  if (citation !== undefined) return citations(checked, document, position, citation);
  const speaker = SPEAKER.exec(line)?.[1];
  return speaker === undefined ? [] : speakers(checked, before(position, speaker.length));
}

/** Sources that the sentence rests on come first. */
function citations(
  { summary, sources, result }: CheckedSummary | CheckedSentences,
  document: TextDocument,
  position: Position,
  typed: string,
): CompletionItem[] {
  const next = document.getText({ start: position, end: { ...position, character: position.character + 1 } });
  const closing = next === "]" ? "" : "]";
  const claim = result.claims.find(({ range }) => contains(range, before(position, typed.length + 2).start));
  const ranks = new Map(claim?.evidence.map(({ path }, rank) => [path, rank] as const).reverse());
  const labels = new Map(summary.sources.map(({ target, id }) => [target, id] as const));
  return [...sources.values()].flatMap(({ source }): CompletionItem[] => {
    const { article, id, target } = source;
    const label = (target === null ? null : labels.get(target)) ?? id;
    if (/[\]\s]/.test(label)) return [];
    const rank = ranks.get(article.path) ?? 99;
    return [
      {
        label,
        kind: CompletionItemKind.Reference,
        detail: [article.publisher, article.datePublished?.slice(0, 10)].filter(Boolean).join(", "),
        ...(article.headline === null ? {} : { documentation: article.headline.trim() }),
        sortText: `${String(rank).padStart(2, "0")} ${label}`,
        preselect: rank === 0,
        textEdit: { range: before(position, typed.length), newText: `${label}${closing}` },
      },
    ];
  });
}

function speakers({ sources }: Pick<CheckedSummary, "sources">, range: Range): CompletionItem[] {
  const outlets = new Map<string, Set<string>>();
  for (const { source } of sources.values()) {
    for (const { source: speaker } of source.article.attributions) {
      const name = speaker?.name.trim();
      // Who is named with a capital; "the official" is nobody's name.
      if (name === undefined || !/^\p{Lu}/u.test(name)) continue;
      const known = outlets.get(name) ?? new Set();
      outlets.set(name, known.add(source.article.publisher ?? source.id));
    }
  }
  return [...outlets].map(([name, heard]) => ({
    label: name,
    kind: CompletionItemKind.Value,
    detail: [...heard].join(", "),
    textEdit: { range, newText: name },
  }));
}

/** The characters before a position, on its line. */
function before(position: Position, length: number): Range {
  return { start: { line: position.line, character: position.character - length }, end: position };
}
