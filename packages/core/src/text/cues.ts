import { verbAfterMarks } from "./after-marks.ts";
import { MANY_MEANINGS, reportingVerbOf } from "./en/reporting-verbs.ts";
import { itemsWithin } from "./in-order.ts";
import { spanOf } from "./mapped-text.ts";
import { insideMarks } from "./marked-ranges.ts";
import type { NameMention } from "./name.ts";
import { nominalCue } from "./nominal-cues.ts";
import { answerAfter, foundWords, pronounAfter, wordsOn } from "./placed-cues.ts";
import type { Sentence, Token } from "./prose.ts";
import type { MarkedRange } from "./quotation-marks.ts";
import { introducesWords, isPassive, isVerbHere, namesThing } from "./reporting-verb-at.ts";
import type { Span } from "./span.ts";
import { type Speaker, type SpeakerContext, speakerAfter, speakerBefore } from "./speaker.ts";
import { speakerAt, speakerOfClause } from "./subject.ts";

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
  /** A noun: "his claim that". */
  readonly nominal: boolean;
}

const UNDERTAKINGS = new Set(
  "try seek begin start continue go attempt appear proceed move rush hasten".split(" "),
);

/** The reporting phrases of a sentence outside quotation marks that have a speaker, in order. */
export function cuesIn(context: SpeakerContext, sentence: Sentence): Cue[] {
  const tokens = sentence.tokens.filter((token) => !insideMarks(context.marked, token));
  const names = context.namesOf(sentence.index).filter((name) => !insideMarks(context.marked, name));
  if (tokens.length <= LONGEST) return cuesAmong(context, sentence, tokens, names);
  // Text without full stops: no subject stands that far from its verb.
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i += LONGEST) {
    const part = tokens.slice(i, i + LONGEST);
    const range = { from: part[0]?.from ?? 0, to: part.at(-1)?.to ?? 0 };
    cues.push(...cuesAmong(context, sentence, part, itemsWithin(names, range)));
  }
  return cues;
}

/** How many words and marks of a sentence are read at once. */
const LONGEST = 400;

/** How far from a quotation within another its cue may stand, in characters. */
const NEAR = 400;

/** The reporting phrases by a quotation within another: in the outer one, and in none of those that it holds. */
export function cuesBeside(
  context: SpeakerContext,
  sentence: Sentence,
  range: MarkedRange,
  outer: MarkedRange,
): Cue[] {
  const window = { from: Math.max(outer.from, range.from - NEAR), to: Math.min(outer.to, range.to + NEAR) };
  const inner = itemsWithin(context.marked, window).filter(({ nested }) => nested);
  const said = (piece: { readonly from: number; readonly to: number }): boolean =>
    !inner.some((other) => touches(other, piece));
  return cuesAmong(
    context,
    sentence,
    itemsWithin(sentence.tokens, window).filter(said),
    itemsWithin(context.namesOf(sentence.index), window).filter(said),
  );
}

function cuesAmong(
  context: SpeakerContext,
  sentence: Sentence,
  tokens: readonly Token[],
  names: readonly NameMention[],
): Cue[] {
  const cues: Cue[] = [];
  tokens.forEach((token, i) => {
    if (cues.at(-1)?.from === token.from) return;
    const placed = token.isWord ? null : verbAfterMarks(context, sentence, tokens, names, i);
    if (placed !== null) {
      const { from, to, text } = tokens[placed.at] as Token;
      cues.push(cueOf(context, sentence, from, to, reportingVerbOf(text) ?? "say", placed.speaker));
      return;
    }
    if (token.text === ":") {
      const opening =
        cues.length === 0 && /^\s*["“‘«»„'`]/.test(context.prose.text.slice(token.to, token.to + 3));
      if (opening) {
        // "A crowd of pupils unrolls a banner: “…”": whatever the verb, the words are theirs.
        const found = speakerOfClause(context, tokens, names, i, true);
        const verb = found === null ? undefined : tokens[found.verb];
        if (found !== null && verb !== undefined) {
          const speaker = foundWords(tokens, found.verb) ?? found.speaker;
          cues.push(cueOf(context, sentence, verb.from, verb.to, "say", speaker));
          return;
        }
      }
      // "Wallace: But, Governor" opens a turn.
      const name = names[0];
      if (
        i > 0 &&
        name !== undefined &&
        name.text.length > 1 &&
        name.from === tokens[0]?.from &&
        name.to === tokens[i - 1]?.to
      ) {
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
      const speaker = pronounAfter(tokens, i + 2) ?? speakerAfter(context, tokens, names, i + 2);
      const to = tokens[i + 1]?.to ?? token.to;
      if (speaker !== null) cues.push(cueOf(context, sentence, token.from, to, "according to", speaker));
      return;
    }
    if (
      token.text === "words" &&
      tokens[i + 1]?.text === "of" &&
      /^in the words of$/i.test(wordsAt(tokens, i - 2, 4))
    ) {
      const speaker = speakerAfter(context, tokens, names, i + 2);
      if (speaker !== null)
        cues.push(
          cueOf(
            context,
            sentence,
            tokens[i - 2]?.from ?? token.from,
            tokens[i + 1]?.to ?? token.to,
            "according to",
            speaker,
          ),
        );
      return;
    }
    const answer = wordsOn(context, tokens, names, i) ?? answerAfter(context, tokens, names, i);
    if (answer !== null) {
      const to = tokens[answer.last]?.to ?? token.to;
      cues.push(cueOf(context, sentence, token.from, to, "say", answer.speaker));
      return;
    }
    const noun = nominalCue(context, tokens, names, i);
    if (noun !== null) {
      cues.push({ ...cueOf(context, sentence, token.from, token.to, token.lemma, noun), nominal: true });
      return;
    }
    const likened = /^as$/i.test(token.text) && isQuotedNext(context, token);
    if (likened && cues.length === 0) {
      // "pounds him as a “con artist”", not "is seen as a “con artist”"
      const found = speakerOfClause(context, tokens, names, i);
      const by = found === null ? undefined : tokens[found.verb];
      if (found !== null && by !== undefined && !isPassive(tokens, found.verb)) {
        cues.push(cueOf(context, sentence, by.from, by.to, "describe", found.speaker));
      }
      return;
    }
    if (/^(?:quot|cit)(?:e[sd]?|ing)$/.test(token.text) && tokens[i + 1]?.wordClass !== "ADP") {
      // "The Post quoted the mayor, Ada Brink: “…”"
      const speaker = speakerAfter(context, tokens, names, i + 1);
      // "you told this house, and I quote, “…”"
      if (speaker === null && tokens[i - 1]?.text === "I" && tokens[i - 2]?.wordClass === "CCONJ") {
        const quoted =
          cues.at(-1)?.speaker ?? ({ text: "I", span: token.span, name: null, kind: "description" } as const);
        cues.push(cueOf(context, sentence, tokens[i - 1]?.from ?? token.from, token.to, "quote", quoted));
        return;
      }
      const spoken = speaker !== null && (speaker.name !== null || speaker.kind === "pronoun");
      const verbatim = /["“‘«»„]/.test(context.prose.text.slice(token.to, sentence.to));
      if (spoken && verbatim && tokens.slice(i).every(({ text }) => text !== "as"))
        cues.push(cueOf(context, sentence, token.from, token.to, "quote", speaker));
      return;
    }
    const verb = reportingVerbOf(token.text);
    if (verb === null || !isVerbHere(tokens, i, names)) return;
    if (names.some((name) => name.from <= token.from && token.to <= name.to)) return;
    const before = tokens[i - 1];
    // "used to say" reports; "wants to say" and "is called" don't.
    if (before?.lemma === "to" && tokens[i - 2]?.text !== "used") {
      // "tried to persuade", "continued to blame"
      if (!UNDERTAKINGS.has(tokens[i - 2]?.lemma ?? "") || MANY_MEANINGS.has(verb)) return;
      const speaker = speakerAt(context, tokens, names, i - 2, verb, cues.at(-1)?.speaker ?? null);
      if (speaker !== null) cues.push(cueOf(context, sentence, token.from, token.to, verb, speaker));
      return;
    }
    if (
      verb === "tell" &&
      (tokens[i + 1]?.text === "," || tokens[i + 1] === undefined) &&
      before?.wordClass === "AUX"
    )
      return; // "as far as anyone can tell,"
    // "Asked which of them was lost, she laughed": somebody asked her.
    const asked =
      /^(?:asked|questioned|pressed)$/i.test(token.text) && /^(?:when)?$/i.test(before?.text ?? "");
    if (asked && /^(?:SCONJ|ADP|ADV|PRON|DET|PUNCT|PART)$/.test(tokens[i + 1]?.wordClass ?? "")) {
      if (!/^(?:the|an?|he|she)$/i.test(tokens[i + 1]?.text ?? "")) return;
    }
    if (isPassive(tokens, i)) {
      const by = byAgent(context, tokens, names, i);
      if (by !== null) cues.push(cueOf(context, sentence, token.from, token.to, verb, by));
      if (by !== null || verb !== "say") return;
    }
    if (MANY_MEANINGS.has(verb) && !introducesWords(sentence.tokens, token)) {
      if (verb !== "call" || !namesThing(tokens, i)) return;
    }
    const speaker =
      foundWords(tokens, i) ?? speakerAt(context, tokens, names, i, verb, cues.at(-1)?.speaker ?? null);
    if (speaker !== null) cues.push(cueOf(context, sentence, token.from, token.to, verb, speaker));
  });
  return cues;
}

/** "has been told by Ada Brink that": whoever a passive names as its doer. */
function byAgent(
  context: SpeakerContext,
  tokens: readonly Token[],
  names: readonly NameMention[],
  i: number,
): Speaker | null {
  if (tokens[i + 1]?.text !== "by") return null;
  const content = tokens
    .slice(i + 2, i + 20)
    .some(({ text }) => text === "that" || text === "as" || /^["“‘«„:]/.test(text));
  return content ? speakerAfter(context, tokens, names, i + 2) : null;
}

function wordsAt(tokens: readonly Token[], from: number, count: number): string {
  return tokens
    .slice(Math.max(from, 0), from + count)
    .map(({ text }) => text)
    .join(" ");
}

/** Whether words in quotation marks follow, an article aside. */
function isQuotedNext({ prose }: SpeakerContext, token: Token): boolean {
  return /^\s+(?:(?:an?|the|his|her|their)\s+)?["“‘«»„]/.test(prose.text.slice(token.to, token.to + 10));
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
    nominal: false,
  };
}

function touches(
  a: { readonly from: number; readonly to: number },
  b: { readonly from: number; readonly to: number },
): boolean {
  return a.from < b.to && b.from < a.to;
}
