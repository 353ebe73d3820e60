import type { Frame, ScoredEvidence, Verdict } from "@evenhand/core";
import { quoted } from "../neutral.ts";
import { passageLine, problemLines } from "./lines.ts";
import { section, type ToolText } from "./tool-text.ts";

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

export const findEvidence: ToolText = {
  name: "find_evidence",
  title: "Find evidence for a sentence",
  description:
    "Ranks the passages of the sources for one sentence, with who says each, how they stand behind it, when it was published, a score of 0 to 1, and the words of the sentence that the passage does not have. That nothing is found never means that the sentence is false.",
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
