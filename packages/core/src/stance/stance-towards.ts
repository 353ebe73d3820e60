import type { Sentence } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import type { TextRange } from "./sentence-words.ts";
import { stanceFeatures } from "./stance-features.ts";
import { judge, type WordWeight } from "./stance-model.ts";

/** How a sentence shows somebody whom it mentions, whoever says so. */
export interface StanceTowards {
  readonly stance: "favourable" | "unfavourable" | "neutral";
  /** -1 to 1: how much likelier favourable is than unfavourable. */
  readonly score: number;
  /** The words that speak for the stance, the most telling first; empty where it is neutral. */
  readonly cues: readonly StanceCue[];
}

export interface StanceCue {
  readonly span: Span;
  readonly text: string;
  /** What the word adds to the log-odds of the stance against its opposite; above 0. */
  readonly weight: number;
}

export interface StanceContext {
  /** Other places of the sentence at which the same actor stands: other names for it, pronouns. */
  readonly aliases?: readonly TextRange[];
  /** Quotations of the text, in the order in which they stand. */
  readonly quotations?: readonly TextRange[];
}

/** Cues that are told at most, and the share of the strongest that a weaker one has at least. */
const MOST_CUES = 3;
const LEAST_SHARE = 0.3;
const CONTENT = /^(?:NOUN|VERB|ADJ|ADV|INTJ)$/;

/**
 * Judges what a sentence says of the target at one place: what it does and undergoes, what it is called, what stands
 * beside it. Names say nothing, nor do words for origin, faith, sex and camp. Deterministic; English.
 *
 * @param target Range of `Prose.text` that names the target in the sentence.
 */
export function stanceTowards(
  sentence: Sentence,
  target: TextRange,
  { aliases = [], quotations = [] }: StanceContext = {},
): StanceTowards {
  if (!sentence.tokens.some(({ from, to }) => from < target.to && target.from < to))
    return { stance: "neutral", score: 0, cues: [] };
  const within = quotations.filter(({ from, to }) => from < sentence.to && sentence.from < to);
  const { odds, words } = judge(stanceFeatures(sentence, target, aliases, within));
  const { unfavourable, neutral, favourable } = odds;
  const score = favourable - unfavourable;
  if (neutral >= favourable && neutral >= unfavourable) return { stance: "neutral", score, cues: [] };
  const stance = favourable > unfavourable ? "favourable" : "unfavourable";
  return { stance, score, cues: cuesOf(words, stance === "favourable" ? 1 : -1) };
}

function cuesOf(words: readonly WordWeight[], sign: 1 | -1): readonly StanceCue[] {
  const telling = words
    .filter(({ token, weight }) => weight * sign > 0 && CONTENT.test(token.wordClass))
    .sort((a, b) => (b.weight - a.weight) * sign || a.token.from - b.token.from);
  const most = (telling[0]?.weight ?? 0) * sign;
  return telling
    .slice(0, MOST_CUES)
    .filter(({ weight }) => weight * sign >= most * LEAST_SHARE)
    .map(({ token, weight }) => ({ span: token.span, text: token.text, weight: weight * sign }));
}
