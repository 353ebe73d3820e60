import type { BlockMark } from "../text/markdown/read-markdown.ts";
import type { Prose, ProseBlock } from "../text/prose.ts";
import type { CitingMark } from "./sources.ts";
import type { Citation } from "./summary.ts";

/** Binds each mark that cites a source to its sentence. */
export function readCitations(marks: readonly CitingMark[], prose: Prose): Citation[] {
  return marks.flatMap(({ mark, target, span }) => {
    const block = prose.blocks[mark.block];
    const sentence = block === undefined ? null : sentenceOf(prose, mark, block);
    return sentence === null ? [] : [{ span, target, sentence }];
  });
}

/** A mark binds the sentence it stands in or, after a sentence's end, the one before it. */
function sentenceOf(prose: Prose, mark: BlockMark, block: ProseBlock): number | null {
  const at = block.from + mark.from;
  const first = firstSentenceOf(prose, mark.block);
  if (prose.sentences[first]?.block !== mark.block) return null;
  let low = first;
  let high = firstSentenceOf(prose, mark.block + 1) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const from = prose.sentences[middle]?.from ?? 0;
    if (mark.from === mark.to ? from < at : from <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function firstSentenceOf(prose: Prose, block: number): number {
  let low = 0;
  let high = prose.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((prose.sentences[middle]?.block ?? 0) < block) low = middle + 1;
    else high = middle;
  }
  return low;
}
