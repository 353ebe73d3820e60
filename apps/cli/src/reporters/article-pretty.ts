import type { Article } from "@evenhand/core";
import { lineIndex } from "@evenhand/core";
import { printable } from "../printable.ts";
import type { Terminal } from "../terminal.ts";
import { formatBody } from "./pretty/body.ts";
import { formatHead } from "./pretty/head.ts";
import { speakersOf } from "./pretty/speakers.ts";
import { formatTotals } from "./pretty/totals.ts";

/**
 * The article for a person: its metadata and where each value stands, its blocks in order with who says what, and
 * what was counted in it.
 */
export function formatArticlePretty(article: Article, terminal: Terminal): string {
  const { colors } = terminal;
  const speakers = speakersOf(article, terminal);
  const rule = colors.dim(`  ${(terminal.unicode ? "─" : "-").repeat(terminal.width - 4)}`);
  const head = [
    colors.underline(colors.bold(printable(article.path))),
    ...formatHead(article, lineIndex(article.file), terminal),
  ];
  const body = formatBody(article, speakers, terminal);
  const sections = [head, [rule], body, [rule], formatTotals(article, speakers, terminal)];
  return `\n${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n"))
    .join("\n\n")}\n`;
}
