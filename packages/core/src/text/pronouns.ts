import type { Cue } from "./cues.ts";
import { isMemberOf } from "./en/body-members.ts";
import { isCalling } from "./en/titles.ts";
import { type Gender, genders } from "./gender.ts";
import { insideMarks } from "./marked-ranges.ts";
import type { NameMention } from "./name.ts";
import { KIN, looksPersonal } from "./people.ts";
import { sentenceAt } from "./sentence-at.ts";
import type { SpeakerContext } from "./speaker.ts";

/** Definite phrases for someone just named: "the 52-year-old", "the official", "the Secretary for Education". */
const STANDS_FOR_NAME =
  /^the (?:\S+-year-old|official|politician|lawmaker|legislator|man|woman|minister|mayor|senator|governor|congress(?:wo)?man|(?:back|front)bencher|challenger|incumbent|pensioner|grandmother|grandfather|mother|father|widow|widower|singer|actor|actress|novelist|poet|artist|striker|midfielder|defender|goalkeeper|champion|businessman|businesswoman|entrepreneur|billionaire)$|^the (?:Secretary|Minister|President|Mayor|Governor|Chancellor|Premier)\b/i;

/** How many sentences above it the name may stand for which a definite phrase stands. */
const REACH = 8;

/** Who spoke or was named, the latest last; a null name is someone unnamed. */
interface Recent {
  readonly name: string | null;
  readonly sentence: number;
}

/** How far back, in sentences, a pronoun passes over someone of the other gender. */
const MEMORY = 12;

/** Descriptions that no "he" or "she" takes up: bodies, writings and people in numbers. */
const NO_PERSON =
  /\b(?:company|firm|group|ministry|department|government|council|agency|commission|committee|court|police|office|union|board|bank|party|association|campaign|administration|report|statement|study|survey|poll|website|newspaper|paper|magazine|page|team|club|school|university|hospital|letter|document|complaint|lawsuit|article|site|percent|per cent|[\p{L}-]+[^s\W]s)$/iu;

/** Gives "he", "she" and "they" the last speaker, or the person named first in a sentence since. */
export function resolvePronouns(
  context: SpeakerContext,
  names: readonly NameMention[],
  bySentence: readonly Cue[][],
): readonly (readonly Cue[])[] {
  const { people } = context;
  const persons = personsBySentence(context, names);
  const genderOf = genders(context.prose, names, people);
  const recent: Recent[] = [];
  const see = (name: string | null, sentence: number): void => {
    recent.push({ name, sentence });
  };
  /** The first named counts as seen last. */
  const seeAll = (found: readonly NameMention[], sentence: number): void => {
    for (const { text } of found.toReversed()) see(people.fullName(text), sentence);
  };
  const personMeant = (gender: Gender, sentence: number): string | null => {
    for (let i = recent.length - 1; i >= 0; i--) {
      const { name, sentence: at } = recent[i] as Recent;
      if (name === null || (i < recent.length - 1 && at < sentence - MEMORY)) return null;
      const other = genderOf(name);
      if (other !== null && other !== gender) continue;
      if (people.isPerson(name) || (!name.includes(" ") && looksPersonal(name))) return name;
    }
    return null;
  };
  return bySentence.map((cues, sentence) => {
    const before = persons.get(sentence - 1);
    if (before !== undefined && (recent.at(-1)?.sentence ?? -1) < sentence - 1) seeAll(before, sentence - 1);
    if (cues.length > 0) {
      for (const index of [sentence - 1, sentence]) {
        if ((persons.get(index)?.length ?? 0) > 0 || (recent.at(-1)?.sentence ?? -1) >= index) continue;
        const holder = officeOpening(context, index);
        if (holder !== null) see(holder, index);
      }
      for (const index of [sentence - 1, sentence]) {
        const last = recent.at(-1);
        if ((persons.get(index)?.length ?? 0) > 0 || (last?.sentence ?? -1) >= index) continue;
        if (opensWithAnother(context, index, last?.name ?? null)) see(null, index);
      }
    }
    return cues.map((cue) => {
      const { speaker } = cue;
      if (speaker.kind === "author") return cue;
      if (speaker.name === null && speaker.kind === "description" && STANDS_FOR_NAME.test(speaker.text)) {
        const name = onlyPersonAbove(context, sentence, cue.from, speaker.text);
        if (name !== null) {
          see(name, sentence);
          return { ...cue, speaker: { ...speaker, name } };
        }
      }
      if (speaker.kind !== "pronoun" || speaker.name !== null) {
        if (speaker.name !== null || !NO_PERSON.test(speaker.text)) see(speaker.name, sentence);
        return cue;
      }
      const own =
        persons.get(sentence)?.filter((name) => name.to < cue.from && !isHers(context, name, speaker.text)) ??
        [];
      if (own.length > 0 && (recent.at(-1)?.sentence ?? -1) < sentence) seeAll(own, sentence);
      const name = nameMeant(context, cue, recent.at(-1)?.name ?? null, (gender) =>
        personMeant(gender, sentence),
      );
      return name === null ? cue : { ...cue, speaker: { ...speaker, name } };
    });
  });
}

/** Whether a sentence opens with someone new whom it doesn't name: "A driver", "The minister" after the mayor. */
function opensWithAnother({ prose, people }: SpeakerContext, index: number, last: string | null): boolean {
  const sentence = prose.sentences[index];
  if (sentence === undefined || last === null) return false;
  const opening = OPENING.exec(prose.text.slice(sentence.from, Math.min(sentence.to, sentence.from + 60)));
  if (opening === null) return false;
  const [, article = "", phrase = ""] = opening;
  const role = phrase.trim().split(" ").at(-1) ?? "";
  if (NO_PERSON.test(role) || !isCalling(role)) return false;
  if (!/^the$/i.test(article)) return true;
  const holder = people.holderOf(role, [], sentence.from);
  return holder === null && people.hasOffice(last);
}

/** Whom "The minister rang" means, where the text says who holds the office. */
function officeOpening({ prose, people }: SpeakerContext, index: number): string | null {
  const sentence = prose.sentences[index];
  if (sentence === undefined) return null;
  const role = /^The ([\p{Ll}-]+) (?=[\p{Ll}])(?!of\b)/u.exec(
    prose.text.slice(sentence.from, sentence.from + 30),
  )?.[1];
  if (role === undefined || NO_PERSON.test(role) || !isCalling(role)) return null;
  const holder = people.holderOf(role, [], sentence.from);
  return holder === null ? null : people.fullName(holder.text);
}

/** "A lorry driver who", "The minister, " */
const OPENING =
  /^(An?|One|Another|The) ((?:[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+)(?=,? who\b|,| (?:is|was|has|had|will|said|says|from|in|at|of|on|[\p{Ll}]{2,}ed)\b)/u;

/** "Her supervisor, Ada Brink, was late, she said": she is not the one who is hers. */
function isHers({ prose }: SpeakerContext, { from }: NameMention, pronoun: string): boolean {
  const whose = /^he$/i.test(pronoun) ? HIS : /^she$/i.test(pronoun) ? HERS : null;
  return whose?.test(prose.text.slice(Math.max(0, from - 60), from)) ?? false;
}

const HERS = /\bher(?: [\p{Ll}-]+){1,4},? (?:\p{Lu}\p{Ll}*\.? )?$/iu;
const HIS = /\bhis(?: [\p{Ll}-]+){1,4},? (?:\p{Lu}\p{Ll}*\.? )?$/iu;

function nameMeant(
  context: SpeakerContext,
  cue: Cue,
  last: string | null,
  personMeant: (gender: Gender) => string | null,
): string | null {
  const { text } = cue.speaker;
  if (/^(?:he|his|him)\b/i.test(text)) return personMeant("male");
  if (/^(?:she|her)\b/i.test(text)) return personMeant("female");
  // "Brink, the mayor of Lund, who said", not "anyone who says".
  if (/^who$/i.test(text)) return /,\s+who\b[^,]*$/i.test(textBefore(context, cue)) ? last : null;
  // "they" is a body that spoke before, or people whom nobody names.
  return /^the(?:y|m)\b/i.test(text) && last !== null && !context.people.isPerson(last) ? last : null;
}

/** The persons that each sentence names outside quotation marks, in order. */
function personsBySentence(
  { people, marked }: SpeakerContext,
  names: readonly NameMention[],
): ReadonlyMap<number, readonly NameMention[]> {
  const found = new Map<number, NameMention[]>();
  for (const name of names) {
    if (!people.isPerson(name.text) || insideMarks(marked, name)) continue;
    const known = found.get(name.sentence);
    if (known === undefined) found.set(name.sentence, [name]);
    else known.push(name);
  }
  return found;
}

function textBefore({ prose }: SpeakerContext, cue: Cue): string {
  return prose.text.slice(Math.max(0, cue.from - 60), cue.from);
}

/** The one person whom a paragraph names outside quotation marks before an offset into it; null for none or several. */
function onlyPersonAbove(
  context: SpeakerContext,
  sentence: number,
  offset: number,
  phrase: string,
): string | null {
  const { prose, people, namesOf, marked } = context;
  if (isUnnamedAbove(prose.text.slice(0, offset), phrase)) return null;
  const block = prose.sentences[sentence]?.block;
  const found = new Set<string>();
  for (let i = sentence; prose.sentences[i]?.block === block && i >= sentence - REACH; i--) {
    for (const name of namesOf(i)) {
      if (name.to > offset || insideMarks(marked, name) || !people.isPerson(name.text)) continue;
      found.add(people.fullName(name.text));
    }
  }
  const [only] = found;
  if (found.size > 0 || block === undefined) return found.size === 1 && only !== undefined ? only : null;
  // An age is one person's; an official may be anybody.
  return /-year-old$/i.test(phrase) ? subjectAbove(context, block - 1) : null;
}

/** Whether "the official" takes up "an official of the park", who has no name; not "Brink, an official" or "is one". */
function isUnnamedAbove(text: string, phrase: string): boolean {
  const head = /^the (\p{Ll}+)$/u.exec(phrase)?.[1];
  if (head === undefined) return false;
  const brought = new RegExp(
    `(?<!\\p{Lu}[\\p{L}.’'-]*, |\\b(?:is|was|as|be|been|become|became|elected|appointed|named|once|still) )\\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\\p{Ll}-]+ ){0,3}${head}\\b(?!,? (?:called |named )?\\p{Lu})`,
    "u",
  );
  if (brought.test(text)) return true;
  return [...text.matchAll(MEMBER_OF)].some(([, body = ""]) => isMemberOf(head, body));
}

/** "A member of the Senate": whom "the senator" takes up. */
const MEMBER_OF =
  /(?<!\p{Lu}[\p{L}.’'-]*, )\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\p{Ll}-]+ ){0,2}member of (?:the |its |their |an? )?((?:\p{L}+ ?){1,4})(?!,? (?:called |named )\p{Lu})/gu;

/** The one person of a paragraph, whose "husband Bo" doesn't count. */
function subjectAbove({ prose, people, namesOf, marked }: SpeakerContext, block: number): string | null {
  const range = prose.blocks[block];
  if (range === undefined || range.from >= range.to) return null;
  const found = new Set<string>();
  const last = sentenceAt(prose, range.to - 1).index;
  for (let i = last; prose.sentences[i]?.block === block && i >= last - REACH; i--) {
    for (const name of namesOf(i)) {
      if (insideMarks(marked, name) || !people.isPerson(name.text)) continue;
      if (KIN.test(prose.text.slice(Math.max(0, name.from - 30), name.from))) continue;
      found.add(people.fullName(name.text));
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
