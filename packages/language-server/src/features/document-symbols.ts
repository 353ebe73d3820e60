import { type DocumentSymbol, type Range, SymbolKind } from "vscode-languageserver";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { type SourceMark, sourceMarks } from "./cited-source.ts";
import { VERDICT_NAMES } from "./verdicts.ts";

const LONGEST = 60;

/** The summary's claims with their verdicts, and its sources where they are first named. */
export function documentSymbolsOf(checked: CheckedSummary): DocumentSymbol[] {
  const claims = checked.result.claims
    .filter(({ verdict }) => verdict !== "not-checkable")
    .map(({ text, range, verdict }) =>
      symbol(shorten(text), VERDICT_NAMES[verdict], SymbolKind.String, range),
    );
  const named = new Map(sourceMarks(checked).map((mark) => [mark.loaded.uri, mark] as const));
  const sources = [...named.values()]
    .sort(byPlace)
    .map(({ range, loaded: { source } }) =>
      symbol(
        source.article.headline?.trim() || source.id,
        source.article.publisher ?? "",
        SymbolKind.File,
        range,
      ),
    );
  return [...group("Claims", claims), ...group("Sources", sources)];
}

function byPlace(a: SourceMark, b: SourceMark): number {
  return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}

function symbol(name: string, detail: string, kind: SymbolKind, range: Range): DocumentSymbol {
  return { name, detail, kind, range, selectionRange: range };
}

/** A parent over its children; none over nothing. */
function group(name: string, children: DocumentSymbol[]): DocumentSymbol[] {
  const [first, last] = [children[0], children.at(-1)];
  if (first === undefined || last === undefined) return [];
  const range = { start: first.range.start, end: last.range.end };
  const detail = String(children.length);
  return [{ name, detail, kind: SymbolKind.Namespace, range, selectionRange: first.range, children }];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(" ", LONGEST))} …`;
}
