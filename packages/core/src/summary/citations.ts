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
  let found: number | null = null;
  for (let i = firstSentenceOf(prose, mark.block); i < prose.sentences.length; i++) {
    const sentence = prose.sentences[i];
    if (sentence === undefined || sentence.block !== mark.block) break;
    const starts = mark.from === mark.to ? sentence.from < at : sentence.from <= at;
    if (starts || found === null) found = i;
    if (!starts) break;
  }
  return found;
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
