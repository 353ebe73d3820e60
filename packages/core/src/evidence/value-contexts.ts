import type { Sentence } from "../text/prose.ts";
import type { Quantity } from "../text/quantity.ts";
import type { Span } from "../text/span.ts";
import type { EvidenceIndex, Located } from "./evidence-index.ts";

/** A sentence with its values: that of a claim, or a passage. */
export interface ValueHolder {
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
}

/**
 * The part of a sentence that speaks of one of its values, as a span of the file: up to what divides it from the next
 * value on either side (a semicolon, "and", "but", "while", else a comma). Null where nothing divides them.
 */
export function partOf({ sentence, quantities }: ValueHolder, quantity: Quantity): Span | null {
  const at = quantities.indexOf(quantity);
  const [before, after] = [quantities[at - 1], quantities[at + 1]];
  const from = before === undefined ? sentence.from : dividerBetween(sentence, before, quantity);
  const to = after === undefined ? sentence.to : dividerBetween(sentence, quantity, after);
  if (from === null || to === null) return null;
  const tokens = sentence.tokens.filter((token) => token.from >= from && token.to <= to);
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end };
}

const DIVIDERS = /;|\b(?:and|but|while|whereas|although)\b/g;

/** Offset into the prose. */
function dividerBetween(sentence: Sentence, first: Quantity, second: Quantity): number | null {
  const between = sentence.text.slice(first.to - sentence.from, second.from - sentence.from);
  const last = [...between.matchAll(DIVIDERS)].at(-1)?.index ?? between.lastIndexOf(",");
  return last === -1 ? null : first.to + last;
}

/** What a value is to another of the same thing: the one that it came from or is held against, or the one that stands. */
export type Course = "from" | "now";

const FROM = /\b(?:from|against|(?:compared|up|down)\s(?:with|to|on|from))\s(?:\p{L}+\s){0,2}[$€£¥]?$/iu;

/** Which end of a change a value is: "from 4", "against 4 a year before" is where it came from. */
export function courseOf(sentence: Sentence, quantity: Quantity): Course {
  return FROM.test(sentence.text.slice(0, quantity.from - sentence.from)) ? "from" : "now";
}

/** Whether the part of the passage that speaks of the value has one of the terms. */
export function isOf(
  keys: readonly string[],
  { passage, fact }: Located<Quantity>,
  index: EvidenceIndex,
): boolean {
  const part = partOf(passage, fact);
  if (part === null) return false;
  return keys.some((key) => index.spansOfTerm(passage, key).some((span) => isWithin(span, part)));
}

/** The same where the passage leaves open which of its values the term belongs to. */
export function mayBeOf(keys: readonly string[], located: Located<Quantity>, index: EvidenceIndex): boolean {
  if (partOf(located.passage, located.fact) !== null) return isOf(keys, located, index);
  return keys.some((key) => index.hasTerm(located.passage, key));
}

export function isWithin(span: Span, part: Span): boolean {
  return part.start <= span.start && span.end <= part.end;
}
