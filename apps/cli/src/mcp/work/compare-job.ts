import { type Diagnostic, type Evidence, lint, parseSummary, report, type Source } from "@evenhand/core";
import { InputError, listRules, loadSummary } from "@evenhand/core/node";
import { escapeBlock } from "../../sources/escape-markdown.ts";
import type { CompareArguments } from "../tools/compare-sources.ts";
import type { Fence } from "./fence.ts";
import { type AskedSources, askedSources, originOf, problemsJson } from "./sources.ts";

const DISPUTED = "sourcing/disputed-claim";

/** Settings by which one rule runs, or none. */
function only(rule: string | null): Readonly<Record<string, "off" | "info">> {
  return Object.fromEntries(listRules().map(({ id }) => [id, id === rule ? "info" : "off"]));
}

/** Sentences of a source that are held against the others: an article has no more, a book does. */
const SENTENCES = 300;

/** How a place of one source and one of another differ. */
interface Disagreement {
  readonly message: string;
  readonly passages: readonly Evidence[];
}

/** Where sources disagree, what they have in common, and how each shows those who act in them. */
export async function compareJob(given: CompareArguments, fence: Fence): Promise<object> {
  const asked = await askedSources(given, fence);
  const { sources, errors } = asked;
  if (sources.length < 2)
    throw new InputError("sources", null, "there is only one that can be read; give two or more to compare");
  const { actors: settings } = await asked.configs.forFile(asked.path);
  const summary = await comparedSummary(given, asked);
  const whole = report({ summary, sources, rules: only(null), actors: settings });
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

/** Each source's sentences held against the others, as if a summary took them from it. */
function disagreements(sources: readonly Source[]): Disagreement[] {
  const found = new Map<string, Disagreement>();
  for (const source of sources) {
    const sentences = source.article.prose.sentences.slice(0, SENTENCES);
    const lines = sentences.map(({ text }) => `${escapeBlock(text.replace(/\s+/g, " ").trim())}[^own]`);
    const text = `${lines.join("\n\n")}\n\n[^own]: ${source.target}\n`;
    const summary = parseSummary({ path: "sources", text });
    const { diagnostics } = lint({ summary, sources, rules: only(DISPUTED) });
    for (const diagnostic of diagnostics) {
      const key = keyOf(diagnostic);
      if (!found.has(key))
        found.set(key, {
          message: diagnostic.message.replace(/ as the summary does,/, ",").replace(/ Report both,.*$/, ""),
          passages: diagnostic.evidence,
        });
    }
  }
  return [...found.values()];
}

/** The same for two passages whichever of them was held against the other. */
function keyOf({ evidence }: Diagnostic): string {
  return evidence
    .map(({ path, range }) => `${path}:${range.start.line}`)
    .sort()
    .join("|");
}
