import type { Article, Quotation } from "@evenhand/core";
import type { Terminal } from "../../terminal.ts";
import { columnsOf, plain, type Styled, wrap } from "../wrap.ts";
import { type Speaker, wordsIn } from "./speakers.ts";

type Frame = Article["attributions"][number]["frame"];

/** Who speaks how much, whose word the sentences are, and how many names, quantities and dates they hold. */
export function formatTotals(
  article: Article,
  speakers: ReadonlyMap<Quotation, Speaker>,
  terminal: Terminal,
): string[] {
  const counts = [
    `${counted(article.names.length, "name")}`,
    `${counted(article.quantities.length, "quantity", "quantities")}`,
    `${counted(article.dates.length, "date")}`,
  ];
  const lines = [
    ...speakerTable(article, speakers, terminal),
    ...line("Sentences", framesOf(article), terminal),
    ...line("Found", [{ text: counts.join(", "), style: plain }], terminal),
    ...legend(article, terminal),
  ];
  return lines.map((text) => (text === "" ? "" : `  ${text}`));
}

function legend({ blocks }: Article, { colors, width }: Terminal): string[] {
  if (!blocks.some(({ kind }) => kind === "boilerplate")) return [];
  const text = "What is left out is no part of the article, and nothing is checked against it.";
  return ["", ...wrap([{ text, style: colors.dim }], width - 2)];
}

function speakerTable(
  article: Article,
  speakers: ReadonlyMap<Quotation, Speaker>,
  terminal: Terminal,
): string[] {
  if (article.quotations.length === 0) return [];
  const { colors } = terminal;
  const rows = [...new Set(speakers.values())]
    .sort((a, b) => b.words - a.words)
    .map(({ label, isNamed, style, quotations, words }) => ({
      label: isNamed ? label : `${label} (unnamed)`,
      style,
      quotations: quotations.size,
      words,
    }));
  const others = article.quotations.filter((quotation) => !speakers.has(quotation) && !quotation.nested);
  if (others.length > 0) {
    rows.push({
      label: "[?] no speaker found",
      style: colors.dim,
      quotations: new Set(others.map(({ group }) => group)).size,
      words: others.reduce((sum, { text }) => sum + wordsIn(text), 0),
    });
  }
  const room = terminal.width - 2 - "  quotations  words".length;
  const width = Math.min(room, Math.max("Speakers".length, ...rows.map(({ label }) => columnsOf(label))));
  const cells = (quotations: string, words: string): string =>
    `  ${quotations.padStart("quotations".length)}  ${words.padStart("words".length)}`;
  return [
    `${colors.bold("Speakers")}${" ".repeat(width - "Speakers".length)}${colors.dim(cells("quotations", "words"))}`,
    ...rows.flatMap(({ label, style, quotations, words }) => {
      const [first = "", ...rest] = wrap([{ text: label, style: plain }], width);
      const gap = " ".repeat(Math.max(0, width - columnsOf(first)));
      return [
        `${style(first)}${gap}${cells(String(quotations), String(words))}`,
        ...rest.map((text) => style(text)),
      ];
    }),
    "",
  ];
}

const frameNames: Readonly<Record<Frame, string>> = {
  outlet: "the outlet's own word",
  named: "of named speakers",
  institution: "of institutions",
  anonymous: "of unnamed speakers",
  relayed: "from another outlet",
  author: "the author's opinion",
};

/** How many sentences there are, and whose word they are by their first attribution. */
function framesOf({ prose, attributions }: Article): Styled[] {
  const frames = new Map<number, Frame>();
  for (const { sentence, frame } of attributions) if (!frames.has(sentence)) frames.set(sentence, frame);
  const counts = new Map<Frame, number>([["outlet", prose.sentences.length - frames.size]]);
  for (const frame of frames.values()) counts.set(frame, (counts.get(frame) ?? 0) + 1);
  const shares = [...counts]
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([frame, count]) => `${count} ${frameNames[frame]}`);
  return [{ text: `${prose.sentences.length}: ${shares.join(", ")}`, style: plain }];
}

function line(label: string, pieces: readonly Styled[], terminal: Terminal): string[] {
  const gutter = 11;
  return wrap(pieces, terminal.width - gutter - 2).map(
    (text, i) => (i === 0 ? terminal.colors.bold(label.padEnd(gutter)) : " ".repeat(gutter)) + text,
  );
}

function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
