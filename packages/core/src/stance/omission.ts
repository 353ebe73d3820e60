import type { DisputeLookup } from "../evidence/disputed-content.ts";
import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import type { Passage, Verification } from "../evidence/verification.ts";
import type { Claim, Summary } from "../summary/summary.ts";
import type { Memory } from "../text/memory.ts";
import type { Span } from "../text/span.ts";
import type { KeyReader, Told } from "./told.ts";

/**
 * What is left out: another figure for the same, an answer to what somebody says, what limits a claim, or a dispute or
 * main point of the sources of which no sentence speaks.
 */
export type OmissionKind = "figure" | "answer" | "limit" | "dispute" | "point";

/** Something that the sources say to what a summary says, and that the summary leaves out. */
export interface Omission {
  readonly kind: OmissionKind;
  /** The claim that it concerns; null where no claim comes near it. */
  readonly claim: Claim | null;
  /** Span in the summary: the figure, or the claim; null where `claim` is. */
  readonly span: Span | null;
  /** What is left out first, then what the claim rests on or others that say the same. */
  readonly passages: readonly [Passage, ...Passage[]];
  /** The words that are left out: the passage's or a part of them. */
  readonly words: string;
  /** Whose words they are, as the source calls them; null where the source does not say. */
  readonly speaker: string | null;
  /** From 0 to 1; 1 tells alone that a side is missing. */
  readonly weight: number;
}

/** A claim with the passages that it rests on. */
export interface Rested {
  readonly claim: Claim;
  readonly bases: readonly Passage[];
  /** Others that tell the same. */
  readonly alike: readonly Passage[];
  /** Those and the others that come near it. */
  readonly evidence: readonly Passage[];
}

/** What the search for omissions looks at. */
export interface OmissionContext {
  readonly summary: Summary;
  readonly index: EvidenceIndex;
  readonly verifications: readonly Verification[];
  readonly disputeOf: DisputeLookup;
  readonly told: Told;
  readonly keys: KeyReader;
  /** Keys of a passage's words. */
  readonly keysOf: (passage: Passage) => ReadonlySet<string>;
  /** Whether some sentence of the summary says how far something holds or on how little it rests. */
  readonly givesLimits: boolean;
  /** Whether a supported claim rests on a passage. */
  readonly isUsed: (passage: Passage) => boolean;
  readonly memory: Memory;
}

const NOBODY =
  /^(?:[\d,.]+|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|half|I|we|you|he|she|it|they|who|which|one|this|that|his|her|their|I'm|I’m)\b/i;

/** Who says a passage, as the source calls them; null for the source's own voice, for pronouns and for counts of people. */
export function speakerOf({ attribution }: Passage): string | null {
  const name = attribution?.source?.name ?? null;
  return name === null || NOBODY.test(name) ? null : name;
}

/** Passages of the same paragraph, so many before and so many after. */
export function beside(
  passage: Passage,
  { passages }: EvidenceIndex,
  before: number,
  after: number,
): readonly Passage[] {
  const found: Passage[] = [];
  for (let i = passage.index - before; i <= passage.index + after; i++) {
    const other = passages[i];
    if (other === undefined || other === passage || other.source !== passage.source) continue;
    if (other.sentence.block === passage.sentence.block) found.push(other);
  }
  return found;
}

/** Whether two passages are of different parties: two named speakers, or two sources. */
export function areOfTwo(one: Passage, other: Passage): boolean {
  const [a, b] = [speakerOf(one), speakerOf(other)];
  if (a !== null && b !== null) return a !== b;
  return one.source !== other.source || (one.attribution === null) !== (other.attribution === null);
}
