import { ISSUER_WORD, OUTLET_WORD } from "../en/outlets.ts";
import { isPersonName } from "./byline.ts";
import { isAllCaps } from "./letter-case.ts";

/** Whether every word of weight has a capital. */
export function looksLikeName(text: string): boolean {
  if (isAllCaps(text)) return true;
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return (
    words.length <= 8 &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|for|de|la|le|du|des|y|di|in)$/.test(word))
  );
}

/** Whether a line reads as the name of an outlet: few words, all capitalised, the last or first one telling. */
export function isOutletName(text: string): boolean {
  if (text.length > 60 || !looksLikeName(text) || /[.!?…:;]$/u.test(text)) return false;
  const words = text.split(/\s+/);
  return (
    words.length <= 5 &&
    (OUTLET_WORD.test(words.at(-1) ?? "") ||
      OUTLET_WORD.test(words[0] ?? "") ||
      ISSUER_WORD.test(words[0] ?? ""))
  );
}

/** A part of a line with its offset. */
export interface CreditPart {
  readonly text: string;
  readonly from: number;
}

/** The person and the outlet that a line names before its date, between bars or dots. */
export function creditsBefore(
  line: string,
  before: string,
): { readonly author: CreditPart | null; readonly outlet: CreditPart | null } {
  const start = line.indexOf(before);
  const parts = [...before.matchAll(/[^|·•]+/gu)].flatMap((match): CreditPart[] => {
    const text = match[0].trim();
    return text === "" || start < 0 ? [] : [{ text, from: start + match.index + match[0].indexOf(text) }];
  });
  const isSetOff = parts.length > 1 || /^\s*[|·•–—]/u.test(line.slice(start + before.length));
  const author = isSetOff ? (parts.find(({ text }) => isPersonName(text)) ?? null) : null;
  const rest = parts.filter((part) => part !== author);
  const outlet =
    rest.find(({ text }) => isOutletName(text)) ?? (author !== null && rest.length === 1 ? rest[0] : null);
  return { author, outlet: outlet ?? null };
}

/** The title with which a line opens that has an issue's number between its bars ("The Quay Letter | Issue 4"), or null. */
export function issueTitle(line: string): string | null {
  if (line.length > 160 || !/[|·•]/u.test(line)) return null;
  const [title = "", ...others] = line.split(/(?<!\s)\s*[|·•]\s*/u);
  const isIssue = others.some((part) => /^(?:issue|no\.?|number|vol(?:ume|\.)?|edition|#)\s*\d/iu.test(part));
  return isIssue && title.length > 2 && looksLikeName(title) && !isPersonName(title) ? title : null;
}
