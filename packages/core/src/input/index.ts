export { type ConfigSettings, readConfigText, unknownRule } from "./config-text.ts";
export { decodeFile } from "./decode-file.ts";
export { formatProblem, InputError, type Problem } from "./problem.ts";
export {
  type LoadArticle,
  type LocatedReference,
  type ResolvedSources,
  resolveSources,
  type SourceProblem,
} from "./resolve-sources.ts";
export { isUrl } from "./same-url.ts";
