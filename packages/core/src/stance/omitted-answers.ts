import { ANNOUNCES_DISPUTE, TELLS_OF_DISPUTE } from "../evidence/en/disputes.ts";
import type { Passage } from "../evidence/verification.ts";
import { areOfTwo, beside, type Omission, type OmissionContext, type Rested, speakerOf } from "./omission.ts";
import { sharedWeight } from "./told.ts";

/** Below this share of it in the summary, an answer is left out. */
const TOLD = 0.5;
/** What the account of somebody concerned must share with the claim and what it rests on, as `sharedWeight`. */
const ABOUT = 1.5;
/** What it weighs where it does not say that the first is wrong. */
const ACCOUNT = 0.6;

/** A denial of what the claim says, by somebody else. */
export function omittedDenial(rested: Rested, context: OmissionContext): Omission[] {
  const { claim, bases } = rested;
  const { summary, disputeOf, index, isUsed, told } = context;
  const denial = disputeOf(claim.sentence);
  if (denial === null || ANNOUNCES_DISPUTE.test(denial.text) || CONFIRMS.test(denial.text)) return [];
  if (isUsed(denial) || bases.includes(denial)) return [];
  const base = bases.find((one) => one.source === denial.source);
  if (base !== undefined && speakerOf(denial) === null && speakerOf(base) === null) return [];
  const near = summary.claims.slice(Math.max(0, claim.index - 1), claim.index + 2);
  if (near.some(({ text }) => TELLS_OF_DISPUTE.test(text))) return [];
  // "The ministry rejects that. Nobody was told to hurry, its spokesman said."
  const answers = beside(denial, index, 0, 2).filter(
    (one) => isUsed(one) || told.share(one.sentence.tokens) >= TOLD,
  );
  return answers.length > 0 ? [] : [omissionOf(rested, denial, 1)];
}

/** "This refutes the figures": what stands before it does, and is no claim that it denies. */
const CONFIRMS = /^(?:this|these|it|which) (?:\w+ )?(?:refut|disput|contradict|disprov|rebut)/i;

/** What somebody whom a statement concerns says of it, right beside it. */
export function omittedAccounts(rested: Rested, context: OmissionContext): Omission[] {
  const { index, keysOf, isUsed, told } = context;
  const claimed = told.keysOf(rested.claim.sentence);
  return rested.bases.flatMap((base) =>
    beside(base, index, 1, 1)
      .filter((passage) => !isUsed(passage) && speakerOf(base) !== null && areOfTwo(base, passage))
      .filter((passage) => isConcerned(passage, base) && !isHeard(passage, rested, context))
      .filter((passage) => sharedWeight(keysOf(passage), claimed, keysOf(base)) >= ABOUT)
      .filter(({ sentence: { tokens } }) => told.share(tokens) < TOLD && told.share(tokens, claimed) < TOLD)
      .map((passage) => omissionOf(rested, passage, ACCOUNT)),
  );
}

/** Whether the one of whom a passage speaks has the word in another. */
function isConcerned(answer: Passage, statement: Passage): boolean {
  const name = nameIn(speakerOf(answer) ?? "");
  return name !== "" && statement.text.toLowerCase().includes(name);
}

/** Whether the summary lets the speaker of a passage speak in the claim or beside it. */
function isHeard(passage: Passage, { claim }: Rested, { summary }: OmissionContext): boolean {
  const name = nameIn(speakerOf(passage) ?? "");
  const near = summary.claims.slice(Math.max(0, claim.index - 1), claim.index + 2);
  const speaking = new Set(near.map(({ sentence }) => sentence));
  return (
    summary.attributions.some(
      ({ source, sentence }) => speaking.has(sentence) && nameIn(source?.name ?? "") === name,
    ) || near.some(({ text }) => new RegExp(`\\b${escaped(name)} (?:says?|said)\\b`, "i").test(text))
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
