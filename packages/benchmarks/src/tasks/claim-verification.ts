import { checkClaim, sourcesOf } from "../pipeline/check-claim.ts";
import { wordForms } from "../pipeline/recase.ts";
import { forEachItem, groupBy, present, readItems, type Task } from "../task.ts";
import { isClaimRecord, readClaim } from "./claim-items.ts";
import { type CheckedClaim, claimMetrics } from "./claim-metrics.ts";
import { supportRank, verdictOf } from "./claim-verdict.ts";

/** Claims against documents: is the claim supported, and by which sentences. */
export const claimVerification: Task = {
  name: "claim-verification",
  recognise: isClaimRecord,
  async score(records, context) {
    const items = readItems(records, context, (record, at) => readClaim(record, at, context));
    const checked = await forEachItem(
      [...groupBy(items, ({ documentId }) => documentId)],
      context,
      ([documentId]) => documentId,
      async ([, claims]) => {
        const first = claims[0];
        const sources = first ? await sourcesOf(first.document) : [];
        const forms = wordForms(first?.document.texts ?? []);
        const results = await forEachItem(
          claims,
          { ...context, step: () => undefined },
          ({ id }) => id,
          async (item): Promise<CheckedClaim> => {
            const result = checkClaim(item.claim, sources, forms);
            const check = verdictOf(result);
            if (check.faithful !== item.faithful) {
              const flags = result.diagnostics
                .filter(({ rule }) => rule.startsWith("sourcing/"))
                .map(({ rule, message }) => `${rule} ${message}`);
              const label = item.faithful ? "faithful" : `unfaithful (${item.errorTypes.join(", ")})`;
              const says = `${check.verdict} ${check.evidenceScore.toFixed(2)}`;
              context.detail(
                `${label} but ${says} ${item.id} ${JSON.stringify(item.claim)} ${flags.join(" | ")}`,
              );
            }
            return { ...item, check, rank: supportRank(result.claims, item.document, item.support) };
          },
        );
        return present(results);
      },
      ([, claims]) => claims.length,
    );
    const claims = present(checked).flat();
    return { n: claims.length, metrics: claimMetrics(claims) };
  },
};
