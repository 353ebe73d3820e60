import { NEVER_OPENING } from "./en/name-words.ts";
import { ordinaryWords } from "./en/ordinary-words.ts";
import { KNOWN_ACRONYMS } from "./en/places.ts";
import { spanOf } from "./mapped-text.ts";
import type { NameMention } from "./name.ts";
import { kindsOfNames } from "./name-kinds.ts";
import { type NamePart, namesInRun, opensNoName } from "./name-parts.ts";
import { isCapitalised, type NameRun, nameRuns } from "./name-runs.ts";
import { isAllCapitals, isGivenName, isKnownPlace, isPeople, isTitle, stem } from "./name-words.ts";
import type { Prose, Token } from "./prose.ts";
import { isStyled, styledNames } from "./title-case.ts";

/** A name before its kind is known. */
export type FoundName = Omit<NameMention, "kind">;

/** The proper names of a text: runs of capitalised words, titles and offices left out. */
export function findNames(prose: Prose): NameMention[] {
  const names = foundNames(prose);
  const kindOf = kindsOfNames(prose, names);
  return names.map(({ span, text, from, to, sentence, title }, i) => ({
    span,
    text,
    from,
    to,
    sentence,
    kind: kindOf(i),
    title,
  }));
}

function foundNames(prose: Prose): FoundName[] {
  const styled = prose.sentences.map(({ tokens }) => isStyled(tokens));
  const runs = prose.sentences.map(({ tokens }, i) => (styled[i] ? [] : nameRuns(tokens)));
  const seen = seenInside(prose, runs);
  const names: FoundName[][] = [];
  for (const { tokens, index } of prose.sentences) {
    const found: FoundName[] = [];
    names.push(found);
    for (const run of runs[index] ?? []) {
      const kept = openingOf(tokens, run, seen);
      if (kept === null) continue;
      const whole = tokens.slice(kept, run.last + 1);
      const words = seen.shouts.size === 0 ? whole : whole.filter((token) => !seen.shouts.has(token.text));
      if (isSlogan(words, seen)) continue;
      for (const part of namesInRun(words, tokens[run.last + 1])) found.push(mention(prose, part, index));
    }
  }
  if (styled.includes(true)) {
    const known = styledNames(names.flat());
    styled.forEach((isTitle, i) => {
      const sentence = prose.sentences[i];
      if (isTitle && sentence !== undefined)
        names[i] = known(sentence.tokens).map((tokens) => mention(prose, { tokens, title: [] }, i));
    });
  }
  return names.flat();
}

function mention(prose: Prose, { tokens, title }: NamePart, sentence: number): FoundName {
  const first = tokens[0] as Token;
  const last = tokens.at(-1) as Token;
  const genitive = /['’]/.test(last.text) ? /['’]s?$/.exec(last.text) : null;
  const to = last.to - (genitive?.[0].length ?? 0);
  return {
    span: spanOf(prose.mapped, first.from, to),
    text: prose.text.slice(first.from, to),
    from: first.from,
    to,
    sentence,
    title: title.length === 0 ? null : prose.text.slice(title[0]?.from, title.at(-1)?.to),
  };
}

/** "FULL TEXT" and "SOCIAL NETWORKS", but not "PAVEL STANEK". */
function isSlogan(words: readonly Token[], seen: Seen): boolean {
  return (
    words.length > 1 &&
    words.every(({ text }) => isAllCapitals(text)) &&
    words.some(({ text }) => seen.ordinary.has(text.toLowerCase()) && !isKnownPlace(text) && !isPeople(text))
  );
}

/** What the capitals inside sentences prove about those that open one. */
interface Seen {
  /** Words that are names alone, or a person's last or first name. */
  readonly alone: ReadonlySet<string>;
  /** Last words of names that begin with a given name. */
  readonly surnames: ReadonlySet<string>;
  /** The first two words of longer names. */
  readonly pairs: ReadonlySet<string>;
  /** Words of all kinds that have a sense in lower case; asked for openings only. */
  readonly ordinary: ReadonlySet<string>;
  /** Words in capitals for stress. */
  readonly shouts: ReadonlySet<string>;
}

function seenInside(prose: Prose, runs: readonly (readonly NameRun[])[]): Seen {
  const alone = new Set<string>();
  const surnames = new Set<string>();
  const pairs = new Set<string>();
  const asked = new Set<string>();
  const capitals = new Set<string>();
  runs.forEach((ofSentence, i) => {
    const tokens = prose.sentences[i]?.tokens ?? [];
    for (const { first, last, doubtful } of ofSentence) {
      const start = tokens[first] as Token;
      const end = tokens[last] as Token;
      if (isAllCapitals(start.text)) capitals.add(start.text);
      if (first !== last) {
        if (isAllCapitals(end.text)) capitals.add(end.text);
        const personal = isGivenName(stem(start.text));
        if (personal && start.text !== "Said") surnames.add(stem(end.text));
        if (!isTitle(end.text) || personal) alone.add(stem(end.text));
      }
      if (doubtful) {
        for (let at = first; at <= Math.min(last, first + 2); at++) {
          const token = tokens[at] as Token;
          if (isCapitalised(token)) asked.add(stem(token.text).toLowerCase());
        }
        continue;
      }
      if (first === last || isGivenName(stem(start.text))) alone.add(stem(start.text));
      if (first !== last) pairs.add(`${stem(start.text)} ${stem(tokens[first + 1]?.text ?? "")}`);
    }
  });
  for (const word of capitals) asked.add(word.toLowerCase());
  const shouts = new Set<string>();
  if (capitals.size > 0) {
    const words = new Set(prose.tokens.map(({ text }) => text));
    for (const word of capitals) {
      const lower = word.toLowerCase();
      if (KNOWN_ACRONYMS.has(lower) || isKnownPlace(word)) continue;
      if (words.has(lower) || NEVER_OPENING.has(lower)) shouts.add(word);
    }
  }
  return { alone, surnames, pairs, ordinary: ordinaryWords(asked), shouts };
}

/** "A. Brink" */
function isInitial(tokens: readonly Token[], i: number): boolean {
  return /^\p{Lu}$/u.test(tokens[i]?.text ?? "") && tokens[i + 1]?.text === ".";
}

/** Index of the token with which a run's names begin, or null where its capitals prove no name. */
function openingOf(tokens: readonly Token[], { first, last, doubtful }: NameRun, seen: Seen): number | null {
  if (!doubtful) return first;
  let at = first;
  while (
    at <= last &&
    (opensNoName(tokens[at] as Token) || !isCapitalised(tokens[at] as Token)) &&
    !isInitial(tokens, at)
  )
    at++;
  if (at > last) return null;
  // What follows a dropped opening is inside the sentence.
  if (at > first) return at;
  const token = tokens[at] as Token;
  const word = stem(token.text);
  const ordinary = seen.ordinary.has(word.toLowerCase());
  // "Said Ellis" of a text that has an Ann Ellis; and "Bill" and "Rose" alone may be words like others.
  const follower = stem(tokens[at + 1]?.text ?? "");
  if (
    ordinary &&
    at < last &&
    seen.surnames.has(follower) &&
    !seen.pairs.has(`${word} ${follower}`) &&
    word === "Said"
  )
    return at + 1;
  if (isGivenName(word) && !(ordinary && at === last)) return at;
  if (isKnownPlace(word) || isPeople(word) || isTitle(word)) return at;
  // An acronym may spell a word: "(AIDS)"; "PHOTO:" is none.
  const defined = tokens[at - 2];
  const bracketed = tokens[at - 1]?.text === "(" && defined !== undefined && isCapitalised(defined);
  if (isAllCapitals(word) && (bracketed || word.length <= 4)) return at;
  if (!ordinary || seen.alone.has(word)) return at;
  if (at === last) return null;
  const next = tokens[at + 1] as Token;
  if (seen.pairs.has(`${word} ${stem(next.text)}`)) return at;
  if (!isCapitalised(next)) {
    // "Parents for Reading" and "House of Delegates" stay; "Supporters of Nadia Osei" and "Thousands of Poles" don't.
    const follower = tokens.slice(at + 1, last + 1).findIndex(isCapitalised);
    const other = stem(tokens[at + 1 + follower]?.text ?? "");
    return !/^(?:of|the|de)$/.test(next.text) || seen.ordinary.has(other.toLowerCase()) || !/s$/.test(word)
      ? at
      : at + 1 + follower;
  }
  const other = stem(next.text);
  if (/['’]s?$/.test(token.text)) return at;
  const given = isGivenName(other) && at + 1 < last;
  if (seen.ordinary.has(other.toLowerCase()) && !given && !isKnownPlace(other)) return at;
  const named = given || isKnownPlace(other) || isPeople(other) || isTitle(other) || seen.surnames.has(other);
  return named || /(?:ing|ed|s)$/.test(word) ? at + 1 : at;
}
