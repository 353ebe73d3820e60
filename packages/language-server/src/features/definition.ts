import type { ClaimReport, ScoredEvidence } from "@evenhand/core";
import type { LocationLink, Position } from "vscode-languageserver";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { sourceAt } from "./cited-source.ts";
import { contains } from "./positions.ts";

const MOST = 3;
/** A passage counts beside the best one from this share of its score on. */
const CLOSE = 0.85;
const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Where a citation or a sentence leads: the source's file, or the passages behind the sentence, best first. */
export function definitionOf(checked: CheckedSummary, position: Position): LocationLink[] {
  const mark = sourceAt(checked, position);
  const claim = checked.result.claims.find(({ range }) => contains(range, position));
  const passages = claim === undefined ? [] : passagesOf(claim);
  if (mark !== null) {
    const cited = passages.find(({ path }) => checked.sources.get(path) === mark.loaded);
    const targetRange = cited?.range ?? START;
    return [link(mark.range, mark.loaded.uri, targetRange)];
  }
  if (claim === undefined) return [];
  return passages.flatMap(({ path, range }) => {
    const uri = checked.sources.get(path)?.uri;
    return uri === undefined ? [] : [link(claim.range, uri, range)];
  });
}

/** The passages that a claim rests on, or the nearest one where it rests on none. */
export function passagesOf({ verdict, evidence }: ClaimReport): readonly ScoredEvidence[] {
  const [best] = evidence;
  if (best === undefined || best.score === 0) return [];
  if (verdict !== "supported" && verdict !== "contradicted") return [best];
  return evidence.filter(({ score }) => score >= best.score * CLOSE).slice(0, MOST);
}

function link(
  originSelectionRange: LocationLink["originSelectionRange"] & {},
  targetUri: string,
  targetRange: LocationLink["targetRange"],
): LocationLink {
  return { originSelectionRange, targetUri, targetRange, targetSelectionRange: targetRange };
}
