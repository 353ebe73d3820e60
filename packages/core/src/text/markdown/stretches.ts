/** A stretch of a Markdown file that can be read by itself, as offsets. Plain: one heading or paragraph of mere text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isPlain: boolean;
}

/** What is read across blank lines: fences, HTML of several lines. */
const REACHING = /\r|\0|```|~~~|^ {0,3}<(?:[!?]|script|pre|style|textarea)/im;
/** A line that opens with a letter, a quotation mark or a number, without any character that Markdown knows. */
const LINE = "(?:[\\p{L}“‘«\"'(]|\\d(?!\\d*[.)]))[^\\n\\\\`*_[<&|~#]*(?<![ \\t])";
const PLAIN = new RegExp(
  `(?:#{1,6} )?(?:${LINE})(?=\\n[ \\t]*(?:\\n|$)|$)|${LINE}(?:\\n${LINE})+(?=\\n[ \\t]*(?:\\n|$)|$)`,
  "uy",
);
/** What a line opens with that goes on with nothing from before a blank line. */
const OPENING = /#{1,6} |[\p{L}“‘«"'([]/uy;
const FRONT_MATTER = /^---[ \t]*\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$)/;
const BLANK_LINES = /(?:[ \t]*\n)*/y;
const CHUNK_END = /\n[ \t]*(?:\n|$)|$/g;

/**
 * Divides a Markdown file where a line, behind a blank one, closes whatever is open before it, so that each stretch can
 * be read by itself but for the definitions of others; a file of which this isn't sure is one stretch.
 */
export function stretchesOf(markdown: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  if (REACHING.test(markdown)) return [{ from: 0, to: markdown.length, isPlain: false }];
  let other: number | null = null;
  let at = 0;
  const closeOther = (to: number): void => {
    if (other !== null) stretches.push({ from: other, to, isPlain: false });
    other = null;
  };
  const frontMatter = FRONT_MATTER.exec(markdown)?.[0];
  if (frontMatter !== undefined) {
    at = frontMatter.length;
    stretches.push({ from: 0, to: at, isPlain: false });
  }
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
    OPENING.lastIndex = at;
    if (OPENING.test(markdown)) closeOther(at);
    other ??= at;
    CHUNK_END.lastIndex = at;
    CHUNK_END.test(markdown);
    at = Math.max(at + 1, CHUNK_END.lastIndex);
  }
  closeOther(markdown.length);
  return stretches;
}
