/** What needs no engine: names, descriptions and texts of the tools, and what makes a text inert. */
export {
  CLOSE,
  NOTICE,
  named,
  neutralised,
  neutralisedData,
  neutralisedLine,
  OPEN,
  quoted,
} from "./neutral.ts";
export { checkQuotation, MEANINGS } from "./tools/check-quotation.ts";
export { compareSources } from "./tools/compare-sources.ts";
export { explainClaim } from "./tools/explain-claim.ts";
export { findEvidence } from "./tools/find-evidence.ts";
export { type LintAnswer, lintSummary } from "./tools/lint-summary.ts";
export { listSources } from "./tools/list-sources.ts";
export type { ToolText } from "./tools/tool-text.ts";
