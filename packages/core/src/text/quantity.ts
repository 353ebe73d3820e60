import type { DateMention } from "./date.ts";
import type { Span } from "./span.ts";

/** A number in the text, normalised: "$4.3 billion" is 4.3e9 USD, "two-thirds" is 66.67 percent. */
export interface Quantity {
  readonly span: Span;
  readonly text: string;
  /** Offsets into `Prose.text`. */
  readonly from: number;
  readonly to: number;
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
  /** In `unit`, magnitude words applied. */
  readonly value: number;
  readonly kind: "count" | "percent" | "money" | "measure" | "ordinal" | "score";
  /** "percent", "point" (of percentages), an ISO 4217 code, an SI-like symbol ("m", "m3", "W") or null for a plain count. */
  readonly unit: string | null;
  /** What the wording around it makes of the value; "vague" has only its order of magnitude ("hundreds of"). */
  readonly bound: "exact" | "approximate" | "at-least" | "at-most" | "vague";
  /** Lemma of the noun that is counted or that the value describes ("people", "turbine", "majority"), or null. */
  readonly noun: string | null;
  /** Lemma of the noun whose value it is ("turnout was 61%", "a budget of $3m", "age" of a person), or null. */
  readonly measures: string | null;
  /** Lemma of what it is reckoned for: "day" in "200 barrels a day"; else null. */
  readonly per: string | null;
  /** Which end of a range it is ("405 to 455 million"); the other end stands beside it. */
  readonly range: "low" | "high" | null;
  /** The amount that it repeats in another currency or unit: "1.2bn kroner ($115m)"; else null. */
  readonly restates: Span | null;
  /** The date in its sentence that it is the value for, or null. */
  readonly period: DateMention | null;
  /** A score or vote "58-49" has its second number here. */
  readonly against: number | null;
}
