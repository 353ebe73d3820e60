/** A range of UTF-16 code units in the original file (a BOM counts), end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A text that is the same for equal spans alone, to look them up by. */
export function keyOfSpan({ start, end }: Span): string {
  return `${start}-${end}`;
}
