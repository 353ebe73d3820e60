import type { Source } from "../../../evidence/verification.ts";
import type { CastMember } from "../../../stance/cast.ts";
import type { Utterance } from "../../../stance/utterances.ts";
import type { Span } from "../../../text/span.ts";
import type { EvidenceReference } from "../../rule.ts";

/** Sentences that the sources must have of a speaker. */
const LEAST_IN_SOURCES = 3;
/** The share of them, 0 to 1, that may be concessions too. */
const MOST_CONCEDED = 0.34;

const CONCEDES = /\b(?:conced|admit|confess|own(?:s|ed)? up)/i;

/** A speaker whose words in the summary are concessions and nothing else, and who says more in the sources. */
export interface OnlyConcessions {
  readonly speaker: CastMember;
  /** The first verb in the summary. */
  readonly cue: Span;
  readonly own: number;
  /** Concessions in the sources, of all that the speaker says there. */
  readonly theirs: number;
  readonly theirAll: number;
  readonly evidence: readonly EvidenceReference[];
}

export function concessionsOnly(
  utterances: readonly Utterance[],
  sources: readonly Source[],
): readonly OnlyConcessions[] {
  const found: OnlyConcessions[] = [];
  for (const speaker of new Set(utterances.map((utterance) => utterance.speaker))) {
    if (speaker === null) continue;
    const said = utterances.filter((utterance) => utterance.speaker === speaker);
    const own = said.filter(({ text }) => text === 0);
    const cue = own.find(isConcession)?.cue;
    if (cue === null || cue === undefined || !own.every((one) => isConcession(one) || isBeside(one, own)))
      continue;
    const elsewhere = onePerSentence(said.filter(({ text }) => text > 0));
    const written = ownArticle(speaker, sources);
    const theirAll = elsewhere.length + (written?.sentences.length ?? 0);
    const theirs = elsewhere.filter(isConcession).length;
    if (theirAll < LEAST_IN_SOURCES || theirs > MOST_CONCEDED * theirAll) continue;
    const evidence = [
      ...elsewhere.flatMap(({ text, sentence }): EvidenceReference[] => {
        const source = sources[text - 1];
        const span = source?.article.prose.sentences[sentence]?.span;
        return source === undefined || span === undefined ? [] : [{ source, span }];
      }),
      ...(written === null
        ? []
        : written.sentences.slice(0, 1).map((span) => ({ source: written.source, span }))),
    ];
    found.push({ speaker, cue: cue.span, own: own.filter(isConcession).length, theirs, theirAll, evidence });
  }
  return found;
}

function onePerSentence(utterances: readonly Utterance[]): Utterance[] {
  const found = new Map<string, Utterance>();
  for (const utterance of utterances) {
    const key = `${utterance.text} ${utterance.sentence}`;
    if (!found.has(key) || isConcession(utterance)) found.set(key, utterance);
  }
  return [...found.values()];
}

/** "Brink, who advises the union, concedes": what else is told in the sentence of a concession. */
function isBeside({ words, sentence }: Utterance, own: readonly Utterance[]): boolean {
  return words === 0 && own.some((other) => other.sentence === sentence && isConcession(other));
}

function isConcession({ cue }: Utterance): boolean {
  return cue !== null && CONCEDES.test(cue.text);
}

/** The sentences of an opinion piece that the speaker has written, and in which they speak in their own voice. */
function ownArticle(
  { name, aliases }: CastMember,
  sources: readonly Source[],
): { readonly source: Source; readonly sentences: readonly Span[] } | null {
  const names = new Set([name, ...aliases].map((form) => form.toLowerCase()));
  const source = sources.find(
    ({ article }) => article.voice === "author" && names.has(article.author?.toLowerCase() ?? ""),
  );
  return source === undefined
    ? null
    : { source, sentences: source.article.prose.sentences.map(({ span }) => span) };
}
