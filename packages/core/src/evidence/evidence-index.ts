import type { Claim } from "../summary/summary.ts";
import type { Passage, RankedPassage, Source } from "./verification.ts";

/** All passages of all sources, indexed by what claims are looked up by. */
export interface EvidenceIndex {
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  /** Passages that match the claim, best first; of the given sources only, where given. */
  retrieve(claim: Claim, sources?: readonly Source[]): readonly RankedPassage[];
}
