import { FURNITURE } from "../en/furniture.ts";

/** Longest block that can be furniture by its wording alone. */
const LONGEST = 320;

/** Whether a block is what outlets put around an article: advertisements, players, newsletters, rights, contacts. */
export function isFurniture(text: string): boolean {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line === "") return true;
  return line.length <= LONGEST && FURNITURE.some((pattern) => pattern.test(line));
}

/** A line drawn with one character: "====", "- - -", "* * *". */
export function isRule(text: string): boolean {
  const marks = text.replace(/\s/gu, "");
  return marks.length >= 3 && /^([=\-–—_*~#.+•])\1+$/u.test(marks);
}

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi;

/** Whether nothing but tags is left of a line of plain text, or its tags are left open. */
export function isMarkupRemnant(text: string): boolean {
  return (
    /^\s*<\/?[a-z]/i.test(text) &&
    text
      .replace(TAG, "")
      .replace(/&nbsp;/g, "")
      .trim() === ""
  );
}
