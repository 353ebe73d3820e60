import type { Claim } from "../summary/summary.ts";
import { clusterNames } from "../text/name-variants.ts";
import type { Sentence } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import { type Term, termKeys, termsOf } from "./terms.ts";
import type { Passage } from "./verification.ts";

/** A word, name, value or date of a claim, and where the passage has it; null where it does not. */
export interface AlignedTerm {
  readonly kind: Term["kind"];
  /** Span in the summary. */
  readonly span: Span;
  /** Span in the source. */
  readonly found: Span | null;
}

/** What of a claim a passage has: each telling word, name, value and date once, in the claim's order. */
export function align(claim: Claim, sentence: Sentence, passage: Passage): readonly AlignedTerm[] {
  const words = [...claim.names, ...passage.names].flatMap(({ text }) => text.split(/[\s-]+/));
  const keys = termKeys(clusterNames(words.filter((word) => /^\p{Lu}/u.test(word))));
  const asked = termsOf({ ...claim, tokens: sentence.tokens }, keys, "claim");
  const had = new Map<string, Span>();
  for (const { key, span } of termsOf({ ...passage, tokens: passage.sentence.tokens }, keys, "passage")) {
    if (!had.has(key)) had.set(key, span);
  }
  const aligned = new Map<number, AlignedTerm>();
  for (const { key, kind, span } of asked) {
    const found = had.get(key) ?? null;
    // Of a date's or compound's parts the one that is met tells.
    if (found !== null || !aligned.has(span.start)) aligned.set(span.start, { kind, span, found });
  }
  return [...aligned.values()].sort((a, b) => a.span.start - b.span.start);
}
