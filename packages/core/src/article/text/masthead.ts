import { RELEASE_MARK, SECTION_LABEL } from "../en/furniture.ts";
import { isPersonName } from "../signals/byline.ts";
import { isRule } from "../signals/furniture.ts";
import { isAllCaps } from "../signals/letter-case.ts";
import { isMenuEntry, isSectionLine } from "../signals/menu.ts";
import { isOutletName, looksLikeName } from "../signals/outlet-name.ts";
import { endsSentence } from "./lines.ts";
import { isOutletCode } from "./outlet-code.ts";
import { looksLikeBody, type Role } from "./role.ts";
import type { Unit } from "./unit.ts";

/**
 * The units of a masthead: the outlet or issuer, section labels, release formulas above the headline.
 *
 * @param owners The names in lower case by which the file calls its outlet elsewhere.
 */
export function mastheadOf(
  reach: readonly Unit[],
  roles: readonly Role[],
  anchorEnd: number,
  owners: ReadonlySet<string>,
): number[] {
  const texts = reach.flatMap((_, i) => (roles[i] === "text" ? [i] : []));
  const hasTitleFrom = (from: number): boolean =>
    texts.some((i) => {
      const unit = reach[i];
      if (unit === undefined || i < from || endsSentence(unit.text) || isPersonName(unit.text)) return false;
      return !looksLikeBody(unit) || i < anchorEnd;
    });
  const ends = [
    mastheadEnd(reach, roles, hasTitleFrom),
    outletLine(reach, roles, owners, hasTitleFrom),
    letterhead(reach, roles, hasTitleFrom),
    programmeLine(reach, roles),
  ];
  const end = Math.max(...ends.map((index) => index ?? -1));
  return reach.flatMap((_, i) => (i <= end && roles[i] !== "date" ? [i] : []));
}

/** The line above a transcript's title, where the title stands alone under the lines of outlet and programme. */
function programmeLine(reach: readonly Unit[], roles: readonly Role[]): number | null {
  const turn = reach.findIndex(({ speaker }) => speaker !== null);
  if (turn < 0) return null;
  const head = reach.slice(0, turn);
  const isText = (i: number): boolean => roles[i] === "text" && !endsSentence(head[i]?.text ?? "");
  const first = head.findIndex((_, i) => isText(i));
  const title = head.findLastIndex(
    (unit, i) => isText(i) && head[i - 1]?.group !== unit.group && head[i + 1]?.group !== unit.group,
  );
  const above = head.slice(first, title).filter((_, i) => isText(first + i));
  const outlet = head[first]?.text ?? "";
  const isHeaded = above.length > 1 && (isOutletName(outlet) || isAllCaps(outlet));
  return isHeaded && !above.some((unit) => looksLikeBody(unit)) ? title - 1 : null;
}

/** The first line of text, where it names the outlet alone or with a section, and a title stands below. */
function outletLine(
  reach: readonly Unit[],
  roles: readonly Role[],
  owners: ReadonlySet<string>,
  hasTitleFrom: (from: number) => boolean,
): number | null {
  const first = roles.findIndex((role) => role === "text" || role === "byline");
  const text = reach[first]?.text ?? "";
  if (first < 0 || text.length > 80 || !hasTitleFrom(first + 1)) return null;
  const { from, to } = outletIn(text);
  const name = text.slice(from, to);
  const isKnown =
    isOutletCode(name, reach) ||
    owners.has(name.toLowerCase()) ||
    owners.has(name.toLowerCase().replace(/^the /, ""));
  return isKnown || isOutletName(name) ? first : null;
}

/** A body's name in capitals that the text repeats, or whose site the next line is, with a title below. */
function letterhead(
  reach: readonly Unit[],
  roles: readonly Role[],
  hasTitleFrom: (from: number) => boolean,
): number | null {
  const first = roles.indexOf("text");
  const unit = reach[first];
  if (unit === undefined || !isAllCaps(unit.text) || !BODY_WORD.test(unit.text)) return null;
  if (!isIssuer(unit, reach.slice(first + 1))) return null;
  let end = first;
  while (reach[end + 1]?.group === unit.group && (reach[end + 1]?.text.length ?? 0) < 60) end += 1;
  return hasTitleFrom(end + 1) ? end : null;
}

/** The last word of a body's name. */
const BODY_WORD =
  /\b(?:club|fc|afc|council|company|ministry|department|university|college|institute|association|federation|union|foundation|agency|authority|commission|society|trust|group|hospital|museum|plc|ltd|inc|board|corporation|bank|church|school|league)\.?$/i;
/** "(English edition)" behind an outlet's name. */
const EDITION = /(?<!\s)\s*\((?:[\p{L}]+ ){0,2}(?:edition|version|service)\)$/iu;

/** Where the outlet's name stands in a masthead's line: all of it, or what a section's label leaves. */
export function outletIn(text: string): { readonly from: number; readonly to: number } {
  const edition = EDITION.exec(text)?.index ?? -1;
  if (edition > 0) return { from: 0, to: edition };
  const parted = /^(?<first>[^|·•–—]{2,50}?)\s*(?:[|·•–—]|\s-\s)\s*(?<last>[^|·•–—]{2,40})$/u.exec(text);
  const { first, last } = parted?.groups ?? {};
  if (first === undefined || last === undefined) return { from: 0, to: text.length };
  if (isSection(last) && looksLikeName(first)) return { from: 0, to: first.length };
  if (isSection(first) && isOutletName(last)) return { from: text.length - last.length, to: text.length };
  return { from: 0, to: text.length };
}

function isSection(text: string): boolean {
  return SECTION_LABEL.test(text.trim()) || isMenuEntry(text.trim());
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
    const issues =
      end !== null && RELEASE_MARK.test(reach[end]?.text ?? "") && isIssuer(unit, reach.slice(i + 1));
    if (role === "date" || isMark(unit) || issues || (names > 0 && isRule(unit.text))) {
      if (hasTitleFrom(i + 1)) end = i;
    } else if (role === "text") {
      const isName =
        unit.text.split(/\s+/).length <= 8 &&
        looksLikeName(unit.text.replace(EDITION, "")) &&
        !endsSentence(unit.text);
      if (!isName || (names > 0 && isPersonName(unit.text) && !isAllCaps(unit.text))) break;
      names += 1;
    }
  }
  return end;
}

/** A name under the release formula that the text below repeats: who issues the release. */
function isIssuer({ text }: Unit, below: readonly Unit[]): boolean {
  if (!looksLikeName(text) || text.split(/\s+/).length > 6) return false;
  const name = text
    .replace(/(?<!\s)\s+(?:AS|AG|SA|SE|BV|Inc|Ltd|LLC|PLC|plc|GmbH|Corp)\.?$/u, "")
    .toLowerCase();
  return below.some((unit) => unit.text.length > name.length && unit.text.toLowerCase().includes(name));
}

function isMark(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (isSectionLine(unit.text) ||
      RELEASE_MARK.test(unit.text) ||
      /^(?:this is )?(?:an? |the )?(?:\p{L}+ )?transcript\b/iu.test(unit.text))
  );
}
