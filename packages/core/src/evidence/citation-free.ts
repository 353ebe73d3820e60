import type { Citation, Summary } from "../summary/summary.ts";
import type { Span } from "../text/span.ts";

/** A sentence's tokens without link texts that are nothing but a citation: "([Ministry](release.txt))". */
export function citationFree<T extends { readonly span: Span }>(
  summary: Summary,
  cited: readonly Citation[],
  tokens: readonly T[],
): readonly T[] {
  const links = cited.filter(
    (citation) =>
      summary.file[citation.span.start] === "[" &&
      /[(;,][ ]?$/.test(summary.file.slice(Math.max(0, citation.span.start - 2), citation.span.start)) &&
      /^[);,]/.test(summary.file.slice(citation.span.end, citation.span.end + 1)),
  );
  if (links.length === 0) return tokens;
  return tokens.filter(
    (token) => !links.some(({ span }) => span.start <= token.span.start && token.span.end <= span.end),
  );
}

/** The citations that bind each sentence. */
export function citationsBySentence(summary: Summary): ReadonlyMap<number, readonly Citation[]> {
  const found = new Map<number, Citation[]>();
  for (const citation of summary.citations) {
    const beside = found.get(citation.sentence);
    if (beside === undefined) found.set(citation.sentence, [citation]);
    else beside.push(citation);
  }
  return found;
}
