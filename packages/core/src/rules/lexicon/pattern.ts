import type { Token } from "../../text/prose.ts";

/**
 * How a lexicon writes a phrase. Words are separated by spaces and match a token by its dictionary form or
 * as written, whatever the case:
 *
 * | element      | matches |
 * |--------------|---------|
 * | `slam`       | slam, slams, slammed |
 * | `=say`       | this form only |
 * | `slam/VERB`  | the word as that part of speech |
 * | `a\|the`      | either |
 * | `knee-jerk`  | "knee-jerk" and "knee jerk"; with a part of speech only the former |
 * | `*-ridden`   | a hyphenated word that ends so |
 * | `<ADJ>`      | any word of that class |
 * | `{say}`      | any word of the lexicon's class of that name |
 * | `_`, `..`    | one word; none to three words |
 * | `x?`         | the element or nothing |
 */
export type PhraseNotation = string;

/** One trie edge: see `keysOf` for the keys a token answers to. */
export type Key = string;

/** The longest run of words that `..` stands for. */
const GAP = 3;

const WORD = String.raw`=?(?:\*-)?[\p{L}\p{N}'.-]+(?:/[A-Z]+)?|<[A-Z]+>|\{[a-z]+\}|_`;
const ELEMENT = new RegExp(String.raw`^(?:(?:${WORD})(?:\|(?:${WORD}))*\??|\.\.)$`, "u");

/**
 * All key sequences that a phrase stands for. A word of the first element without a part of speech takes
 * one of `wordClasses`, where given.
 *
 * @throws Error naming the phrase and the element that is not in the notation.
 */
export function sequencesOf(phrase: PhraseNotation, wordClasses: readonly string[] = []): Key[][] {
  let sequences: Key[][] = [[]];
  for (const [i, element] of phrase.split(" ").entries()) {
    if (!ELEMENT.test(element)) {
      throw new Error(`Phrase "${phrase}": "${element}" is not a word, class, gap or choice of these`);
    }
    const continuations = continuationsOf(element, i === 0 ? wordClasses : []);
    sequences = sequences.flatMap((head) => continuations.map((tail) => [...head, ...tail]));
  }
  return sequences.filter((sequence) => sequence.length > 0);
}

function continuationsOf(element: string, wordClasses: readonly string[]): Key[][] {
  if (element === "..") return Array.from({ length: GAP + 1 }, (_, words) => Array<Key>(words).fill("_"));
  const optional = element.endsWith("?");
  const choices = (optional ? element.slice(0, -1) : element).split("|").flatMap((word): Key[][] => {
    const plain = word.replace(/[’]/g, "'");
    if (/^[<{_=]/.test(plain)) return [[plain]];
    const [form = "", wordClass] = plain.split("/");
    const classes = wordClass === undefined ? wordClasses : [wordClass];
    const parts = form.startsWith("*-") ? [form] : form.split("-");
    const whole = classes.length === 0 ? [[form]] : classes.map((name) => [`${form}/${name}`]);
    return parts.length === 1 || wordClass !== undefined ? whole : [...whole, parts];
  });
  return optional ? [[], ...choices] : choices;
}

/** The keys a token answers to, without those of a lexicon's own classes. */
export function keysOf(token: Token): Key[] {
  const form = token.text.toLowerCase().replaceAll("’", "'");
  const keys = [form, `=${form}`, `${form}/${token.wordClass}`, `<${token.wordClass}>`, "_"];
  if (token.lemma !== form) keys.push(token.lemma, `${token.lemma}/${token.wordClass}`);
  const hyphen = form.lastIndexOf("-");
  if (hyphen > 0) keys.push(`*${form.slice(hyphen)}`);
  return keys;
}
