import type { Explanation } from "@evenhand/core";
import { named, quoted } from "../neutral.ts";
import { passageLine, placeOf, problemLines } from "./lines.ts";
import { section, type ToolText } from "./tool-text.ts";

interface ExplainAnswer extends Explanation {
  readonly path: string;
  readonly errors: readonly { readonly message: string }[];
}

export const explainClaim: ToolText = {
  name: "explain_claim",
  title: "Explain a verdict",
  description:
    "Shows how one sentence of a summary was checked: its clauses as they were read (who, does, what; denied, wished, possible), the passages considered with their scores and which of the sentence's words each has, the verdict and what the rules say. Name the sentence by its words or by its line.",
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
