import { OFFICES, OTHER_OFFICE } from "./en/offices.ts";
import { wordKey } from "./terms.ts";

/** An office that one person holds at a time: "mayor of Kessel", "health minister". */
export interface Office {
  /** As written beside the name. */
  readonly text: string;
  /** Its noun: "minister". */
  readonly head: string;
  /** What all its words mean, in no order. */
  readonly words: ReadonlySet<string>;
}

/** Reads a role as an office; null where several may hold it, or it is another time's. */
export function officeOf(role: string): Office | null {
  if (OTHER_OFFICE.test(role)) return null;
  const [title = ""] = role.split(/ (?:of|at|for|in|on|from|with|who|and|to)\b/);
  const noun = title.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
  if (!OFFICES.has(noun)) return null;
  const words = role
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !/^(?:the|for|its|his|her|their|our)$/.test(word))
    .map(wordKey);
  return {
    text: role,
    head: noun.replace(/^chair(?:wo)?man$|^chairperson$/, "chair"),
    words: new Set(words),
  };
}

/** Whether the office that a summary names may be the one that a source names, which says no less of it. */
export function isSameOffice(claimed: Office, held: Office): boolean {
  return claimed.head === held.head && [...claimed.words].every((word) => held.words.has(word));
}
