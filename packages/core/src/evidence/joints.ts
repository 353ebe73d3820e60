import type { Claim, Summary } from "../summary/summary.ts";
import { spanOf } from "../text/mapped-text.ts";
import type { Span } from "../text/span.ts";
import { JOINERS, type Joiner } from "./en/joiners.ts";

/** A place at which a claim explains one fact by another, or contrasts the two. */
export interface Joint {
  readonly kind: Joiner["kind"];
  /** The joining words as written. */
  readonly words: string;
  /** From the joining words to the end of what they govern. */
  readonly span: Span;
  /** Whether the sentence stands without what `span` covers. */
  readonly isRemovable: boolean;
  /** Offsets into `Prose.text` of the joining words. */
  readonly from: number;
  readonly to: number;
  /** The two facts: claims, and the spans within them. */
  readonly parts: readonly [JointPart, JointPart];
}

export interface JointPart {
  readonly claim: Claim;
  readonly span: Span;
}

/** The joints of a claim in the order of the joiners' list. */
export function jointsOf(summary: Summary, claim: Claim): readonly Joint[] {
  return JOINERS.flatMap((joiner): Joint[] => {
    const match = joiner.words.exec(claim.text);
    const joint =
      match === null || isOwed(summary, claim, match) ? null : jointAt(summary, claim, joiner, match);
    return joint === null ? [] : [joint];
  });
}

/** "is due to close", "the sums due to them": no reason. */
function isOwed(summary: Summary, claim: Claim, match: RegExpExecArray): boolean {
  if (!/^due to$/i.test(match[0])) return false;
  const sentence = summary.prose.sentences[claim.sentence];
  const behind = (sentence?.from ?? 0) + match.index + match[0].length;
  const next = sentence?.tokens.find(({ isWord, from }) => isWord && from >= behind);
  if (next === undefined || next.wordClass === "PRON") return true;
  return (next.wordClass === "VERB" || next.wordClass === "AUX") && !next.text.endsWith("ing");
}

function jointAt(summary: Summary, claim: Claim, joiner: Joiner, match: RegExpExecArray): Joint | null {
  const { text, sentence } = claim;
  const start = match.index + (/^[, ]*/.exec(match[0])?.[0].length ?? 0);
  const end = match.index + match[0].trimEnd().length;
  const opens = /^\W*$/.test(text.slice(0, start));
  const stops = clauseEnd(text, end);
  const from = (summary.prose.sentences[sentence]?.from ?? 0) + start;
  const joint = (parts: readonly [JointPart, JointPart], to: number, isRemovable = false): Joint => ({
    kind: joiner.kind,
    words: text.slice(start, end),
    span: spanWithin(summary, claim, start, to),
    isRemovable,
    from,
    to: from + end - start,
    parts,
  });
  const part = (a: number, b: number): JointPart => ({ claim, span: spanWithin(summary, claim, a, b) });
  const clauseStart = clauseBefore(text, start);
  if (joiner.stands === "sentence" && opens) {
    const before = summary.claims[claim.index - 1];
    const block = (of: Claim | undefined): number | undefined =>
      summary.prose.sentences[of?.sentence ?? -1]?.block;
    if (before === undefined || block(before) !== block(claim)) return null;
    return joint([{ claim: before, span: before.span }, part(end, text.length)], text.length);
  }
  if (joiner.stands === "clause" && opens) {
    const comma = text.slice(end).search(/,\s/);
    if (comma === -1) return null;
    return joint([part(end, end + comma), part(end + comma, text.length)], end + comma);
  }
  const closes = /^[.!?"”’'»)]*$/.test(text.slice(stops));
  return joint([part(clauseStart, start), part(end, stops)], stops, joiner.stands === "clause" && closes);
}

/** Where the clause that goes on at an offset ends: before a semicolon, or before the sentence's full stop. */
function clauseEnd(text: string, from: number): number {
  const semicolon = text.slice(from).search(/[;:]\s/);
  return semicolon === -1 ? text.replace(/(?<![.!?"”’'»)])[.!?"”’'»)]+$/, "").length : from + semicolon;
}

/** Where the clause before an offset begins: behind a semicolon, or at the sentence's start. */
function clauseBefore(text: string, to: number): number {
  const marks = [...text.slice(0, to).matchAll(/[;:]\s/g)];
  const last = marks.findLast(({ index }) => index + 2 < to - 2);
  return last === undefined ? 0 : last.index + 1;
}

/** The file's span of a stretch of the claim's text. */
function spanWithin(summary: Summary, claim: Claim, from: number, to: number): Span {
  const start = summary.prose.sentences[claim.sentence]?.from ?? 0;
  return spanOf(summary.prose.mapped, start + from, start + to);
}
