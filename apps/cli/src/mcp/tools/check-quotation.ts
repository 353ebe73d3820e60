import type { Found } from "@evenhand/core";
import * as z from "zod";
import lintSchema from "../../../schema/lint.schema.json" with { type: "json" };
import { quoted } from "../neutral.ts";
import type { SourcesAsked } from "../work/sources.ts";
import { sentence, shared } from "./arguments.ts";
import { passageLine, problemLines } from "./lines.ts";
import { common, origin, publishedShape } from "./results.ts";
import { section, type Tool } from "./tool.ts";

export interface QuotationArguments extends SourcesAsked {
  readonly quotation: string;
  readonly speaker?: string | undefined;
  readonly source?: string | undefined;
}

interface QuotationAnswer {
  readonly status: keyof typeof MEANINGS;
  readonly quotation: string;
  readonly wrongSpeaker: string | null;
  readonly cut: string | null;
  readonly changes: readonly { readonly quoted: string; readonly found: string }[];
  readonly found: readonly (Omit<Found, "pieces"> & { readonly datePublished: string | null })[];
  readonly errors: readonly { readonly message: string }[];
}

const MEANINGS = {
  exact: "stands so in the sources",
  altered: "stands in the sources in other words",
  spliced: "is put together of words that stand apart",
  "other-speaker": "stands so in the sources, said by somebody else",
  "other-source": "stands so in another source than the one named",
  absent: "stands in none of the sources",
  "not-checkable": "is too short, or no speech, so it is not checked",
} as const;

export const checkQuotation: Tool = {
  name: "check_quotation",
  title: "Check a quotation",
  description:
    "Looks a quotation up in the sources: exact; altered, with the words that were changed; spliced of two places; said by another speaker; standing in another source; or absent. Tells what was cut where it limits what is left.",
  job: "quotation",
  input: z.strictObject({
    quotation: sentence.describe("The words in quotation marks, without the marks"),
    speaker: z.string().min(1).max(300).optional().describe("Whom the words are laid to"),
    source: z.string().min(1).max(4096).optional().describe("Id or path of the source it is cited from"),
    sources: shared.sources,
    summary: shared.summary,
    config: shared.config,
  }),
  output: z.object({
    status: z.enum(Object.keys(MEANINGS) as [keyof typeof MEANINGS]),
    quotation: z.string(),
    wrongSpeaker: z.string().nullable().describe("Who is named for the words of another"),
    cut: z.string().nullable().describe("What was left out and limits the words that are quoted"),
    changes: z
      .array(z.object({ quoted: z.string(), found: z.string() }))
      .describe("Words that are others in the source, in order; either side may be empty"),
    found: z
      .array(
        z.object({
          ...publishedShape(lintSchema, lintSchema.$defs.evidence),
          words: z.string().describe("The words themselves, as in the source"),
          speaker: z.string().nullable().describe("Who says it in the source, null where it names nobody"),
          ...origin,
        }),
      )
      .describe("Where it stands, with the sentence around it"),
    ...common,
  }),
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
