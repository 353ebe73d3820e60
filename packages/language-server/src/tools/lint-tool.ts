import { chosenRules, type LintArguments, lintAnswer } from "@evenhand/answers";
import { type LintResult, lintInStages, lintWording, parseArticle, type Steps } from "@evenhand/core";
import { activeRules, isLanguageRule } from "@evenhand/core/input";
import { type ReadGiven, type ReadOptions, readGiven } from "./read-given.ts";

/** Checks a summary against its sources, or the wording of a text that names none; a part of the work at each step. */
export async function lintTool(asked: LintArguments, options: ReadOptions): Promise<Steps<object>> {
  const read = await readGiven(asked, options, chosenRules({}, asked));
  const words = read.summary.prose.text.match(/\S+/g)?.length ?? 0;
  const isWording = !read.hasSources || activeRules(read.rules).every(isLanguageRule);
  const [errors, warnings] = isWording && read.hasSources ? [[], []] : [read.errors, read.warnings];
  const result = read.hasSources ? null : await wording(read);
  return (function* () {
    const file = {
      result: result ?? (yield* lintInStages(read).wholeInSteps()),
      checked: isWording ? ("wording" as const) : ("summary" as const),
      words,
    };
    return lintAnswer({ file, errors, warnings }, asked.evidencePerClaim);
  })();
}

async function wording({ summary, rules, minStrength }: ReadGiven): Promise<LintResult> {
  const article = await parseArticle({ path: summary.path, text: summary.file });
  return lintWording(article, rules, minStrength);
}
