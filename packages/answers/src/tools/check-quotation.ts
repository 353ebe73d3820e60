import type { Found } from "@evenhand/core";
import { quoted } from "../neutral.ts";
import { passageLine, problemLines } from "./lines.ts";
import { section, type ToolText } from "./tool-text.ts";

interface QuotationAnswer {
  readonly status: keyof typeof MEANINGS;
  readonly quotation: string;
  readonly wrongSpeaker: string | null;
  readonly cut: string | null;
  readonly changes: readonly { readonly quoted: string; readonly found: string }[];
  readonly found: readonly (Omit<Found, "pieces"> & { readonly datePublished: string | null })[];
  readonly errors: readonly { readonly message: string }[];
}

/** What may come of a quotation, with what that means. */
export const MEANINGS = {
  exact: "stands so in the sources",
  altered: "stands in the sources in other words",
  spliced: "is put together of words that stand apart",
  "other-speaker": "stands so in the sources, said by somebody else",
  "other-source": "stands so in another source than the one named",
  absent: "stands in none of the sources",
  "not-checkable": "is too short, or no speech, so it is not checked",
} as const;

export const checkQuotation: ToolText = {
  name: "check_quotation",
  title: "Check a quotation",
  description:
    "Looks a quotation up in the sources: exact; altered, with the words that were changed; spliced of two places; said by another speaker; standing in another source; or absent. Tells what was cut where it limits what is left.",
  text(result) {
    const { status, quotation, wrongSpeaker, cut, changes, found, errors } = result as QuotationAnswer;
    return [
      `${quoted(quotation)}: ${status}; it ${MEANINGS[status]}.`,
      ...(wrongSpeaker === null ? [] : [`Laid to ${quoted(wrongSpeaker)}.`]),
      ...(cut === null ? [] : [`Left out: ${quoted(cut)}.`]),
      ...section(
        "Changed words:",
        changes.map((change) => `- quoted ${quoted(change.quoted)}, in the source ${quoted(change.found)}`),
      ),
      ...section(
        "In the sources:",
        found.map((one) => `- ${passageLine(one)}`),
      ),
      ...problemLines(errors),
    ].join("\n");
  },
};
