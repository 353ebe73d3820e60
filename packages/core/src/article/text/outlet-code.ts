import { looksLikeName } from "../signals/outlet-name.ts";
import type { Unit } from "./unit.ts";

const CODE = /^\p{Lu}{2,6}$/u;
/** Longest line that spells out a code. */
const NAME = 60;

/** Whether the line is a code in capitals that the file calls an outlet by: in brackets, or spelt out in a line. */
export function isOutletCode(text: string, units: readonly Unit[]): boolean {
  if (!CODE.test(text)) return false;
  return spelledOut(text, units) !== undefined || units.some((unit) => unit.text.includes(`(${text})`));
}

/** The line that is the name whose initials a code is: "Tidal Press Agency" for "TPA". */
export function spelledOut(code: string, units: readonly Unit[]): Unit | undefined {
  if (!CODE.test(code)) return undefined;
  return units.find(({ text }) => {
    if (text.length > NAME || text.length <= code.length || !looksLikeName(text)) return false;
    const initials = (text.match(/\p{L}[\p{L}’'-]*/gu) ?? []).flatMap((word) =>
      /^\p{Lu}/u.test(word) ? [word[0] ?? ""] : [],
    );
    return initials.length > 1 && initials.join("") === code;
  });
}
