import { findEvidence as text } from "@evenhand/answers";
import * as z from "zod";
import lintSchema from "../../../schema/lint.schema.json" with { type: "json" };
import { sentence, shared } from "./arguments.ts";
import { common, origin, publishedShape, verdict } from "./results.ts";
import type { Tool } from "./tool.ts";

export const findEvidence: Tool = {
  ...text,
  job: "evidence",
  input: z.strictObject({
    sentence: sentence.describe("One sentence, as it would stand in a summary"),
    sources: shared.sources,
    summary: shared.summary,
    config: shared.config,
    limit: z.int().min(1).max(8).default(5).describe("Passages to give"),
  }),
  output: z.object({
    sentence: z.string(),
    verdict,
    reason: z.string().nullable().describe("Why the sentence is not checked; null with every other verdict"),
    coverage: z.number().min(0).max(1).describe("Share of the sentence that the best passages have together"),
    passages: z
      .array(
        z.object({
          ...publishedShape(lintSchema, lintSchema.$defs.scoredEvidence),
          frame: z
            .enum(["outlet", "named", "anonymous", "institution", "relayed", "author"])
            .nullable()
            .describe("Who stands behind it"),
          ...origin,
          missing: z.array(z.string()).describe("Words of the sentence that the passage does not have"),
        }),
      )
      .describe("Best first"),
    ...common,
  }),
};
