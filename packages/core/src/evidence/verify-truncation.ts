import type { Claim, Summary } from "../summary/summary.ts";
import type { Quotation } from "../text/quotation.ts";
import type { QuotationHit } from "./quotation-hit.ts";
import type { Difference } from "./verification.ts";

/** The exact words without the part of their sentence that limits or reverses them. */
export function truncationDifference(
  _summary: Summary,
  _claim: Claim,
  _quotation: Quotation,
  _hits: readonly QuotationHit[],
): Difference | null {
  return null;
}
