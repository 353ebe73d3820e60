import { SECTION_LABEL } from "../en/furniture.ts";
import { MENU_ENTRY, MENU_SEPARATOR } from "../en/menus.ts";
import { isPersonName } from "./byline.ts";

/** Longest line that is a menu, and the longest of its entries. */
const LINE = 240;
const ENTRY = 28;

/** Whether a line is a section's label, or several between bars ("Opinion | Guest essay"). */
export function isSectionLine(text: string): boolean {
  if (text.length > 80) return false;
  if (!/[|·•›/:]/.test(text)) return SECTION_LABEL.test(text);
  return text.split(/(?<!\s)\s*[|·•›/:]\s*/).every((label) => label === "" || SECTION_LABEL.test(label));
}

/** Whether a short line is an entry of a site's menu, in any company. */
export function isMenuEntry(text: string): boolean {
  return text.length <= ENTRY && MENU_ENTRY.test(text);
}

/**
 * Whether a line is a site's menu or the path to a page: entries between bars, dots or arrows, of which two at
 * least are known ones; or words without anything between them that are all known.
 */
export function isMenuLine(text: string): boolean {
  if (text.length > LINE || /[.!?:;,"”’]/u.test(text.slice(-1)) || /\d\d/.test(text)) return false;
  if (!/[|·•›»→▸>/\t]/u.test(text)) return isRunOfEntries(text);
  const entries = text.split(MENU_SEPARATOR).filter((entry) => entry !== "");
  if (entries.length < 2) return false;
  const known = entries.filter(isMenuEntry);
  if (/^(?:home|home ?page|front ?page)$/i.test(entries[0] ?? "") && /[›»→▸>/]/u.test(text)) return true;
  return (
    known.length >= 2 &&
    known.length * 2 >= entries.length &&
    entries.every((entry) => entry.length <= ENTRY && (isMenuEntry(entry) || !isPersonName(entry)))
  );
}

/** "Home News Sport Jobs", "HomeNewsSport": entries that lost what stood between them. */
function isRunOfEntries(text: string): boolean {
  if (!/^\p{Lu}/u.test(text) || text.length < 10) return false;
  const words = text.split(/\s+|(?<=\p{Ll})(?=\p{Lu})/u);
  let entries = 0;
  for (let at = 0; at < words.length; entries += 1) {
    const length = [1, 2, 3].find(
      (count) => at + count <= words.length && isMenuEntry(words.slice(at, at + count).join(" ")),
    );
    if (length === undefined) return false;
    at += length;
  }
  return entries >= 4;
}
