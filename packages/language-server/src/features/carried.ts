import type { Diagnostic, LintResult } from "@evenhand/core";
import { lineIndex, rangeOf } from "@evenhand/core";
import type { Checked, CheckedSentences } from "../summary/check-summary.ts";

/**
 * The findings of single sentences as they are now, with those of the last check that judge the whole, where they stand
 * now; what an edit has touched is left out. So nothing flickers while somebody types.
 */
export function withWhole(sentences: CheckedSentences, last: Checked): Checked {
  if (last.kind !== "summary") return last;
  const { summary } = sentences;
  const lines = lineIndex(summary.file);
  const move = moverOf(last.summary.file, summary.file);
  const carried = last.result.diagnostics.flatMap((diagnostic): Diagnostic[] => {
    if (!OF_WHOLE.test(diagnostic.rule)) return [];
    const span = move(diagnostic.span);
    if (span === null) return [];
    const evidence = diagnostic.evidence.flatMap((one) => {
      if (one.path !== last.summary.path) return [one];
      const moved = move(one.span);
      return moved === null ? [] : [{ ...one, span: moved, range: rangeOf(lines, moved) }];
    });
    return [{ ...diagnostic, span, range: rangeOf(lines, span), evidence, suggestions: [] }];
  });
  const result: LintResult = {
    ...last.result,
    ...sentences.result,
    diagnostics: [...sentences.result.diagnostics, ...carried],
  };
  return { ...sentences, kind: "summary", result };
}

/** Rules that judge all of a summary together, or all findings. */
const OF_WHOLE = /^(?:balance|suppression)\//;

type Span = Diagnostic["span"];

/** Where a span of the one text stands in the other, which differs in one stretch; null where it lies in that. */
function moverOf(before: string, after: string): (span: Span) => Span | null {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const by = after.length - before.length;
  return ({ start, end }) => {
    if (end <= head) return { start, end };
    if (start >= before.length - tail) return { start: start + by, end: end + by };
    // An edit inside what is marked stretches it.
    return start <= head && end >= before.length - tail && end + by > start ? { start, end: end + by } : null;
  };
}
