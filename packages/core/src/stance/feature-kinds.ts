/**
 * The kinds of features that stance is judged by, and how much one of the kind counts: what many sentences share is
 * trusted more than single words.
 */
export const FEATURE_KINDS = {
  word: 0.6,
  denied: 0.3,
  left: 0.6,
  right: 0.6,
  "close left": 0.6,
  "close right": 0.6,
  "near left": 0.6,
  "near right": 0.6,
  clause: 1,
  pair: 0.6,
  "class left": 0.5,
  "class right": 0.5,
  "class close left": 1,
  "class close right": 1,
  "class near left": 1,
  "class near right": 1,
  nearest: 1,
  beside: 1,
  around: 1,
  predicate: 1,
  "class predicate": 1.7,
  sums: 0.5,
  place: 1,
  target: 1,
} as const;

export type FeatureKind = keyof typeof FEATURE_KINDS;
