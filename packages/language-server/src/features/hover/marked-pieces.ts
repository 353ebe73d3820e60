import type { Piece } from "@evenhand/core";
import { escapeMarkdown } from "../markdown.ts";

/** The signs of Markdown that stand round pieces of a kind. */
export type Marks = Partial<Readonly<Record<Piece["as"], "*" | "**" | "~~">>>;

/** Pieces of a source's sentences as one line of Markdown. */
export function inMarkdown(pieces: readonly Piece[], marks: Marks): string {
  let markdown = "";
  for (const { text, as } of pieces) {
    const sign = marks[as] ?? "";
    const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    // Two kinds that meet, and words that stand in a place and not in one's stead, are kept apart.
    const meets = sign !== "" && /[*~]$/.test(markdown);
    const isPut = as === "added" && /\S$/.test(markdown);
    const gap = before !== "" || meets || isPut ? " " : "";
    if (words === "") markdown += gap;
    else markdown += `${gap}${sign}${escapeMarkdown(words)}${sign}${after === "" ? "" : " "}`;
  }
  return markdown.trim();
}
