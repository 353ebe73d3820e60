import type { Prose, TextBlock } from "../text/prose.ts";
import type { Quotation } from "../text/quotation.ts";

/** Whose opinion the unattributed sentences of an article are: the outlet reports, or an author argues. */
export type Voice = "outlet" | "author";

/** Words with which outlets mark a piece as its author's opinion. */
const OPINION_LABEL =
  /^\W*(?:opinion|op-?ed|comment(?:ary)?|column|editorial|viewpoint|guest essay|letters? to the editor|analysis)\W*$|\b(?:views?|opinions?) expressed\b/i;

/** How many sentences must speak of "I" for a text to be its author's. */
const FIRST_PERSON = 3;

/** Tells a report from an opinion piece: by its label, or by an author who says "I" outside quotation marks. */
export function voiceOf(blocks: readonly TextBlock[], prose: Prose, quotations: readonly Quotation[]): Voice {
  if (blocks.some(({ mapped }) => mapped.text.length < 200 && OPINION_LABEL.test(mapped.text.trim())))
    return "author";
  let next = 0;
  let quotedTo = 0;
  const speaking = new Set<number>();
  for (const token of prose.tokens) {
    for (; next < quotations.length && (quotations[next] as Quotation).from <= token.from; next++) {
      quotedTo = Math.max(quotedTo, (quotations[next] as Quotation).to);
    }
    if (token.from >= quotedTo && /^(?:I|I['’](?:m|ve|d|ll))$/.test(token.text)) speaking.add(token.sentence);
  }
  const turns = prose.blocks.some(({ speaker }) => speaker !== undefined);
  return !turns && speaking.size >= FIRST_PERSON ? "author" : "outlet";
}
