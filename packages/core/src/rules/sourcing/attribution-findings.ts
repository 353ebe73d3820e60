import type { AttributionDifference } from "../../evidence/verification.ts";
import type { Suggestion } from "../rule.ts";

/** What closes a sentence: its full stop, and the citations behind or before it. */
const CLOSING = /(?:\s*(?:\[\^[^[\]]+\]|\(?\[(?!\^)[^[\]]*\]\([^()]*\)\)?))*[.!…]?(?:\[\^[^[\]]+\])*\s*$/u;
/** How far from a sentence's end that is looked for. */
const CLOSING_REACH = 1000;

/** "according to X" after the sentence, before what closes it; none where the source does not name a speaker. */
export function attributedTo(text: string, { span, speaker }: AttributionDifference): Suggestion[] {
  if (speaker === null) return [];
  const from = Math.max(span.start, span.end - CLOSING_REACH);
  const closing = CLOSING.exec(text.slice(from, span.end));
  const at = from + (closing?.index ?? span.end - from);
  return [
    {
      title: `Add “according to ${speaker}”`,
      edits: [{ span: { start: at, end: at }, text: `, according to ${speaker}` }],
    },
  ];
}
