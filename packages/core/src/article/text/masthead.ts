import { RELEASE_MARK, SECTION_LABEL } from "../en/furniture.ts";
import { isPersonName } from "../signals/byline.ts";
import { isRule } from "../signals/furniture.ts";
import { isAllCaps } from "../signals/letter-case.ts";
import { isOutletName, looksLikeName } from "../signals/outlet-name.ts";
import { endsSentence } from "./lines.ts";
import { looksLikeBody, type Role } from "./role.ts";
import type { Unit } from "./unit.ts";

/** The units of a masthead: the outlet or issuer, section labels, release formulas above the headline. */
export function mastheadOf(reach: readonly Unit[], roles: readonly Role[], anchorEnd: number): number[] {
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
    const issues =
      end !== null && RELEASE_MARK.test(reach[end]?.text ?? "") && isIssuer(unit, reach.slice(i + 1));
    if (role === "date" || isMark(unit) || issues || (names > 0 && isRule(unit.text))) {
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

/** A name under the release formula that the text below repeats: who issues the release. */
function isIssuer({ text }: Unit, below: readonly Unit[]): boolean {
  if (!looksLikeName(text) || text.split(/\s+/).length > 6) return false;
  const name = text.replace(/\s+(?:AS|AG|SA|SE|BV|Inc|Ltd|LLC|PLC|plc|GmbH|Corp)\.?$/u, "").toLowerCase();
  return below.some((unit) => unit.text.length > name.length && unit.text.toLowerCase().includes(name));
}

function isMark(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (SECTION_LABEL.test(unit.text) ||
      RELEASE_MARK.test(unit.text) ||
      /^(?:this is )?(?:an? |the )?(?:\p{L}+ )?transcript\b/iu.test(unit.text))
  );
}
