import type { Difference, Passage } from "../../evidence/verification.ts";
import type { EvidenceReference } from "../rule.ts";

/** A passage as a finding's evidence. */
export function evidenceOf(passage: Passage): EvidenceReference {
  return { source: passage.source, span: passage.span };
}

/** The differences of one kind over all claims. */
export function* differencesOfKind<Kind extends Difference["kind"]>(
  verifications: Iterable<{ readonly differences: readonly Difference[] }>,
  kind: Kind,
): Generator<Extract<Difference, { kind: Kind }>> {
  for (const { differences } of verifications) {
    for (const difference of differences) {
      if (isOfKind(difference, kind)) yield difference;
    }
  }
}

function isOfKind<Kind extends Difference["kind"]>(
  difference: Difference,
  kind: Kind,
): difference is Extract<Difference, { kind: Kind }> {
  return difference.kind === kind;
}
