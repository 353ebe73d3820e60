import { FUNCTION_WORDS } from "../en/function-words.ts";

/** The languages that a word is a function word of. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
})();

/** Fewest function words that tell the language of a line. */
const ENOUGH = 3;

/** A text with how many of its words are function words of each language. */
export interface CountedText {
  readonly text: string;
  readonly words: ReadonlyMap<string, number>;
}

const LONGEST_WORD = Math.max(...[...LANGUAGES_OF.keys()].map(({ length }) => length));

/** Counts the function words of a text. */
export function countFunctionWords(text: string): CountedText {
  const found = new Map<string, number>();
  const lower = text.toLowerCase();
  let from = -1;
  for (let at = 0; at <= lower.length; at++) {
    if (at < lower.length && isLetter(lower, at)) {
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0 && at - from <= LONGEST_WORD) {
      for (const language of LANGUAGES_OF.get(lower.slice(from, at)) ?? [])
        found.set(language, (found.get(language) ?? 0) + 1);
    }
    from = -1;
  }
  return { text, words: found };
}

/** Whether a code unit of a text in small letters belongs to a word. */
function isLetter(lower: string, at: number): boolean {
  const unit = lower.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  // Half of a character beyond the basic plane: none of those is in a function word.
  return (unit >= 0xd800 && unit < 0xe000) || /[\p{L}\p{M}]/u.test(lower[at] ?? "");
}

/** How much of a text is read to tell its language, in code units. */
const SAMPLE = 20_000;

/** The language (ISO 639-1) whose function words some texts have most of; null where there are too few to tell. */
export function languageOf(texts: readonly CountedText[]): string | null {
  const total = new Map<string, number>();
  let room = SAMPLE;
  for (const counted of texts) {
    if (room <= 0) break;
    const { text } = counted;
    const { words } = text.length <= room ? counted : countFunctionWords(text.slice(0, room));
    for (const [language, count] of words) total.set(language, (total.get(language) ?? 0) + count);
    room -= text.length + 1;
  }
  let best: string | null = null;
  let most = 0;
  for (const [language, count] of total) {
    if (count > most) [best, most] = [language, count];
  }
  return most >= ENOUGH ? best : null;
}

/** Whether a line is clearly in another language than `language`: by its function words, else by its script. */
export function isForeign({ text, words: found }: CountedText, language: string): boolean {
  const own = found.get(language) ?? 0;
  for (const [other, count] of found) {
    if (other !== language && count >= ENOUGH && count >= 2 * own + 2) return true;
  }
  if (!/[\u0370-\u1dff\u3040-\ud7ff]/.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= 12 && latin * 2 < letters;
}
