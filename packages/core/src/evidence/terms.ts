import { stemmer } from "stemmer";
import type { DateMention } from "../text/date.ts";
import type { NameMention } from "../text/name.ts";
import type { NameVariants } from "../text/name-variants.ts";
import { oncePer } from "../text/once.ts";
import type { Token } from "../text/prose.ts";
import type { Quantity } from "../text/quantity.ts";
import type { Span } from "../text/span.ts";
import { conceptOf } from "./en/near-synonyms.ts";
import { verbOfNoun } from "./en/nominalisations.ts";

/** What a claim and a passage are compared by: a concept, a name, a value or a date. */
export interface Term {
  readonly key: string;
  readonly kind: "word" | "name" | "value" | "date";
  readonly span: Span;
}

/** The keys of one index's words and names: the same ones come again in every text. */
export interface TermKeys {
  /** @param lemma Lower case. */
  ofWord(lemma: string): string;
  ofName(word: string): string;
}

export function termKeys(variants: NameVariants): TermKeys {
  return { ofWord: oncePer(wordKey), ofName: oncePer((word) => `n:${variants.keyOf(word)}`) };
}

/** The keys of a name that stands outside a text's sentences: its author's, its outlet's. */
export function nameKeys(name: string, keys: TermKeys): string[] {
  return name.split(/[\s-]+/).flatMap((part) => {
    const word = part.replace(/['’]s?$|[.,]$/g, "");
    return /^\p{Lu}/u.test(word) && word.length > 1 ? [keys.ofName(word)] : [];
  });
}

/** What terms are drawn from: a sentence's tokens and the facts in it. */
export interface TermSource {
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
}

const CONTENT = new Set(["NOUN", "VERB", "ADJ", "ADV", "PROPN", "NUM", "X", "INTJ"]);
const LIGHT = new Set(
  `say tell be have do make take go come get also just only even very more most other such so then than now still
  yet about some any many much several well not thing way one mr mrs ms according include including would could should may
  might will can must own put add while when where there here however`.split(/\s+/),
);

/**
 * The terms of a sentence; words inside values and dates are those values and dates. A claim asks for the most
 * telling part of its dates only, a passage answers to all their parts.
 */
export function termsOf(source: TermSource, keys: TermKeys, role: "claim" | "passage"): Term[] {
  const terms: Term[] = [];
  for (const quantity of source.quantities) {
    terms.push({ key: valueKey(quantity), kind: "value", span: quantity.span });
  }
  for (const mention of source.dates) {
    const all = dateKeys(mention);
    const asked = role === "claim" && mention.date.day !== null ? all.slice(0, 1) : all;
    for (const key of asked) terms.push({ key, kind: "date", span: mention.span });
  }
  const taken = [...source.quantities, ...source.dates];
  for (const token of source.tokens) {
    if (!token.isWord || liesIn(taken, token.from, token.to)) continue;
    if (liesIn(source.names, token.from, token.from + 1)) {
      if (!/^\p{Lu}/u.test(token.text)) continue;
      for (const part of token.text.replace(/['’]s?$/, "").split("-")) {
        if (part.length < 2) continue;
        terms.push({ key: keys.ofName(part), kind: "name", span: token.span });
        // One text writes "Joint Commission", another "the joint commission".
        if (role === "passage")
          terms.push({ key: keys.ofWord(part.toLowerCase()), kind: "word", span: token.span });
      }
      continue;
    }
    if (!CONTENT.has(token.wordClass) || LIGHT.has(token.lemma) || token.text.length < 2) continue;
    for (const part of token.lemma.includes("-") ? token.lemma.split("-") : [token.lemma]) {
      if (part.length > 1 && !LIGHT.has(part))
        terms.push({ key: keys.ofWord(part), kind: "word", span: token.span });
    }
  }
  return terms;
}

function liesIn(
  ranges: readonly { readonly from: number; readonly to: number }[],
  from: number,
  to: number,
): boolean {
  for (const range of ranges) if (range.from <= from && to <= range.to) return true;
  return false;
}

/** The word that a name's key was made of, as a concept: "the Joint Commission" is "a joint commission" too. */
export function wordKeyOfName(key: string): string {
  return wordKey(key.slice(2));
}

/** The concept of a word, spelling differences between varieties of English levelled. */
export function wordKey(lemma: string): string {
  const level = lemma
    .replace(/['’]s?$/, "")
    .replace(/isation$/, "ization")
    .replace(/is(e|ed|ing)$/, "iz$1")
    .replace(/our(s|ed|ing|able|ite)?$/, "or$1")
    .replace(/(?<=[a-z]{2})tre$/, "ter")
    .replace(/(?<=[a-z]{3})ence$/, "ense");
  for (const form of [lemma, level, lemma.replace(/ly$/, ""), lemma.replace(/ally$/, "al")]) {
    const concept = conceptOf(form);
    if (concept !== form) return stemmer(concept);
    const verb = verbOfNoun(form);
    if (verb !== form) return stemmer(conceptOf(verb));
  }
  return stemmer(level);
}

/** What a value is looked up by. */
export function valueKey(quantity: Quantity): string {
  const value = Number(Math.abs(quantity.value).toPrecision(6));
  if (quantity.against !== null) return `#${value}:${quantity.against}`;
  // "Five weeks" and "five members" have nothing in common.
  if (quantity.kind === "measure" && value <= 12) return `#${value} ${quantity.unit}`;
  // But for percentages, a value is looked up alone: "412 million" may leave the currency out.
  return quantity.unit === "percent" ? `#${value}%` : `#${value}`;
}

/** The most telling part of a date first, then what a coarser mention of it would say. */
function dateKeys({ date, endYear }: DateMention): string[] {
  const { year, month, day } = date;
  const keys: string[] = [];
  if (month !== null && day !== null) keys.push(`@${month}/${day}`);
  if (month !== null) keys.push(`@m${month}`);
  if (year !== null) keys.push(endYear === null ? `@${year}` : `@${year}-${endYear}`);
  return keys;
}
