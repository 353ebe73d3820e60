import type { Sentence } from "../text/prose.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Mark } from "./report-types.ts";

/** Where spans of the file stand in the text of a sentence, in order, those that touch made one. */
export function marksIn({ tokens, from: start }: Sentence, spans: readonly Span[]): readonly Mark[] {
  const marks: { from: number; to: number }[] = [];
  const found = spans.flatMap((span): Mark[] => {
    const covered = tokens.filter((token) => overlaps(token.span, span));
    const [first, last] = [covered[0], covered.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ from: first.from - start, to: last.to - start }];
  });
  for (const { from, to } of found.sort((a, b) => a.from - b.from)) {
    const last = marks.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else marks.push({ from, to });
  }
  return marks;
}
