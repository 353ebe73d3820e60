import { type ArticleStore, type Config, traced } from "@evenhand/core/node";
import { checkFile, type FileCheck } from "./check-file.ts";
import { type States, statesOf } from "./states.ts";
import { noStopwatch, stopwatch, type Times } from "./stopwatch.ts";

/** A check with what it rests on, so that it can be told whether it would come out the same again. */
export interface TracedCheck {
  readonly check: FileCheck;
  readonly states: States;
  /** Empty where it was not measured. */
  readonly times: Times;
}

/** What else is wanted of a check. */
export interface Wanted {
  /** What it rests on. */
  readonly states: boolean;
  readonly times: boolean;
}

/** @param path Absolute. */
export async function checkTraced(
  path: string,
  config: Config,
  store: ArticleStore,
  wanted: Wanted,
): Promise<TracedCheck> {
  const { store: watched, trace } = traced(store);
  const watch = wanted.times ? stopwatch() : noStopwatch;
  const check = await checkFile(path, config, wanted.states ? watched : store, watch);
  return { check, states: wanted.states ? await statesOf(trace, store) : {}, times: watch.times() };
}

/**
 * A check as text, without the checked file's own text, which can be read again.
 *
 * @returns JSON.
 */
export function checkToJson(check: FileCheck): string {
  return JSON.stringify(check.file === null ? check : { ...check, file: { ...check.file, text: "" } });
}

/** @param text The checked file's. */
export function checkFromJson(json: string, text: string): FileCheck {
  const check = JSON.parse(json) as FileCheck;
  return check.file === null ? check : { ...check, file: { ...check.file, text } };
}
