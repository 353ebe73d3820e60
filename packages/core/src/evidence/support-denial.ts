import { EMPTY_QUANTIFIERS, NEGATIONS } from "../text/en/verb-groups.ts";
import type { Sentence, Token } from "../text/prose.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { wordKey } from "./terms.ts";
import type { Passage } from "./verification.ts";

/** Words behind a negation in which what it denies is looked for, and before it. */
const REACH = { behind: 4, before: 3 };

/**
 * Whether the sentence denies something that no source denies: what stands beside its "not" is stated by a passage
 * near by, or nothing near by is denied at all.
 *
 * @param isCited Whether the claim is held against the passage.
 */
export function deniesAlone(
  sentence: Sentence,
  near: readonly Passage[],
  isCited: (passage: Passage) => boolean,
  index: EvidenceIndex,
): boolean {
  return denialsOf(sentence).some(({ lemma }) => {
    const key = wordKey(lemma);
    const passages = index.passagesWith(key).filter(isCited);
    if (passages.some((passage) => denies(passage, key))) return false;
    const isStated = passages.some((passage) => near.includes(passage));
    return isStated || !near.some((passage) => passage.sentence.tokens.some(isNegation));
  });
}

/** Whether the passage denies what the key stands for. */
function denies({ sentence, text }: Passage, key: string): boolean {
  return MAY_DENY.test(text) && denialsOf(sentence).some(({ lemma }) => wordKey(lemma) === key);
}

const MAY_DENY = new RegExp(`n['’]t\\b|\\b(?:${[...NEGATIONS, ...EMPTY_QUANTIFIERS].join("|")})\\b`, "i");

/** What is denied: the telling word behind each negation, else the one before it. */
function denialsOf({ tokens }: Sentence): readonly Token[] {
  return tokens.flatMap((token, i) => {
    if (!isNegation(token)) return [];
    const behind = tokens.slice(i + 1, i + 1 + REACH.behind).find(isTelling);
    const denied = behind ?? tokens.slice(Math.max(0, i - REACH.before), i).find(isTelling);
    return denied === undefined ? [] : [denied];
  });
}

const TELLING: ReadonlySet<Token["wordClass"]> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);

function isTelling({ wordClass, lemma }: Token): boolean {
  return TELLING.has(wordClass) && lemma !== "be" && lemma !== "have" && lemma !== "do";
}

function isNegation({ text }: Token): boolean {
  const word = text.toLowerCase();
  return NEGATIONS.has(word) || EMPTY_QUANTIFIERS.has(word) || /n['’]t$/.test(word);
}
