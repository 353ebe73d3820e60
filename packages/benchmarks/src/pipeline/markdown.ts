/** Plain text written as Markdown that reads as that text, and the way back. */
export interface LiteralMarkdown {
  readonly markdown: string;
  /** Offset in the plain text of an offset in the Markdown. */
  readonly toPlain: (offset: number) => number;
}

/** Writes a text as one Markdown paragraph: marks escaped, line breaks as spaces. */
export function literalMarkdown(text: string): LiteralMarkdown {
  const lead = text.length - text.trimStart().length;
  const plain = text.trimEnd();
  let markdown = "";
  const origins: number[] = [];
  const opening = /^(?:[-+=]|\d{1,9}(?=[.)]\s))/.exec(plain.slice(lead));
  const mark = opening ? lead + (/\d/.test(opening[0]) ? opening[0].length : 0) : -1;
  for (let i = lead; i < plain.length; i++) {
    const unit = plain.charAt(i);
    if (i === mark || /[\\`*_[\]<>&|~#]/.test(unit)) {
      markdown += "\\";
      origins.push(i);
    }
    markdown += /[\r\n\t]/.test(unit) ? " " : unit;
    origins.push(i);
  }
  return { markdown, toPlain: (offset) => origins[offset] ?? plain.length };
}

/**
 * Undoes the marks of corpora: sentence tags, escaped and doubled quotation marks, spaces before punctuation, and
 * sentences in small letters (after a full stop with spaces round it).
 */
export function detokenised(text: string): string {
  return text
    .replace(/<\/?[st]>/g, " ")
    .replace(/\\(['"])/g, "$1")
    .replace(/\s[.!?]\s+\W*\p{Ll}/gu, (end) => end.toUpperCase())
    .replace(/-lrb-/gi, "(")
    .replace(/-rrb-/gi, ")")
    .replace(/\s?''(?=\p{L})/gu, '" ')
    .replace(/``\s?|\s?''/g, '"')
    .replace(/\s+([.,;:!?%)\]])(?=\s|$|["')])/g, "$1")
    .replace(/([([$£€])\s+/g, "$1")
    .replace(/\s+(n't|'(?:s|re|ve|ll|d|m))\b/gi, "$1")
    .replace(/[^\S\n]+/g, " ")
    .trim();
}
