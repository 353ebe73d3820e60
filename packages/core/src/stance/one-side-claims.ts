import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import type { Passage, Source, Verification } from "../evidence/verification.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Cast } from "./cast.ts";
import { issuerOf } from "./issuer.ts";
import { sideOf, type Utterance } from "./utterances.ts";

/** A claim for which all passages that say it are one side's word. */
export interface OneSideClaim {
  /** Index of the claim. */
  readonly claim: number;
  /** As in `SideShare`. */
  readonly side: string;
  /** Whether the summary lays it in somebody's mouth, or names whose word it is. */
  readonly isAttributed: boolean;
  /** The passages that say it, the best first. */
  readonly passages: readonly [Passage, ...Passage[]];
}

/** What a passage must cover of a claim to say the same, alone and beside the best, and what the best must. */
const SAYS_IT = { covers: 0.45, ofBest: 0.6, best: 0.5 };

/**
 * The supported claims that rest on what one side says alone: its people, its releases, an opinion piece of its. What
 * an outlet tells in its own voice is no side's, and of unnamed people nobody knows whose they are.
 */
export function oneSideClaims(
  index: EvidenceIndex,
  verifications: readonly Verification[],
  cast: Cast,
  utterances: readonly Utterance[],
): readonly OneSideClaim[] {
  const sideOfPassage = sideReader(index.sources, cast, utterances);
  const named = placesInSummary(cast);
  const told = utterances.filter(({ text }) => text === 0);
  return verifications.flatMap((verification, i): OneSideClaim[] => {
    const [first, ...others] = passagesSaying(verification, index);
    if (first === undefined) return [];
    const side = sideOfPassage(first, verification);
    if (side === null || others.some((passage) => sideOfPassage(passage, verification) !== side)) return [];
    const { claim } = verification;
    const isNamed = (named.get(side) ?? []).some((span) => overlaps(span, claim.span));
    const isSaid = told.some(({ span }) => overlaps(span, claim.span));
    const isAttributed = isNamed || isSaid || claim.attribution !== null;
    return [{ claim: i, side, isAttributed, passages: [first, ...others] }];
  });
}

/** Where the summary names each side or somebody of it. */
function placesInSummary({ members }: Cast): ReadonlyMap<string, readonly Span[]> {
  const places = new Map<string, Span[]>();
  for (const { side, name, mentions } of members) {
    const key = side ?? name;
    const own = mentions.filter(({ text }) => text === 0).map(({ span }) => span);
    places.set(key, [...(places.get(key) ?? []), ...own]);
  }
  return places;
}

/** The passages that say what a supported claim says, the best first. */
function passagesSaying(
  { claim, verdict, evidence }: Verification,
  index: EvidenceIndex,
): readonly Passage[] {
  if (verdict !== "supported") return [];
  const covers = evidence.map(({ passage }) => ({ passage, share: index.coverage(claim, [passage]) }));
  const best = Math.max(0, ...covers.map(({ share }) => share));
  if (best < SAYS_IT.best) return [];
  const least = Math.max(SAYS_IT.covers, SAYS_IT.ofBest * best);
  return covers.filter(({ share }) => share >= least).map(({ passage }) => passage);
}

/** Whose word it is what a passage shares with a claim; null for an outlet's, and for unnamed people's. */
function sideReader(
  sources: readonly Source[],
  cast: Cast,
  utterances: readonly Utterance[],
): (passage: Passage, verification: Verification) => string | null {
  const texts = new Map(sources.map((source, i) => [source, i + 1]));
  const own = new Map(
    sources.map((source) => [source, ownSide(source, texts.get(source) ?? 0, cast)] as const),
  );
  const bySentence = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    const key = `${utterance.text} ${utterance.sentence}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), utterance]);
  }
  return (passage, { evidence }) => {
    const { source, sentence } = passage;
    const matches = evidence.find((one) => one.passage === passage)?.matches ?? [];
    const said = bySentence.get(`${texts.get(source) ?? 0} ${sentence.index}`) ?? [];
    const shares = said.map((utterance) => ({
      utterance,
      count: matches.filter((match) => overlaps(match, utterance.span)).length,
    }));
    const [most] = shares.sort((a, b) => b.count - a.count);
    if (most !== undefined && most.count * 2 >= matches.length) return sideOf(most.utterance);
    return own.get(source) ?? null;
  };
}

/** Whose the text is as a whole. */
function ownSide({ article }: Source, text: number, cast: Cast): string | null {
  const name = article.voice === "author" ? article.author : issuerOf(article);
  if (name === null) return null;
  const member = cast.named(text, name);
  return member?.side ?? member?.name ?? name;
}
