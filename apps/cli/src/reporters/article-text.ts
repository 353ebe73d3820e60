import type { Article } from "@evenhand/core";
import { lineIndex, rangeOf } from "@evenhand/core";
import type { Terminal } from "../terminal.ts";
import { plain, type Styled, wrap } from "./wrap.ts";

const fields = [
  ["headline", "headline"],
  ["alternative", "alternativeHeadline"],
  ["author", "author"],
  ["publisher", "publisher"],
  ["published", "datePublished"],
  ["modified", "dateModified"],
  ["language", "inLanguage"],
  ["url", "url"],
] as const;

/** What was read from an article, for people: its metadata, its sentences, and who is quoted with what. */
export function formatArticleText(article: Article, terminal: Terminal): string {
  const { colors } = terminal;
  const lines = lineIndex(article.file);
  const lineOf = (start: number): number => rangeOf(lines, { start, end: start }).start.line + 1;
  const row = (label: string, ...pieces: Styled[]): string => {
    const [first = "", ...rest] = wrap(pieces, terminal.width - labelWidth);
    return [
      colors.dim(label.padEnd(labelWidth)) + first,
      ...rest.map((line) => " ".repeat(labelWidth) + line),
    ].join("\n");
  };

  const metadata = fields.flatMap(([label, key]) => {
    const value = article[key];
    return value === null ? [] : [row(`  ${label}`, { text: value, style: plain })];
  });
  const sentences = article.prose.sentences.map(({ text, span }) =>
    row(`${lineOf(span.start)}`.padStart(labelWidth - 2), { text, style: plain }),
  );
  const quotations = article.quotations.map(({ text, span, speaker }) =>
    row(
      `${lineOf(span.start)}`.padStart(labelWidth - 2),
      { text: speaker?.name ?? "(unknown)", style: speaker === null ? colors.dim : colors.bold },
      { text: `: ${terminal.unicode ? `“${text}”` : `"${text}"`}`, style: plain },
    ),
  );

  const heading = (title: string, count: number): string =>
    `${colors.bold(title)} ${colors.dim(`(${count})`)}`;
  const sections = [
    [colors.underline(colors.bold(article.path)), ...metadata],
    [heading("Sentences", sentences.length), ...sentences],
    [heading("Quotations", quotations.length), ...quotations],
  ];
  return `\n${sections.map((section) => section.join("\n")).join("\n\n")}\n`;
}

const labelWidth = 14;
