import type { MarkedRange } from "./quotation-marks.ts";

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Index of the first range that begins at or after an offset; ranges are in the order of the text. */
function firstFrom(marked: readonly MarkedRange[], offset: number): number {
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marked[middle] as MarkedRange).from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many ranges back the outer one of a nested one may stand. */
const NESTING = 6;

/** Whether a piece of text stands between quotation marks. */
export function insideMarks(marked: readonly MarkedRange[], range: Range): boolean {
  // Nested ranges follow their outer one: a few steps back reach it.
  const after = firstFrom(marked, range.from + 1);
  for (let i = after - 1; i >= 0 && i >= after - NESTING; i--) {
    const candidate = marked[i] as MarkedRange;
    if (candidate.from <= range.from && range.to <= candidate.to) return true;
  }
  return false;
}

/** The ranges that lie in a stretch of text. */
export function rangesWithin(marked: readonly MarkedRange[], { from, to }: Range): readonly MarkedRange[] {
  const found: MarkedRange[] = [];
  for (let i = firstFrom(marked, from); i < marked.length; i++) {
    const range = marked[i] as MarkedRange;
    if (range.from >= to) break;
    if (range.to <= to) found.push(range);
  }
  return found;
}
