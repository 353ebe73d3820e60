import { analyseProse } from "../text/analyse-prose.ts";
import type { Facts } from "../text/facts.ts";
import type { NameMention } from "../text/name.ts";
import { findNames } from "../text/names.ts";
import { collectPeople } from "../text/people.ts";
import type { Prose, TextBlock } from "../text/prose.ts";
import type { Quotation } from "../text/quotation.ts";
import { findSpeech } from "../text/speech.ts";

/** A mark that can open a quotation; an apostrophe can't. */
const MARK = /["“”„«»‚‹]|(?:^|[\s(:—–-])['‘’]/;

/**
 * The quotations in an article's headlines and subheadings, which are no part of its prose: `from`, `to` and
 * `sentence` are of the headlines' own text, `group` is one that no quotation of the prose has. What a headline
 * quotes from the article is the words of whoever says them there.
 */
export function headlineQuotations(
  file: string,
  blocks: readonly TextBlock[],
  prose: Prose,
  facts: Pick<Facts, "names" | "quotations">,
): readonly Quotation[] {
  const quoting = blocks.filter(({ kind, mapped }) => kind === "headline" && MARK.test(mapped.text));
  if (quoting.length === 0) return [];
  const { names, quotations } = facts;
  const headlines = analyseProse(file, quoting);
  const found = findSpeech(headlines, namesIn(headlines, names)).quotations;
  if (found.length === 0) return [];
  const people = collectPeople(prose, names);
  const spoken = quotations.map(({ text, speaker }) => ({ words: wordsOf(text), speaker }));
  const groups = Math.max(0, ...quotations.map(({ group }) => group)) + 1;
  return found.map((quotation): Quotation => {
    const words = wordsOf(quotation.text);
    const said = words === "" ? undefined : spoken.find((other) => other.words.includes(words));
    const own = quotation.speaker;
    const speaker = said?.speaker ?? (own === null ? null : { ...own, name: people.fullName(own.name) });
    return { ...quotation, speaker, group: quotation.group + groups };
  });
}

/** Names of the headlines: those that stand there for themselves, and the last words of those in the text. */
function namesIn(headlines: Prose, known: readonly NameMention[]): readonly NameMention[] {
  const own = findNames(headlines);
  const persons = new Map(
    known.filter(({ kind }) => kind === "person").map((name) => [name.text.split(" ").at(-1), name]),
  );
  const short = headlines.tokens.flatMap((token): NameMention[] => {
    const name = persons.get(token.text);
    if (name === undefined || own.some(({ from, to }) => from <= token.from && token.to <= to)) return [];
    const { text, from, to, span, sentence } = token;
    return [{ text, from, to, span, sentence, kind: name.kind, title: null }];
  });
  return [...own, ...short].sort((a, b) => a.from - b.from);
}

/** Lower-case words between single spaces, with one at either end, so that one text's are found in another's. */
function wordsOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return words === null ? "" : ` ${words.join(" ")} `;
}
