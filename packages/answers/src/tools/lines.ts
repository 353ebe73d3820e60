import type { Range } from "@evenhand/core";
import { named, quoted } from "../neutral.ts";
import { section } from "./tool-text.ts";

/** `12:5`: line and column, from 1. */
export function placeOf({ start }: Range): string {
  return `${start.line + 1}:${start.character + 1}`;
}

export function problemLines(problems: readonly { readonly message: string }[]): string[] {
  return section(
    "Not read, or read with remarks:",
    problems.map(({ message }) => `- ${quoted(message)}`),
  );
}

/** A passage as one line: where it stands, who says it when, and its words. */
export function passageLine({
  path,
  range,
  speaker,
  datePublished = null,
  text,
}: {
  readonly path: string;
  readonly range: Range;
  readonly speaker: string | null;
  readonly datePublished?: string | null;
  readonly text: string;
}): string {
  const who = speaker === null ? "in the outlet's own voice" : `said by ${quoted(speaker)}`;
  const when = datePublished === null ? "" : `, ${datePublished.slice(0, 10)}`;
  return `${named(path)}:${range.start.line + 1}${when}, ${who}: ${quoted(text)}`;
}
