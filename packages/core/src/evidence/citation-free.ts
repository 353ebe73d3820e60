import type { Claim, Summary } from "../summary/summary.ts";
import type { Span } from "../text/span.ts";

/** The claim's tokens without link texts that are nothing but a citation: "([Ministry](release.txt))". */
export function citationFree<T extends { readonly span: Span }>(
  summary: Summary,
  claim: Claim,
  tokens: readonly T[],
): readonly T[] {
  const links = summary.citations.filter(
    (citation) =>
      citation.sentence === claim.sentence &&
      summary.file[citation.span.start] === "[" &&
      /[(;,][ ]?$/.test(summary.file.slice(Math.max(0, citation.span.start - 2), citation.span.start)) &&
      /^[);,]/.test(summary.file.slice(citation.span.end, citation.span.end + 1)),
  );
  if (links.length === 0) return tokens;
  return tokens.filter(
    (token) => !links.some(({ span }) => span.start <= token.span.start && token.span.end <= span.end),
  );
}
