import { resolve } from "node:path";
import process from "node:process";
import { configLoader, explainConfigOf, formatProblem, InputError } from "@evenhand/core/node";
import { reportFailure } from "../failure.ts";
import { jsonText } from "../reporters/json-text.ts";
import { type RuleChoice, readRuleChoice } from "../run/settings.ts";

/** Prints as JSON the settings that hold for a file, and where each comes from; the file need not exist. */
export async function printConfig(file: string, options: RuleChoice): Promise<void> {
  const choose = readRuleChoice(options);
  if (typeof choose === "string") return reportFailure(choose);
  const cwd = process.cwd();
  const path = resolve(cwd, file);
  const held = options.config === undefined ? {} : { file: options.config };
  try {
    const { config, layers, settings, origins } = await explainConfigOf(path, cwd, held);
    const chosen = choose(await configLoader(cwd, held).forFile(path)).rules;
    const rules = { ...settings.rules };
    const fromWhere = { ...origins.rules };
    for (const [id, setting] of Object.entries(rules)) {
      const [before, ...parts] = typeof setting === "string" ? [setting] : setting;
      const now = severityOf(chosen[id] ?? before);
      if (now === before) continue;
      const [own] = parts;
      rules[id] = own === undefined ? now : [now, own];
      fromWhere[id] = "command line";
    }
    const result = {
      version: 1,
      file,
      config,
      layers,
      settings: { ...settings, rules },
      origins: { ...origins, rules: fromWhere },
    };
    process.stdout.write(`${jsonText(result, 2)}\n`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    reportFailure(formatProblem(error));
  }
}

function severityOf<Severity extends string>(setting: Severity | readonly [Severity, object]): Severity {
  return typeof setting === "string" ? setting : setting[0];
}
