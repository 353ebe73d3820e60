import { MENU_ENTRY, MENU_SEPARATOR } from "../en/menus.ts";
import { isPersonName } from "./byline.ts";

/** Longest line that is a menu, and the longest of its entries. */
const LINE = 240;
const ENTRY = 28;

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
  return words.length >= 4 && words.every(isMenuEntry);
}
