import type { Source } from "../../../evidence/verification.ts";
import type { CastMember } from "../../../stance/cast.ts";
import type { Utterance } from "../../../stance/utterances.ts";
import type { Summary } from "../../../summary/summary.ts";
import type { EvidenceReference, Finding } from "../../rule.ts";

/** People who must be missing, and sources and words by which each of them is quoted. */
const LEAST = { people: 2, sources: 2, words: 25 };
/** Sayings of named people that a summary must quote: one that quotes nobody leaves nobody out. */
const LEAST_QUOTED = 3;

/** Where several people whom more than one source quotes at some length are named nowhere in a summary that quotes others. */
export function* unheard(
  summary: Summary,
  sources: readonly Source[],
  utterances: readonly Utterance[],
): Iterable<Finding<"unheard">> {
  const span = summary.title?.span ?? summary.claims[0]?.span;
  const quoted = utterances.filter(({ words }) => words > 0);
  if (span === undefined || quoted.filter(({ text }) => text === 0).length < LEAST_QUOTED) return;
  const byPerson = new Map<CastMember, Utterance[]>();
  for (const utterance of quoted) {
    const { text, speaker } = utterance;
    if (text === 0 || speaker?.kind !== "person" || isNamed(speaker, summary)) continue;
    byPerson.set(speaker, [...(byPerson.get(speaker) ?? []), utterance]);
  }
  const missing = [...byPerson].filter(
    ([, said]) => wordsOf(said) >= LEAST.words && new Set(said.map(({ text }) => text)).size >= LEAST.sources,
  );
  if (missing.length < LEAST.people) return;
  const said = missing.flatMap(([, own]) => own);
  yield {
    span,
    messageId: "unheard",
    data: {
      people: missing.map(([{ name }]) => name).join(", "),
      words: wordsOf(said),
      sources: new Set(said.map(({ text }) => text)).size,
    },
    severity: "info",
    evidence: said.flatMap(({ text, span: words }): EvidenceReference[] => {
      const source = sources[text - 1];
      return source === undefined ? [] : [{ source, span: words }];
    }),
  };
}

/** Whether the summary names somebody, by their surname at least. */
function isNamed({ name, mentions }: CastMember, { prose }: Summary): boolean {
  return mentions.some(({ text }) => text === 0) || prose.text.includes(name.split(" ").at(-1) ?? name);
}

function wordsOf(said: readonly Utterance[]): number {
  return said.reduce((sum, { words }) => sum + words, 0);
}
