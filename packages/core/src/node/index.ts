export { type ArticleStore, articleStore } from "./article-store.ts";
export { type Config, loadConfig } from "./config.ts";
export { unknownRule } from "./config-text.ts";
export { decodeFile } from "./decode-file.ts";
export { type FoundSummaries, findSummaries } from "./find-summaries.ts";
export { loadSummary } from "./load-summary.ts";
export { formatProblem, InputError, type Problem } from "./problem.ts";
export { type ResolvedSources, resolveSources } from "./resolve-sources.ts";
