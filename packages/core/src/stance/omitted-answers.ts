import { ANNOUNCES_DISPUTE, TELLS_OF_DISPUTE } from "../evidence/en/disputes.ts";
import type { Passage } from "../evidence/verification.ts";
import type { Claim, Summary } from "../summary/summary.ts";
import type { Token } from "../text/prose.ts";
import { overlaps } from "../text/span.ts";
import { ANSWERS, DENIES, SAYS_OF_IT } from "./en/limits.ts";
import { areOfTwo, beside, type Omission, type OmissionContext, type Rested, speakerOf } from "./omission.ts";
import { sharedWeight } from "./told.ts";

/** Below this share of it in the summary, an answer is left out. */
const TOLD = 0.5;
/** What the account of somebody concerned must share with the claim and what it rests on, as `sharedWeight`. */
const ABOUT = 1.5;
/** What it weighs where it does not say that the first is wrong. */
const ACCOUNT = 0.6;
/** The least that the answer of somebody else must share. */
const ABOUT_ANSWER = 0.6;
const ABOUT_REPLY = 1.1;
/** Passages of other sources that are looked at for an answer, and the least that they must match. */
const LOOKED_AT = 6;
const SAME_THING = 0.3;

/** A denial of what the claim says, by somebody else. */
export function omittedDenial(rested: Rested, context: OmissionContext): Omission[] {
  const { claim, bases } = rested;
  const { summary, disputeOf, index, isUsed, told } = context;
  const round = rested.evidence.flatMap((one) => [one, ...beside(one, index, 0, 1)]);
  // Looking for a denial costs more than looking whether there is any.
  if (!round.some(({ text }) => DENIES.test(text))) return [];
  const denial = disputeOf(claim.sentence);
  if (denial === null || ANNOUNCES_DISPUTE.test(denial.text) || CONFIRMS.test(denial.text)) return [];
  if (isUsed(denial) || bases.includes(denial)) return [];
  const base = bases.find((one) => one.source === denial.source);
  if (base !== undefined && speakerOf(denial) === null && speakerOf(base) === null) return [];
  if (besideOf(claim, summary).some(({ text }) => TELLS_OF_DISPUTE.test(text))) return [];
  // "The ministry rejects that. Nobody was told to hurry, its spokesman said."
  const answers = beside(denial, index, 0, 2).filter(
    (one) => isUsed(one) || told.share(one.sentence.tokens) >= TOLD,
  );
  return answers.length > 0 ? [] : [omissionOf(rested, denial, 1)];
}

/** "This refutes the figures": what stands before it does, and is no claim that it denies. */
const CONFIRMS = /^(?:this|these|it|which) (?:\w+ )?(?:refut|disput|contradict|disprov|rebut)/i;

/**
 * What somebody whom a statement concerns says of it right beside it, and what another says behind it who answers; it
 * tells alone where they are heard nowhere.
 */
export function omittedAccounts(rested: Rested, context: OmissionContext): Omission[] {
  const { index, keysOf, isUsed, told, summary } = context;
  const claimed = told.keysOf(rested.claim.sentence);
  return rested.bases.flatMap((base) => {
    if (speakerOf(base) === null) return [];
    const isReported = rested.claim.attribution !== null;
    return beside(base, index, 1, 1).flatMap((passage): Omission[] => {
      const tokens = ownWords(passage);
      if (isUsed(passage) || speakerOf(passage) === null || !areOfTwo(base, passage)) return [];
      if (isHeard(passage, besideOf(rested.claim, summary), summary)) return [];
      if (told.share(tokens) >= TOLD || told.share(tokens, claimed) >= TOLD) return [];
      const concerned = isConcerned(passage, base);
      const about = sharedWeight(keysOf(passage), claimed, keysOf(base));
      const answers = passage.index > base.index && ANSWERS.test(passage.text);
      const isAbout = about >= ABOUT_ANSWER || SAYS_OF_IT.test(passage.text);
      if (!(concerned && (about >= ABOUT || answers)) && !(isReported && answers && isAbout)) return [];
      const isClear = answers && (concerned || about >= ABOUT_ANSWER);
      const alone = isClear && !isHeard(passage, summary.claims, summary);
      return [omissionOf(rested, passage, alone ? 1 : ACCOUNT)];
    });
  });
}

/** Another source's speaker who answers what the claim says. */
export function omittedReplies(rested: Rested, context: OmissionContext): Omission[] {
  const { claim, bases } = rested;
  const { index, keysOf, isUsed, told, summary } = context;
  const [base] = bases;
  if (
    base === undefined ||
    speakerOf(base) === null ||
    claim.attribution === null ||
    ANSWERS.test(claim.text)
  )
    return [];
  const claimed = told.keysOf(claim.sentence);
  return index
    .retrieve(claim)
    .slice(0, LOOKED_AT)
    .filter(({ score }) => score >= SAME_THING)
    .map(({ passage }) => passage)
    .filter((passage) => passage.source !== base.source && speakerOf(passage) !== null && !isUsed(passage))
    .filter((passage) => areOfTwo(base, passage) && ANSWERS.test(passage.text))
    .filter((passage) => sharedWeight(keysOf(passage), claimed) >= ABOUT_REPLY)
    .filter((passage) => !isHeard(passage, summary.claims, summary))
    .filter(({ sentence }) => told.share(sentence.tokens, claimed) < TOLD)
    .slice(0, 1)
    .map((passage) => omissionOf(rested, passage, 1));
}

/** A passage's words without its speaker's name. */
function ownWords({ sentence, attribution }: Passage): readonly Token[] {
  const speaker = attribution?.source?.span;
  return sentence.tokens.filter(({ span }) => speaker === undefined || !overlaps(span, speaker));
}

function besideOf({ index }: Claim, { claims }: Summary): readonly Claim[] {
  return claims.slice(Math.max(0, index - 1), index + 2);
}

/** Whether the one of whom a passage speaks has the word in another: "a spokesman for the minister". */
function isConcerned(answer: Passage, statement: Passage): boolean {
  const names = namesIn(speakerOf(answer) ?? "");
  const own = namesIn(speakerOf(statement) ?? "");
  const words = new Set(statement.text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
  return names.some((name) => words.has(name) && !own.includes(name));
}

/** Telling words of a speaker's name or description. */
function namesIn(speaker: string): string[] {
  return (
    speaker
      .replace(/['’]s\b/g, "")
      .toLowerCase()
      .match(/[\p{L}\d]{4,}/gu) ?? []
  ).filter(
    (word) =>
      !/^(?:spokes\w+|chair\w*|director|head|chief|owner|manager|president|lawyer|with|from)$/.test(word),
  );
}

/** Whether the summary lets the speaker of a passage speak in some of its claims. */
function isHeard(passage: Passage, claims: readonly Claim[], summary: Summary): boolean {
  const name = nameIn(speakerOf(passage) ?? "");
  const sentences = new Set(claims.map(({ sentence }) => sentence));
  return (
    summary.attributions.some(
      ({ source, sentence }) => sentences.has(sentence) && nameIn(source?.name ?? "") === name,
    ) || claims.some(({ text }) => new RegExp(`\\b${escaped(name)} (?:says?|said)\\b`, "i").test(text))
  );
}

function nameIn(name: string): string {
  return name.replace(/^the /i, "").toLowerCase();
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function omissionOf({ claim, bases }: Rested, passage: Passage, weight: number): Omission {
  return {
    kind: "answer",
    claim,
    span: claim.span,
    passages: [passage, ...bases.filter((one) => one !== passage).slice(0, 1)],
    words: passage.text,
    speaker: speakerOf(passage),
    weight,
  };
}
