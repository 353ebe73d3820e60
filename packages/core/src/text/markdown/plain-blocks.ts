/** A stretch of a Markdown file, as offsets. Plain: one heading or paragraph that holds nothing but text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isPlain: boolean;
}

/** What is read across blank lines or changes what stands elsewhere: definitions, fences, HTML of several lines. */
const REACHING = /\r|\0|\]:|```|~~~|^ {0,3}<(?:[!?]|script|pre|style|textarea)/im;
/** A line that opens with a letter, a quotation mark or a number, without any character that Markdown knows. */
const LINE = "(?:[\\p{L}“‘«\"'(]|\\d(?!\\d*[.)]))[^\\n\\\\`*_[<&|~#]*(?<![ \\t])";
const PLAIN = new RegExp(
  `(?:#{1,6} )?(?:${LINE})(?=\\n[ \\t]*(?:\\n|$)|$)|${LINE}(?:\\n${LINE})+(?=\\n[ \\t]*(?:\\n|$)|$)`,
  "uy",
);
const BLANK_LINES = /(?:[ \t]*\n)*/y;
const CHUNK_END = /\n[ \t]*(?:\n|$)|$/g;

/**
 * Divides a Markdown file into headings and paragraphs of mere text, and what stands between them. A plain
 * stretch closes whatever is open before it, so that each stretch can be read by itself; a file of which this
 * isn't sure is one stretch.
 */
export function plainBlocks(markdown: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  if (REACHING.test(markdown)) return [{ from: 0, to: markdown.length, isPlain: false }];
  let other: number | null = null;
  let at = 0;
  const closeOther = (to: number): void => {
    if (other !== null) stretches.push({ from: other, to, isPlain: false });
    other = null;
  };
  for (;;) {
    BLANK_LINES.lastIndex = at;
    BLANK_LINES.test(markdown);
    at = BLANK_LINES.lastIndex;
    if (at >= markdown.length) break;
    PLAIN.lastIndex = at;
    if (PLAIN.test(markdown)) {
      closeOther(at);
      stretches.push({ from: at, to: PLAIN.lastIndex, isPlain: true });
      at = PLAIN.lastIndex;
      // The line end after the last line belongs to no blank line.
      if (markdown[at] === "\n") at++;
      continue;
    }
    other ??= at;
    CHUNK_END.lastIndex = at;
    CHUNK_END.test(markdown);
    at = Math.max(at + 1, CHUNK_END.lastIndex);
  }
  closeOther(markdown.length);
  return stretches;
}
