import { CALLS } from "../en/calls.ts";
import { FURNITURE } from "../en/furniture.ts";

/** Longest block that can be furniture by its wording alone. */
const LONGEST = 320;

const ALL = [...FURNITURE, ...CALLS];

/** The patterns in few: those anchored at the start together, and the others, for each set of flags. */
const PATTERNS: readonly RegExp[] = [...new Set(ALL.map(groupOf))].map((group) => {
  const sources = ALL.filter((pattern) => groupOf(pattern) === group).map(({ source }) => source);
  return new RegExp(sources.map((source) => `(?:${source})`).join("|"), group.replace("^", ""));
});

function groupOf({ source, flags }: RegExp): string {
  return `${source.startsWith("^") ? "^" : ""}${flags}`;
}

/** Whether a block is what outlets put around an article: advertisements, players, newsletters, rights, contacts. */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST && !WIDE_SPACE.test(text)) return false;
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") return true;
  return line.length <= LONGEST && PATTERNS.some((pattern) => pattern.test(line));
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
