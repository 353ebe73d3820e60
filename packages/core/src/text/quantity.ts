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
  /** "percent", an ISO 4217 code, an SI-like symbol ("m", "m3", "MW", "h") or null for a plain count. */
  readonly unit: string | null;
  readonly bound: "exact" | "approximate" | "at-least" | "at-most";
  /** Lemma of the noun that is counted ("people", "turbine"), or null. */
  readonly noun: string | null;
  /** A score or vote "58-49" has its second number here. */
  readonly against: number | null;
}
