import type { Source, Verification } from "../evidence/verification.ts";
import type { Summary } from "../summary/summary.ts";
import { sourceUse } from "./source-use.ts";

/** How much of the summary hangs on each source, and on each actor who speaks. */
export interface Balance {
  readonly sources: readonly {
    readonly source: string;
    readonly path: string;
    /** Claims that cite it. */
    readonly cited: number;
    /** Claims whose best supporting passage is its. */
    readonly supports: number;
  }[];
  readonly actors: readonly {
    readonly name: string;
    readonly quotations: number;
    readonly quotedWords: number;
    readonly attributions: number;
  }[];
}

/** Counts what the summary takes from each source, and who speaks in it. */
export function measureBalance(
  summary: Summary,
  sources: readonly Source[],
  verifications: readonly Verification[],
): Balance {
  const actors = new Map<string, { quotations: number; quotedWords: number; attributions: number }>();
  const actor = (name: string) => {
    const known = actors.get(name) ?? { quotations: 0, quotedWords: 0, attributions: 0 };
    actors.set(name, known);
    return known;
  };
  for (const { speaker, text, nested } of summary.quotations) {
    if (speaker === null || nested) continue;
    const entry = actor(speaker.name);
    entry.quotations++;
    entry.quotedWords += text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
  }
  for (const { source } of summary.attributions) if (source !== null) actor(source.name).attributions++;
  return {
    sources: sourceUse(summary, sources, verifications).sources.map(({ source, cited, supports }) => ({
      source: source.id,
      path: source.article.path,
      cited,
      supports,
    })),
    actors: [...actors].map(([name, counts]) => ({ name, ...counts })),
  };
}
