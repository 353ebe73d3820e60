import type { WrittenConfig } from "../config-settings.ts";

/**
 * For news desks. Quotations are exact, whole and given to who spoke, or they are not printed; unnamed sources are
 * told of; a charge or a figure has somebody to answer for it; and both sides are heard.
 */
export const newsroom: WrittenConfig = {
  rules: {
    "sourcing/altered-quote": "error",
    "sourcing/misattributed-quote": "error",
    "sourcing/truncated-quote": "error",
    "sourcing/unattributed-claim": "error",
    "sourcing/certainty-drift": "error",
    "sourcing/single-source": "warning",
    "sourcing/disputed-claim": "warning",
    "balance/anonymous-dependence": ["error", { minimumQuotations: 2 }],
    "balance/attribution-asymmetry": "warning",
    "balance/quote-share": "warning",
    "balance/framing-order": "warning",
    "language/weasel-attribution": "error",
    "language/reporting-verb": "warning",
    "language/editorializing": "warning",
  },
};
