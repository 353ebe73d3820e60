import { isCalling, PERSON_TITLES, ROLE_NOUNS } from "./en/titles.ts";
import { spanOf } from "./mapped-text.ts";
import type { NameMention } from "./name.ts";
import { afterLead, clauseStart, firstCommaAfter, nounPhraseEndingAt } from "./noun-phrase.ts";
import { looksPersonal, type People } from "./people.ts";
import type { Prose, Token } from "./prose.ts";
import type { MarkedRange } from "./quotation-marks.ts";
import type { Span } from "./span.ts";

/** Who speaks, as the text puts it at one cue. */
export interface Speaker {
  /** The words at the cue: a name, a pronoun or a description ("a duty doctor"). */
  readonly text: string;
  readonly span: Span;
  /** The fullest name that the text gives this speaker, null where it names nobody. */
  readonly name: string | null;
  readonly kind: "name" | "pronoun" | "description" | "author";
}

/** What finding speakers needs to know of a document. */
export interface SpeakerContext {
  readonly prose: Prose;
  /** The names of a sentence, by its index. */
  readonly namesOf: (sentence: number) => readonly NameMention[];
  readonly people: People;
  readonly marked: readonly MarkedRange[];
}

/**
 * `SPEAKER said`, `SPEAKER, role, said`, `she also said`.
 *
 * @param i Index of the token that ends the subject.
 * @param anySubject Whether any noun phrase will do ("the memo said"), or only people and roles.
 */
export function speakerBefore(
  context: SpeakerContext,
  tokens: readonly Token[],
  names: readonly NameMention[],
  i: number,
  anySubject: boolean,
): Speaker | null {
  const head = tokens[i];
  if (head === undefined) return null;
  const start = afterLead(tokens, clauseStart(tokens, i), i);
  if (head.text === "," || head.text === ")" || head.text === "—") {
    // An apposition or relative clause stands between the speaker and the verb.
    const inner = names.filter(
      (name) =>
        name.to <= head.from && name.from >= (tokens[start]?.from ?? 0) && !isPossessive(context, name),
    );
    const personal = inner.filter((name) => looksPersonal(name.text));
    const chosen = personal.find(({ text }) => text.includes(" ")) ?? personal[0] ?? inner[0];
    if (chosen !== undefined) return describedOf(context, tokens, chosen) ?? named(context, chosen);
    const end = firstCommaAfter(tokens, start, i) - 1;
    const only = tokens[end];
    if (end === start && only !== undefined && UNNAMED.test(only.text)) {
      return describe(context, only.from, only.to, null);
    }
    return descriptionEndingAt(context, tokens, start, end, anySubject);
  }
  if (/^(?:who|which)$/i.test(head.text)) return antecedent(context, tokens, names, i, start);
  if (/^(?:he|she|they|it|who)(?:['’](?:s|d|ll|re|ve))?$/i.test(head.text)) return pronoun(head);
  if (UNNAMED.test(head.text)) {
    return describe(context, head.from, head.to, null);
  }
  const age = tokens.findLastIndex(({ wordClass }, at) => at < i && wordClass === "DET");
  if (/-year-old$/i.test(head.text) && age >= 0 && i - age <= 2) {
    const from = tokens[age]?.from ?? head.from;
    return describe(context, from, head.to, null);
  }
  const name = names.find(
    (candidate) =>
      (candidate.from <= head.from && head.from < candidate.to) ||
      // "Channel 9 reported"
      (head.wordClass === "NUM" && candidate.to === head.from - 1),
  );
  if (name !== undefined)
    return describedOf(context, tokens, name) ?? named(context, personBefore(context, names, name) ?? name);
  const part = tokens[i - 1];
  if (
    head.wordClass === "NUM" &&
    part !== undefined &&
    anySubject &&
    /^(?:page|chapter|section|article|clause|paragraph)$/i.test(part.text)
  ) {
    return describe(context, part.from, head.to, null);
  }
  // "The firm counters that": to the tagger "firm" may be an adjective.
  if (head.wordClass === "NOUN" || head.wordClass === "PROPN" || ROLE_NOUNS.has(head.text)) {
    const person = personOfBody(context, names, head);
    return person === undefined
      ? descriptionEndingAt(context, tokens, start, i, anySubject)
      : named(context, person);
  }
  return beforeRelative(context, tokens, start, i);
}

/** "A cook who wants to remain unnamed said": whom a clause without commas is about. */
function beforeRelative(
  context: SpeakerContext,
  tokens: readonly Token[],
  start: number,
  i: number,
): Speaker | null {
  const who = tokens.findIndex(({ text }, at) => at > start && at < i && text === "who");
  const clause = tokens.slice(who + 1, i + 1);
  if (who < 0 || who - start > 5 || clause.some(({ text }) => /^[,;:“”"]$/.test(text))) return null;
  if (!clause.some(({ wordClass }) => wordClass === "VERB")) return null;
  const [article, noun] = [tokens[start], tokens[who - 1]];
  if (article?.wordClass !== "DET" || noun?.wordClass !== "NOUN") return null;
  return describe(context, article.from, noun.to, null);
}

/** Words that stand for people whom nobody names: "another wrote". */
const UNNAMED = /^(?:one|another|others|some|many|most|several|everyone|someone|somebody)$/i;

/** Whom "who" takes up: "Ada Brink, who told reporters", "one of the doctors who wrote". */
function antecedent(
  context: SpeakerContext,
  tokens: readonly Token[],
  names: readonly NameMention[],
  i: number,
  start: number,
): Speaker {
  const who = tokens[i] as Token;
  const name = names.find(
    ({ to }) => to < who.from && /^,?\s*$/.test(context.prose.text.slice(to, who.from)),
  );
  if (name !== undefined)
    return (
      describedOf(context, tokens, name) ?? {
        ...pronoun(who),
        name: context.people.fullName(name.text),
      }
    );
  const noun = tokens[i - 1]?.text === "," ? null : nounPhraseEndingAt(tokens, start, i - 1);
  const [first, last] = [noun?.[0], noun?.at(-1)];
  return first === undefined || last === undefined || !["NOUN", "PRON"].includes(last.wordClass)
    ? pronoun(who)
    : describe(context, first.from, last.to, null);
}

/** `said SPEAKER`, `said the mayor, SPEAKER`, `according to SPEAKER`. */
export function speakerAfter(
  context: SpeakerContext,
  tokens: readonly Token[],
  names: readonly NameMention[],
  first: number,
): Speaker | null {
  const head = tokens[first];
  if (head === undefined || !head.isWord) return null;
  if (/^(?:he|she|they|it)$/i.test(head.text)) return pronoun(head);
  const opensName = names.some(({ from }) => from === head.from);
  if (
    !(opensName || ["DET", "PROPN", "NOUN", "PRON", "ADJ", "NUM"].includes(head.wordClass)) ||
    /^(?:that|this|these|those)$/i.test(head.text)
  )
    return null;
  let last = first;
  let commas = 0;
  while (last + 1 < tokens.length && last - first < 14) {
    const next = tokens[last + 1] as Token;
    const inName = names.some((name) => name.from < next.from && next.to <= name.to);
    const introduces = /^(?:named|called)$/.test(next.text);
    const verb = (next.wordClass === "VERB" && !introduces) || next.wordClass === "AUX";
    const abbreviates = next.text === "." && ABBREVIATED.test(tokens[last]?.text ?? "");
    if ((/^[.;:!?)”"—–]/.test(next.text) && !inName && !abbreviates) || verb) break;
    if (next.text === "," && ++commas > 1) break;
    last++;
  }
  const within = names.filter(
    (name) => name.from >= head.from && name.to <= (tokens[last]?.to ?? 0) && !isPossessive(context, name),
  );
  const opening = head.wordClass === "DET" ? tokens[first + 1] : head;
  const adjoining =
    within.find((name) => name.from === opening?.from) ??
    within.find((name) => looksPersonal(name.text) && !isGoverned(context, name)) ??
    within.find((name) => looksPersonal(name.text));
  if (adjoining !== undefined) return named(context, adjoining);
  let end = first;
  const stops = (token: Token | undefined): boolean =>
    token?.wordClass === "ADP" || /^(?:,|who|whom|whose|which|that)$/.test(token?.text ?? "");
  while (end < last && !stops(tokens[end + 1])) end++;
  return descriptionEndingAt(context, tokens, first, end, true);
}

/** Titles that are written with a full stop: "Gov. Brink". */
const ABBREVIATED =
  /^(?:mr|mrs|ms|mx|dr|prof|rev|gov|sen|rep|gen|lt|col|maj|capt|cmdr|adm|sgt|cpl|insp|supt|det)$/i;

/** A noun phrase that names a role: resolved to its holder where the text knows just one. */
function descriptionEndingAt(
  context: SpeakerContext,
  tokens: readonly Token[],
  start: number,
  end: number,
  anySubject: boolean,
): Speaker | null {
  const words = nounPhraseEndingAt(tokens, start, end);
  const noun = words.at(-1);
  if (!["NOUN", "PROPN"].includes(noun?.wordClass ?? "") && !ROLE_NOUNS.has(noun?.text ?? "")) return null;
  const role = words.find(({ lemma, text }) => isRole(lemma) || isRole(text.toLowerCase()));
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const counted =
    ["DET", "NUM"].includes(first.wordClass) || /^(?:my|our|his|her|its|their)$/i.test(first.text);
  const phrase = counted
    ? first !== last
    : last.wordClass === "PROPN" || last.text.toLowerCase() !== last.lemma || /[^s]s$/.test(last.text);
  if (role === undefined && !(anySubject && phrase)) return null;
  const definite = /^(?:the|its|his|her|their)$/i.test(first.text) || first === role;
  const modifiers = words.filter((token) => token !== first && token !== role && /^\p{Lu}/u.test(token.text));
  // "the council" is not its leader.
  const holder =
    definite && !(role !== undefined && BODY.test(role.lemma))
      ? context.people.holderOf(
          (role ?? last).lemma,
          modifiers.map(({ text }) => text.toLowerCase()),
          first.from,
        )
      : null;
  return describe(
    context,
    first.from,
    last.to,
    holder === null ? stateBody(words) : context.people.fullName(holder.text),
  );
}

/** "the Algerian presidency" names one body; "the presidency" only stands for one. */
function stateBody(words: readonly Token[]): string | null {
  const [the, people, body] = words;
  const named = words.length === 3 && /^the$/i.test(the?.text ?? "") && /^\p{Lu}/u.test(people?.text ?? "");
  return named && /^(?:presidency|government|parliament|embassy|army)$/.test(body?.text ?? "")
    ? `${people?.text} ${body?.text}`
    : null;
}

/** Somebody whom the text describes at offsets into its prose. */
export function describe({ prose }: SpeakerContext, from: number, to: number, name: string | null): Speaker {
  return {
    text: prose.text.slice(from, to),
    span: spanOf(prose.mapped, from, to),
    name,
    kind: "description",
  };
}

function isRole(word: string): boolean {
  return ROLE_NOUNS.has(word) || PERSON_TITLES.has(word) || RELATIVE.test(word);
}

const BODY =
  /^(?:police|ministry|department|government|office|union|company|agency|commission|committee|council|court|army|group|panel|board|bank|party|association|federation|station|network|outlet|campaign|administration|newspaper|paper|magazine|website)$/;
const RELATIVE =
  /^(?:husband|wife|son|daughter|uncle|aunt|nephew|niece|cousin|(?:grand|step)(?:mother|father|son|daughter)|boyfriend|girlfriend|friend|partner)$/;

/** "Ada Stone of Morning News said": the person before the outlet. */
function personBefore(
  context: SpeakerContext,
  names: readonly NameMention[],
  name: NameMention,
): NameMention | undefined {
  return names.find(
    (other) =>
      other.to < name.from &&
      looksPersonal(other.text) &&
      /^,? (?:of|from|at|with|for) (?:the )?$/.test(context.prose.text.slice(other.to, name.from)),
  );
}

/** "Ada Stone of the residents' group said": the person before a body that has no name of its own. */
function personOfBody(
  context: SpeakerContext,
  names: readonly NameMention[],
  head: Token,
): NameMention | undefined {
  return names.find(
    (name) =>
      name.to < head.from &&
      looksPersonal(name.text) &&
      !isGoverned(context, name) &&
      OF_BODY.test(context.prose.text.slice(name.to, head.from)),
  );
}

const OF_BODY = /^,? (?:of|from|at|with|for) (?:the |an? |its |their )(?:[\p{L}’'-]+ ){0,3}$/u;

/** "An official of the Harbour Board": the body's name is not the speaker's. */
function describedOf(context: SpeakerContext, tokens: readonly Token[], name: NameMention): Speaker | null {
  const { text } = context.prose;
  const from = tokens[0]?.from ?? name.from;
  const match = UNNAMED_OF.exec(text.slice(from, name.from));
  const [, phrase = "", role = ""] = match ?? [];
  if (match === null || !isOnePerson(role.toLowerCase())) return null;
  // "A friend of Ada Brink, who": the name may be either's; "of the Directorate" it is a body's.
  if (looksPersonal(name.text) && !/\bthe [^,]*$/i.test(match[0])) return null;
  const start = from + match.index;
  return describe(context, start, start + phrase.length, null);
}

/** A person whom a text brings in by what they are, up to the name of a body or place. */
const UNNAMED_OF =
  /(?<=^|[\s“"‘'(—])((?:an?|one|another)(?: [\p{L}-]+){0,2}? ([\p{L}-]+)) (?:of|in|at|from|inside|within|with|near|close to|familiar with)(?: the| its)?(?: [\p{L}-]+){0,3} $/iu;

/** A noun for somebody who speaks for themselves alone; a spokeswoman or a lawyer speaks for another. */
function isOnePerson(noun: string): boolean {
  return (
    !BODY.test(noun) &&
    !/^(?:spokes|represent|lawyer|attorney|counsel|delegat|statement|report|document|study|survey|poll|letter|ruling|article|memo|minister|president|director|chair|mayor|governor)/.test(
      noun,
    ) &&
    (ROLE_NOUNS.has(noun) || isCalling(noun) || noun === "person" || noun === "employee")
  );
}

/** "the mayor of Little Harrow": the name belongs to a preposition. */
function isGoverned({ prose }: SpeakerContext, name: NameMention): boolean {
  return /\b(?:of|in|at|from|to|for|with|near)(?: the)? $/.test(
    prose.text.slice(Math.max(0, name.from - 10), name.from),
  );
}

/** "Brink's adviser": the name is not the speaker's. */
function isPossessive(context: SpeakerContext, name: NameMention): boolean {
  return /^['’](?:s\b|\s)/.test(context.prose.text.slice(name.to, name.to + 3));
}

function named(context: SpeakerContext, name: NameMention): Speaker {
  // "whom I shall call M."
  const initial = /^\p{Lu}$/u.test(name.text) && context.prose.text[name.to] === ".";
  if (initial) return { text: name.text, span: name.span, name: `${name.text}.`, kind: "name" };
  return { text: name.text, span: name.span, name: context.people.fullName(name.text), kind: "name" };
}

function pronoun(token: Token): Speaker {
  return { text: token.text, span: token.span, name: null, kind: "pronoun" };
}
