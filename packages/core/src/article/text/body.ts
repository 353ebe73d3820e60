import { type MappedText, mappedTextBuilder, sliceMapped, spanOf } from "../../text/mapped-text.ts";
import { isAuthorNote } from "../signals/author-note.ts";
import { isPersonName } from "../signals/byline.ts";
import { endsSentence } from "./lines.ts";
import { LIST_MARKER, type Unit } from "./unit.ts";

/** Blocks at the end among which notes on the author stand. */
const FOOT = 6;
/** Longest pull quote, and how many blocks away the paragraph may stand whose words it repeats. */
const PULL_QUOTE = 600;
const PULL_QUOTE_REACH = 30;
/** Longest heading inside the text. */
const HEADING = 80;

/** Says what the units from `body` on are: headings, lists, notes on the author; the rest are paragraphs. */
export function markBody(units: readonly Unit[], body: number, author: string | null): void {
  markTables(units.slice(body));
  const open = units.filter((unit, i) => i >= body && unit.kind === null);
  for (const unit of [...open.slice(0, 1), ...open.slice(-FOOT)]) {
    if (author !== null && unit.text === author && isPersonName(unit.text)) unit.kind = "byline";
    else if (isAuthorNote(unit.text, author)) unit.kind = "boilerplate";
  }
  const wordsIn = wordReader();
  for (const [i, unit] of open.entries()) {
    if (unit.kind !== null) continue;
    if (LIST_MARKER.test(unit.lines[0]?.text ?? "") && unit.text !== unit.lines[0]?.text) unit.kind = "list";
    else if (isHeading(unit, open[i + 1])) unit.kind = "headline";
    else if (isPullQuote(unit, open.slice(Math.max(0, i - PULL_QUOTE_REACH), i + PULL_QUOTE_REACH), wordsIn))
      unit.kind = "boilerplate";
  }
}

/** Marks rows of a table: lines that follow one another with the same number of bars or tabs. */
function markTables(units: readonly Unit[]): void {
  const bars = units.map(({ text, kind }) =>
    kind === null && /[\t|]/.test(text) ? (text.match(CELL_END)?.length ?? 0) : 0,
  );
  for (const [i, unit] of units.entries()) {
    const count = bars[i] ?? 0;
    const isRow =
      count > 0 && [i - 1, i + 1].some((j) => bars[j] === count && units[j]?.group === unit.group);
    if (!isRow) continue;
    unit.kind = /\p{L}|\p{N}/u.test(unit.text) ? "table" : "boilerplate";
    unit.mapped = joinCells(unit.mapped);
  }
}

const CELL_END = /(?<=\S) *(?:\t[ \t]*(?:\|[ \t]*)?|\|[ \t]*)(?=\S)/gu;

function joinCells(row: MappedText): MappedText {
  const builder = mappedTextBuilder();
  let end = row.text.length;
  while (end > 0 && /[|\s]/.test(row.text.charAt(end - 1))) end--;
  let from = end === 0 ? 0 : row.text.search(/[^|\s]/);
  const append = (to: number): void => {
    for (const { from: at, to: until, span, literal } of sliceMapped(row, from, to).segments) {
      const text = row.text.slice(from + at, from + until);
      if (literal) builder.literal(text, span.start);
      else builder.written(text, span);
    }
  };
  for (const match of row.text.matchAll(CELL_END)) {
    if (match.index < from || match.index >= end) continue;
    append(match.index);
    builder.written(" | ", spanOf(row, match.index, match.index + match[0].length));
    from = match.index + match[0].length;
  }
  append(end);
  return builder.build();
}

function isHeading({ text }: Unit, next: Unit | undefined): boolean {
  if (text.length > HEADING || endsSentence(text) || /["”’'»,]$/u.test(text) || next === undefined)
    return false;
  return (
    /^\p{L}|^\d/u.test(text) &&
    text.split(/\s+/).length <= 10 &&
    (/^\p{Lu}|^\d/u.test(text) || next.text.length > HEADING)
  );
}

/** A line in quotation marks whose words stand in a paragraph near it too: a pull quote. */
function isPullQuote({ text }: Unit, near: readonly Unit[], wordsIn: WordReader): boolean {
  if (text.length < 40 || text.length > PULL_QUOTE || !/^["“«‘].*["”»’]$/su.test(text)) return false;
  const words = wordsOf(text);
  if (words.length < 8) return false;
  return near.some((other) => {
    if (other.text.length <= text.length) return false;
    const known = wordsIn(other);
    return words.filter((word) => known.has(word)).length >= words.length * 0.85;
  });
}

/** The different words of a unit. */
type WordReader = (unit: Unit) => ReadonlySet<string>;

/** Reads the words of each unit once. */
function wordReader(): WordReader {
  const read = new Map<Unit, ReadonlySet<string>>();
  return (unit) => {
    const known = read.get(unit) ?? new Set(wordsOf(unit.text));
    read.set(unit, known);
    return known;
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
}
