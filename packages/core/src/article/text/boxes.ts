import { COMMENTS_LABEL, LINK_LABEL, SIGN_UP } from "../en/calls.ts";
import { parseByline } from "../signals/byline.ts";
import { parseDateLine } from "../signals/date-line.ts";
import { endsSentence } from "./lines.ts";
import type { Unit } from "./unit.ts";

/** Longest title of another story, and longest line of a box that asks for an address. */
const TITLE = 160;
const BOX_LINE = 120;
/** Most units and code units of such a box behind its first line. */
const BOX_UNITS = 6;
const BOX_LENGTH = 320;
/** Fewest words of a lone title under a label; a heading of the article has fewer. */
const TITLE_WORDS = 6;
/** Largest part of a file that readers' comments at its end are. */
const COMMENTS_SHARE = 0.5;
/** The same where only the number in their label tells. */
const COUNTED_SHARE = 0.2;

/** Marks what belongs to a line that is known for furniture: links under their label, a form, comments. */
export function markBoxes(units: readonly Unit[]): void {
  const prose = units.findIndex(isProse);
  for (const [i, unit] of units.entries()) {
    if (unit.kind !== "boilerplate" || unit.text.length > BOX_LINE) continue;
    if (LINK_LABEL.test(unit.text)) markLinks(units, i, prose >= 0 && prose < i);
    else if (SIGN_UP.test(unit.text)) markForm(units, i);
  }
  markComments(units);
}

/** The titles under a label, in its group; where it stands alone, in the groups of one line each below it. */
function markLinks(units: readonly Unit[], label: number, isUnderProse: boolean): void {
  const group = units[label]?.group;
  const rest = units.slice(label + 1, label + 1 + 30);
  const inGroup = firstRun(rest, (unit) => unit.group === group && isTitle(unit));
  if (rest[0]?.group === group) {
    const next = rest[inGroup.length];
    if (!isUnderProse && next !== undefined && isSigned(next)) return;
    for (const unit of inGroup) unit.kind = "boilerplate";
    return;
  }
  const below = firstRun(
    rest,
    (unit, i) => isTitle(unit) && unit.group !== rest[i - 1]?.group && unit.group !== rest[i + 1]?.group,
  );
  const isLone = below.length === 1 && (below[0]?.text.split(/\s+/).length ?? 0) < TITLE_WORDS;
  if (isUnderProse && !isLone) for (const unit of below) unit.kind = "boilerplate";
}

/** The lines of a form, where nothing but short lines stand under its first. */
function markForm(units: readonly Unit[], first: number): void {
  const group = units[first]?.group;
  const rest = firstRun(units.slice(first + 1, first + 3 + BOX_UNITS), (unit) => unit.group === group);
  const length = rest.reduce((sum, { text }) => sum + text.length, 0);
  if (rest.length > BOX_UNITS || length > BOX_LENGTH || rest.some(({ text }) => text.length > BOX_LINE))
    return;
  for (const unit of rest) if (unit.kind === null) unit.kind = "boilerplate";
}

/** Everything below a label over comments, where it reads like comments and the article stands above. */
function markComments(units: readonly Unit[]): void {
  const prose = units.findIndex(isProse);
  const total = units.reduce((sum, { text }) => sum + text.length, 0);
  let read = 0;
  const label = units.findIndex(({ text }, i) => {
    read += text.length;
    return (
      prose >= 0 &&
      i > prose &&
      text.length < 40 &&
      total - read <= total * COMMENTS_SHARE &&
      COMMENTS_LABEL.test(text)
    );
  });
  const below = units.slice(label + 1);
  if (label < 0 || below.length === 0) return;
  const length = below.reduce((sum, { text }) => sum + text.length, 0);
  const isCounted = /\d/.test(units[label]?.text ?? "") && length <= total * COUNTED_SHARE;
  if (!isCounted && !below.some(({ text }) => COMMENT.test(text))) return;
  for (const unit of below) if (unit.kind !== "caption") unit.kind = "boilerplate";
}

/** A comment's own lines: who wrote it and when, how to answer it. */
const COMMENT =
  /^(?:\S{2,25}(?: \S{1,12})?: |reply$|like$|report$|(?:log|sign) in to (?:comment|reply)|\S+(?: \S+)? (?:says|wrote|on .{6,30})\s*:|.{0,40}\b\d+ (?:min(?:ute)?|hour|day|week|month|year)s? ago\b)/iu;

function isProse({ kind, text }: Unit): boolean {
  return kind === null && text.length > 100;
}

function isTitle({ kind, text, speaker }: Unit): boolean {
  return (
    kind === null &&
    speaker === null &&
    text.length <= TITLE &&
    (!endsSentence(text) || /[?…]["”’]?$/u.test(text))
  );
}

/** A byline or a date: what stands over it is the article's own headline. */
function isSigned({ text }: Unit): boolean {
  return parseByline(text) !== null || parseDateLine(text) !== null;
}

function firstRun(units: readonly Unit[], holds: (unit: Unit, i: number) => boolean): Unit[] {
  const end = units.findIndex((unit, i) => !holds(unit, i));
  return units.slice(0, end < 0 ? units.length : end);
}
