import type { Passage } from "../evidence/verification.ts";
import type { Claim } from "../summary/summary.ts";
import type { Token } from "../text/prose.ts";
import { LIMITS, OPENING_TURN, POINTS_BACK, TURN } from "./en/limits.ts";
import { beside, type Omission, type OmissionContext, type Rested, speakerOf } from "./omission.ts";
import { sharedWeight } from "./told.ts";

/** Below this share of it in the summary, a limit is left out. */
const TOLD = 0.5;
/** What a limit in a sentence of its own must share with the claim and what it rests on, as `sharedWeight`. */
const ABOUT = 0.8;
/** Share of the half that the claim takes which it must tell. */
const TAKEN = 0.3;
/** A half of a sentence with fewer words limits nothing. */
const LEAST_WORDS = 6;
/** How much each tells alone. */
const WEIGHTS = { half: 0.5, beside: 0.5, note: 0.8, headline: 1 };
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
    : { first: behind, second: before, text: text.slice(0, at).replace(/[\s,]+$/, "") };
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

/** A sentence behind the one that the claim rests on that says how far it holds. */
export function omittedLimits({ claim, bases }: Rested, context: OmissionContext): Omission[] {
  const { index, told, isUsed, keysOf } = context;
  const claimed = told.keysOf(claim.sentence);
  return bases.flatMap((base) =>
    beside(base, index, 0, 2)
      .filter((passage) => !isUsed(passage) && LIMITS.test(passage.text))
      .filter((passage) => !beside(passage, index, 0, 1).some((next) => next !== base && isUsed(next)))
      .filter(
        (passage) =>
          (passage.index === base.index + 1 && POINTS_BACK.test(passage.text)) ||
          sharedWeight(keysOf(passage), claimed, keysOf(base)) >= ABOUT,
      )
      .filter(({ sentence }) => told.share(sentence.tokens, new Set([...claimed, ...keysOf(base)])) < TOLD)
      .map((passage) => omissionOf(claim, passage, [base], passage.text, WEIGHTS.beside)),
  );
}

/** The note to which the sentence that the claim rests on points, where it limits it. */
export function omittedNotes({ claim, bases }: Rested, context: OmissionContext): Omission[] {
  const { index, told, isUsed } = context;
  return bases.flatMap((base) =>
    [...base.text.matchAll(MARKS)].flatMap((mark): Omission[] => {
      const start = index.passages.findIndex(
        (one) => one.source === base.source && one.index > base.index && opensNote(one, mark[1] ?? "*"),
      );
      const first = index.passages[start];
      if (first === undefined) return [];
      const note = [first, ...beside(first, index, 0, 2)];
      if (note.some(isUsed)) return [];
      const limit = note.find(({ text }) => LIMITS.test(text));
      if (limit === undefined || told.share(limit.sentence.tokens) >= TOLD) return [];
      return [omissionOf(claim, limit, [base], limit.text, WEIGHTS.note)];
    }),
  );
}

/** "[1]" and the asterisk behind a word. */
const MARKS = /\[(\d{1,2})\]|(?<=\S)\*(?=\W|$)/g;

/** Whether a passage stands where a note of this number begins. */
function opensNote({ source, span, text }: Passage, mark: string): boolean {
  const { file } = source.article;
  const line = file.slice(file.lastIndexOf("\n", span.start - 1) + 1, span.start) + text.slice(0, 6);
  const number = mark === "*" ? "\\\\?\\*" : `\\[?\\^?${mark}[\\]).:]`;
  return new RegExp(`^\\s*${number}`).test(line);
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
