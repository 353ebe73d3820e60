import { buildEvidenceIndex } from "../evidence/build-index.ts";
import { verifyClaim } from "../evidence/verify.ts";
import { quotable } from "../evidence/verify-quotations.ts";
import type { LintInput } from "../lint.ts";
import type { Span } from "../text/span.ts";
import { quotationSpot } from "./quotation-spot.ts";
import type { Spot } from "./spot.ts";
import { valueSpot } from "./value-spot.ts";

/**
 * What the sources have of the value or the quotation at an offset of a summary; a value in a quotation is its
 * quotation's.
 *
 * @param offset UTF-16 code units into the summary's file.
 * @returns null where no claim has a value or a quotation there.
 */
export function lookUp(
  { summary, sources, memory }: Pick<LintInput, "summary" | "sources" | "memory">,
  offset: number,
): Spot | null {
  const claim = summary.claims.find(({ span }) => isAt(span, offset));
  if (claim === undefined) return null;
  const quotation = claim.quotations.find(({ nested, span }) => !nested && isAt(span, offset));
  const value = [...claim.dates, ...claim.quantities].find(({ span }) => isAt(span, offset));
  if (quotation === undefined && value === undefined) return null;
  const index = buildEvidenceIndex(summary, sources, memory);
  const against = quotable(index, memory);
  const verification = verifyClaim(summary, claim, index, against);
  const cited = sources.filter(({ target }) => target !== null && claim.citations.includes(target));
  if (quotation !== undefined) {
    const spot = quotationSpot({ summary, quotation, verification, cited, against });
    if (spot !== null || value === undefined) return spot;
  }
  return value === undefined ? null : valueSpot(value, verification, cited, index);
}

function isAt({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
