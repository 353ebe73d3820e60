import { lineIndex, rangeOf } from "@evenhand/core";
import type { Position, Range } from "vscode-languageserver";
import type { CheckedSummary } from "../summary/check-summary.ts";
import type { LoadedSource } from "../summary/load-sources.ts";
import { contains } from "./positions.ts";

/** A place in a summary that leads to a source: a citation, or where the source is named. */
export interface SourceMark {
  readonly range: Range;
  readonly loaded: LoadedSource;
}

/** All places that lead to a source that could be read, in the order of the summary. */
export function sourceMarks({ summary, sources }: CheckedSummary): SourceMark[] {
  const byTarget = new Map([...sources.values()].map((loaded) => [loaded.source.target, loaded]));
  const lines = lineIndex(summary.file);
  const marks = new Map<number, SourceMark>();
  for (const { span, target } of [...summary.sources, ...summary.citations]) {
    const loaded = byTarget.get(target);
    if (loaded !== undefined) marks.set(span.start, { range: rangeOf(lines, span), loaded });
  }
  return [...marks].sort(([a], [b]) => a - b).map(([, mark]) => mark);
}

/** The source that a position cites or names. */
export function sourceAt(checked: CheckedSummary, position: Position): SourceMark | null {
  return sourceMarks(checked).find(({ range }) => contains(range, position)) ?? null;
}
