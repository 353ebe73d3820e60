import { parseSummary, report, type Source } from "@evenhand/core";
import { InputError, listRules, loadSummary } from "@evenhand/core/node";
import type { CompareArguments } from "../tools/compare-sources.ts";
import { disagreements } from "./disagreements.ts";
import type { Fence } from "./fence.ts";
import { type AskedSources, askedSources, originOf, problemsJson } from "./sources.ts";

/** Settings by which no rule runs: texts are shown beside each other, none is judged. */
const NO_RULES = Object.fromEntries(listRules().map(({ id }) => [id, "off" as const]));

/** Where sources disagree, what they have in common, and how each shows those who act in them. */
export async function compareJob(given: CompareArguments, fence: Fence): Promise<object> {
  const asked = await askedSources(given, fence);
  const { sources, errors } = asked;
  if (sources.length < 2)
    throw new InputError("sources", null, "there is only one that can be read; give two or more to compare");
  const { actors: settings } = await asked.configs.forFile(asked.path);
  const summary = await comparedSummary(given, asked);
  const whole = report({ summary, sources, rules: NO_RULES, actors: settings });
  return {
    sources: whole.sources.map(({ text, id, path }, at) => ({
      text,
      id,
      path,
      ...originOf((sources[at] as Source).article),
    })),
    disagreements: disagreements(sources),
    points: whole.points,
    actors: whole.actors,
    cells: whole.cells.map((cell) => ({ ...cell, mentions: cell.mentions.slice(0, given.mentions) })),
    speakers: whole.speakers,
    errors: problemsJson(errors),
  };
}

/** The summary that the sources are compared for, as text 0; an empty one where none is named. */
async function comparedSummary(
  { summary }: CompareArguments,
  { path, configs, store }: AskedSources,
): Promise<ReturnType<typeof parseSummary>> {
  if (summary === undefined) return parseSummary({ path: "summary.md", text: "" });
  return (await loadSummary(path, await configs.forFile(path), store)).summary;
}
