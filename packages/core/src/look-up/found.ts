import type { Passage, Source } from "../evidence/verification.ts";
import { lineIndex, rangeOf } from "../text/line-index.ts";
import { spanOf } from "../text/mapped-text.ts";
import { sentenceAt } from "../text/sentence-at.ts";
import type { Found, Piece } from "./spot.ts";

/** A stretch of a source's `prose.text` with what it is; `text` where it has another text than the source. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly as: Exclude<Piece["as"], "around">;
  readonly text?: string;
}

/**
 * The sentences in which marked words stand, in full.
 *
 * @param marks In the order of the text; not empty.
 */
export function foundAt(source: Source, marks: readonly Mark[], speaker: string | null): Found {
  const { path, file, prose } = source.article;
  const [from, to] = [marks[0]?.from ?? 0, marks.at(-1)?.to ?? 0];
  const [first, last] = [sentenceAt(prose, from), sentenceAt(prose, Math.max(from, to - 1))];
  const end = Math.max(last.to, to);
  const pieces: Piece[] = [];
  let at = first.from;
  for (const mark of marks) {
    if (mark.from > at) pieces.push({ text: prose.text.slice(at, mark.from), as: "around" });
    pieces.push({ text: mark.text ?? prose.text.slice(mark.from, mark.to), as: mark.as });
    at = mark.to;
  }
  if (end > at) pieces.push({ text: prose.text.slice(at, end), as: "around" });
  const span = spanOf(prose.mapped, first.from, end);
  return {
    source: source.id,
    path,
    span,
    range: rangeOf(lineIndex(file), span),
    text: prose.text.slice(first.from, end),
    words: prose.text.slice(from, to),
    pieces,
    speaker,
  };
}

/** Who says what stands at an offset of the source's `prose.text`; null in the outlet's own voice. */
export function speakerAt({ article }: Source, offset: number): string | null {
  const said = article.quotations.filter(({ from, to }) => from <= offset && offset < to);
  return (said.find(({ speaker }) => speaker !== null) ?? null)?.speaker?.name ?? null;
}

/** Who says it in the source: the quotation's speaker, else whose statement the sentence is. */
export function voiceAt({ source, attribution }: Passage, offset: number): string | null {
  return speakerAt(source, offset) ?? attribution?.source?.name ?? null;
}
