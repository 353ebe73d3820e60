import { ADVERT_WORDS } from "../en/furniture.ts";
import { isCaption } from "../signals/caption.ts";
import { isFurniture, isMarkupRemnant, isRule } from "../signals/furniture.ts";
import { isForeign, languageOf } from "../signals/language.ts";
import { isStageDirection } from "./transcript-lines.ts";
import type { Unit } from "./unit.ts";

/** Longest text between two rules, or after an advertisement's label, that is taken for the advertisement. */
const ADVERT_LENGTH = 400;
const ADVERT_UNITS = 5;

/** Marks what each unit is by itself: furniture, captions, remnants of markup, lines in another language. */
export function markFurniture(units: readonly Unit[]): void {
  const language = languageOf(units.map(({ text }) => text).join("\n"));
  const seen = new Set<string>();
  for (const unit of units) {
    const { text } = unit;
    const remnant = unit.lines.every((line) => isMarkupRemnant(line.text));
    const foreign = language !== null && isForeign(text, language);
    const repeated = text.length >= 30 && seen.has(text);
    seen.add(text);
    if (remnant || foreign || repeated || isRule(text) || isFurniture(text) || isStageDirection(text)) {
      unit.kind = "boilerplate";
    } else if (isCaption(text)) {
      unit.kind = "caption";
    }
  }
  markAdverts(units);
}

/** Marks the lines of advertisements: under a label in the same group, or short and set between two rules. */
function markAdverts(units: readonly Unit[]): void {
  for (const [i, unit] of units.entries()) {
    if (/^[[(]?(?:advertisement|sponsored|advert)s?(?: content)?[\])]?:?$/i.test(unit.text)) {
      const rest = units.slice(i + 1).filter(({ group }) => group === unit.group);
      if (isAdvert(rest)) for (const line of rest) line.kind = "boilerplate";
    }
    if (!isRule(unit.text)) continue;
    const end = units.findIndex((other, j) => j > i && isRule(other.text));
    const inside = end < 0 ? [] : units.slice(i + 1, end);
    if (isAdvert(inside)) for (const line of inside) line.kind = "boilerplate";
  }
}

function isAdvert(lines: readonly Unit[]): boolean {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (lines.length === 0 || lines.length > ADVERT_UNITS || length > ADVERT_LENGTH) return false;
  return lines.some(({ text }) => ADVERT_WORDS.test(text));
}
