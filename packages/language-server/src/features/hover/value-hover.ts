import type { ClaimReport, Found, ValueSpot } from "@evenhand/core";
import { escapeMarkdown } from "../markdown.ts";
import { inMarkdown, type Marks } from "./marked-pieces.ts";
import { type HoverLinks, type OwnParts, outletsOf, passageBlock, type Sources } from "./passage-block.ts";

const MOST_PASSAGES = 3;
const MARKS: Marks = { words: "**" };

/** The sources' value for one of the summary's, in its passages. */
export function valueHover(
  { text, same, other }: ValueSpot,
  { verdict }: ClaimReport,
  sources: Sources,
  links: HoverLinks,
): OwnParts | null {
  if (same.length + other.length === 0) {
    // Where nothing could be compared, nothing is missing.
    if (verdict === "not-checkable") return null;
    return { parts: [`No passage near this sentence has **“${shown(text)}”**.`], isWhole: false };
  }
  const otherwise = other.length === 0 ? [] : [`**Otherwise:** ${told(other, sources)}`];
  const compared = same.length === 0 ? [`${otherwise}, where the summary has “${shown(text)}”`] : otherwise;
  return {
    parts: [
      ...(same.length === 0 ? [] : [told(same, sources)]),
      ...compared,
      ...[...other, ...same]
        .slice(0, MOST_PASSAGES)
        .map((found) => passageBlock(inMarkdown(found.pieces, MARKS), found, sources, links)),
    ],
    isWhole: true,
  };
}

/** "Coast Wire and The Quay say “41 million crowns”, Harbour News says “41m”". */
function told(found: readonly Found[], sources: Sources): string {
  return [...new Set(found.map(({ words }) => words))]
    .map((words) => {
      const places = found.filter((one) => one.words === words);
      const isOne = new Set(places.map(({ path }) => path)).size === 1;
      return `${outletsOf(places, sources)} ${isOne ? "says" : "say"} **“${shown(words)}”**`;
    })
    .join(", ");
}

function shown(words: string): string {
  return escapeMarkdown(words);
}
