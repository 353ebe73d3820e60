import type { Cue } from "./cues.ts";
import { itemsWithin } from "./in-order.ts";
import { spanOf } from "./mapped-text.ts";
import type { ProseBlock } from "./prose.ts";
import type { Quotation } from "./quotation.ts";
import { sentenceAt } from "./sentence-at.ts";
import type { SpeakerContext } from "./speaker.ts";

type Said = Pick<Quotation, "speaker" | "cue">;

/** How much of a block quotation may stand in marks before it counts as the marks' own. */
const MARKED = 0.5;

/**
 * Block quotations without marks: said by whom a line below names ("― Ada Brink"), else by whom the paragraph
 * above ends with, else by nobody known. Groups count on from `lastGroup`; blocks in a row share one.
 */
export function blockQuotations(
  context: SpeakerContext,
  cuesBySentence: readonly (readonly Cue[])[],
  lastGroup: number,
): Quotation[] {
  const { prose, marked } = context;
  const found: Quotation[] = [];
  let before: { readonly index: number; readonly said: Said; readonly group: number } | null = null;
  let group = lastGroup;
  for (const [index, block] of prose.blocks.entries()) {
    if (block.kind !== "quote" || block.from >= block.to) continue;
    const inMarks = itemsWithin(marked, block).reduce(
      (sum, { from, to, nested }) => (nested ? sum : sum + to - from),
      0,
    );
    if (inMarks > (block.to - block.from) * MARKED) continue;
    const signature = signatureOf(context, block);
    const goesOn = before !== null && before.index === index - 1;
    const said: Said =
      signature ?? (goesOn && before !== null ? before.said : saidAbove(context, block, cuesBySentence));
    if (!goesOn) group++;
    const to = signature?.from ?? block.to;
    if (to <= block.from) continue;
    found.push({
      span: spanOf(prose.mapped, block.from, to),
      text: prose.text.slice(block.from, to),
      from: block.from,
      to,
      sentence: sentenceAt(prose, block.from).index,
      speaker: said.speaker,
      cue: said.cue,
      group,
      nested: false,
    });
    before = { index, said, group };
  }
  return found;
}

/** "― Ada Brink, Lund" at the end of a block, with the offset where the words before it end. */
function signatureOf(
  { prose, namesOf, people }: SpeakerContext,
  block: ProseBlock,
): (Said & { readonly from: number }) | null {
  const text = prose.text.slice(block.from, block.to);
  const match = /\s*(?:[―—–]|--?)\s?(?=\p{Lu}[^―—–.!?]{2,80}$)/u.exec(text);
  if (match === null) return null;
  const at = block.from + match.index + match[0].length;
  const name = namesOf(sentenceAt(prose, at).index).find(({ from }) => from >= at);
  if (name === undefined) return null;
  const speaker = { name: people.fullName(name.text), span: name.span };
  return { speaker, cue: { text: name.text, span: name.span }, from: block.from + match.index };
}

/** The last speaker of the sentence above a block quotation. */
function saidAbove(
  { prose }: SpeakerContext,
  block: ProseBlock,
  cuesBySentence: readonly (readonly Cue[])[],
): Said {
  const above = prose.sentences[sentenceAt(prose, block.from).index - 1];
  const cue =
    above === undefined ? undefined : cuesBySentence[above.index]?.findLast(({ nominal }) => !nominal);
  if (cue === undefined) return { speaker: null, cue: null };
  const { speaker, text, span } = cue;
  return {
    speaker: speaker.name === null ? null : { name: speaker.name, span: speaker.span },
    cue: { text, span },
  };
}
