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

/** One bit, the same for the same key: where two sets of keys have no bit in common, they have no key in common. */
export function markOf(key: Key): number {
  let hash = key.length;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
  return 1 << (hash ^ (hash >>> 5) ^ (hash >>> 13));
}

/** The longest run of words that `..` stands for. */
const GAP = 3;

const WORD = String.raw`=?(?:\*-)?[\p{L}\p{N}'.-]+(?:/[A-Z]+)?|<[A-Z]+>|\{[a-z]+\}|_`;
const ELEMENT = new RegExp(String.raw`^(?:(?:${WORD})(?:\|(?:${WORD}))*\??|\.\.)$`, "u");

/** A step of a phrase: the key runs that may stand there. An empty run means that the step may be left out. */
export type Step = readonly (readonly Key[])[];

/**
 * The steps of a phrase. A word of the first element without a part of speech takes one of `wordClasses`,
 * where given.
 *
 * @throws Error naming the phrase and the element that is not in the notation.
 */
export function stepsOf(phrase: PhraseNotation, wordClasses: readonly string[] = []): Step[] {
  return phrase.split(" ").map((element, i) => {
    if (!ELEMENT.test(element)) {
      throw new Error(`Phrase "${phrase}": "${element}" is not a word, class, gap or choice of these`);
    }
    return stepOf(element, i === 0 ? wordClasses : []);
  });
}

/** What makes an element more than one word that is matched as it stands. */
const MARKED = /[^a-z']/;

/** The keys that a phrase may begin with; what is not in the notation is passed over. */
export function firstKeysOf(phrase: PhraseNotation, wordClasses: readonly string[] = []): Key[] {
  const end = phrase.indexOf(" ");
  const element = end === -1 ? phrase : phrase.slice(0, end);
  if (!MARKED.test(element)) {
    return wordClasses.length === 0 ? [element] : wordClasses.map((wordClass) => `${element}/${wordClass}`);
  }
  const step = stepOf(element, wordClasses);
  const keys = step.flatMap(([key]) => (key === undefined ? [] : [key]));
  const canBeLeftOut = keys.length < step.length && end !== -1;
  return canBeLeftOut ? [...keys, ...firstKeysOf(phrase.slice(end + 1))] : keys;
}

const GAP_STEP: Step = Array.from({ length: GAP + 1 }, (_, words) => Array<Key>(words).fill("_"));

function stepOf(element: string, wordClasses: readonly string[]): Step {
  if (element === "..") return GAP_STEP;
  const runs: Key[][] = element.endsWith("?") ? [[]] : [];
  for (const word of element.replace("?", "").split("|")) addRuns(runs, word, wordClasses);
  return runs;
}

function addRuns(runs: Key[][], word: string, wordClasses: readonly string[]): void {
  const slash = word.indexOf("/");
  if (slash !== -1 || wordClasses.length === 0 || "<{_=".includes(word.charAt(0))) runs.push([word]);
  else for (const wordClass of wordClasses) runs.push([`${word}/${wordClass}`]);
  if (word.includes("-") && slash === -1 && !"*=".includes(word.charAt(0))) runs.push(word.split("-"));
}

/** The keys a token answers to, without those of a lexicon's own classes. */
export function keysOf(token: Token): Key[] {
  const form = token.text.toLowerCase().replaceAll("’", "'");
  const keys = [form, `=${form}`, `${form}/${token.wordClass}`, `<${token.wordClass}>`, "_"];
  if (token.lemma !== form) keys.push(token.lemma, `${token.lemma}/${token.wordClass}`);
  const hyphen = form.lastIndexOf("-");
  // Such words come without a dictionary form or a sure class: "Experts agree", "Mayor Slams Plan", "flip-flops".
  if (token.wordClass === "PROPN" || hyphen > 0) {
    for (const base of basesOf(form)) keys.push(base, `${base}/NOUN`, `${base}/VERB`);
  }
  if (hyphen > 0) keys.push(`*${form.slice(hyphen)}`);
  return keys;
}

/** What a word may be an inflected form of, itself included. */
function basesOf(form: string): string[] {
  const bases = [form];
  if (/[^s]s$/.test(form)) bases.push(form.slice(0, -1));
  if (/(?:s|x|ch|sh)es$/.test(form)) bases.push(form.slice(0, -2));
  if (form.endsWith("ies")) bases.push(`${form.slice(0, -3)}y`);
  if (form.endsWith("ed")) bases.push(form.slice(0, -2), form.slice(0, -1));
  return bases;
}
