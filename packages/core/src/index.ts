export type { Actor, ActorMention, Gender, NamedText } from "./actors/actor.ts";
export { clusterActors } from "./actors/cluster-actors.ts";
export type {
  Article,
  ArticleFormat,
  Metadata,
  MetadataField,
  MetadataOrigin,
} from "./article/article.ts";
export { type ParseArticleOptions, parseArticle } from "./article/parse-article.ts";
export type {
  ClaimReport,
  Diagnostic,
  Evidence,
  LintResult,
  ScoredEvidence,
  SuppressedDiagnostic,
} from "./diagnostic.ts";
export type { AlignedTerm } from "./evidence/alignment.ts";
export type { EvidenceIndex } from "./evidence/evidence-index.ts";
export type { Support, SupportFeature } from "./evidence/support-score.ts";
export type {
  Difference,
  Passage,
  RankedPassage,
  Source,
  Verdict,
  Verification,
} from "./evidence/verification.ts";
export { type Candidate, type ClauseReading, type Explanation, explain } from "./explain.ts";
export { applyFixes, chooseFixes, type Fix } from "./fix.ts";
export type { VocabularySettings } from "./input/config-settings.ts";
export { withVocabulary } from "./input/vocabulary.ts";
export {
  type LintInput,
  lint,
  lintArticle,
  lintInStages,
  lintWording,
  type Measure,
  type RuleSetting,
  type RuleSettings,
  type StagedLint,
} from "./lint.ts";
export { lookUp } from "./look-up/look-up.ts";
export type { Found, Piece, QuotationSpot, Spot, ValueSpot } from "./look-up/spot.ts";
export { readStances } from "./read-stances.ts";
export { report } from "./report/report.ts";
export type {
  Mark,
  Report,
  ReportActor,
  ReportBlock,
  ReportCell,
  ReportClaim,
  ReportEvidence,
  ReportFinding,
  ReportMention,
  ReportOneSideClaim,
  ReportParagraph,
  ReportPassage,
  ReportPoint,
  ReportSoleSource,
  ReportSource,
  ReportSpeaker,
  ReportVerb,
} from "./report/report-types.ts";
export type { ListedEntry, ListedWords } from "./rules/lexicon/listed-words.ts";
export type {
  Category,
  EvidenceReference,
  Finding,
  Rule,
  RuleContext,
  RuleMeta,
  Severity,
  Suggestion,
  SuggestionKind,
} from "./rules/rule.ts";
export { DEFAULT_MIN_STRENGTH } from "./rules/strength.ts";
export type { Balance } from "./stance/balance.ts";
export type { ActorSetting, CastKind, CastMember } from "./stance/cast.ts";
export { FEATURE_KINDS, type FeatureKind } from "./stance/feature-kinds.ts";
export type { ActorStance, StanceMatrix, StanceMention } from "./stance/matrix.ts";
export { type StanceFeature, stanceFeatures } from "./stance/stance-features.ts";
export { featureHash } from "./stance/stance-model.ts";
export {
  type StanceContext,
  type StanceCue,
  type StanceTowards,
  stanceTowards,
} from "./stance/stance-towards.ts";
export { parseSummary } from "./summary/parse-summary.ts";
export type { Citation, Claim, SourceReference, Summary } from "./summary/summary.ts";
export { type LineIndex, lineIndex, type Position, type Range, rangeOf } from "./text/line-index.ts";
export { FrontMatterError } from "./text/markdown/front-matter.ts";
export { createMemory, type Memory } from "./text/memory.ts";
export type { NameKind, NameMention } from "./text/name.ts";
export type { Prose, Sentence, Token } from "./text/prose.ts";
export type { Attribution, Frame, Quotation } from "./text/quotation.ts";
export type { SourceFile } from "./text/source-file.ts";
export type { Span } from "./text/span.ts";
export { finish, type Steps } from "./text/steps.ts";
