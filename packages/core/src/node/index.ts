export { unknownRule } from "../input/config-text.ts";
export { decodeFile } from "../input/decode-file.ts";
export { formatProblem, InputError, type Problem } from "../input/problem.ts";
export { activeRules, isLanguageRule, onlyRules, readsAnyText, selectRules } from "../input/select-rules.ts";
export { type ArticleStore, articleStore } from "./article-store.ts";
export { type Config, loadConfig } from "./config.ts";
export { type FoundSummaries, findSummaries } from "./find-summaries.ts";
export { type LoadedDocument, type LoadedText, loadDocument } from "./load-document.ts";
export { type LoadedSummary, loadSummary } from "./load-summary.ts";
