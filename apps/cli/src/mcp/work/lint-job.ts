import { chosenRules, type LintArguments, lintAnswer } from "@evenhand/answers";
import { activeRules, InputError, isLanguageRule } from "@evenhand/core/node";
import { checkFile, checkSummary, type FileCheck } from "../../run/check-file.ts";
import type { Fence } from "./fence.ts";
import { type Given, loadGiven, openGiven } from "./given.ts";

/** Checks a text as `evenhand lint` does. */
export async function lintJob(asked: LintArguments, fence: Fence): Promise<object> {
  const given = await openGiven(asked, fence);
  const config = { ...given.config, rules: chosenRules(given.config.rules, asked) };
  const { file, errors, warnings } = await check({ ...given, config });
  if (file === null) {
    const [error = { path: given.path, line: null, message: "cannot be checked" }] = errors;
    throw new InputError(error.path, error.line, error.message);
  }
  return lintAnswer({ file, errors, warnings }, asked.evidencePerClaim);
}

async function check(given: Given): Promise<FileCheck> {
  const { path, config, store, document } = given;
  if (document === null) return checkFile(path, config, store);
  const loaded = await loadGiven(given);
  const needsSources = !activeRules(config.rules).every(isLanguageRule);
  return checkSummary(needsSources ? loaded : { ...loaded, errors: [], warnings: [] }, config);
}
