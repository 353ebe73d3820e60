import { isReportingVerb, reportingVerbOf } from "./en/reporting-verbs.ts";
import { PERSON_TITLES, ROLE_NOUNS } from "./en/titles.ts";
import { spanOf } from "./mapped-text.ts";
import type { NameMention } from "./name.ts";
import { looksPersonal, type People } from "./people.ts";
import type { Prose, Sentence, Token } from "./prose.ts";
import type { MarkedRange } from "./quotation-marks.ts";
import type { Span } from "./span.ts";

/** Who speaks, as the text puts it at one cue. */
export interface Speaker {
  /** The words at the cue: a name, a pronoun or a description ("a duty doctor"). */
  readonly text: string;
  readonly span: Span;
  /** The fullest name that the text gives this speaker, null where it names nobody. */
  readonly name: string | null;
  readonly kind: "name" | "pronoun" | "description";
}

/** A reporting phrase outside quotation marks, with its speaker. */
export interface Cue {
  readonly text: string;
  readonly span: Span;
  /** Offsets into `Prose.text`. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Base form of the verb, or "according to". */
  readonly verb: string;
  readonly speaker: Speaker;
}

/** What finding speakers needs to know of a document. */
export interface SpeakerContext {
  readonly prose: Prose;
  readonly names: readonly NameMention[];
  readonly people: People;
  readonly marked: readonly MarkedRange[];
}

/** Verbs that may stand before their speaker: `said the mayor`. */
const INVERTIBLE = new Set(
  `say add ask write reply respond answer explain note argue warn insist sigh retort quip recall announce declare cry
  joke conclude continue comment remark observe report complain claim shout`.split(/\s+/),
);
const SKIPPED_BEFORE_VERB = new Set(["AUX", "ADV", "PART"]);

/** The reporting phrases of a sentence that have a speaker, in order. */
export function cuesIn(context: SpeakerContext, sentence: Sentence): Cue[] {
  const tokens = sentence.tokens.filter((token) => !insideMarks(context.marked, token));
  const names = context.names.filter(
    (name) => name.sentence === sentence.index && !insideMarks(context.marked, name),
  );
  const cues: Cue[] = [];
  tokens.forEach((token, i) => {
    if (token.text.toLowerCase() === "according" && tokens[i + 1]?.lemma === "to") {
      const speaker = speakerAfter(context, tokens, names, i + 2);
      const to = tokens[i + 1]?.to ?? token.to;
      if (speaker !== null) cues.push(cueOf(context, sentence, token.from, to, "according to", speaker));
      return;
    }
    const verb = reportingVerbOf(token.text);
    if (verb === null || token.wordClass === "NOUN" || token.wordClass === "ADJ") return;
    if (names.some((name) => name.from <= token.from && token.to <= name.to)) return;
    const before = tokens[i - 1];
    // "used to say" reports; "wants to say" and "is called" don't.
    if (before?.lemma === "to" && tokens[i - 2]?.text !== "used") return;
    if (before?.lemma === "be" && verb !== "say") return;
    const speaker = speakerAt(context, tokens, names, i, verb, cues.at(-1) ?? null);
    if (speaker !== null) cues.push(cueOf(context, sentence, token.from, token.to, verb, speaker));
  });
  return cues;
}

/** The speaker of the verb at `i`: before it, else after it where the verb allows that. */
function speakerAt(
  context: SpeakerContext,
  tokens: readonly Token[],
  names: readonly NameMention[],
  i: number,
  verb: string,
  previous: Cue | null,
): Speaker | null {
  const subject = subjectIndex(tokens, i);
  const head = tokens[subject];
  if (head !== undefined && /^(?:i|we|you)$/i.test(head.text)) return null;
  // "as they say"
  if (tokens[subject - 1]?.text.toLowerCase() === "as" && head?.wordClass === "PRON") return null;
  // "quoted a doctor as saying"
  if (
    head?.text === "as" &&
    tokens.slice(0, subject).some(({ lemma }) => lemma === "quote" || lemma === "cite")
  ) {
    const quoting = tokens.findLastIndex(
      ({ lemma }, at) => at < subject && (lemma === "quote" || lemma === "cite"),
    );
    return speakerAfter(context, tokens.slice(0, subject), names, quoting + 1);
  }
  // "Halvia reports a fall and blames the drought", "the official said, noting that"
  const participle = head?.text === "," && /ing$/.test(tokens[i]?.text ?? "");
  if ((head?.wordClass === "CCONJ" || participle) && previous !== null) return previous.speaker;
  return (
    speakerBefore(context, tokens, names, subject) ??
    (INVERTIBLE.has(verb) ? speakerAfter(context, tokens, names, i + 1) : null)
  );
}

/** Index of the token that ends the subject of the verb at `i`, auxiliaries and adverbs skipped; -1 where none. */
function subjectIndex(tokens: readonly Token[], i: number): number {
  let at = i - 1;
  while (
    at >= 0 &&
    (SKIPPED_BEFORE_VERB.has(tokens[at]?.wordClass ?? "") ||
      tokens[at]?.text === "used" ||
      tokens[at]?.text === "to")
  )
    at--;
  return at;
}

function cueOf(
  context: SpeakerContext,
  sentence: Sentence,
  from: number,
  to: number,
  verb: string,
  speaker: Speaker,
): Cue {
  const { mapped, text } = context.prose;
  return {
    text: text.slice(from, to),
    span: spanOf(mapped, from, to),
    from,
    to,
    sentence: sentence.index,
    verb,
    speaker,
  };
}

/** `SPEAKER said`, `SPEAKER, role, said`, `she also said`. */
function speakerBefore(
  context: SpeakerContext,
  tokens: readonly Token[],
  names: readonly NameMention[],
  i: number,
): Speaker | null {
  const head = tokens[i];
  if (head === undefined) return null;
  const start = clauseStart(tokens, i);
  if (head.text === "," || head.text === ")" || head.text === "—") {
    // An apposition or relative clause stands between the speaker and the verb.
    const inner = names.filter((name) => name.to <= head.from && name.from >= (tokens[start]?.from ?? 0));
    const personal = inner.filter((name) => looksPersonal(name.text));
    const chosen = personal[0] ?? inner[0];
    if (chosen !== undefined) return named(context, chosen);
    return descriptionEndingAt(context, tokens, start, firstCommaAfter(tokens, start, i) - 1);
  }
  if (/^(?:he|she|they|it|who)$/i.test(head.text)) return pronoun(head);
  const name = names.find((candidate) => candidate.from <= head.from && head.from < candidate.to);
  if (name !== undefined) return named(context, name);
  if (head.wordClass === "NOUN" || head.wordClass === "PROPN")
    return descriptionEndingAt(context, tokens, start, i);
  return null;
}

/** `said SPEAKER`, `said the mayor, SPEAKER`, `according to SPEAKER`. */
function speakerAfter(
  context: SpeakerContext,
  tokens: readonly Token[],
  names: readonly NameMention[],
  first: number,
): Speaker | null {
  const head = tokens[first];
  if (head === undefined || !head.isWord) return null;
  if (/^(?:he|she|they|it)$/i.test(head.text)) return pronoun(head);
  if (
    !["DET", "PROPN", "NOUN", "PRON", "ADJ"].includes(head.wordClass) ||
    /^(?:that|this|these|those)$/i.test(head.text)
  )
    return null;
  let last = first;
  let commas = 0;
  while (last + 1 < tokens.length && last - first < 14) {
    const next = tokens[last + 1] as Token;
    if (/^[.;:!?)”"—–]/.test(next.text) || next.wordClass === "VERB" || next.wordClass === "AUX") break;
    if (next.text === "," && ++commas > 1) break;
    last++;
  }
  const within = names.filter((name) => name.from >= head.from && name.to <= (tokens[last]?.to ?? 0));
  const opening = head.wordClass === "DET" ? tokens[first + 1] : head;
  const adjoining = within.find((name) => name.from === opening?.from || looksPersonal(name.text));
  if (adjoining !== undefined) return named(context, adjoining);
  let end = first;
  while (end < last && tokens[end + 1]?.text !== "," && tokens[end + 1]?.wordClass !== "ADP") end++;
  return descriptionEndingAt(context, tokens, first, end);
}

/** A noun phrase that names a role: resolved to its holder where the text knows just one. */
function descriptionEndingAt(
  context: SpeakerContext,
  tokens: readonly Token[],
  start: number,
  end: number,
): Speaker | null {
  const words = nounPhraseEndingAt(tokens, start, end);
  if (!["NOUN", "PROPN"].includes(words.at(-1)?.wordClass ?? "")) return null;
  const role = words.find(({ lemma, text }) => isRole(lemma) || isRole(text.toLowerCase()));
  const [first] = words;
  const last = words.at(-1);
  if (role === undefined || first === undefined || last === undefined) return null;
  const definite = /^(?:the|its|his|her|their)$/i.test(first.text) || first === role;
  const holder = definite ? context.people.holderOf(role.lemma) : null;
  return {
    text: context.prose.text.slice(first.from, last.to),
    span: spanOf(context.prose.mapped, first.from, last.to),
    name: holder === null ? null : context.people.fullName(holder.text),
    kind: "description",
  };
}

function isRole(word: string): boolean {
  return ROLE_NOUNS.has(word) || PERSON_TITLES.has(word);
}

const PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART", "ADP"]);

/** The noun phrase whose last word is token `end`, back to its determiner. */
function nounPhraseEndingAt(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  let first = end;
  while (first > Math.max(start, 0)) {
    const token = tokens[first - 1] as Token;
    if (!token.isWord || !PHRASE.has(token.wordClass)) break;
    first--;
  }
  while (first < end && ["ADP", "PART"].includes(tokens[first]?.wordClass ?? "")) first++;
  return tokens.slice(first, end + 1);
}

function named(context: SpeakerContext, name: NameMention): Speaker {
  return { text: name.text, span: name.span, name: context.people.fullName(name.text), kind: "name" };
}

function pronoun(token: Token): Speaker {
  return { text: token.text, span: token.span, name: null, kind: "pronoun" };
}

/** Index of the first token of the clause that holds token `i`. */
function clauseStart(tokens: readonly Token[], i: number): number {
  for (let at = i; at > 0; at--) {
    const token = tokens[at - 1] as Token;
    if (/^[.;:!?]/.test(token.text)) return at;
    if (token.text === "that" && isReportingVerb(tokens[at - 2]?.text ?? "")) return at;
  }
  return 0;
}

function firstCommaAfter(tokens: readonly Token[], start: number, limit: number): number {
  for (let at = start + 1; at < limit; at++) if (tokens[at]?.text === ",") return at;
  return limit;
}

function insideMarks(
  marked: readonly MarkedRange[],
  range: { readonly from: number; readonly to: number },
): boolean {
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marked[middle] as MarkedRange).from <= range.from) low = middle + 1;
    else high = middle;
  }
  // Nested ranges follow their outer one: a few steps back reach it.
  for (let i = low - 1; i >= 0 && i >= low - 6; i--) {
    const candidate = marked[i] as MarkedRange;
    if (candidate.from <= range.from && range.to <= candidate.to) return true;
  }
  return false;
}
