import { parseByline } from "../signals/byline.ts";
import { parseDateLine } from "../signals/date-line.ts";
import { findDateline } from "../signals/dateline.ts";
import { isSectionLine } from "../signals/menu.ts";
import type { Unit } from "./unit.ts";

/** What a unit above the first paragraph is by itself. */
export type Role = "furniture" | "byline" | "date" | "text";

/** From this length on a block is taken for a paragraph of its own accord. */
export const PARAGRAPH = 150;

export function roleOf(unit: Unit): Role {
  if (unit.kind !== null || isSectionLine(unit.text)) return "furniture";
  if (parseByline(unit.text) !== null) return "byline";
  if (/^translated (?:from|by)\b/i.test(unit.text) && unit.text.length < 160) return "byline";
  return parseDateLine(unit.text) !== null ? "date" : "text";
}

/** Whether a block is long enough, or opens with a dateline, so that it must be the story itself. */
export function looksLikeBody({ text }: Unit): boolean {
  if (text.length >= PARAGRAPH || (text.length >= 60 && findDateline(text) !== null)) return true;
  return text.length >= 80 && /\p{Ll}{2}[.!?]["”’']?\s+["“‘']?\p{Lu}/u.test(text);
}
