import { isFurniture } from "../signals/furniture.ts";
import { isMenuEntry, isMenuLine } from "../signals/menu.ts";
import { isOutletName } from "../signals/outlet-name.ts";
import type { Unit } from "./unit.ts";

/** Longest entry of a menu that is written one entry a line, and its words. */
const ENTRY = 28;
const ENTRY_WORDS = 3;
/** Fewest lines of such a menu. */
const FEWEST = 3;

/** Marks a site's menus: lines of several entries, and groups of lines with one entry each. */
export function markMenus(units: readonly Unit[]): void {
  for (const [i, unit] of units.entries()) {
    if (unit.kind === null && isMenuLine(unit.text) && !isRowOfTable(units, i)) unit.kind = "boilerplate";
  }
  let from = 0;
  while (from < units.length) {
    let to = from + 1;
    const isEntry = couldBeEntry(units[from]);
    if (isEntry) while (units[to]?.group === units[from]?.group && couldBeEntry(units[to])) to += 1;
    if (isEntry) markColumn(units.slice(from, to));
    from = to;
  }
}

/** A run of short lines of which half are known entries; an outlet's name behind them is its masthead. */
function markColumn(run: readonly Unit[]): void {
  const known = run.map(({ text }) => isMenuEntry(text) || isFurniture(text));
  const count = known.filter(Boolean).length;
  if (run.length < FEWEST || count < 2 || count * 2 < run.length) return;
  const last = known.lastIndexOf(true);
  for (const [i, unit] of run.entries()) {
    if (
      unit.kind === null &&
      (known[i] || i < last || !isOutletName(unit.text)) &&
      (i <= last || unit.text.length < 16)
    )
      unit.kind = "boilerplate";
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
    unit.text.split(/\s+/).length <= ENTRY_WORDS
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
