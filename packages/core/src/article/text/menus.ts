import { isPersonName, parseByline } from "../signals/byline.ts";
import { isFurniture } from "../signals/furniture.ts";
import { isMenuEntry, isMenuLine } from "../signals/menu.ts";
import { isOutletName } from "../signals/outlet-name.ts";
import { endsSentence } from "./lines.ts";
import type { Unit } from "./unit.ts";

/** Longest entry of a menu that is written one entry a line, and its words. */
const ENTRY = 28;
const ENTRY_WORDS = 3;
/** Fewest lines of such a menu. */
const FEWEST = 3;
/** Units at the top of a file where a menu may have blank lines between its entries. */
const TOP = 10;
/** How far below a menu a headline is looked for, and its greatest length. */
const TITLE_REACH = 8;
const TITLE = 200;

/** Marks a site's menus: lines of several entries, and groups of lines with one entry each. */
export function markMenus(units: readonly Unit[]): void {
  for (const [i, unit] of units.entries()) {
    if (unit.kind === null && isMenuLine(unit.text) && !isRowOfTable(units, i)) unit.kind = "boilerplate";
  }
  let from = 0;
  while (from < units.length) {
    let to = from + 1;
    const isEntry = couldBeEntry(units[from]);
    const goesOn = (unit: Unit | undefined): boolean =>
      (from < TOP || unit?.group === units[from]?.group) && couldBeEntry(unit);
    if (isEntry) while (goesOn(units[to])) to += 1;
    if (isEntry) markColumn(units.slice(from, to), units.slice(to, to + TITLE_REACH));
    from = to;
  }
}

/**
 * A run of short lines of which half are known entries. The others are entries too where the headline stands
 * below; an outlet's name is its masthead.
 */
function markColumn(run: readonly Unit[], below: readonly Unit[]): void {
  const known = run.map(({ text }) => isMenuEntry(text) || isFurniture(text));
  const count = known.filter(Boolean).length;
  if (run.length < FEWEST || count < 2 || count * 2 < run.length) return;
  const last = known.lastIndexOf(true);
  const group = run[last]?.group;
  const hasTitle = below.some(
    ({ kind, text }) =>
      kind === null && text.length < TITLE && !endsSentence(text) && text.split(/\s+/).length > ENTRY_WORDS,
  );
  const isOther = (unit: Unit, i: number): boolean =>
    hasTitle &&
    i > known.indexOf(true) &&
    !isOutletName(unit.text) &&
    (i < last || (unit.group === group && unit.text.length < 16));
  for (const [i, unit] of run.entries()) {
    if (unit.kind === null && (known[i] || isOther(unit, i))) unit.kind = "boilerplate";
  }
}

function couldBeEntry(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    unit.text.length <= ENTRY &&
    (unit.kind === null || unit.kind === "boilerplate") &&
    unit.speaker === null &&
    /^[\p{Lu}\d]/u.test(unit.text) &&
    !/[.!?:;,"”’]$|\d{2}/u.test(unit.text) &&
    unit.text.split(/\s+/).length <= ENTRY_WORDS &&
    (isMenuEntry(unit.text) || (parseByline(unit.text) === null && !isPersonName(unit.text)))
  );
}

/** Whether a line beside has cells too. */
function isRowOfTable(units: readonly Unit[], i: number): boolean {
  const cells = (text: string): number => text.match(/[|\t]/g)?.length ?? 0;
  const count = cells(units[i]?.text ?? "");
  return (
    count > 0 &&
    [units[i - 1], units[i + 1]].some(
      (other) => other?.group === units[i]?.group && cells(other?.text ?? "") === count,
    )
  );
}
