import type { AttributionDifference } from "../../evidence/verification.ts";
import type { Suggestion } from "../rule.ts";

/** "according to X" after the sentence, before what closes it; none where the source does not name a speaker. */
export function attributedTo(text: string, { span, speaker }: AttributionDifference): Suggestion[] {
  if (speaker === null) return [];
  // What closes a sentence: its full stop, and the citations behind or before it.
  const closing = /(?:\s*(?:\[\^[^\]]+\]|\(?\[[^\]]*\]\([^)]*\)\)?))*[.!…]?(?:\[\^[^\]]+\])*\s*$/u.exec(
    text.slice(span.start, span.end),
  );
  const at = span.start + (closing?.index ?? span.end - span.start);
  return [
    {
      title: `Add “according to ${speaker}”`,
      edits: [{ span: { start: at, end: at }, text: `, according to ${speaker}` }],
    },
  ];
}
