import type { Quantity } from "../text/quantity.ts";
import type { Located } from "./evidence-index.ts";
import { quantityInStyle } from "./value-style.ts";
import type { ValueDifference } from "./verification.ts";

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
