import { MONTHS, WEEKDAYS } from "./en/calendar.ts";
import { ORGANISATION_WORDS, PERSON_TITLES } from "./en/titles.ts";
import { spanOf } from "./mapped-text.ts";
import type { NameMention } from "./name.ts";
import type { Prose, Sentence, Token } from "./prose.ts";

const CONNECTORS = /^(?:of|the|for|de|del|della|da|do|dos|du|la|le|van|von|der|den|bin|ibn|al|el|&)$/;
/** "and" never joins two names, but "the" and "of" must lead on to another capitalised word. */
const FUNCTION_WORDS = new Set(
  `the a an this that these those he she it they we i you his her its their our my your in on at by for from with as
  but and or so if when while although though because since after before during under over however meanwhile also
  still then now not no one two three some many most all both each several what who whose why how where there here
  asked yes according to of about against among between into more less than`.split(/\s+/),
);

/** The proper names of a text: runs of capitalised words, titles and offices left out. */
export function findNames(prose: Prose): NameMention[] {
  const midSentence = capitalisedInside(prose);
  return prose.sentences.flatMap((sentence) => namesIn(prose, sentence, midSentence));
}

/** Words that stand capitalised inside sentences: a capital at a sentence's start proves nothing. */
function capitalisedInside(prose: Prose): ReadonlySet<string> {
  const words = new Set<string>();
  for (const sentence of prose.sentences) {
    for (const token of sentence.tokens.slice(1)) {
      if (token.isWord && /^\p{Lu}/u.test(token.text)) words.add(stem(token.text));
    }
  }
  return words;
}

function namesIn(prose: Prose, sentence: Sentence, midSentence: ReadonlySet<string>): NameMention[] {
  const names: NameMention[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (!opensName(tokens, i, midSentence)) continue;
    let end = i;
    while (!isPossessive(tokens[end] as Token)) {
      const next = runsOn(tokens, end + 1);
      if (next === null) break;
      end = next;
    }
    end = endOfPerson(tokens, i, end);
    const run = withoutTitles(tokens.slice(i, end + 1));
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) {
      const to = last.to - (/['’]s?$/.exec(last.text)?.[0].length ?? 0);
      names.push({
        span: spanOf(prose.mapped, first.from, to),
        text: prose.text.slice(first.from, to),
        from: first.from,
        to,
        sentence: sentence.index,
      });
    }
    i = end;
  }
  return names;
}

/** "Ada Stone of Morning News": the person's name ends before "of". */
function endOfPerson(tokens: readonly Token[], first: number, last: number): number {
  const link = tokens.findIndex(({ text }, i) => i > first && i < last && /^(?:of|for)$/.test(text));
  if (link === -1) return last;
  const words = tokens.slice(first, link).filter(({ isWord }) => isWord);
  const personal = words.every(({ text }) => {
    const word = stem(text).toLowerCase();
    return !ORGANISATION_WORDS.has(word) && !PERSON_TITLES.has(word) && word !== "the";
  });
  return words.length >= 2 && personal && words.every(({ text }) => !/^\p{Lu}+$/u.test(text))
    ? link - 1
    : last;
}

function opensName(tokens: readonly Token[], i: number, midSentence: ReadonlySet<string>): boolean {
  const token = tokens[i];
  if (token === undefined || !isCapitalised(token)) return false;
  const lower = stem(token.text).toLowerCase();
  if (MONTHS.has(lower) || WEEKDAYS.has(lower) || token.text === "I" || /^I['’]/.test(token.text))
    return false;
  const previous = tokens[i - 1];
  const opensSentence = previous === undefined || !previous.isWord;
  if (!opensSentence) return true;
  if (FUNCTION_WORDS.has(lower)) return false;
  return previous === undefined || /["“‘'«:(—–|-]/.test(previous.text)
    ? token.wordClass === "PROPN" || midSentence.has(stem(token.text)) || nextIsCapitalised(tokens, i)
    : true;
}

/** Index of the token with which the name goes on at `i`, or null. */
function runsOn(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (isCapitalised(token) && !MONTHS.has(token.text.toLowerCase().replace(".", ""))) return i;
  // The full stop of an initial or a shortened title: "J. Smith", "Gen. Smith".
  if (
    token.text === "." &&
    /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Insp|Col|Lt|Capt|Sgt|Prof|St|Jr|Sr)$/u.test(
      tokens[i - 1]?.text ?? "",
    )
  ) {
    return runsOn(tokens, i + 1);
  }
  if (CONNECTORS.test(token.text)) {
    let next = i + 1;
    if (CONNECTORS.test(tokens[next]?.text ?? "")) next++;
    const follower = tokens[next];
    if (follower !== undefined && isCapitalised(follower)) return next;
  }
  return null;
}

/** Cuts leading titles and offices, unless the run names an organisation; nothing is left of a title alone. */
function withoutTitles(run: readonly Token[]): readonly Token[] {
  const office = run.findLastIndex(
    (token, i) =>
      PERSON_TITLES.has(stem(token.text).toLowerCase()) && CONNECTORS.test(run[i + 1]?.text ?? ""),
  );
  // "Secretary for Education" is an office; "Secretary of State Ada Stone" ends in a name.
  if (office >= 0) {
    const words = run.slice(office + 2).filter(isCapitalised);
    const department = words.filter(({ text }) => text.length > 1).length >= 4 ? 2 : 1;
    const first = words[department];
    return words.length >= 3 && first !== undefined ? run.slice(run.indexOf(first)) : [];
  }
  if (run.some((token) => ORGANISATION_WORDS.has(token.text.toLowerCase()))) {
    const last = run.findLastIndex((token) => PERSON_TITLES.has(stem(token.text).toLowerCase()));
    const rest = run.slice(last + 1).filter((token) => token.isWord);
    const personal =
      rest.length >= 2 && !rest.some((token) => ORGANISATION_WORDS.has(token.text.toLowerCase()));
    return last >= 0 && personal ? trimConnectors(run.slice(last + 1)) : run;
  }
  const last = run.findLastIndex((token) => PERSON_TITLES.has(stem(token.text).toLowerCase()));
  // "the Minister" is a role, not a name.
  return trimConnectors(run.slice(last + 1));
}

function trimConnectors(run: readonly Token[]): readonly Token[] {
  const first = run.findIndex((token) => token.isWord && isCapitalised(token));
  return first === -1 ? [] : run.slice(first);
}

function nextIsCapitalised(tokens: readonly Token[], i: number): boolean {
  const next = runsOn(tokens, i + 1);
  return next !== null;
}

function isCapitalised(token: Token): boolean {
  return token.isWord && /^\p{Lu}/u.test(token.text);
}

function isPossessive(token: Token): boolean {
  return /['’]s?$/.test(token.text);
}

function stem(word: string): string {
  return word.replace(/['’]s?$/, "").replace(/\.$/, "");
}
