import type { Quantity } from "../text/quantity.ts";
import { BESIDE_ONE } from "./en/derived-values.ts";
import type { Located } from "./evidence-index.ts";
import { quantityInStyle } from "./value-style.ts";
import type { Passage, ValueDifference } from "./verification.ts";

/** A number of a claim against the one that a source has in its place. */
export function numberDifference(
  claimed: Quantity,
  { passage, fact }: Located<Quantity>,
): ValueDifference<"number"> {
  return {
    kind: "number",
    span: claimed.span,
    claimed: claimed.text,
    passage,
    foundSpan: fact.span,
    found: fact.text,
    instead: quantityInStyle(claimed, fact),
  };
}

/** Whether the passage counts one that it names beside others: "Lund and two neighbouring towns" are three. */
export function isBesideOne(fact: Quantity, { value }: Quantity, { text, sentence }: Passage): boolean {
  return (
    value === fact.value + 1 &&
    BESIDE_ONE.before.test(text.slice(0, fact.from - sentence.from)) &&
    BESIDE_ONE.behind.test(text.slice(fact.to - sentence.from))
  );
}
