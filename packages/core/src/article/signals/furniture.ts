import { CALL_INSIDE, CALL_OPENINGS, CALLS } from "../en/calls.ts";
import { FURNITURE } from "../en/furniture.ts";

/** Longest block that can be furniture by its wording alone. */
const LONGEST = 320;

/** Patterns in few: those anchored at the start together, and the others, for each set of flags. */
function grouped(patterns: readonly RegExp[]): readonly RegExp[] {
  return [...new Set(patterns.map(groupOf))].map((group) => {
    const sources = patterns.filter((pattern) => groupOf(pattern) === group).map(({ source }) => source);
    return new RegExp(sources.map((source) => `(?:${source})`).join("|"), group.replace("^", ""));
  });
}

function groupOf({ source, flags }: RegExp): string {
  return `${source.startsWith("^") ? "^" : ""}${flags}`;
}

const FURNITURE_PATTERNS = grouped(FURNITURE);
const CALL_PATTERNS = grouped(CALLS);

/** Whether a line is one of those in which an outlet speaks to its readers. */
function isCall(line: string): boolean {
  const opening = FIRST_WORD.exec(line)?.groups?.word?.toLowerCase() ?? "";
  if (!CALL_OPENINGS.has(opening) && !line.includes(CALL_INSIDE)) return false;
  return CALL_PATTERNS.some((pattern) => pattern.test(line));
}

const FIRST_WORD = /^[^\p{L}]{0,4}(?<word>\p{L}+)/u;

/** Whether a block is what outlets put around an article: advertisements, players, newsletters, rights, contacts. */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST && !WIDE_SPACE.test(text)) return false;
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") return true;
  return line.length <= LONGEST && (FURNITURE_PATTERNS.some((pattern) => pattern.test(line)) || isCall(line));
}

/** White space that is written shorter: without any, a text is as long as it counts. */
const WIDE_SPACE = /\s\s|^\s|\s$/;

const RULE_START = /^\s*[=\-–—_*~#.+•]\s*[=\-–—_*~#.+•]/;

/** A line drawn with one character: "====", "- - -", "* * *". */
export function isRule(text: string): boolean {
  if (!RULE_START.test(text)) return false;
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
