import { type ClaimReport, lineIndex, lookUp, rangeOf, type Spot } from "@evenhand/core";
import { type Hover, MarkupKind, type Position } from "vscode-languageserver";
import { COMPARE_SOURCES, type CompareSourcesArguments } from "../../protocol.ts";
import type { CheckedSummary } from "../../summary/check-summary.ts";
import type { SummaryMemory } from "../../summary/summary-memory.ts";
import { contains } from "../positions.ts";
import { VERDICT_NAMES } from "../verdicts.ts";
import { commandLink, type HoverLinks, type OwnParts } from "./passage-block.ts";
import { quotationHover } from "./quotation-hover.ts";
import { sentenceHover } from "./sentence-hover.ts";
import { valueHover } from "./value-hover.ts";

export interface HoverOptions {
  /** The document, by the client's name for it. */
  readonly uri: string;
  readonly memory: SummaryMemory;
  readonly links: HoverLinks;
}

/**
 * What the sources have of the value or the quotation at a position, else what they say to its sentence: the verdict,
 * and the passages behind it.
 */
export function hoverOf(checked: CheckedSummary, position: Position, options: HoverOptions): Hover | null {
  const claim = checked.result.claims.find(({ range }) => contains(range, position));
  if (claim === undefined) return null;
  const spot = spotAt(checked, position, options.memory);
  const own = spot === null ? null : ownParts(spot, claim, checked, options.links);
  const parts = [
    ...(own?.parts ?? []),
    ...(own?.isWhole ? [] : sentenceHover(checked, claim, position, options.links)),
    ...footer(checked, claim, own?.isWhole === true, position, options),
  ];
  const range =
    spot === null || own === null ? claim.range : rangeOf(lineIndex(checked.summary.file), spot.span);
  return { contents: { kind: MarkupKind.Markdown, value: parts.join("\n\n") }, range };
}

function ownParts(
  spot: Spot,
  claim: ClaimReport,
  { sources }: CheckedSummary,
  links: HoverLinks,
): OwnParts | null {
  return spot.kind === "value"
    ? valueHover(spot, claim, sources, links)
    : quotationHover(spot, sources, links);
}

function spotAt({ summary, sources }: CheckedSummary, position: Position, kept: SummaryMemory): Spot | null {
  const start = lineIndex(summary.file).lineStarts[position.line];
  if (start === undefined) return null;
  const { memory } = kept;
  return lookUp({ summary, sources: kept.sources(sources), memory }, start + position.character);
}

/** The sentence's verdict where it was not told before, and the way to all sources at once. */
function footer(
  { sources }: CheckedSummary,
  { verdict }: ClaimReport,
  withVerdict: boolean,
  position: Position,
  { uri, links }: HoverOptions,
): string[] {
  const place: CompareSourcesArguments = { uri, position };
  const parts = [
    ...(withVerdict ? [`The sentence: ${VERDICT_NAMES[verdict]}`] : []),
    ...(links.compareSources && sources.size > 1
      ? [`[Compare sources](${commandLink(COMPARE_SOURCES, place)})`]
      : []),
  ];
  return parts.length === 0 ? [] : [parts.join(" · ")];
}
