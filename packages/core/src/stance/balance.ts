import type { Source, Verification } from "../evidence/verification.ts";
import type { Summary } from "../summary/summary.ts";
import type { Span } from "../text/span.ts";
import type { CastMember } from "./cast.ts";
import { coverageOf } from "./coverage.ts";
import type { StanceMatrix } from "./matrix.ts";
import { type SideShare, sharesBy, sideShares } from "./side-shares.ts";
import { sourceUse } from "./source-use.ts";
import type { Tone } from "./toned-cues.ts";
import { sideOf, type Utterance } from "./utterances.ts";

/** How often somebody speaks in a text, and by which verbs. */
export interface SpeakingCounts {
  readonly quotations: number;
  readonly quotedWords: number;
  /** Sayings that are laid in their mouth, word for word or not. */
  readonly attributions: number;
  /** The words that introduce them, each counted once, by what they do besides reporting. */
  readonly verbs: Readonly<Record<Tone, number>>;
}

/** Mentions, by how they show somebody. */
export interface StanceCounts {
  readonly favourable: number;
  readonly unfavourable: number;
  readonly neutral: number;
}

export interface ActorBalance extends SpeakingCounts {
  readonly name: string;
  /** Null for those whom the texts do not name. */
  readonly id: string | null;
  /** By name; null where the actor stands alone. */
  readonly side: string | null;
  /** In all sources together. */
  readonly inSources: SpeakingCounts;
  /** Shares, 0 to 1, as in `SideShare`. */
  readonly quotedShare: number;
  readonly quotedShareInSources: number;
  /** As in `StanceMatrix`; all 0 for those whom the texts do not name. */
  readonly stance: { readonly summary: StanceCounts; readonly sources: StanceCounts };
}

/** Who speaks first or last in the summary. */
export interface EdgeSpeaker {
  readonly name: string;
  readonly side: string | null;
  /** What they say. */
  readonly span: Span;
}

/** How much of the summary hangs on each source, and on each actor who speaks. */
export interface Balance {
  readonly sources: readonly {
    readonly source: string;
    readonly path: string;
    /** Claims that cite it. */
    readonly cited: number;
    /** Claims whose best supporting passage is its. */
    readonly supports: number;
    /** Share, 0 to 1, of the supported claims that it supports best; 0 where none is supported. */
    readonly claimShare: number;
    /** Its paragraphs that supported claims rest on, of all that it has. */
    readonly paragraphs: { readonly used: number; readonly total: number };
  }[];
  /** Whoever speaks in the summary, in the order in which they first do. */
  readonly actors: readonly ActorBalance[];
  /** People who speak in the summary without being named. */
  readonly anonymous: {
    readonly quotations: number;
    readonly quotedWords: number;
    readonly speakers: number;
  };
  readonly opens: EdgeSpeaker | null;
  readonly closes: EdgeSpeaker | null;
  /** Of those who are quoted in the summary or the sources; the largest share in the summary first. */
  readonly sides: readonly SideShare[];
}

/** Of a text in which nobody says anything. */
export const NO_BALANCE: Balance = {
  sources: [],
  actors: [],
  anonymous: { quotations: 0, quotedWords: 0, speakers: 0 },
  opens: null,
  closes: null,
  sides: [],
};

/** Counts what the summary takes from each source and who speaks in it, beside who speaks in the sources. */
export function measureBalance(
  summary: Summary,
  sources: readonly Source[],
  verifications: readonly Verification[],
  utterances: readonly Utterance[],
  matrix: StanceMatrix,
): Balance {
  const own = utterances.filter(({ text }) => text === 0);
  const theirs = utterances.filter(({ text }) => text > 0);
  const shares = new Map(sharesBy(utterances, ({ name }) => name).map((one) => [one.key, one]));
  const unnamed = own.filter(({ anonymous }) => anonymous);
  const supported = verifications.filter(({ verdict }) => verdict === "supported").length;
  return {
    sources: sourceUse(summary, sources, verifications).sources.map(({ source, cited, supports }) => ({
      source: source.id,
      path: source.article.path,
      cited,
      supports,
      claimShare: share(supports, supported),
      paragraphs: paragraphsOf(source, verifications),
    })),
    actors: [...byName(own)].map(([name, said]): ActorBalance => {
      const speaker = said[0]?.speaker ?? null;
      return {
        name,
        id: speaker?.id ?? null,
        side: speaker?.side ?? null,
        ...countsOf(said),
        inSources: countsOf(theirs.filter((utterance) => utterance.name === name)),
        quotedShare: shares.get(name)?.share ?? 0,
        quotedShareInSources: shares.get(name)?.shareInSources ?? 0,
        stance: stancesOf(speaker, matrix),
      };
    }),
    anonymous: {
      quotations: unnamed.filter((utterance) => utterance.words > 0).length,
      quotedWords: quotedWordsIn(unnamed),
      speakers: new Set(unnamed.map(({ name }) => name)).size,
    },
    opens: edgeOf(own[0]),
    closes: edgeOf(own.at(-1)),
    sides: sideShares(utterances),
  };
}

function stancesOf(actor: CastMember | null, { cells }: StanceMatrix): ActorBalance["stance"] {
  const own = cells.filter((cell) => cell.actor === actor);
  const sum = (isCounted: (text: number) => boolean): StanceCounts => {
    const counts = { favourable: 0, unfavourable: 0, neutral: 0 };
    for (const { text, favourable, unfavourable, neutral } of own) {
      if (!isCounted(text)) continue;
      counts.favourable += favourable;
      counts.unfavourable += unfavourable;
      counts.neutral += neutral;
    }
    return counts;
  };
  return { summary: sum((text) => text === 0), sources: sum((text) => text > 0) };
}

function paragraphsOf(
  source: Source,
  verifications: readonly Verification[],
): { used: number; total: number } {
  const { used, total } = coverageOf(source, verifications);
  return { used: used.length, total };
}

/** Counts sayings; a cue that introduces several parts of one counts once. */
export function countsOf(said: readonly Utterance[]): SpeakingCounts {
  const quoted = said.filter(({ words }) => words > 0);
  const sayings = oncePerCue(said);
  const of = (tone: Tone): number => sayings.filter((one) => one.cue !== null && one.tone === tone).length;
  return {
    quotations: quoted.length,
    quotedWords: quotedWordsIn(quoted),
    attributions: sayings.length,
    verbs: { neutral: of("neutral"), endorsing: of("endorsing"), doubting: of("doubting") },
  };
}

/** One utterance for each cue, and those that have none. */
export function oncePerCue(said: readonly Utterance[]): readonly Utterance[] {
  const seen = new Set<string>();
  return said.filter(({ text, cue }) => {
    if (cue === null) return true;
    const place = `${text}:${cue.span.start}`;
    return !seen.has(place) && seen.add(place);
  });
}

function byName(said: readonly Utterance[]): ReadonlyMap<string, readonly Utterance[]> {
  const groups = new Map<string, Utterance[]>();
  for (const utterance of said) {
    const group = groups.get(utterance.name);
    if (group === undefined) groups.set(utterance.name, [utterance]);
    else group.push(utterance);
  }
  return groups;
}

function quotedWordsIn(said: readonly Utterance[]): number {
  return said.reduce((sum, { words }) => sum + words, 0);
}

function edgeOf(utterance: Utterance | undefined): EdgeSpeaker | null {
  return utterance === undefined
    ? null
    : { name: utterance.name, side: sideOf(utterance), span: utterance.span };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(4));
}
