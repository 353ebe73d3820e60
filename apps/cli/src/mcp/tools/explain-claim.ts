import type { Explanation } from "@evenhand/core";
import * as z from "zod";
import explainSchema from "../../../schema/explain.schema.json" with { type: "json" };
import { named, quoted } from "../neutral.ts";
import type { GivenTexts } from "../work/given.ts";
import { sentence, shared } from "./arguments.ts";
import { passageLine, placeOf, problemLines } from "./lines.ts";
import { common, publishedShape } from "./results.ts";
import { section, type Tool } from "./tool.ts";

export interface ExplainArguments extends GivenTexts {
  readonly sentence?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

interface ExplainAnswer extends Explanation {
  readonly path: string;
  readonly errors: readonly { readonly message: string }[];
}

export const explainClaim: Tool = {
  name: "explain_claim",
  title: "Explain a verdict",
  description:
    "Shows how one sentence of a summary was checked: its clauses as they were read (who, does, what; denied, wished, possible), the passages considered with their scores and which of the sentence's words each has, the verdict and what the rules say. Name the sentence by its words or by its line.",
  job: "explain",
  input: z
    .strictObject({
      path: shared.path,
      text: shared.text,
      sources: shared.sources,
      config: shared.config,
      sentence: sentence.optional().describe("The sentence's words, or some of them"),
      line: z.int().min(1).optional().describe("Its line, from 1"),
      column: z.int().min(1).optional().describe("A column in the line, from 1"),
    })
    .refine(({ sentence, line }) => (sentence === undefined) !== (line === undefined), {
      message: "give either the sentence's words or its line",
    }),
  output: z.object({ ...publishedShape(explainSchema, withoutDefinitions(explainSchema)), ...common }),
  text(result) {
    const { path, claim, clauses, candidates, diagnostics, errors } = result as ExplainAnswer;
    return [
      `${named(path)}, line ${placeOf(claim.range)}: ${quoted(claim.text)}: ${claim.verdict}.`,
      ...section(
        "Clauses:",
        clauses.map(
          ({ agent, verb, patient, negated, certainty }) =>
            `- ${quoted([agent ?? "?", verb, patient ?? "?"].join(" · "))}${negated ? ", denied" : ""}, ${String(certainty)}`,
        ),
      ),
      ...section(
        "Passages considered:",
        candidates.map(
          (one) => `- ${one.score.toFixed(2)}${one.isCited ? ", cited" : ""} ${passageLine(one)}`,
        ),
      ),
      ...section(
        "Findings:",
        diagnostics.map(({ severity, rule, message }) => `- ${severity} ${rule}: ${quoted(message)}`),
      ),
      ...problemLines(errors),
    ].join("\n");
  },
};

function withoutDefinitions({ $defs: _, ...schema }: typeof explainSchema): object {
  return schema;
}
