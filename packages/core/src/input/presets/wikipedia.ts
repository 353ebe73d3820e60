import type { WrittenConfig } from "../config-settings.ts";

/**
 * For articles of an encyclopaedia. Words to watch (Manual of Style) come first: puffery, contentious labels,
 * unsupported attributions, expressions of doubt, editorializing and synonyms for "said" are all named there. Then
 * Verifiability (each sentence its own citation, in the source that it cites) and No original research (no synthesis).
 * A text is held to the weight that its sources give, not to a newsroom's equal hearing of two sides.
 */
export const wikipedia: WrittenConfig = {
  rules: {
    "language/puffery": "warning",
    "language/contentious-label": "warning",
    "language/weasel-attribution": "warning",
    "language/expression-of-doubt": "warning",
    "language/editorializing": "warning",
    "language/euphemism": "warning",
    "language/reporting-verb": "warning",
    "language/rhetorical-question": "warning",
    "sourcing/missing-citation": ["warning", { coverage: "sentence" }],
    "sourcing/wrong-citation": "error",
    "sourcing/unattributed-claim": "warning",
    "sourcing/single-source": "warning",
    "sourcing/unsupported-synthesis": "error",
    "balance/framing-order": "off",
    "balance/quote-share": "off",
  },
};
