import { resolve } from "node:path";
import process from "node:process";
import { offsetOf } from "@evenhand/answers";
import { explain as explainClaim } from "@evenhand/core";
import { articleStore, configLoader, formatProblem, InputError, loadSummary } from "@evenhand/core/node";
import { reportFailure } from "../failure.ts";
import { readPlace } from "../place.ts";
import { formatExplanationJson } from "../reporters/explanation-json.ts";
import { formatExplanation } from "../reporters/explanation-pretty.ts";
import { terminal } from "../terminal.ts";

export interface ExplainOptions {
  readonly format: "pretty" | "json";
  readonly color: boolean;
}

/** Prints how the sentence at `<summary>:<line>[:<column>]` was checked. */
export async function explain(target: string, options: ExplainOptions): Promise<void> {
  const place = readPlace(target);
  if (place === null) {
    return reportFailure(`${target}: name a place in a summary, as in summary.md:12 or summary.md:12:5`);
  }
  const cwd = process.cwd();
  try {
    const path = resolve(cwd, place.path);
    const config = await configLoader(cwd).forFile(path);
    const { summary, sources, errors } = await loadSummary(path, config, articleStore(cwd));
    const offset = offsetOf(place, summary);
    if (typeof offset !== "number") return reportFailure(offset.problem);
    const explanation = explainClaim(
      { summary, sources, rules: config.rules, minStrength: config.minStrength, actors: config.actors },
      offset,
    );
    if (explanation !== null) {
      process.stdout.write(
        options.format === "json"
          ? formatExplanationJson(explanation, summary)
          : formatExplanation(
              explanation,
              summary,
              sources,
              terminal(process.stdout, process.env, options.color),
            ),
      );
    }
    for (const problem of errors) reportFailure(formatProblem(problem));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    reportFailure(formatProblem(error));
  }
}
