import type { Frame, ScoredEvidence, Verdict } from "@evenhand/core";
import * as z from "zod";
import lintSchema from "../../../schema/lint.schema.json" with { type: "json" };
import { quoted } from "../neutral.ts";
import type { SourcesAsked } from "../work/sources.ts";
import { sentence, shared } from "./arguments.ts";
import { passageLine, problemLines } from "./lines.ts";
import { common, origin, publishedShape, verdict } from "./results.ts";
import { section, type Tool } from "./tool.ts";

export interface EvidenceArguments extends SourcesAsked {
  readonly sentence: string;
  readonly limit: number;
}

interface EvidenceAnswer {
  readonly sentence: string;
  readonly verdict: Verdict;
  readonly passages: readonly (ScoredEvidence & {
    readonly frame: Frame | null;
    readonly datePublished: string | null;
    readonly missing: readonly string[];
  })[];
  readonly errors: readonly { readonly message: string }[];
}

export const findEvidence: Tool = {
  name: "find_evidence",
  title: "Find evidence for a sentence",
  description:
    "Ranks the passages of the sources for one sentence, with who says each, how they stand behind it, when it was published, a score of 0 to 1, and the words of the sentence that the passage does not have. That nothing is found never means that the sentence is false.",
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
  text(result) {
    const { sentence, verdict, passages, errors } = result as EvidenceAnswer;
    return [
      `${quoted(sentence)}: ${verdict}.`,
      ...section(
        "Passages, best first:",
        passages.map((passage) => {
          const lacks =
            passage.missing.length === 0 ? "" : ` (without ${quoted(passage.missing.join(", "))})`;
          return `- ${passage.score.toFixed(2)} ${passageLine(passage)}${lacks}`;
        }),
      ),
      ...problemLines(errors),
    ].join("\n");
  },
};
