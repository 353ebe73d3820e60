import { MEANINGS, checkQuotation as text } from "@evenhand/answers";
import * as z from "zod";
import lintSchema from "../../../schema/lint.schema.json" with { type: "json" };
import { sentence, shared } from "./arguments.ts";
import { common, origin, publishedShape } from "./results.ts";
import type { Tool } from "./tool.ts";

export const checkQuotation: Tool = {
  ...text,
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
};
