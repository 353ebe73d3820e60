import { sourceName } from "../../evidence/source-name.ts";
import type { Difference, Passage, Verification } from "../../evidence/verification.ts";
import type { EvidenceReference, Finding } from "../rule.ts";

/** A passage as a finding's evidence. */
export function evidenceOf(passage: Passage): EvidenceReference {
  return { source: passage.source, span: passage.span };
}

/** A finding for every number or date that a source has otherwise, with the source's value as the fix. */
export function* valueMismatches(
  verifications: Iterable<Verification>,
  kind: "number" | "date",
): Generator<Finding<"mismatch">> {
  for (const { claim, differences } of verifications) {
    for (const difference of differences) {
      if (!isOfKind(difference, kind)) continue;
      const { span, claimed, found, instead, passage } = difference;
      const { target } = passage.source;
      const name = sourceName(passage.source);
      yield {
        span,
        messageId: "mismatch",
        data: { source: name, found, claimed },
        evidence: [evidenceOf(passage)],
        suggestions: [
          {
            title: `Replace with “${instead}” (${name})`,
            kind: "value",
            // Another source may have its own value.
            safe: target !== null && claim.citations.includes(target),
            edits: [{ span, text: instead }],
          },
        ],
      };
    }
  }
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
