import { once } from "../text/once.ts";
import type { WordClass } from "../text/prose.ts";
import data from "./en/polarity.json" with { type: "json" };

/** Classes that speak well and ill of those whom they are said of. */
const sides = once(
  () =>
    new Map([
      ...data.favourable.map((name): [string, string] => [name, "favourable"]),
      ...data.unfavourable.map((name): [string, string] => [name, "unfavourable"]),
    ]),
);

/** The part of speech that a class is of, by the beginning of its name. */
const PARTS: Readonly<Record<string, RegExp>> = {
  verb: /^(?:VERB|AUX)$/,
  noun: /^(?:NOUN|PROPN)$/,
  word: /^(?:ADJ|ADV|VERB)$/,
};

const wordClasses = once(() => classesByWord(data.classes));
const phraseClasses = once(() => classesByWord(data.phrases, ", "));
const phraseBeginnings = once(
  () => new Set([...phraseClasses().keys()].map((phrase) => phrase.split(" ")[0] ?? "")),
);

function classesByWord(
  classes: Readonly<Record<string, readonly string[]>>,
  separator = " ",
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, lines] of Object.entries(classes)) {
    for (const word of lines.flatMap((line) => line.split(separator))) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [name]);
      else known.push(name);
    }
  }
  return found;
}

/** The classes of a word by its part of speech, once it has been asked for. */
const known = new Map<string, Map<WordClass, readonly string[]>>();

/**
 * The classes of a word, by dictionary form, and the sides that they take. Of a word that is verb and noun those of
 * its part of speech; all, where none is.
 */
export function polarityOf(form: string, wordClass: WordClass): readonly string[] {
  const classes = wordClasses().get(form);
  if (classes === undefined) return NONE;
  const byClass = known.get(form) ?? new Map<WordClass, readonly string[]>();
  const found = byClass.get(wordClass);
  if (found !== undefined) return found;
  const fitting =
    classes.length === 1
      ? classes
      : classes.filter((name) => PARTS[name.split(".")[0] ?? ""]?.test(wordClass));
  const polarity = withSides(fitting.length > 0 ? fitting : classes);
  known.set(form, byClass.set(wordClass, polarity));
  return polarity;
}

/** The classes of the two words, as a phrase: "step down". */
export function phrasePolarity(first: string, second: string): readonly string[] {
  const classes = phraseBeginnings().has(first) ? phraseClasses().get(`${first} ${second}`) : undefined;
  return classes === undefined ? NONE : withSides(classes);
}

const NONE: readonly string[] = [];

function withSides(classes: readonly string[]): readonly string[] {
  const sideOf = sides();
  const taken = classes.map((name) => sideOf.get(name)).filter((side) => side !== undefined);
  return [...classes, ...new Set(taken)];
}
