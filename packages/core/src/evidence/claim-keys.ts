import type { Claim, Summary } from "../summary/summary.ts";
import { oncePer } from "../text/once.ts";

/**
 * A text for each claim that is the same only where all that it is judged by in the summary is: its paragraph, its
 * facts, its neighbours, who speaks before it, and for quotations what stands round the paragraph.
 */
export function claimKeys(summary: Summary): (claim: Claim) => string {
  const { prose, claims, file } = summary;
  const blockOf = ({ sentence }: Claim): number => prose.sentences[sentence]?.block ?? -1;
  const blockText = (block: number): string => {
    const { kind, span } = prose.blocks[block] ?? { kind: "", span: { start: 0, end: 0 } };
    return `${kind} ${file.slice(span.start, span.end)}`;
  };
  const ownKey = oncePer((claim: Claim) => factsKey(claim, prose.sentences[claim.sentence]?.from ?? 0));
  const quotationKey = (block: number): string =>
    [block - 1, block + 1, ...claims.flatMap(({ names }) => names.map(({ text }) => text))]
      .map((part) => (typeof part === "number" ? blockText(part) : part))
      .join("\n");
  return (claim) => {
    const block = blockOf(claim);
    const start = prose.blocks[block]?.span.start ?? 0;
    const before: string[] = [];
    for (let i = claim.index - 1; i >= 0; i--) {
      const other = claims[i];
      if (other === undefined || blockOf(other) !== block) break;
      before.push(`${other.attribution?.source?.name ?? ""} ${other.citations.join()}`);
    }
    const beside = [claim.index - 1, claim.index + 1].map((i) => claims[i]);
    const isOpening = claim.sentence === 0 && prose.sentences.length > 1;
    return [
      blockText(block),
      claim.span.start - start,
      isOpening,
      ownKey(claim),
      ...beside.map((other) =>
        other === undefined ? "" : `${blockOf(other) - block === 0} ${ownKey(other)}`,
      ),
      ...before,
      claim.quotations.length > 0 ? quotationKey(block) : "",
    ].join("\n");
  };
}

/** A claim with what was found in it, its places told from its own beginning. */
function factsKey(claim: Claim, from: number): string {
  const { index: _index, ...facts } = claim;
  const [span, sentence] = [claim.span.start, claim.sentence];
  return JSON.stringify(facts, (key, value: unknown) => {
    if (typeof value !== "number") return value;
    if (key === "start" || key === "end") return value - span;
    if (key === "from" || key === "to") return value - from;
    if (key === "sentence") return value - sentence;
    return key === "group" ? 0 : value;
  });
}
