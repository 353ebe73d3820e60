import { MANY_MEANINGS, PLAIN_SAYING, reportingVerbOf } from "./en/reporting-verbs.ts";
import { spanOf } from "./mapped-text.ts";
import type { NameMention } from "./name.ts";
import type { Sentence, Token } from "./prose.ts";
import type { MarkedRange } from "./quotation-marks.ts";
import type { Span } from "./span.ts";
import { type Speaker, type SpeakerContext, speakerAfter, speakerBefore } from "./speaker.ts";

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

/** Verbs that may stand before their speaker: `said the mayor`. */
const INVERTIBLE = new Set(
  `say add ask write reply respond answer explain note argue warn insist sigh retort quip recall announce declare cry
  joke conclude continue comment remark observe report complain claim shout`.split(/\s+/),
);
const SKIPPED_BEFORE_VERB = new Set(["AUX", "ADV", "PART"]);

/** What people issue, and what then "says". */
const WRITINGS = new Set(
  "statement letter report note release message memo tweet post communique communiqué email".split(" "),
);

/** The reporting phrases of a sentence that have a speaker, in order. */
export function cuesIn(context: SpeakerContext, sentence: Sentence): Cue[] {
  const tokens = sentence.tokens.filter((token) => !insideMarks(context.marked, token));
  const names = context.namesOf(sentence.index).filter((name) => !insideMarks(context.marked, name));
  const cues: Cue[] = [];
  tokens.forEach((token, i) => {
    if (token.text === ":") {
      // "Wallace: But, Governor" opens a turn.
      const name = names[0];
      if (i > 0 && name?.from === tokens[0]?.from && name?.to === tokens[i - 1]?.to) {
        const speaker = speakerBefore(context, tokens, names, i - 1, false);
        if (speaker !== null) cues.push(cueOf(context, sentence, token.from, token.to, "say", speaker));
      }
      return;
    }
    if (/^[―—–-]+$/.test(token.text)) {
      // “…” ― Ada Brink, Lund
      const opens = tokens.slice(0, i).every(({ isWord }) => !isWord);
      const name = names.find(({ from }) => from === tokens[i + 1]?.from);
      if (opens && name !== undefined) {
        const speaker = speakerBefore(context, tokens, names, i + 1, false);
        if (speaker !== null) cues.push(cueOf(context, sentence, token.from, token.to, "say", speaker));
      }
      return;
    }
    if (token.text.toLowerCase() === "according" && tokens[i + 1]?.lemma === "to") {
      const speaker = speakerAfter(context, tokens, names, i + 2);
      const to = tokens[i + 1]?.to ?? token.to;
      if (speaker !== null) cues.push(cueOf(context, sentence, token.from, to, "according to", speaker));
      return;
    }
    const verb = reportingVerbOf(token.text);
    if (verb === null || !isVerbHere(tokens, i, names)) return;
    if (names.some((name) => name.from <= token.from && token.to <= name.to)) return;
    const before = tokens[i - 1];
    // "used to say" reports; "wants to say" and "is called" don't.
    if (before?.lemma === "to" && tokens[i - 2]?.text !== "used") return;
    if (
      /^(?:be|is|are|was|were|been|being)$/i.test(before?.text ?? "") &&
      verb !== "say" &&
      !token.text.endsWith("ing")
    )
      return;
    if (MANY_MEANINGS.has(verb) && !introducesWords(sentence.tokens, token)) return;
    const speaker = speakerAt(context, tokens, names, i, verb, cues.at(-1) ?? null);
    if (speaker !== null) cues.push(cueOf(context, sentence, token.from, token.to, verb, speaker));
  });
  return cues;
}

/** Whether a clause or a quotation follows the verb within a few words, or a quotation ends just before it. */
function introducesWords(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb);
  const after = tokens.slice(at + 1, at + 6).map(({ text }) => text.toLowerCase());
  const before = tokens.slice(Math.max(0, at - 5), at).map(({ text }) => text);
  return (
    /^(?:that|how|whether|why|what|it|for|on|out|to|of|about|,|:)$/.test(after[0] ?? "") ||
    after.some((text) => /["“‘«']/.test(text)) ||
    before.some((text) => /["”’»]/.test(text))
  );
}

/** Whether the word at `i` is a verb; "reports" after a name is, whatever the tagger took it for. */
function isVerbHere(tokens: readonly Token[], i: number, names: readonly NameMention[]): boolean {
  const token = tokens[i] as Token;
  if (token.wordClass !== "NOUN" && token.wordClass !== "ADJ") return true;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  return (
    /(?:s|ed)$/.test(token.text) &&
    (after === undefined || ["SCONJ", "DET", "PRON", "PUNCT"].includes(after.wordClass)) &&
    names.some((name) => before !== undefined && name.from <= before.from && before.to <= name.to)
  );
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
