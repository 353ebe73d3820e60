/** Findings about wording below this strength are not reported, unless told otherwise. */
export const DEFAULT_MIN_STRENGTH = 0.4;

/** Below this strength a finding is no more than information: as many editors would let the words stand. */
export const WARNING_STRENGTH = 0.5;

/** How strong an entry of a lexicon is that says nothing else: most editors would change the words. */
export const ENTRY_STRENGTH = 0.6;

/** What the place of a word adds to its strength, or takes from it. */
export const CIRCUMSTANCES = {
  /** There are sources, and none of them has the words. */
  unused: 0.1,
  /** Other words of the kind that would be reported for themselves stand in the same sentence. */
  together: 0.1,
  /** A source disputes what the words take for granted. */
  contested: 0.2,
  /** In a headline or heading. */
  headline: 0.1,
  /** Some source, though not every one, has the words in its own voice. */
  used: -0.1,
  /** In indirect speech: the writer's words for somebody else's. */
  reported: -0.1,
  /** The text takes a step back from the words: "apparently", "what some see as". */
  hedged: -0.2,
} as const;

export type Circumstance = keyof typeof CIRCUMSTANCES;

/** The strength of words with all that speaks for and against them added up: 0 to 1, in hundredths. */
export function strengthOf(base: number, circumstances: readonly Circumstance[] = []): number {
  const sum = circumstances.reduce((total, name) => total + CIRCUMSTANCES[name], base);
  return Math.round(100 * Math.min(1, Math.max(0, sum))) / 100;
}

/** Whether a number can be a strength. */
export function isStrength(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}
