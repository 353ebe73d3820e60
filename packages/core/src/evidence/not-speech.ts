import type { Summary } from "../summary/summary.ts";
import type { Quotation } from "../text/quotation.ts";

const SMALL_WORDS = /^(?:of|the|and|in|a|an|to|for|on|at|by|with|from|or|vs?\.?)$/;

/** "The Tempest", "Brown v. Board of Education": marks round a title, not round speech. */
export function isTitle(text: string): boolean {
  const words = text.split(/[\s–—-]+/).filter((word) => /[\p{L}\d]/u.test(word));
  return (
    words.length <= 14 &&
    words.every((word) => /^[^\p{L}\d]*[\p{Lu}\d]/u.test(word) || SMALL_WORDS.test(word))
  );
}

const SAYS_SOMETHING =
  /\b(?:the|a|an|i|we|you|he|she|it|they|this|that|these|those|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|not|no|and|but|or|my|our|his|her|its|their)\b|['’]/i;

/** A few words that open with a capital in mid-sentence and say nothing: "the gull *Larus parvus minor*". */
export function isName(summary: Summary, { text, from }: Quotation): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    text.trim().split(/\s+/).length <= 4 &&
    !SAYS_SOMETHING.test(text) &&
    /[\p{L}\d]\s*[^\s\p{L}\d,:]$/u.test(summary.prose.text.slice(Math.max(0, from - 12), from))
  );
}

const NAMING =
  /\b(?:(?:named|titled|entitled|headlined|dubbed|nicknamed|known as|translates? (?:in)?to|translated as|meaning|means)|(?:term|word|phrase|expression|name|title|headline|motto|slogan|book|film|movie|song|album|novel|play|poem|series|show|paper|study|essay|chapter|exhibition|game|painting)s?),?\s*[^\s\p{L}\d]+$/iu;

/** Whether the words before the marks say that a name, a title or a word as such follows. */
export function isNamed(summary: Summary, { from }: Quotation): boolean {
  return NAMING.test(summary.prose.text.slice(Math.max(0, from - 40), from));
}
