import { isAuthorNote } from "../signals/author-note.ts";
import { isPersonName } from "../signals/byline.ts";
import { endsSentence } from "./lines.ts";
import { LIST_MARKER, type Unit } from "./unit.ts";

/** Blocks at the end among which notes on the author stand. */
const FOOT = 6;
/** Longest heading inside the text. */
const HEADING = 80;

/** Says what the units from `body` on are: headings, lists, notes on the author; the rest are paragraphs. */
export function markBody(units: readonly Unit[], body: number, author: string | null): void {
  const open = units.filter((unit, i) => i >= body && unit.kind === null);
  for (const unit of open.slice(-FOOT)) {
    if (author !== null && unit.text === author && isPersonName(unit.text)) unit.kind = "byline";
    else if (isAuthorNote(unit.text, author)) unit.kind = "boilerplate";
  }
  for (const [i, unit] of open.entries()) {
    if (unit.kind !== null) continue;
    if (LIST_MARKER.test(unit.lines[0]?.text ?? "")) unit.kind = "list";
    else if (isHeading(unit, open[i + 1])) unit.kind = "headline";
    else if (isPullQuote(unit, open)) unit.kind = "boilerplate";
  }
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

/** A line in quotation marks whose words stand in a paragraph too: a pull quote. */
function isPullQuote(unit: Unit, all: readonly Unit[]): boolean {
  if (unit.text.length < 40 || !/^["“«‘].*["”»’]$/su.test(unit.text)) return false;
  const words = wordsOf(unit.text);
  return all.some((other) => {
    if (other === unit || other.text.length <= unit.text.length) return false;
    const known = new Set(wordsOf(other.text));
    return words.length >= 8 && words.filter((word) => known.has(word)).length >= words.length * 0.85;
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
}
