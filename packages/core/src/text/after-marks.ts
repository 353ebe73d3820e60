import { reportingVerbOf } from "./en/reporting-verbs.ts";
import { isCalling } from "./en/titles.ts";
import { firstFrom } from "./in-order.ts";
import type { NameMention } from "./name.ts";
import { looksPersonal } from "./people.ts";
import type { Sentence, Token } from "./prose.ts";
import type { MarkedRange } from "./quotation-marks.ts";
import { describe, type Speaker, type SpeakerContext, speakerAfter, speakerBefore } from "./speaker.ts";
import { INVERTIBLE } from "./subject.ts";

/** A verb that its place after a quotation makes one of saying; `at` is its index. */
export interface VerbAfterMarks {
  readonly at: number;
  readonly speaker: Speaker;
}

const PARTICLES = /^(?:up|in|out|back|on|off|away|along)$/;
const CLOSING = /^[”"»«“’'‘]+$/;
/** How many ranges back the one that a mark closes may stand. */
const NESTING = 6;

/**
 * The verb after the mark at token `i`, where that closes a quotation: `“…,” sums up Ada Brink`, `“…,” she smiled`.
 * A verb that isn't known to report does so only after a quotation that opens its sentence and ends a clause, with
 * a person for its subject.
 */
export function verbAfterMarks(
  context: SpeakerContext,
  sentence: Sentence,
  tokens: readonly Token[],
  names: readonly NameMention[],
  i: number,
): VerbAfterMarks | null {
  const mark = tokens[i] as Token;
  const range = CLOSING.test(mark.text) ? closedBy(context, mark) : null;
  if (range === null) return null;
  const { text } = context.prose;
  let at = i + 1;
  while (/^(?:,|[–—-]+)$/.test(tokens[at]?.text ?? "")) at++;
  const breaks = at > i + 1 || /[,?!…–—-]\s*$/.test(text.slice(Math.max(range.from, range.to - 2), range.to));
  if (!breaks) return null;
  const opens = range.from - sentence.from <= 3;
  const word = tokens[at];
  if (word === undefined || !word.isWord) return null;
  const known = reportingVerbOf(word.text);
  if (mayBeFinite(word) && (opens || (known !== null && INVERTIBLE.has(known)))) {
    const first = PARTICLES.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
    const speaker = speakerAfter(context, tokens, names, first);
    const fits =
      speaker !== null &&
      isPerson(context, speaker) &&
      !governs(tokens, speaker, first) &&
      (known !== null || !isGoverned(tokens, speaker, first));
    return fits ? { at, speaker } : null;
  }
  return (
    (opens && known === null ? subjectFirst(context, tokens, names, at) : null) ??
    roleFirst(context, tokens, names, at)
  );
}

/** `“…,” she smiled`, `“…,” Ada Brink deadpanned`. */
function subjectFirst(
  context: SpeakerContext,
  tokens: readonly Token[],
  names: readonly NameMention[],
  first: number,
): VerbAfterMarks | null {
  const head = tokens[first] as Token;
  const name = names.find(({ from }) => from === head.from);
  if (name === undefined && !/^(?:he|she)$/i.test(head.text)) return null;
  let at = first + 1;
  while (name !== undefined && (tokens[at]?.from ?? name.to) < name.to) at++;
  const subject = at - 1;
  while (tokens[at]?.wordClass === "ADV") at++;
  const verb = tokens[at];
  if (verb?.wordClass !== "VERB" || /ing$/.test(verb.text) || reportingVerbOf(verb.text) !== null)
    return null;
  const speaker = speakerBefore(context, tokens, names, subject, false);
  return speaker !== null && isPerson(context, speaker) ? { at, speaker } : null;
}

/** `“…,” the official notes`, `“…,” the administrator repeats`: whoever stands there speaks, whatever the tagger says. */
function roleFirst(
  context: SpeakerContext,
  tokens: readonly Token[],
  names: readonly NameMention[],
  first: number,
): VerbAfterMarks | null {
  if (!/^(?:the|an?|one|another|this|that)$/i.test(tokens[first]?.text ?? "")) return null;
  for (let at = first + 2; at <= first + 4; at++) {
    const [role, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (role === undefined || verb === undefined || !role.isWord || !verb.isWord) return null;
    const goesOn = /^(?:goes|went)$/.test(verb.text) && next?.text === "on";
    if (!goesOn && !/(?:s|ed)$/.test(verb.text)) continue;
    if (!goesOn && !INVERTIBLE.has(reportingVerbOf(verb.text) ?? verb.lemma)) continue;
    const isRole = isCalling(role.text.toLowerCase()) || /^(?:person|employee|informant)$/.test(role.text);
    const looksLikeNoun = verb.wordClass === "NOUN";
    if (looksLikeNoun ? !isRole : role.wordClass !== "NOUN" && !isRole) continue;
    if (looksLikeNoun && next?.isWord && next.wordClass !== "ADV") continue;
    const from = tokens[first]?.from ?? role.from;
    // "the Minister" may be somebody who has a name.
    const known = speakerBefore(context, tokens, names, at - 1, true);
    const isWhole = known !== null && context.prose.text.slice(from, role.to) === known.text;
    return { at, speaker: isWhole ? known : describe(context, from, role.to, null) };
  }
  return null;
}

/** The outer quotation that a mark closes. */
function closedBy({ marked }: SpeakerContext, mark: Token): MarkedRange | null {
  const after = firstFrom(marked, mark.from);
  for (let i = after - 1; i >= 0 && i >= after - NESTING; i--) {
    const range = marked[i] as MarkedRange;
    if (!range.nested) return range.to <= mark.from && mark.from - range.to <= 2 ? range : null;
  }
  return null;
}

function mayBeFinite({ text, wordClass }: Token): boolean {
  if (/ing$|^\p{Lu}/u.test(text)) return false;
  return wordClass === "VERB" || (/^(?:NOUN|ADJ)$/.test(wordClass) && /(?:s|ed)$/.test(text));
}

/** Somebody who can speak: a person's name, "he" or "she", or a role. */
function isPerson({ people }: SpeakerContext, { kind, name, text }: Speaker): boolean {
  if (kind === "name") return name !== null && (people.isPerson(name) || looksPersonal(name));
  if (kind === "pronoun") return /^(?:he|she)$/i.test(text);
  if (name !== null) return true;
  const words = text.toLowerCase().split(/\s+/);
  return words.some(isCalling);
}

/** `“…,” won a prize for Ada Brink`: a preposition stands between the verb and the name. */
function isGoverned(tokens: readonly Token[], { kind, span }: Speaker, first: number): boolean {
  if (kind !== "name") return false;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.span.start >= span.start || token.text === ",") return false;
    if (token.wordClass === "ADP") return true;
  }
  return false;
}

/** `“…”, said Ada Brink was wrong`: what follows the verb is the subject of another. */
function governs(tokens: readonly Token[], { span, text }: Speaker, first: number): boolean {
  const origin = tokens[first];
  if (origin === undefined) return false;
  const words = text.split(/\s+/).length;
  for (let at = first; at < tokens.length && at < first + words + 3; at++) {
    const token = tokens[at] as Token;
    if (token.span.start >= span.end) return token.wordClass === "AUX" || token.wordClass === "VERB";
  }
  return false;
}
