import { forgetful, type Memory } from "../text/memory.ts";
import { oncePer } from "../text/once.ts";
import type { Prose, Sentence, Token } from "../text/prose.ts";
import type { Quotation } from "../text/quotation.ts";
import type { Span } from "../text/span.ts";
import type { CastMember } from "./cast.ts";
import { polarityOf } from "./polarity.ts";
import { type StanceTowards, stanceTowards } from "./stance-towards.ts";
import type { Utterance } from "./utterances.ts";

export type Stance = "favourable" | "unfavourable" | "neutral";

/** How a text shows an actor at one place. */
export interface MentionScore {
  readonly stance: Stance;
  /** -1 to 1. */
  readonly score: number;
  /** File spans of the words that say so, the most telling first; empty where it is neutral. */
  readonly cues: readonly Span[];
  /** What says so: the verb that introduces the actor's words, or what is predicated of the actor; null for neither. */
  readonly by: "saying" | "predicate" | null;
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
}

/** A text with what is said in it. */
export interface ScoredText {
  readonly prose: Prose;
  readonly quotations: readonly Quotation[];
  readonly utterances: readonly Utterance[];
  /** Keeps how the text speaks of what stands at a place. */
  readonly memory?: Memory;
}

interface Mention {
  readonly span: Span;
}

/** Those in their order that share something with a span; none of them stand in each other. */
function overlapping(mentions: readonly Mention[], span: Span): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((mentions[end]?.span.start ?? span.end) < span.end) end++;
  return mentions.slice(low, end);
}

/** How much a verb of saying tells that vouches for its speaker, or doubts them. */
const TONE_SCORE = 0.6;

/** How sure a reading of what is predicated must be: news tells most things of most actors plainly. */
const LEAST_SCORE = 0.5;

/**
 * Scores one mention of a text by what is predicated of the actor, and by the verb that introduces it where it
 * speaks; null where no word stands in the span.
 */
export type MentionScorer = (
  actor: CastMember,
  span: Span,
  mentions: readonly Mention[],
) => MentionScore | null;

export function mentionScorer({
  prose,
  quotations,
  utterances,
  memory = forgetful,
}: ScoredText): MentionScorer {
  const outer = memory.recall(outermost, quotations);
  const ordered = oncePer((mentions: readonly Mention[]) =>
    [...mentions].sort((a, b) => a.span.start - b.span.start),
  );
  return (actor, span, mentions): MentionScore | null => {
    const target = rangeOf(prose.tokens, span);
    const sentence = target === null ? undefined : prose.sentences[target.sentence];
    if (target === null || sentence === undefined) return null;
    const beside = overlapping(ordered(mentions), sentence.span).filter((mention) => mention.span !== span);
    const toned = tonedCue(actor, span, sentence.index, beside, utterances);
    if (toned !== null) {
      const favours = toned.tone === "endorsing";
      return {
        stance: favours ? "favourable" : "unfavourable",
        score: favours ? TONE_SCORE : -TONE_SCORE,
        cues: [toned.cue],
        by: "saying",
        sentence: sentence.index,
      };
    }
    const aliases = beside.flatMap((mention) => rangeOf(prose.tokens, mention.span) ?? []);
    const towards = memory.recall(readingsOf, sentence, outer);
    const { stance, score, cues } = towards(target, aliases);
    const telling = cues.filter((cue) => speaksFor(sentence.tokens, cue.span, stance));
    // Words that are mostly said of the praised or the blamed, and say neither, are no reason.
    if (telling.length === 0 || Math.abs(score) < LEAST_SCORE)
      return { stance: "neutral", score: 0, cues: [], by: null, sentence: sentence.index };
    return {
      stance,
      score,
      cues: telling.map(({ span }) => span),
      by: "predicate",
      sentence: sentence.index,
    };
  };
}

function outermost(quotations: readonly Quotation[]): readonly Quotation[] {
  return quotations.filter(({ nested }) => !nested);
}

type Place = { readonly from: number; readonly to: number };

/** How a sentence speaks of whoever is meant at a place of it, by that place and the others at which they are. */
function readingsOf(
  sentence: Sentence,
  quotations: readonly Quotation[],
): (target: Place, aliases: readonly Place[]) => StanceTowards {
  const known = new Map<string, StanceTowards>();
  return (target, aliases) => {
    const key = [target, ...aliases].map(({ from, to }) => `${from}-${to}`).join();
    const reading = known.get(key) ?? stanceTowards(sentence, target, { aliases, quotations });
    known.set(key, reading);
    return reading;
  };
}

/** Whether a word of the sentence is known to speak well or ill of somebody, as the stance has it. */
function speaksFor(tokens: readonly Token[], cue: Span, stance: Stance): boolean {
  const token = tokens.find(({ span }) => span.start === cue.start);
  return token !== undefined && polarityOf(token.lemma, token.wordClass).includes(stance);
}

/** The verb that vouches for the actor or doubts it, where no other mention stands nearer to it. */
function tonedCue(
  actor: CastMember,
  span: Span,
  sentence: number,
  beside: readonly Mention[],
  utterances: readonly Utterance[],
): { readonly tone: "endorsing" | "doubting"; readonly cue: Span } | null {
  for (const { speaker, tone, cue, sentence: own } of utterances) {
    if (speaker !== actor || tone === "neutral" || cue === null || own !== sentence) continue;
    const distance = gap(span, cue.span);
    if (beside.every((other) => gap(other.span, cue.span) >= distance)) return { tone, cue: cue.span };
  }
  return null;
}

function gap(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end);
}

/** The offsets into the prose of the words in a span of the file, with the sentence of the first. */
function rangeOf(
  tokens: readonly Token[],
  { start, end }: Span,
): { readonly from: number; readonly to: number; readonly sentence: number } | null {
  let index = firstToken(tokens, start);
  const first = tokens[index];
  if (first === undefined || first.span.start >= end) return null;
  let to = first.to;
  for (let token = tokens[++index]; token !== undefined && token.span.start < end; token = tokens[++index])
    to = token.to;
  return { from: first.from, to, sentence: first.sentence };
}

/** Index of the first token that ends after an offset of the file; tokens stand in the order of the file. */
function firstToken(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
