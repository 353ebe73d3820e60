import { ADVERT_WORDS } from "../en/furniture.ts";
import { isPersonName, parseByline } from "../signals/byline.ts";
import { isCaption } from "../signals/caption.ts";
import { parseDateLine } from "../signals/date-line.ts";
import { isFurniture, isMarkupRemnant, isRule } from "../signals/furniture.ts";
import { countFunctionWords, isForeign, languageOf } from "../signals/language.ts";
import { markBoxes } from "./boxes.ts";
import { endsSentence } from "./lines.ts";
import { markMenus } from "./menus.ts";
import { isStageDirection } from "./transcript-lines.ts";
import { type Unit, WIDE_GAP } from "./unit.ts";

/** Longest text between two rules, or after an advertisement's label, that is taken for the advertisement. */
const ADVERT_LENGTH = 400;
const ADVERT_UNITS = 5;
/** Units at the top of which the masthead's lines are some. */
const MASTHEAD = 5;
/** Longest line that can belong to a list of links or a contact's address. */
const SHORT = 120;

/** Marks what each unit is by itself: furniture, captions, remnants of markup, lines in another language. */
export function markFurniture(units: readonly Unit[]): void {
  const counted = units.map(({ text }) => countFunctionWords(text));
  const language = languageOf(counted);
  const seen = new Set<string>();
  for (const [i, unit] of units.entries()) {
    if (unit.kind !== null) continue;
    const { text } = unit;
    const remnant = unit.lines.every((line) => isMarkupRemnant(line.text));
    const foreign = language !== null && isForeign(counted[i] ?? countFunctionWords(text), language);
    const repeated = text.length >= 30 && seen.has(text);
    seen.add(text);
    if (
      remnant ||
      foreign ||
      repeated ||
      isRule(text) ||
      isFurniture(text) ||
      isStageDirection(text) ||
      (i < MASTHEAD && isMastheadLine(text))
    ) {
      unit.kind = "boilerplate";
    } else if (isCaption(text)) {
      unit.kind = "caption";
    }
  }
  markMenus(units);
  markBoxes(units);
  markAdverts(units);
  markContacts(units);
  markCaptionLines(units);
  markTail(units);
}

/** Marks the short lines under a contact's label, in the same group. */
function markContacts(units: readonly Unit[]): void {
  let group: number | null = null;
  for (const unit of units) {
    const isLabel = /^(?:(?:media|press) )?contacts?(?: \w+)?:?$|^(?:media|press) contacts?\b/i.test(
      unit.text,
    );
    if (!isLabel && (unit.group !== group || unit.text.length > SHORT)) group = null;
    else {
      unit.kind = "boilerplate";
      group = unit.group;
    }
  }
}

/** A line that is only a picture's credit makes the short line beside it, in a group of their own, the caption. */
function markCaptionLines(units: readonly Unit[]): void {
  for (const [i, unit] of units.entries()) {
    if (unit.kind !== "caption" || unit.text.length > 50) continue;
    const [before, after] = [units[i - 1], units[i + 1]].map((other) => other?.group === unit.group);
    if (before === after || units[before ? i - 2 : i + 2]?.group === unit.group) continue;
    const at = before ? i - 1 : i + 1;
    const other = units[at];
    if (at > 0 && other?.kind === null && other.text.length < 250) other.kind = "caption";
  }
}

/** Marks what follows the last paragraph: short lines, links mostly, once a label of such links has come. */
function markTail(units: readonly Unit[]): void {
  const last = units.findLastIndex(({ kind, text }) => kind === null && endsSentence(text));
  const label = units.findIndex(({ kind }, i) => i > last && kind === "boilerplate");
  if (last < 0 || label < 0) return;
  for (const unit of units.slice(label))
    if (unit.kind === null && unit.text.length <= SHORT && !isDated(unit.text)) unit.kind = "boilerplate";
}

function isDated(text: string): boolean {
  return parseDateLine(text) !== null || parseByline(text) !== null || isPersonName(text);
}

/** A line set in columns among the first: price, issue, motto. */
function isMastheadLine(text: string): boolean {
  return WIDE_GAP.test(text) && parseDateLine(text) === null;
}

/** Marks the lines of advertisements: under a label in the same group, or short and set between two rules. */
function markAdverts(units: readonly Unit[]): void {
  let opened: number | null = null;
  for (const [i, unit] of units.entries()) {
    if (/^[[(]?(?:advertisement|sponsored|advert)s?(?: content)?[\])]?:?$/i.test(unit.text)) {
      const rest = units.slice(i + 1, i + 2 + ADVERT_UNITS).filter(({ group }) => group === unit.group);
      if (isAdvert(rest)) for (const line of rest) line.kind = "boilerplate";
    }
    if (!isRule(unit.text)) continue;
    const inside = opened === null || i - opened > ADVERT_UNITS + 1 ? [] : units.slice(opened + 1, i);
    if (isAdvert(inside)) for (const line of inside) line.kind = "boilerplate";
    opened = i;
  }
}

function isAdvert(lines: readonly Unit[]): boolean {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (lines.length === 0 || lines.length > ADVERT_UNITS || length > ADVERT_LENGTH) return false;
  return lines.some(({ text }) => ADVERT_WORDS.test(text));
}
