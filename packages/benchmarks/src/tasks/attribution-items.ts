import type { Article, Span } from "@evenhand/core";
import { FieldError, type JsonRecord, optionalString, recordsField, stringField } from "../data/fields.ts";
import { matchOneToOne, sharedLength } from "../metrics/spans.ts";

/** Source, cue and content of one attribution; each may be in several pieces, source and cue may be absent. */
export interface AttributionSpans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly direct: boolean;
}

export interface AttributionItem {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly AttributionSpans[];
}

export type Role = "source" | "cue" | "content";
export const roles: readonly Role[] = ["source", "cue", "content"];

export function readItem(record: JsonRecord): AttributionItem {
  return {
    id: optionalString(record, "id") ?? stringField(record, "text").slice(0, 40),
    text: stringField(record, "text"),
    attributions: recordsField(record, "attributions")
      .map((attribution) => ({
        source: piecesOf(attribution, "source"),
        cue: piecesOf(attribution, "cue"),
        content: piecesOf(attribution, "content"),
        direct: attribution.direct === true,
      }))
      .filter(({ content }) => content.length > 0),
  };
}

function piecesOf(attribution: JsonRecord, role: Role): readonly Span[] {
  return recordsField(attribution, role).flatMap(({ spans }) => {
    if (!Array.isArray(spans)) throw new FieldError(`field "attributions.${role}" has no spans`);
    return spans.map((pair: unknown) => {
      const [start, end] = Array.isArray(pair) ? pair : [];
      if (typeof start !== "number" || typeof end !== "number") {
        throw new FieldError(`field "attributions.${role}.spans" is not a list of pairs`);
      }
      return { start, end };
    });
  });
}

export function spansOf({ attributions }: Pick<Article, "attributions">): readonly AttributionSpans[] {
  return attributions.map(({ source, cue, content }) => ({
    source: source ? [source.span] : [],
    cue: cue ? [cue.span] : [],
    content,
    direct: false,
  }));
}

export interface RoleCounts {
  readonly gold: number;
  readonly predicted: number;
  readonly matched: number;
}

/** Counts per role, spans matched one to one where they overlap. */
export function countRole(
  role: Role,
  gold: readonly AttributionSpans[],
  predicted: readonly AttributionSpans[],
): RoleCounts {
  const goldSpans = gold.filter((entry) => entry[role].length > 0).map((entry) => entry[role]);
  const found = predicted.filter((entry) => entry[role].length > 0).map((entry) => entry[role]);
  const matched = matchOneToOne(goldSpans, found, sharedUnits).length;
  return { gold: goldSpans.length, predicted: found.length, matched };
}

export function sharedUnits(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + sharedLength(x, y), 0), 0);
}
