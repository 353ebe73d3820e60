import type { Article, Source } from "@evenhand/core";
import { formatProblem, InputError, loadSummary, type Problem } from "@evenhand/core/node";
import type { Fence } from "./fence.ts";
import { type GivenFiles, type GivenTexts, givenFiles } from "./given.ts";

/** Sources that a call asks about, without a summary of its own. */
export interface AskedSources extends GivenFiles {
  readonly sources: readonly Source[];
  readonly errors: readonly Problem[];
}

/** Which sources a call asks about: its own, those of a summary, or those that the configuration names. */
export interface SourcesAsked extends Pick<GivenTexts, "sources" | "config"> {
  /** A summary whose sources are meant. */
  readonly summary?: string | undefined;
}

/** @throws InputError when there are none that can be read. */
export async function askedSources(
  { sources: given, summary, config }: SourcesAsked,
  fence: Fence,
): Promise<AskedSources> {
  const files = await givenFiles({ sources: given, config, path: summary }, fence);
  const settings = await files.configs.forFile(files.path);
  if (files.named === null && summary !== undefined) {
    const { sources, errors } = await loadSummary(files.path, settings, files.store);
    return { ...files, sources: some(sources, errors, summary), errors };
  }
  const named = files.named ?? (await files.store.configured(settings)).map((path) => ({ id: null, path }));
  const sources: Source[] = [];
  const errors: Problem[] = [];
  for (const [at, { id, path }] of named.entries()) {
    try {
      const article = await files.store.load(path);
      if (article.sidecarProblem !== null) errors.push(article.sidecarProblem);
      const { path: shown, emptiness } = article;
      if (emptiness !== null) errors.push({ path: shown, line: null, message: `has no text: ${emptiness}` });
      else sources.push({ id: id ?? shown, target: `source-${at + 1}`, article });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push({ path: error.path, line: error.line, message: error.message });
    }
  }
  return { ...files, sources: some(sources, errors, "sources"), errors };
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

/** Problems as answers tell them. */
export function problemsJson(problems: readonly Problem[]): { path: string; message: string }[] {
  return problems.map((problem) => ({ path: problem.path, message: formatProblem(problem) }));
}

/** What is known of an article that a passage stands in. */
export function originOf({ headline, publisher, datePublished, url }: Article): {
  headline: string | null;
  publisher: string | null;
  datePublished: string | null;
  url: string | null;
} {
  return { headline, publisher, datePublished, url };
}
