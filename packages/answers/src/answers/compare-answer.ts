import {
  type ActorSetting,
  parseSummary,
  report,
  type Source,
  type Steps,
  type Summary,
} from "@evenhand/core";
import { InputError } from "@evenhand/core/input";
import type { CompareArguments } from "../arguments.ts";
import { originOf, problemsJson } from "../shapes/problems-json.ts";
import { disagreements } from "./disagreements.ts";
import { NO_RULES } from "./no-rules.ts";
import type { ReadSources } from "./read-texts.ts";

export interface ComparedSources extends ReadSources {
  /** What they are compared for, as text 0; null for none. */
  readonly summary: Summary | null;
  readonly actors: readonly ActorSetting[];
}

/**
 * Where sources disagree, what they have in common, and how each shows those who act in them.
 *
 * @throws InputError where there is but one.
 */
export function* compareAnswer({ mentions }: CompareArguments, compared: ComparedSources): Steps<object> {
  const { sources, errors, actors } = compared;
  if (sources.length < 2)
    throw new InputError("sources", null, "there is only one that can be read; give two or more to compare");
  const found = yield* disagreements(sources);
  const summary = compared.summary ?? parseSummary({ path: "summary.md", text: "" });
  const whole = report({ summary, sources, rules: NO_RULES, actors });
  return {
    sources: whole.sources.map(({ text, id, path }, at) => ({
      text,
      id,
      path,
      ...originOf((sources[at] as Source).article),
    })),
    disagreements: found,
    points: whole.points,
    actors: whole.actors,
    cells: whole.cells.map((cell) => ({ ...cell, mentions: cell.mentions.slice(0, mentions) })),
    speakers: whole.speakers,
    errors: problemsJson(errors),
  };
}
