import type { Task } from "../task.ts";
import { articleParse } from "./article-parse.ts";
import { attributions } from "./attributions.ts";
import { claimVerification } from "./claim-verification.ts";
import { hoverEvidence } from "./hover-evidence.ts";
import { htmlExtraction } from "./html-extraction.ts";
import { labelledSummaries } from "./labelled-summaries.ts";
import { loadedExpressions } from "./loaded-expressions.ts";
import { neutralTexts } from "./neutral-texts.ts";
import { loadedLanguage, sentenceBias } from "./sentence-labels.ts";
import { stanceCells } from "./stance-cells.ts";
import { targetSentiment } from "./target-sentiment.ts";

/** All tasks; a record belongs to the first that recognises it. */
export const tasks: readonly Task[] = [
  labelledSummaries,
  hoverEvidence,
  articleParse,
  loadedExpressions,
  claimVerification,
  attributions,
  htmlExtraction,
  sentenceBias,
  loadedLanguage,
  neutralTexts,
  targetSentiment,
  stanceCells,
];
