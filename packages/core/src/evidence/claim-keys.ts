import type { Claim, Summary } from "../summary/summary.ts";
import { oncePer } from "../text/once.ts";
import type { Sentence } from "../text/prose.ts";

/**
 * A text for each claim that is the same only where all that it is judged by in the summary is: its words and facts, its
 * neighbours, who speaks before it in the paragraph, and for quotations the paragraphs round it.
 */
export function claimKeys(summary: Summary): (claim: Claim) => string {
  const { prose, claims, file } = summary;
  const sentenceOf = ({ sentence }: Claim): Sentence | undefined => prose.sentences[sentence];
  const blockOf = (claim: Claim): number => sentenceOf(claim)?.block ?? -1;
  const ownKey = oncePer((claim: Claim) => factsKey(claim, sentenceOf(claim)?.from ?? 0));
  const blockText = (block: number): string => {
    const { span } = prose.blocks[block] ?? { span: { start: 0, end: 0 } };
    return file.slice(span.start, span.end);
  };
  /** The sentence as written, with what stands between it and those beside it. */
  const wordsKey = (claim: Claim): string => {
    const { span } = prose.blocks[blockOf(claim)] ?? { span: claim.span };
    const [before, after] = [prose.sentences[claim.sentence - 1], prose.sentences[claim.sentence + 1]];
    const start = Math.max(span.start, before?.span.end ?? 0);
    const end = Math.min(span.end, after?.span.start ?? file.length);
    return `${claim.span.start - start} ${file.slice(start, end)}`;
  };
  const quotationKey = (claim: Claim): string => {
    const block = blockOf(claim);
    const start = prose.blocks[block]?.span.start ?? 0;
    const names = claims.flatMap(({ names }) => names.map(({ text }) => text));
    return [claim.span.start - start, ...[block - 1, block, block + 1].map(blockText), ...names].join("\n");
  };
  return (claim) => {
    const block = blockOf(claim);
    const before: string[] = [];
    for (let i = claim.index - 1; i >= 0; i--) {
      const other = claims[i];
      if (other === undefined || blockOf(other) !== block) break;
      const speaker = other.attribution?.source?.name;
      if (speaker !== undefined) before.push(`${i === claim.index - 1} ${speaker} ${other.citations.join()}`);
    }
    const beside = [claim.index - 1, claim.index + 1].map((i) => claims[i]);
    const isOpening = claim.sentence === 0 && prose.sentences.length > 1;
    return [
      prose.blocks[block]?.kind,
      wordsKey(claim),
      isOpening,
      ownKey(claim),
      ...beside.map((other) =>
        other === undefined ? "" : `${blockOf(other) - block === 0} ${ownKey(other)}`,
      ),
      ...before,
      claim.quotations.length > 0 ? quotationKey(claim) : "",
    ].join("\n");
  };
}

/** Counted from the claim's own beginning in the file, or in the prose, or among the sentences. */
type Counted = "start" | "end" | "from" | "to" | "sentence" | "group" | "index";

/** A claim with what was found in it, its places told from its own beginning. */
function factsKey(claim: Claim, from: number): string {
  const base: Readonly<Record<Counted, number>> = {
    start: claim.span.start,
    end: claim.span.start,
    from,
    to: from,
    sentence: claim.sentence,
    group: Number.NaN,
    index: Number.NaN,
  };
  const parts: string[] = [];
  const tell = (value: unknown, key: string): void => {
    if (typeof value === "object" && value !== null) {
      for (const name in value) tell((value as Readonly<Record<string, unknown>>)[name], name);
      parts.push(Array.isArray(value) ? "]" : "}");
    } else if (typeof value === "number" && key in base) parts.push(`${value - base[key as Counted]}`);
    else parts.push(`${key}=${value}`);
  };
  tell(claim, "");
  return parts.join("\t");
}
