export { type ToolAnswer, toolAnswer } from "./answer.ts";
export { type ComparedSources, compareAnswer } from "./answers/compare-answer.ts";
export type { Disagreement } from "./answers/disagreements.ts";
export { evidenceAnswer } from "./answers/evidence-answer.ts";
export { explainAnswer } from "./answers/explain-answer.ts";
export { type CheckedWithProblems, lintAnswer } from "./answers/lint-answer.ts";
export { quotationAnswer } from "./answers/quotation-answer.ts";
export type { ReadSources, ReadSummary } from "./answers/read-texts.ts";
export type {
  CompareArguments,
  EvidenceArguments,
  ExplainArguments,
  GivenSource,
  GivenTexts,
  LintArguments,
  ListArguments,
  QuotationArguments,
  SourcesAsked,
} from "./arguments.ts";
export { escapeBlock, escapeCell, escapeInline } from "./escape-markdown.ts";
export { findingsText } from "./findings-text.ts";
export { boundTexts, fileNameFor, metadataOf } from "./given.ts";
export { faultOfInput, INPUT_SCHEMAS, type InputSchema, withUsual } from "./input-schemas.ts";
export { inMegabytes, LIMITS } from "./limits.ts";
export { offsetOf, type Place } from "./place.ts";
export { chosenRules, type RuleSeverities, withSeverities } from "./rule-choice.ts";
export { attributionJson } from "./shapes/attribution-json.ts";
export { explanationJson } from "./shapes/explanation-json.ts";
export { type CheckedText, fileJson } from "./shapes/file-json.ts";
export { originOf, problemsJson } from "./shapes/problems-json.ts";
export { type GatheredSource, type SourceJson, sourceJson, wordsOf } from "./shapes/source-json.ts";
export { type StoredProvenance, storedProvenance } from "./shapes/stored-provenance.ts";
export { countClaims, type Totals, totalsOf } from "./shapes/totals.ts";
export * from "./words.ts";
