import { isCalendarWord, isKnownPlace, stem } from "../text/name-words.ts";
import type { Token } from "../text/prose.ts";

/**
 * What kind of words a target is named by. A name is a name, with or without a title, and "he" and "she" are one; but
 * times and places are mostly settings, and nobody is said anything of.
 */
export type TargetKind =
  | "he"
  | "him"
  | "his"
  | "we"
  | "it"
  | "time"
  | "place"
  | "thing"
  | "body"
  | "name"
  | "long";

const PRONOUNS: readonly (readonly [TargetKind, RegExp])[] = [
  ["he", /^s?he(?:['’].*)?$/i],
  ["him", /^(?:him|himself|herself)$/i],
  ["his", /^(?:his|hers?)$/i],
  ["we", /^(?:i|me|my|we|us|our|you|your)(?:['’].*)?$/i],
  ["it", /^(?:it|its|they|them|their|this|that|who)(?:['’].*)?$/i],
];
const TIME = /^(?:today|yesterday|tomorrow|\d.*)$/i;
/** Words of the longest ordinary name; what is longer is a description. */
const LONGEST_NAME = 4;
const GENITIVE = /['’]s?$/;
const POSSESSIVE = /^(?:his|her|their|its|my|our|your|whose)$/i;

export function targetKind(tokens: readonly Token[]): TargetKind {
  const text = tokens
    .map((token) => token.text)
    .join(" ")
    .replace(GENITIVE, "");
  const last = stem(tokens.at(-1)?.text ?? "");
  const pronoun = PRONOUNS.find(([, pattern]) => pattern.test(text));
  if (pronoun !== undefined) return pronoun[0];
  if (TIME.test(last) || isCalendarWord(last)) return "time";
  if (isKnownPlace(text) || (tokens.length < 3 && isKnownPlace(last))) return "place";
  if (!tokens.some((token) => /^\p{Lu}/u.test(token.text))) return "thing";
  if (/^the\b/i.test(text)) return "body";
  return tokens.length <= LONGEST_NAME ? "name" : "long";
}

/** "Orlen's", "his": what follows is the target's. */
export function isPossessive(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.text ?? "";
  return GENITIVE.test(last) || POSSESSIVE.test(last);
}
