import { ATTITUDES, PLAIN_SAYING } from "./en/reporting-verbs.ts";
import type { NameMention } from "./name.ts";
import type { Token } from "./prose.ts";
import { type Speaker, type SpeakerContext, speakerAfter, speakerBefore } from "./speaker.ts";

/** Verbs that may stand before their speaker: `said the mayor`. */
export const INVERTIBLE: ReadonlySet<string> = new Set(
  `say add ask write reply repeat reveal recount respond answer explain note argue warn insist sigh retort quip recall announce declare cry
  joke conclude continue comment remark observe report complain claim shout read post tweet confess admit maintain counter opine laugh smile
  remember whisper mutter grumble shrug assert state estimate believe think promise lament caution`.split(
    /\s+/,
  ),
);
const SKIPPED_BEFORE_VERB = new Set(["AUX", "ADV", "PART"]);

/** What people issue, and what then "says". */
const WRITINGS = new Set(
  "statement letter report note release message memo tweet post communique communiqué email".split(" "),
);

/** The speaker of the verb at `i`: before it, else after it where the verb allows that. */
export function speakerAt(
  context: SpeakerContext,
  tokens: readonly Token[],
  names: readonly NameMention[],
  i: number,
  verb: string,
  previous: Speaker | null,
): Speaker | null {
  const subject = subjectIndex(tokens, i);
  const head = tokens[subject];
  if (head !== undefined && /^(?:i|we)$/i.test(head.text)) {
    // The author's own: "I believe", not "we read".
    return head.text === "I" || PLAIN_SAYING.has(verb) || ATTITUDES.has(verb) ? authorOf(head) : null;
  }
  if (head !== undefined && /^you$/i.test(head.text)) return null;
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
    // "she was once quoted as saying"
    const quoted = subjectIndex(tokens, quoting);
    if (tokens.slice(quoted + 1, quoting).some(({ lemma }) => lemma === "be")) {
      return speakerBefore(context, tokens, names, quoted, true);
    }
    return speakerAfter(context, tokens.slice(0, subject), names, quoting + 1);
  }
  // "Halvia reports a fall and blames the drought", "the official said, noting that"
  const participle = head?.text === "," && /ing$/.test(tokens[i]?.text ?? "");
  if (participle && (previous === null || /^who$/i.test(previous.text))) {
    const main = speakerOfClause(context, tokens, names, subject);
    if (main !== null) return main.speaker;
  }
  if (head?.wordClass === "CCONJ" && previous === null) {
    // "She raised her hands and said"
    const main = speakerOfClause(context, tokens, names, subject);
    if (main !== null && main.speaker.name !== null) return main.speaker;
    if (main?.speaker.kind === "pronoun") return main.speaker;
  }
  const isParted = tokens.some(
    ({ text, span }, at) =>
      text === ";" && at < i && span.start > (previous?.span.end ?? Number.POSITIVE_INFINITY),
  );
  if ((head?.wordClass === "CCONJ" || participle) && previous !== null && !isParted) return previous;
  // "The presidency issued a brief statement noting that": the issuer speaks.
  const writing = /ing$/.test(tokens[i]?.text ?? "") && WRITINGS.has(head?.lemma ?? "");
  const issuing = writing
    ? tokens.findIndex(({ wordClass }, at) => at < subject && wordClass === "VERB")
    : -1;
  if (issuing > 0) return speakerBefore(context, tokens, names, subjectIndex(tokens, issuing), true);
  return (
    speakerBefore(context, tokens, names, subject, PLAIN_SAYING.has(verb)) ??
    (INVERTIBLE.has(verb) ? speakerAfter(context, tokens, names, i + 1) : null)
  );
}

/** Index of the token that ends the subject of the verb at `i`, auxiliaries and adverbs skipped; -1 where none. */
function subjectIndex(tokens: readonly Token[], i: number): number {
  let at = i - 1;
  while (
    at >= 0 &&
    (SKIPPED_BEFORE_VERB.has(tokens[at]?.wordClass ?? "") ||
      /^(?:used|all|both|each|heard)$/.test(tokens[at]?.text ?? "") ||
      tokens[at]?.text === "to")
  )
    at--;
  return at;
}

function authorOf(token: Token): Speaker {
  return { text: token.text, span: token.span, name: null, kind: "author" };
}

/** "Ada Brink, a nurse, sums up:", whatever the tagger takes "sums" for. */
function closesAsVerb(tokens: readonly Token[], i: number, end: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (token?.wordClass !== "NOUN" || !/^\p{Ll}+[^s]s$/u.test(token.text)) return false;
  if (before?.wordClass !== "PROPN" && before?.text !== ",") return false;
  const between = tokens.slice(i + 1, end).map(({ text }) => text);
  return between.length <= 2 && between.every((text) => /^(?:it|up|out|in|on)$/.test(text));
}

/**
 * The subject of the clause that token `end` closes, with the index of its verb: the first one that has a subject,
 * or the last.
 */
export function speakerOfClause(
  context: SpeakerContext,
  tokens: readonly Token[],
  names: readonly NameMention[],
  end: number,
  last = false,
): { readonly speaker: Speaker; readonly verb: number } | null {
  // What stands before a semicolon is another's.
  const start = tokens.findLastIndex(({ text }, i) => i < end && text === ";") + 1;
  for (let step = 1; step < end - start; step++) {
    const i = last ? end - step : start + step;
    const token = tokens[i] as Token;
    if (!(token.wordClass === "VERB" || closesAsVerb(tokens, i, end)) || /ing$/.test(token.text)) continue;
    if (/^(?:to|who|which|that|when|if|while)$/i.test(tokens[i - 1]?.text ?? "")) continue;
    const subject = subjectIndex(tokens, i);
    if (subject < 0) continue;
    const speaker = speakerBefore(context, tokens, names, subject, true);
    if (speaker !== null) return { speaker, verb: i };
  }
  return null;
}
