export { configAllowing, type Insertion, insertionAllowing } from "./allow-word.ts";
export { type ConfigChain, type ConfigLayer, readChain } from "./config-chain.ts";
export type { ConfigHost } from "./config-host.ts";
export type { ConfigSettings } from "./config-settings.ts";
export { unknownRule } from "./config-shape.ts";
export { checkReadable, decodeFile } from "./decode-file.ts";
export type { Files } from "./files.ts";
export { findConfig } from "./find-config.ts";
export { type GivenDocument, type GivenHost, type GivenSource, readGivenDocument } from "./given-document.ts";
export { globMatcher, ignoreMatcher } from "./globs.ts";
export { type IgnoreFiles, ignoreFiles } from "./ignore-files.ts";
export { listRules } from "./list-rules.ts";
export { locateReferences } from "./locate-references.ts";
export { namesSources } from "./names-sources.ts";
export { formatProblem, InputError, type Problem } from "./problem.ts";
export { CONFIG_NAMES } from "./read-config.ts";
export { readReferences, seemsToNameSources } from "./read-references.ts";
export { layersFor, resolveConfig } from "./resolve-config.ts";
export {
  type LocatedReference,
  type ResolvedSources,
  resolveSources,
  type SourceProblem,
} from "./resolve-sources.ts";
export { activeRules, isLanguageRule, onlyRules, readsAnyText, selectRules } from "./select-rules.ts";
export { articleOfSidecar, type LoadedArticle, readSidecar, type Sidecar } from "./sidecar.ts";
export { readSidecarText } from "./sidecar-text.ts";
