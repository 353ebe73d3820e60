import { ordinaryWords } from "./en/ordinary-words.ts";
import { foldAccents, isGivenName, isKnownPlace, stem } from "./name-words.ts";
import type { Token } from "./prose.ts";

/** What stays in lower case in a title. */
const SMALL_WORDS =
  /^(?:an?|and|as|at|but|by|for|from|in|into|is|nor|of|off|on|onto|or|over|than|that|the|to|up|via|vs?|with)$/;

/** Whether a sentence is set in Title Case or in capitals, so that its capitals prove no names. */
export function isStyled(tokens: readonly Token[]): boolean {
  let capitalised = 0;
  let plain = 0;
  for (const { text, isWord } of tokens) {
    if (!isWord) continue;
    const code = text.charCodeAt(0);
    if (code >= 97 && code <= 122) {
      if (SMALL_WORDS.test(text)) continue;
      plain++;
      // Most sentences end here.
      if (plain > 1) return false;
    } else if (text.length >= 4 && /^\p{Lu}/u.test(text)) capitalised++;
  }
  if (capitalised < 4 || (plain > 0 && capitalised < 7)) return false;
  const words = tokens
    .filter(({ text }) => text.length >= 4 && /^\p{Lu}/u.test(text))
    .map(({ text }) => stem(text));
  const ordinary = ordinaryWords(words.map((word) => word.toLowerCase()));
  const telling = words.filter(
    (word) => ordinary.has(word.toLowerCase()) && !isGivenName(word) && !isKnownPlace(word),
  );
  return telling.length >= 3 && telling.length >= words.length * 0.4;
}

/** Finds names known from the rest of the text in a styled sentence, the longest at each place. */
export function styledNames(
  known: readonly { readonly text: string }[],
): (tokens: readonly Token[]) => (readonly Token[])[] {
  const byFirst = new Map<string, string[][]>();
  for (const text of new Set(known.map((name) => name.text))) {
    const words = text.split(/\s+/).map((word) => foldAccents(stem(word)));
    const first = words[0] ?? "";
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [words]);
    else list.push(words);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return (tokens) => {
    const found: (readonly Token[])[] = [];
    const folded = tokens.map(({ text }) => foldAccents(stem(text)));
    for (let i = 0; i < tokens.length; i++) {
      if (!/^\p{Lu}/u.test(tokens[i]?.text ?? "")) continue;
      const words = byFirst
        .get(folded[i] ?? "")
        ?.find((name) => name.every((word, k) => folded[i + k] === word));
      if (words === undefined) continue;
      found.push(tokens.slice(i, i + words.length));
      i += words.length - 1;
    }
    return found;
  };
}
