import { NEWSROOM_ROLE } from "../en/outlets.ts";
import { parseByline, signedName } from "../signals/byline.ts";
import { findDateline } from "../signals/dateline.ts";
import { endsSentence } from "./lines.ts";
import { mastheadOf } from "./masthead.ts";
import { ownNames } from "./own-names.ts";
import { looksLikeBody, PARAGRAPH, type Role, roleOf } from "./role.ts";
import type { Unit } from "./unit.ts";

/** What stands above an article's first paragraph, as indexes into the units. */
export interface Opening {
  readonly masthead: readonly number[];
  readonly headline: number | null;
  readonly deck: number | null;
  readonly bylines: readonly number[];
  readonly dates: readonly number[];
  /** The first unit after the opening. */
  readonly body: number;
}

/** Units in which the opening is looked for. */
const REACH = 18;
/**
 * Finds masthead, headline, deck, byline and date above the first paragraph.
 *
 * @param title The headline where it is known already: then only a line that repeats it is one.
 */
export function readOpening(units: readonly Unit[], title: string | null): Opening {
  const reach = units.slice(0, REACH);
  const roles = reach.map(roleOf);
  const anchorEnd = lastAnchor(reach, roles);
  const textsFrom = (from: number): number[] =>
    reach.flatMap((_, i) => (i >= from && roles[i] === "text" ? [i] : []));
  const masthead = mastheadOf(reach, roles, anchorEnd, ownNames(units));
  const afterMasthead = (masthead.at(-1) ?? -1) + 1;
  const first = textsFrom(0).find((i) => !masthead.includes(i));
  const fits = first !== undefined && (title === null || reach[first]?.text === title);
  const headline = fits && canBeHeadline(reach, first, anchorEnd) ? first : null;

  const bylines = reach.flatMap((_, i) => (roles[i] === "byline" && i <= anchorEnd ? [i] : []));
  const dates = reach.flatMap((_, i) => (roles[i] === "date" && i <= anchorEnd ? [i] : []));
  let body = headline === null ? Math.max(anchorEnd + 1, first ?? afterMasthead) : headline + 1;
  let deck: number | null = null;
  if (headline !== null) {
    for (const i of textsFrom(headline + 1)) {
      const unit = reach[i];
      if (unit === undefined || /^\(.*\)$/su.test(unit.text)) break;
      if (isNameLine(reach, roles, i, anchorEnd)) {
        bylines.push(i);
        body = i + 1;
      } else if (deck === null && isDeck(units, i, anchorEnd)) {
        deck = i;
        body = i + 1;
      } else break;
    }
    body = Math.max(body, anchorEnd + 1);
  }
  for (const [i, unit] of reach.entries()) {
    const above = reach[i - 1];
    if (roles[i - 1] !== "byline" || above?.group !== unit.group || roles[i] !== "text") continue;
    if (unit.text.length < 60 && NEWSROOM_ROLE.test(unit.text) && !endsSentence(unit.text)) bylines.push(i);
  }
  return { masthead, headline, deck, bylines: bylines.sort((a, b) => a - b), dates, body };
}

/** Index of the last byline or date with sentences below it; above it at most one long block may stand. */
function lastAnchor(reach: readonly Unit[], roles: readonly Role[]): number {
  let last = -1;
  let long = 0;
  let sentences = 0;
  for (const [i, unit] of reach.entries()) {
    if (roles[i] === "byline" || roles[i] === "date") {
      const isAbove = reach.some(
        (other, j) => j > i && (other.speaker !== null || (roles[j] === "text" && endsSentence(other.text))),
      );
      if (isAbove) last = i;
    } else if (roles[i] === "text" && endsSentence(unit.text)) {
      sentences += 1;
      if (looksLikeBody(unit)) long += 1;
      if (long > 1 || sentences > 2 || findDateline(unit.text) !== null || unit.text.length > 400) break;
    }
  }
  return last;
}

function canBeHeadline(reach: readonly Unit[], index: number, anchorEnd: number): boolean {
  const unit = reach[index];
  if (unit === undefined || unit.text.length > 220) return false;
  if (index < anchorEnd) return !looksLikeBody(unit) || unit.text.length < PARAGRAPH;
  return !looksLikeBody(unit) && !/[.:;,]["”’']?$/u.test(unit.text) && reach.length > 1;
}

function isDeck(units: readonly Unit[], index: number, anchorEnd: number): boolean {
  const unit = units[index];
  if (
    unit === undefined ||
    unit.text.length > 400 ||
    (unit.text.length >= 60 && findDateline(unit.text) !== null)
  )
    return false;
  if (index < anchorEnd) return true;
  if (index > anchorEnd && anchorEnd > -1 && units.slice(0, index).some((u) => parseByline(u.text)))
    return false;
  const start = unit.text.replace(/(?<![.…])[.…]+$/u, "");
  if (start.length > 60 && units.slice(index + 1).some(({ text }) => text.startsWith(start))) return true;
  if (looksLikeBody(unit)) return false;
  const next = units[index + 1];
  const furnitureFollows = next?.kind === "boilerplate" && next.group === unit.group;
  return furnitureFollows || !endsSentence(unit.text);
}

/** A bare person's name under the headline, with a date or the first paragraph next to it. */
function isNameLine(
  reach: readonly Unit[],
  roles: readonly Role[],
  index: number,
  anchorEnd: number,
): boolean {
  const unit = reach[index];
  if (unit === undefined || signedName(unit.text) === null) return false;
  const next = reach[index + 1];
  return index < anchorEnd || roles[index + 1] === "date" || (next !== undefined && looksLikeBody(next));
}
