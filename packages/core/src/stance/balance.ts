import type { Balance } from "../diagnostic.ts";
import type { Source, Verification } from "../evidence/verification.ts";
import type { Summary } from "../summary/summary.ts";
import { sourceUse } from "./source-use.ts";

/** How much of the summary hangs on each source, and on each actor who speaks. */
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
