import type { Article } from "@evenhand/core";

/**
 * An article's text for programs that read plain text alone: each character where the file has it, and blanks where
 * the file has markup. Line ends are single, and what lies beyond the basic plane is blank, so that an offset is the
 * same whatever a program counts in.
 */
export function textWithoutMarkup({ format, file, blocks }: Article): string {
  const text = format === "text" ? file : shownText(file, blocks);
  return text
    .replace(/[\ud800-\udfff\ufeff]/g, " ")
    .replace(/\r\n/g, " \n")
    .replace(/\r/g, "\n");
}

function shownText(file: string, blocks: Article["blocks"]): string {
  const shown = file.replace(/[^\r\n]/g, " ").split("");
  for (const { mapped } of blocks) {
    for (const { from, to, span } of mapped.segments) {
      const piece = mapped.text.slice(from, to).slice(0, span.end - span.start);
      for (let i = 0; i < piece.length; i++) shown[span.start + i] = piece.charAt(i);
    }
  }
  return shown.join("");
}
