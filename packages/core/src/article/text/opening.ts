import { RELEASE_MARK, SECTION_LABEL } from "../en/furniture.ts";
import { ISSUER_WORD, OUTLET_WORD } from "../en/outlets.ts";
import { isPersonName, parseByline } from "../signals/byline.ts";
import { parseDateLine } from "../signals/date-line.ts";
import { findDateline } from "../signals/dateline.ts";
import { isRule } from "../signals/furniture.ts";
import { isAllCaps } from "../signals/letter-case.ts";
import { endsSentence } from "./lines.ts";
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
/** From this length on a block is taken for a paragraph of its own accord. */
const PARAGRAPH = 150;

type Role = "furniture" | "byline" | "date" | "text";

/** Finds masthead, headline, deck, byline and date above the first paragraph. */
export function readOpening(units: readonly Unit[]): Opening {
  const reach = units.slice(0, REACH);
  const roles = reach.map(roleOf);
  const anchorEnd = lastAnchor(reach, roles);
  const textsFrom = (from: number): number[] =>
    reach.flatMap((_, i) => (i >= from && roles[i] === "text" ? [i] : []));
  const masthead = mastheadOf(reach, roles, anchorEnd);
  const afterMasthead = (masthead.at(-1) ?? -1) + 1;
  const first = textsFrom(0).find((i) => !masthead.includes(i));
  const headline = first !== undefined && canBeHeadline(reach, first, anchorEnd) ? first : null;

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
  return { masthead, headline, deck, bylines: bylines.sort((a, b) => a - b), dates, body };
}

function roleOf(unit: Unit): Role {
  if (unit.kind !== null || SECTION_LABEL.test(unit.text)) return "furniture";
  if (parseByline(unit.text) !== null) return "byline";
  if (/^translated (?:from|by)\b/i.test(unit.text) && unit.text.length < 160) return "byline";
  return parseDateLine(unit.text) !== null ? "date" : "text";
}

/** Index of the last byline or date above the body: at most one long block may stand before it. */
function lastAnchor(reach: readonly Unit[], roles: readonly Role[]): number {
  let last = -1;
  let long = 0;
  for (const [i, unit] of reach.entries()) {
    if (roles[i] === "byline" || roles[i] === "date") last = i;
    else if (roles[i] === "text" && looksLikeBody(unit)) {
      long += 1;
      if (long > 1 || findDateline(unit.text) !== null || unit.text.length > 400) break;
    }
  }
  return last;
}

function looksLikeBody({ text }: Unit): boolean {
  if (text.length >= PARAGRAPH || (text.length >= 60 && findDateline(text) !== null)) return true;
  return text.length >= 80 && /\p{Ll}{2}[.!?]["”’']?\s+["“‘']?\p{Lu}/u.test(text);
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
  const start = unit.text.replace(/[.…]+$/u, "");
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
  if (unit === undefined || !isPersonName(unit.text)) return false;
  const next = reach[index + 1];
  return index < anchorEnd || roles[index + 1] === "date" || (next !== undefined && looksLikeBody(next));
}

/** The units of a masthead: the outlet or issuer, section labels, release formulas above the headline. */
function mastheadOf(reach: readonly Unit[], roles: readonly Role[], anchorEnd: number): number[] {
  const texts = reach.flatMap((_, i) => (roles[i] === "text" ? [i] : []));
  const hasTitleFrom = (from: number): boolean =>
    texts.some((i) => {
      const unit = reach[i];
      if (unit === undefined || i < from || endsSentence(unit.text) || isPersonName(unit.text)) return false;
      return !looksLikeBody(unit) || i < anchorEnd;
    });
  const end = mastheadEnd(reach, roles, hasTitleFrom);
  if (end !== null) return reach.flatMap((_, i) => (i <= end && roles[i] !== "date" ? [i] : []));
  const head = texts[0];
  return head !== undefined && isOutletName(reach[head]?.text ?? "") && hasTitleFrom(head + 1) ? [head] : [];
}

/** The last date or mark that has only names above it and a title below it. */
function mastheadEnd(
  reach: readonly Unit[],
  roles: readonly Role[],
  hasTitleFrom: (from: number) => boolean,
): number | null {
  let end: number | null = null;
  let names = 0;
  for (const [i, unit] of reach.entries()) {
    const role = roles[i];
    if (role === "byline") break;
    if (role === "date" || isMark(unit) || (names > 0 && isRule(unit.text))) {
      if (hasTitleFrom(i + 1)) end = i;
    } else if (role === "text") {
      const isName =
        unit.text.split(/\s+/).length <= 8 && looksLikeName(unit.text) && !endsSentence(unit.text);
      if (!isName || (names > 0 && isPersonName(unit.text) && !isAllCaps(unit.text))) break;
      names += 1;
    }
  }
  return end;
}

function isMark(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (SECTION_LABEL.test(unit.text) ||
      RELEASE_MARK.test(unit.text) ||
      /^(?:rush )?transcript\b/i.test(unit.text))
  );
}

/** Whether every word of weight has a capital. */
function looksLikeName(text: string): boolean {
  if (isAllCaps(text)) return true;
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return (
    words.length <= 8 &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|for|de|la|le|du|des|y|di|in)$/.test(word))
  );
}

/** Whether a line reads as the name of an outlet: few words, all capitalised, the last or first one telling. */
export function isOutletName(text: string): boolean {
  if (text.length > 60 || !looksLikeName(text) || endsSentence(text)) return false;
  const words = text.split(/\s+/);
  return (
    words.length <= 5 &&
    (OUTLET_WORD.test(words.at(-1) ?? "") ||
      OUTLET_WORD.test(words[0] ?? "") ||
      ISSUER_WORD.test(words[0] ?? ""))
  );
}
