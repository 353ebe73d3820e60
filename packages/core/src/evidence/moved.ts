import type { Claim } from "../summary/summary.ts";
import { keyOfSpan, type Span } from "../text/span.ts";
import type { Difference, Verification } from "./verification.ts";

/** A verification of a claim that has moved in its summary since, its words and what stands round them the same. */
export function movedTo(claim: Claim, before: Claim, verification: Verification): Verification {
  const by = claim.span.start - before.span.start;
  const spans = new Map(
    [claim, ...claim.quantities, ...claim.dates, ...claim.names].map(({ span }) => [keyOfSpan(span), span]),
  );
  const moved = ({ start, end }: Span): Span => {
    const span = { start: start + by, end: end + by };
    return spans.get(keyOfSpan(span)) ?? span;
  };
  return {
    ...verification,
    claim,
    differences: verification.differences.map((difference) => movedDifference(difference, claim, by, moved)),
  };
}

function movedDifference(
  difference: Difference,
  claim: Claim,
  by: number,
  moved: (span: Span) => Span,
): Difference {
  const own = "quotation" in difference ? quotationAt(claim, difference.quotation.span.start + by) : null;
  return {
    ...difference,
    ...("span" in difference && { span: moved(difference.span) }),
    ...("at" in difference && { at: moved(difference.at) }),
    ...("joint" in difference && { joint: moved(difference.joint) }),
    ...(own !== null && { quotation: own }),
  };
}

function quotationAt({ quotations }: Claim, start: number): Claim["quotations"][number] | null {
  return quotations.find(({ span }) => span.start === start) ?? null;
}
