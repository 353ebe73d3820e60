import { inert } from "../printable.ts";

/** A piece of text with the style that it is printed in. */
export interface Styled {
  readonly text: string;
  readonly style: (text: string) => string;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide =
  /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/** Terminal columns of a text without control sequences. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of segmenter.segment(text)) columns += wide.test(segment) ? 2 : 1;
  return columns;
}

/**
 * Breaks text into lines of at most `width` columns at its spaces, and styles each piece on each line. Runs of
 * white space count as one space; a word that is too long for a line goes on in the next. Nothing in the text is
 * obeyed by a terminal.
 */
export function wrap(pieces: readonly Styled[], width: number): string[] {
  const lines: Styled[][] = [[]];
  let used = 0;
  for (const word of wordsOf(pieces).flatMap((whole) => broken(whole, width))) {
    const columns = word.reduce((sum, { text }) => sum + columnsOf(text), 0);
    if (used > 0 && used + 1 + columns > width) {
      lines.push([]);
      used = 0;
    }
    const line = lines.at(-1) ?? [];
    if (used > 0) line.push({ text: " ", style: spaceStyle(line.at(-1), word[0]) });
    line.push(...word);
    used += columns + (used > 0 ? 1 : 0);
  }
  return lines.map(render);
}

/** A word that is wider than a line, in parts that are not; else the word. */
function broken(word: readonly Styled[], width: number): (readonly Styled[])[] {
  if (word.reduce((sum, { text }) => sum + columnsOf(text), 0) <= width) return [word];
  const parts: Styled[][] = [[]];
  let used = 0;
  for (const { text, style } of word) {
    for (const { segment } of segmenter.segment(text)) {
      const columns = columnsOf(segment);
      if (used > 0 && used + columns > width) {
        parts.push([]);
        used = 0;
      }
      parts.at(-1)?.push({ text: segment, style });
      used += columns;
    }
  }
  return parts;
}

/** Words, each made of one piece or, where the style changes inside it, of several. */
function wordsOf(pieces: readonly Styled[]): Styled[][] {
  const words: Styled[][] = [];
  let open = false;
  for (const { text, style } of pieces) {
    for (const part of inert(text).split(/(\s+)/)) {
      if (part === "") continue;
      if (/^\s/.test(part) && part !== "\u00a0") open = false;
      else if (open) words.at(-1)?.push({ text: part, style });
      else {
        words.push([{ text: part, style }]);
        open = true;
      }
    }
  }
  return words;
}

/** A space between two words of one style belongs to that style, so that underlines run through. */
function spaceStyle(before: Styled | undefined, after: Styled | undefined): Styled["style"] {
  return before !== undefined && before.style === after?.style ? before.style : plain;
}

export function plain(text: string): string {
  return text;
}

function render(line: readonly Styled[]): string {
  let result = "";
  for (let i = 0; i < line.length; ) {
    const { style } = line[i] as Styled;
    let text = "";
    for (; i < line.length && line[i]?.style === style; i++) text += line[i]?.text;
    result += style(text);
  }
  return result;
}
