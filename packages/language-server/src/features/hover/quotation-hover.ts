import type { QuotationSpot } from "@evenhand/core";
import { escapeMarkdown } from "../markdown.ts";
import { inMarkdown, type Marks } from "./marked-pieces.ts";
import { type HoverLinks, type OwnParts, outletsOf, passageBlock, type Sources } from "./passage-block.ts";

/** The words are bold, and what was cut off from them is in italics. */
const EXACT: Marks = { words: "**", missing: "*" };
/** The source's own words are bold, and those that the summary has in their place struck through. */
const ALTERED: Marks = { missing: "**", added: "~~" };

/** Who says a quotation's words in the source, and in which sentence. */
export function quotationHover(spot: QuotationSpot, sources: Sources, links: HoverLinks): OwnParts {
  if (spot.found.length === 0) return { parts: ["**No supplied source has these words.**"], isWhole: false };
  const marks = spot.wording === "altered" ? ALTERED : EXACT;
  const blocks = spot.found.map((found) =>
    passageBlock(inMarkdown(found.pieces, marks), found, sources, links),
  );
  return { parts: [leadOf(spot, sources), ...blocks], isWhole: true };
}

function leadOf(spot: QuotationSpot, sources: Sources): string {
  const { wording, found } = spot;
  const place = `in ${outletsOf(found, sources)}`;
  if (wording === "spliced") return "**Put together of two places** that stand apart in the sources";
  const said = `${speakerOf(spot)} ${place}`;
  if (wording === "altered")
    return `**Altered:** ${said}; **bold** is the source’s, ~~struck through~~ the summary’s`;
  const isCut = found.some(({ pieces }) => pieces.some(({ as }) => as === "missing"));
  return isCut ? `${said}, word for word, but *without the rest*` : `${said}, word for word`;
}

/** As the first of the sources has it: the one that is cited, where it has the words. */
function speakerOf({ found: [first], wrongSpeaker }: QuotationSpot): string {
  const speaker = first?.speaker ?? null;
  const not = wrongSpeaker === null ? "" : `, not by ${escapeMarkdown(wrongSpeaker)},`;
  return speaker === null ? `**Stands**${not}` : `**Said by ${escapeMarkdown(speaker)}**${not}`;
}
