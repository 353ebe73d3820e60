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

/** How many of a text's words are function words of each language. */
function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    for (const language of LANGUAGES_OF.get(word) ?? []) found.set(language, (found.get(language) ?? 0) + 1);
  }
  return found;
}

/** How much of a text is read to tell its language, in code units. */
const SAMPLE = 20_000;

/** The language (ISO 639-1) whose function words a text has most of; null where there are too few to tell. */
export function languageOf(text: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [language, count] of counts(text.slice(0, SAMPLE))) {
    if (count > most) [best, most] = [language, count];
  }
  return most >= ENOUGH ? best : null;
}

/** Whether a line is clearly in another language than `language`: by its function words, else by its script. */
export function isForeign(text: string, language: string): boolean {
  const found = counts(text);
  const own = found.get(language) ?? 0;
  for (const [other, count] of found) {
    if (other !== language && count >= ENOUGH && count >= 2 * own + 2) return true;
  }
  if (!/[\u0370-\u1dff\u3040-\ud7ff]/.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= 12 && latin * 2 < letters;
}
