import type { Prose, Sentence } from "../../../text/prose.ts";

const LEAD = "^(?:(?:but|and|yet|so),? )?";
/** What can be no actor in the news, and so is spoken of in general. */
const ABSTRACT =
  "(?:\\p{L}{2,}(?:ness|ity|tion|sion|ment|ance|ence|cy|ship|dom|hood|ism|ure)|hope|luck|grief|panic|fear|charity|silence|money|power|faith|love|time|talk|paper|pity|anger|courage|profit|law|truth|duty|trust|history|progress|haste|speed|regret|sorrow|good will|goodwill|kindness|politics|sport|trade|art|work|a (?:promise|plan|law|vote|rule|slogan|promise|letter|form|contract|apology|title|number))";

/** Sentences that say how the world goes: nobody in the news does anything in them. */
const MAXIMS: readonly RegExp[] = [
  // "Hope is not a strategy."
  new RegExp(
    String.raw`${LEAD}${ABSTRACT} (?:is|are)(?: not|n['’]t|no| never| rarely| seldom) (?:an? )?(?:\p{L}+ )?\p{L}+\.$`,
    "iu",
  ),
  // "Fear is a poor teacher."
  new RegExp(
    String.raw`${LEAD}${ABSTRACT} is an? (?:poor|bad|good|cheap|strange|hard|cruel|fine|dangerous|weak|harsh|wonderful|terrible|rotten|fickle|jealous|worse|better) \p{L}+\b`,
    "iu",
  ),
  // "A fox does not count the hens."
  new RegExp(
    String.raw`${LEAD}an? \p{L}+ (?:does not|doesn['’]t|never|cannot|can['’]t|has no|will not|won['’]t) (?!need|require|have|cost|apply|include|mean|exist|work)\p{L}+(?: (?:an?|the|its|his|her|their))?(?: \p{L}+){0,2}\.$`,
    "iu",
  ),
  // "If that is a plan, a sieve is a boat."
  /^(?:(?:but|and),? )?if (?:this|that|these|those|it) (?:is|are|was|were) (?!true\b|so\b|the case|correct|right\b|confirmed|not\b|approved)[^,]{2,30}, (?:then )?(?:an?|the|i|every|any|my|even)\b[^,]{0,60}\b(?:is|am|are|was|were)\b[^,]{0,40}[.!]$/iu,
];

/** Two short sentences or clauses, the first of which says what a thing is not, so that the second can unmask it. */
const DENIES = /^[^,;:]{3,80}\b(?:is|are)(?: not|n['’]t) (?:an?|the|about) [^,;:]{3,50}\.$/iu;
const UNMASKS =
  /^(?:it|this|that|they|he|she)(?:(?: is| are)|['’](?:s|re)) (?:an?|the|about|plain|pure|sheer|simply|just) [^,;:]{3,50}[.!]$/iu;
const BOTH =
  /\b(?:is|are)(?: not|n['’]t) (?:an?|the|about)? ?[^,;:.–—]{3,50}(?:[,;:] | ?[–—] ?)(?:it|this|that|they)(?: is| are|['’]s|['’]re) (?:an?|the|about|plain|pure|sheer|simply|just) [^,;:]{3,60}[.!]$/iu;

/** Longest maxim, in words. */
const LONGEST = 12;

/** Whether a sentence of running text is a maxim, made up to be quoted: no name and no number stands in it. */
export function isMaxim({ blocks }: Prose, { text, tokens, block }: Sentence): boolean {
  if (blocks[block]?.kind !== "paragraph") return false;
  const words = tokens.filter(({ isWord }) => isWord);
  if (
    words.length > LONGEST ||
    words.slice(1).some(({ wordClass }) => wordClass === "NUM" || wordClass === "PROPN")
  )
    return false;
  const own = text.trim();
  return MAXIMS.some((form) => form.test(own));
}

/** Whether a sentence unmasks what it, or the one before it, says that a thing is not. */
export function unmasks({ blocks, sentences }: Prose, { text, index, block }: Sentence): boolean {
  if (blocks[block]?.kind !== "paragraph") return false;
  const own = text.trim();
  if (BOTH.test(own)) return true;
  const before = sentences[index - 1];
  return before?.block === block && UNMASKS.test(own) && DENIES.test(before.text.trim());
}
