export { type ConfigSettings, readConfigText, unknownRule } from "./config-text.ts";
export { checkReadable, decodeFile } from "./decode-file.ts";
export type { Files } from "./files.ts";
export { locateReferences } from "./locate-references.ts";
export { namesSources } from "./names-sources.ts";
export { formatProblem, InputError, type Problem } from "./problem.ts";
export { seemsToNameSources } from "./read-references.ts";
export {
  type LocatedReference,
  type ResolvedSources,
  resolveSources,
  type SourceProblem,
} from "./resolve-sources.ts";
export { articleOfSidecar, type LoadedArticle, readSidecar, type Sidecar } from "./sidecar.ts";
