import type { Sentence, Token } from "../text/prose.ts";
import { IDENTITIES } from "./identities.ts";
import { phrasePolarity, polarityOf } from "./polarity.ts";
import { predicateFeatures } from "./predicate-features.ts";
import { type SentenceWord, type TextRange, wordsOf } from "./sentence-words.ts";

/** Something about a sentence that may speak for or against its target, by kind and content: "near left:accuse". */
export interface StanceFeature {
  readonly kind: FeatureKind;
  readonly content: string;
  /** The word that it hangs on; null for what is said of the sentence as a whole. */
  readonly token: Token | null;
}

/**
 * The kinds of features, and how much one of the kind counts: what many sentences share is trusted more than single
 * words.
 */
export const FEATURE_KINDS = {
  word: 0.6,
  denied: 0.3,
  left: 0.6,
  right: 0.6,
  "close left": 0.6,
  "close right": 0.6,
  "near left": 0.6,
  "near right": 0.6,
  clause: 1,
  pair: 0.6,
  "class left": 0.5,
  "class right": 0.5,
  "class close left": 1,
  "class close right": 1,
  "class near left": 1,
  "class near right": 1,
  beside: 1,
  around: 1,
  predicate: 1,
  "class predicate": 1.7,
  sums: 0.5,
  place: 1,
} as const;

export type FeatureKind = keyof typeof FEATURE_KINDS;

const DENIES = /^(?:not|never|no|nor|neither|without|cannot|hardly|nothing|nobody|none|barely|.*n['’]t)$/;
/** Words behind a denial that it reaches. */
const DENIAL_REACH = 4;
const CLAUSE_BREAK =
  /^(?:,|;|:|—|–|--?|["“”]|but|while|although|though|because|who|which|that|when|as|and|after|if)$/;
/** Words from the target that are close, and near. */
const CLOSE = 2;
const NEAR = 5;

/** What a sentence holds that may speak for or against the target, which stands at one or more places. */
export function stanceFeatures(
  sentence: Sentence,
  target: TextRange,
  aliases: readonly TextRange[],
  quotations: readonly TextRange[],
): readonly StanceFeature[] {
  const words = wordsOf(sentence, [target, ...aliases]);
  const at = words.findIndex(({ token }) => token.from < target.to && target.from < token.to);
  const features: StanceFeature[] = [];
  const add = (kind: FeatureKind, content: string, token: Token | null = null): void => {
    features.push({ kind, content, token });
  };
  const formAt = (i: number): string => (words[i]?.isTarget === true ? "TARGET" : (words[i]?.form ?? ""));
  const clauses = clausesOf(words);
  const sums = { left: [0, 0], right: [0, 0], clause: [0, 0], near: [0, 0], all: [0, 0] } as const;
  let denial = Number.NEGATIVE_INFINITY;
  words.forEach((word, i) => {
    const { form, token, isTarget } = word;
    if (isTarget) return;
    if (DENIES.test(form)) denial = i;
    const isDenied = i > denial && i - denial <= DENIAL_REACH;
    const not = isDenied ? "not " : "";
    const side = i < at ? "left" : "right";
    const distance = Math.abs(i - at);
    const reach = distance <= CLOSE ? "close" : distance <= NEAR ? "near" : null;
    const isBeside = clauses[i] === clauses[at];
    if (!IDENTITIES.has(form)) {
      add("word", form, token);
      if (isDenied) add("denied", form, token);
      add(side, form, token);
      if (reach !== null) add(`${reach} ${side}`, not + form, token);
      if (isBeside) add("clause", not + form, token);
      if (i + 1 < words.length && !IDENTITIES.has(formAt(i + 1)))
        add("pair", `${form} ${formAt(i + 1)}`, token);
    }
    const phrase = phrasePolarity(form, formAt(i + 1));
    for (const name of phrase.length > 0 ? phrase : polarityOf(form, token.wordClass)) {
      add(`class ${side}`, not + name, token);
      if (reach !== null) add(`class ${reach} ${side}`, not + name, token);
      const isFavourable = name === "favourable";
      if (!isFavourable && name !== "unfavourable") continue;
      const sign = isFavourable !== isDenied ? 1 : 0;
      for (const sum of [
        sums.all,
        sums[side],
        isBeside ? sums.clause : null,
        distance <= 6 ? sums.near : null,
      ])
        if (sum !== null) (sum as [number, number])[sign] += 1;
    }
  });
  for (const [where, [against, pro]] of Object.entries(sums)) {
    const balance = pro - against;
    add("sums", `${where} ${Math.sign(balance) * Math.min(3, Math.abs(balance))}`);
    add("sums", `${where} both ${Math.min(2, against)} ${Math.min(2, pro)}`);
  }
  const signs = [sums.left, sums.right, sums.clause, sums.all].map(([against, pro]) =>
    Math.sign(pro - against),
  );
  add("sums", `sides ${signs[0]} ${signs[1]}`);
  add("sums", `clause and all ${signs[2]} ${signs[3]}`);
  add("beside", `before ${formAt(at - 1)}`, words[at - 1]?.token ?? null);
  add("beside", `behind ${formAt(at + 1)}`, words[at + 1]?.token ?? null);
  for (const [first, second] of AROUND)
    add("around", `${first} ${formAt(at + first)} ${formAt(at + second)}`, words[at + second]?.token ?? null);
  add("place", at === 0 ? "first" : at < 5 ? "early" : at > words.length - 3 ? "last" : "middle");
  add("place", `length ${Math.min(6, Math.floor(words.length / 8))}`);
  add("place", words[at]?.token.wordClass === "PRON" ? "pronoun" : "name");
  add(
    "place",
    `others ${Math.min(4, words.filter(({ form, isTarget }) => !isTarget && isSomebody(form)).length)}`,
  );
  const isQuoted = quotations.some(({ from, to }) => from <= target.from && target.to <= to);
  add("place", isQuoted ? "quoted" : quotations.length > 0 ? "beside a quotation" : "no quotation");
  predicateFeatures(sentence, words, [target, ...aliases], add);
  return features;
}

/** Pairs of places by their distance from the target. */
const AROUND: readonly (readonly [number, number])[] = [
  [-1, 1],
  [1, 2],
  [-2, -1],
];

function isSomebody(form: string): boolean {
  return /^(?:NAME|he|him|his|they|them|their|it|its|we|us|our|i|me|my|you|your)$/.test(form);
}

/** For each word the number of its clause, as marks and joining words tell. */
function clausesOf(words: readonly SentenceWord[]): readonly number[] {
  let clause = 0;
  return words.map(({ form, isTarget }) => {
    if (!isTarget && CLAUSE_BREAK.test(form)) clause++;
    return clause;
  });
}
