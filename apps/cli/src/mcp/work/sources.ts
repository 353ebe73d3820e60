import type { ReadSources, SourcesAsked } from "@evenhand/answers";
import type { ActorSetting, Source, Summary } from "@evenhand/core";
import { InputError, type Problem, readGivenDocument } from "@evenhand/core/node";
import type { Fence } from "./fence.ts";
import { hostOf, loadGiven, openGiven } from "./given.ts";

/** Sources that a call asks about. */
export interface AskedSources extends ReadSources {
  /** The summary that the call names; null for none. */
  readonly summary: Summary | null;
  readonly actors: readonly ActorSetting[];
}

/**
 * Which sources a call asks about: its own, those of a summary, or those that the configuration names.
 *
 * @throws InputError when there are none that can be read.
 */
export async function askedSources(
  { sources, summary: path, config }: SourcesAsked,
  fence: Fence,
): Promise<AskedSources> {
  const given = await openGiven({ sources, config, path }, fence);
  const { actors } = given.config;
  if (path !== undefined) {
    const { summary, sources, errors } = await loadGiven(given);
    return { summary, actors, sources: some(sources, errors, path), errors };
  }
  const configured =
    given.document?.sources ?? (await given.store.configured(given.config)).map((path) => ({ path }));
  const document = { path: given.path, text: "", sources: configured };
  const read = await readGivenDocument(document, hostOf(given));
  const errors = [...read.errors, ...read.warnings];
  return { summary: null, actors, sources: some(read.sources, errors, "sources"), errors };
}

function some(sources: readonly Source[], errors: readonly Problem[], asked: string): readonly Source[] {
  if (sources.length > 0) return sources;
  const [first] = errors;
  if (first !== undefined) throw new InputError(first.path, first.line, first.message);
  throw new InputError(
    asked,
    null,
    "there are no sources; give them as texts or paths, name a summary that cites its own, or configure them",
  );
}
