import type { Predicate } from "../text/predicates/predicate.ts";
import { predicatesOf } from "../text/predicates/predicates.ts";
import type { Sentence, Token } from "../text/prose.ts";
import type { FeatureKind } from "./feature-kinds.ts";
import { IDENTITIES } from "./identities.ts";
import { phrasePolarity, polarityOf } from "./polarity.ts";
import { describeSums, emptySums } from "./polarity-sums.ts";
import { predicateFeatures } from "./predicate-features.ts";
import { type SentenceWord, type TextRange, wordsOf } from "./sentence-words.ts";
import { targetFeatures } from "./target-features.ts";
import { isPossessive } from "./target-kind.ts";

/** Something about a sentence that may speak for or against its target, by kind and content: "near left: accuse". */
export interface StanceFeature {
  readonly kind: FeatureKind;
  /** What the content begins with, apart since most features share it: "not ". */
  readonly lead: string;
  readonly content: string;
  /** The word that it hangs on; null for what is said of the sentence as a whole. */
  readonly token: Token | null;
}

const DENIES = /^(?:not|never|no|nor|neither|without|cannot|hardly|nothing|nobody|none|barely|.*n['’]t)$/;
/** Words behind a denial that it reaches. */
const DENIAL_REACH = 4;
const CLAUSE_BREAK =
  /^(?:,|;|:|—|–|--?|["“”]|but|while|although|though|because|who|which|that|when|as|and|after|if)$/;
const SOMEBODY = /^(?:NAME|he|him|his|they|them|their|it|its|we|us|our|i|me|my|you|your)$/;
/** Words from the target that are close, near, and near enough to be summed as near. */
const CLOSE = 2;
const NEAR = 5;
const NEAR_SUM = 6;
/** Pairs of places by their distance from the target. */
const AROUND: readonly (readonly [number, number])[] = [
  [-1, 1],
  [1, 2],
  [-2, -1],
];

const KINDS_OF_CLASS = { left: "class left", right: "class right" } as const;
const KINDS_CLOSE = {
  left: { word: "close left", class: "class close left" },
  right: { word: "close right", class: "class close right" },
} as const;
const KINDS_NEAR = {
  left: { word: "near left", class: "class near left" },
  right: { word: "near right", class: "class near right" },
} as const;

/** Most sentences are asked about for more than one target. */
const PREDICATES = new WeakMap<Sentence, readonly Predicate[]>();

/** What a sentence holds that may speak for or against the target, which stands at one or more places. */
export function stanceFeatures(
  sentence: Sentence,
  target: TextRange,
  aliases: readonly TextRange[],
  quotations: readonly TextRange[],
): readonly StanceFeature[] {
  const targets = [target, ...aliases];
  const words = wordsOf(sentence, targets);
  const own = sentence.tokens.filter(({ from, to }) => from < target.to && target.from < to);
  const at = words.findIndex(({ token }) => token === own[0]);
  const features: StanceFeature[] = [];
  const add = (kind: FeatureKind, content: string, token: Token | null = null, lead = ""): void => {
    features.push({ kind, lead, content, token });
  };
  const targetForm = isPossessive(own) ? "TARGET'S" : "TARGET";
  const formAt = (i: number): string => (words[i]?.isTarget === true ? targetForm : (words[i]?.form ?? ""));
  const clauses = clausesOf(words);
  const sums = emptySums();
  let denial = Number.NEGATIVE_INFINITY;
  words.forEach(({ form, token, isTarget }, i) => {
    if (isTarget) return;
    if (DENIES.test(form)) denial = i;
    const isDenied = i > denial && i - denial <= DENIAL_REACH;
    const not = isDenied ? "not " : "";
    const side = i < at ? "left" : "right";
    const distance = Math.abs(i - at);
    const reach = distance <= CLOSE ? KINDS_CLOSE[side] : distance <= NEAR ? KINDS_NEAR[side] : null;
    const isBeside = clauses[i] === clauses[at];
    if (!IDENTITIES.has(form)) {
      add("word", form, token);
      if (isDenied) add("denied", form, token);
      add(side, form, token);
      if (reach !== null) add(reach.word, form, token, not);
      if (isBeside) add("clause", form, token, not);
      if (i + 1 < words.length && !IDENTITIES.has(formAt(i + 1)))
        add("pair", `${form} ${formAt(i + 1)}`, token);
    }
    const phrase = phrasePolarity(form, formAt(i + 1));
    for (const name of phrase.length > 0 ? phrase : polarityOf(form, token.wordClass)) {
      add(KINDS_OF_CLASS[side], name, token, not);
      if (reach !== null) add(reach.class, name, token, not);
      if (name !== "favourable" && name !== "unfavourable") continue;
      const beside = `${nearest(words, i, -1)} ${nearest(words, i, 1)}`;
      add("nearest", `${beside} ${token.wordClass} ${not}${name}`, token);
      add("nearest", `${beside} ${side} ${not}${name}`, token);
      const sign = (name === "favourable") !== isDenied ? 1 : 0;
      sums.all[sign]++;
      sums[side][sign]++;
      if (isBeside) sums.clause[sign]++;
      if (distance <= NEAR_SUM) sums.near[sign]++;
    }
  });
  for (const content of describeSums(sums)) add("sums", content);
  add("beside", `before ${formAt(at - 1)}`, words[at - 1]?.token);
  add("beside", `behind ${formAt(at + 1)}`, words[at + 1]?.token);
  for (const [first, second] of AROUND)
    add("around", `${first} ${formAt(at + first)} ${formAt(at + second)}`, words[at + second]?.token);
  const others = words.filter(({ form, isTarget }) => !isTarget && SOMEBODY.test(form)).length;
  const isQuoted = quotations.some(({ from, to }) => from <= target.from && target.to <= to);
  add("place", at === 0 ? "first" : at < NEAR ? "early" : at > words.length - 3 ? "last" : "middle");
  add("place", `length ${Math.min(6, Math.floor(words.length / 8))}`);
  add("place", `others ${Math.min(4, others)}`);
  add("place", isQuoted ? "quoted" : quotations.length > 0 ? "beside a quotation" : "no quotation");
  const predicates = PREDICATES.get(sentence) ?? predicatesOf(sentence);
  PREDICATES.set(sentence, predicates);
  predicateFeatures(predicates, words, targets, add);
  const view = { sentence, words, at, own, others, sums, hasQuotation: quotations.length > 0 };
  targetFeatures(view, predicates, targets, add);
  return features;
}

/** For each word the number of its clause, as marks and joining words tell. */
function clausesOf(words: readonly SentenceWord[]): readonly number[] {
  let clause = 0;
  return words.map(({ form, isTarget }) => {
    if (!isTarget && CLAUSE_BREAK.test(form)) clause++;
    return clause;
  });
}

/** Who stands nearest to a word on one side. */
function nearest(words: readonly SentenceWord[], from: number, step: 1 | -1): "target" | "other" | "nobody" {
  for (let i = from + step; i >= 0 && i < words.length; i += step) {
    if (words[i]?.isTarget === true) return "target";
    if (SOMEBODY.test(words[i]?.form ?? "")) return "other";
  }
  return "nobody";
}
