import type { WrittenConfig } from "../config-settings.ts";

/**
 * For a summary that is to stand by its sources alone, as before publication: whatever a source does not bear out
 * fails, doubtful wording is shown, and nothing is left to be said in passing. Where judgement is needed (tone,
 * balance) a finding is still no more than a warning.
 */
export const strict: WrittenConfig = {
  minStrength: 0.3,
  rules: {
    "sourcing/certainty-drift": "error",
    "sourcing/truncated-quote": "error",
    "sourcing/unattributed-claim": "error",
    "sourcing/unsupported-claim": "error",
    "sourcing/unsupported-synthesis": "error",
    "sourcing/unusable-source": "error",
    "sourcing/wrong-citation": "error",
    "sourcing/disputed-claim": "warning",
    "sourcing/missing-citation": "warning",
    "sourcing/single-source": "warning",
    "language/booster": "warning",
    "language/editorializing": "warning",
    "language/euphemism": "warning",
    "language/puffery": "warning",
    "language/reporting-verb": "warning",
    "language/rhetorical-question": "warning",
    "balance/framing-order": "warning",
    "balance/one-sided-portrayal": "warning",
    "balance/quote-share": "warning",
    "suppression/unexplained-suppression": "error",
  },
};
