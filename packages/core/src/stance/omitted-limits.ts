import type { Passage } from "../evidence/verification.ts";
import type { Claim } from "../summary/summary.ts";
import type { Token } from "../text/prose.ts";
import { OPENING_TURN, TURN } from "./en/limits.ts";
import { limitsLeftOut, restsOnLittle } from "./nearby-limits.ts";
import { type Omission, type OmissionContext, type Rested, speakerOf } from "./omission.ts";
import { sharedWeight } from "./told.ts";

/** Below this share of it in the summary, a limit is left out. */
const TOLD = 0.5;
/** Share of the half that the claim takes which it must tell. */
const TAKEN = 0.3;
/** A half of a sentence with fewer words limits nothing. */
const LEAST_WORDS = 6;
/** How much each tells alone. */
const WEIGHTS = {
  half: 0.5,
  headline: 1,
  noneGiven: { beside: 0.5, note: 0.8, basis: 1 },
  someGiven: { beside: 0.4, note: 0.8, basis: 0.5 },
};
/** What a half must share with the headline above it, beyond what the claim has, to be the main point. */
const IN_HEADLINE = 0.7;

/** The other half of the sentence that the claim rests on: "…, but so did …". */
export function omittedHalf({ claim, bases }: Rested, context: OmissionContext): Omission[] {
  const { told, keys } = context;
  return bases.slice(0, 1).flatMap((base): Omission[] => {
    const halves = halvesOf(base);
    if (halves === null) return [];
    const { first, second } = halves;
    if (second.filter(({ isWord }) => isWord).length < LEAST_WORDS) return [];
    const own = told.keysOf(claim.sentence);
    const taken = keys.ofWords(first);
    if (sharedWeight(taken, own) < TAKEN * sharedWeight(taken, taken)) return [];
    const other = keys.ofWords(second);
    if (sharedWeight(other, own) >= TOLD * sharedWeight(other, other)) return [];
    if (told.share(second) >= TOLD) return [];
    const isMain = isInHeadline(base, new Set([...other].filter((key) => !own.has(key))), context);
    return [omissionOf(claim, base, [], halves.text, isMain ? WEIGHTS.headline : WEIGHTS.half)];
  });
}

/** What a sentence says, and what it takes from that: behind "but", or behind "although" at its beginning. */
function halvesOf({ text, sentence: { tokens, from: start } }: Passage): {
  readonly first: readonly Token[];
  readonly second: readonly Token[];
  /** The second's words. */
  readonly text: string;
} | null {
  const opening = OPENING_TURN.exec(text);
  const at = opening === null ? (TURN.exec(text)?.index ?? 0) : opening[0].length;
  if (at === 0) return null;
  const [before, behind] = [
    tokens.filter(({ from }) => from < start + at),
    tokens.filter(({ from }) => from >= start + at),
  ];
  return opening === null
    ? { first: before, second: behind, text: text.slice(at).replace(/^[\s,;:–—-]+/, "") }
    : { first: behind, second: before, text: text.slice(0, at).replace(/(?<![\s,])[\s,]+$/, "") };
}

/** Whether a lead gives what its headline does. */
function isInHeadline(
  { source: { article }, sentence }: Passage,
  words: ReadonlySet<string>,
  { keys }: OmissionContext,
): boolean {
  const first = article.prose.sentences[0]?.block;
  return sentence.block === first && sharedWeight(words, keys.ofText(article.headline ?? "")) >= IN_HEADLINE;
}

/** Sentences behind the one that the claim rests on, and notes, that say how far it holds. */
export function omittedLimits(rested: Rested, context: OmissionContext): Omission[] {
  return limitsLeftOut(rested, context).map(({ passage, words, of, kind }) => {
    const tellsBasis = kind === "note" || (restsOnLittle(words) && rested.claim.quantities.length > 0);
    // Who gives limits chose among them; who gives none left out all.
    const weights = context.givesLimits ? WEIGHTS.someGiven : WEIGHTS.noneGiven;
    const weight = tellsBasis ? Math.max(weights.basis, weights[kind]) : weights[kind];
    return omissionOf(rested.claim, passage, [of], words, weight);
  });
}

function omissionOf(
  claim: Claim,
  passage: Passage,
  others: readonly Passage[],
  words: string,
  weight: number,
): Omission {
  return {
    kind: "limit",
    claim,
    span: claim.span,
    passages: [passage, ...others],
    words,
    speaker: speakerOf(passage),
    weight,
  };
}
