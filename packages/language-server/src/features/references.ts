import type { Location, Position } from "vscode-languageserver";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { sourceAt, sourceMarks } from "./cited-source.ts";
import { passagesOf } from "./definition.ts";
import { contains } from "./positions.ts";
import { usesOf } from "./uses.ts";

/** The sentences of summaries that rest on the passage at a position of an article. */
export function referencesToPassage(
  summaries: readonly CheckedSummary[],
  articleUri: string,
  position: Position,
): Location[] {
  return usesOf(summaries, articleUri, position).map(({ summary, claim }) => ({
    uri: summary.uri,
    range: claim.range,
  }));
}

/**
 * From a citation, all places that cite or name its source; from a sentence, the others of the summary that rest on
 * the same passages.
 */
export function referencesInSummary(checked: CheckedSummary, position: Position): Location[] {
  const { uri } = checked;
  const mark = sourceAt(checked, position);
  if (mark !== null) {
    return sourceMarks(checked)
      .filter(({ loaded }) => loaded === mark.loaded)
      .map(({ range }) => ({ uri, range }));
  }
  const claim = checked.result.claims.find(({ range }) => contains(range, position));
  if (claim === undefined) return [];
  const placeOf = ({ path, span }: { path: string; span: { start: number } }): string =>
    `${path}:${span.start}`;
  const places = new Set(passagesOf(claim).map(placeOf));
  return checked.result.claims
    .filter((other) => passagesOf(other).some((passage) => places.has(placeOf(passage))))
    .map(({ range }) => ({ uri, range }));
}
