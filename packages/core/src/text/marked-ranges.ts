import { firstFrom } from "./in-order.ts";
import type { MarkedRange } from "./quotation-marks.ts";

interface Range {
  readonly from: number;
  readonly to: number;
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
