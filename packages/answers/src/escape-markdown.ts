/** Text as Markdown inside a line: what would be markup there reads as itself. */
export function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\`*[\]<]/g, "\\$&")
      // Only a character reference makes an ampersand special, and only a run of two a tilde.
      .replace(/&(?=#?\w+;)/g, "\\&")
      .replace(/~/g, "\\~")
      // Inside a word an underscore is itself.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
      // At the end of a heading.
      .replace(/(?<=\s)#+$/, "\\$&")
  );
}

/** Text as a paragraph of its own: what would open another kind of block reads as itself. */
export function escapeBlock(text: string): string {
  return escapeInline(text)
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=_]{2,}|\|)/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** Text as a table's cell. */
export function escapeCell(text: string): string {
  return escapeInline(text).replace(/\|/g, "\\|");
}
