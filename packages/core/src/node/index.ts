export type { ConfigHost } from "../input/config-host.ts";
export { configJsonSchema } from "../input/config-json-schema.ts";
export type { ConfigSettings, VocabularySettings } from "../input/config-settings.ts";
export { unknownRule } from "../input/config-shape.ts";
export { decodeFile } from "../input/decode-file.ts";
export { type DocumentLine, documentJsonSchema, readDocumentLine } from "../input/document-line.ts";
export type { ExplainedConfig } from "../input/explain-config.ts";
export type { Files } from "../input/files.ts";
export {
  type GivenDocument,
  type GivenHost,
  type GivenSource,
  readGivenDocument,
} from "../input/given-document.ts";
export { globMatcher } from "../input/globs.ts";
export { type ListedRule, listRules } from "../input/list-rules.ts";
export { nearest } from "../input/nearest.ts";
export { PRESET_NAMES } from "../input/presets/index.ts";
export { formatProblem, InputError, type Problem } from "../input/problem.ts";
export { sameUrl } from "../input/same-url.ts";
export { activeRules, isLanguageRule, onlyRules, readsAnyText, selectRules } from "../input/select-rules.ts";
export { sidecarsOf } from "../input/sidecar.ts";
export { readSidecarText } from "../input/sidecar-text.ts";
export { type ArticleStore, articleStore } from "./article-store.ts";
export {
  type Config,
  type ConfigLoader,
  type ConfigLoaderOptions,
  configLoader,
  explainConfigOf,
  loadConfig,
} from "./config.ts";
export { configHost } from "./config-host.ts";
export { type FindOptions, type FoundSummaries, findSummaries } from "./find-summaries.ts";
export { type IgnoreLookup, ignoreLookup } from "./ignore-lookup.ts";
export { type LoadedDocument, type LoadedText, loadDocument } from "./load-document.ts";
export { type LoadedSummary, loadSummary } from "./load-summary.ts";
export { type Trace, traced } from "./trace.ts";
