import type { Sentence, Token } from "../text/prose.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { ActorStance } from "./matrix.ts";
import { polarityOf } from "./polarity.ts";

/** Words by which a text's own voice judges rather than tells. */
export interface JudgingWording {
  readonly span: Span;
  readonly stance: "favourable" | "unfavourable";
}

/** The judging words of a text, in its order; 0 is the summary, 1 to n the sources. */
export type JudgingWordings = (text: number) => readonly JudgingWording[];

/** What merit is told by, of whom it is said; what people feel or do is none. */
const MERITS: ReadonlySet<string> = new Set([
  "noun.praise",
  "noun.success",
  "noun.virtue",
  "noun.hero",
  "noun.support",
  "word.good",
  "word.able",
  "word.kind",
  "word.brave",
  "word.in-a-good-way",
]);

/** Whether words that judge tell merits or ill; null where they tell neither or both. */
export function directionOf(words: readonly Token[]): JudgingWording["stance"] | null {
  let sum = 0;
  for (const { lemma, wordClass } of words) {
    const classes = polarityOf(lemma, wordClass);
    if (classes.includes("unfavourable")) sum--;
    else if (wordClass !== "VERB" && classes.some((name) => MERITS.has(name))) sum++;
  }
  return sum === 0 ? null : sum > 0 ? "favourable" : "unfavourable";
}

/**
 * Whom the judging words of a text are about, by the name of the side: whoever stands nearest in the sentence, or in
 * a sentence without any actor whoever the sentence before is about, where it is about one side alone.
 *
 * @param cells Those of the text.
 * @param isOwn Whether the text's own voice says it in the sentence.
 * @param topic Whom words are about that no actor stands near; null where nobody in particular.
 */
export function wordingsBySide(
  sentences: readonly Sentence[],
  cells: readonly ActorStance[],
  wordings: readonly JudgingWording[],
  isOwn: (wording: JudgingWording, sentence: number) => boolean,
  topic: string | null = null,
): ReadonlyMap<string, readonly JudgingWording[]> {
  const found = new Map<string, JudgingWording[]>();
  if (wordings.length === 0) return found;
  const mentions = mentionsBySentence(cells);
  for (const wording of wordings) {
    const sentence = sentences.find(({ span }) => overlaps(span, wording.span));
    if (sentence === undefined || !isOwn(wording, sentence.index)) continue;
    const here = mentions.get(sentence.index);
    const side =
      here === undefined ? (topicOf(mentions.get(sentence.index - 1)) ?? topic) : nearest(here, wording.span);
    if (side === null) continue;
    const list = found.get(side);
    if (list === undefined) found.set(side, [wording]);
    else list.push(wording);
  }
  return found;
}

interface Place {
  readonly side: string;
  readonly span: Span;
}

function mentionsBySentence(cells: readonly ActorStance[]): ReadonlyMap<number, readonly Place[]> {
  const found = new Map<number, Place[]>();
  for (const { actor, mentions } of cells) {
    for (const { sentence, span } of mentions) {
      const place = { side: actor.side ?? actor.name, span };
      const list = found.get(sentence);
      if (list === undefined) found.set(sentence, [place]);
      else list.push(place);
    }
  }
  return found;
}

function topicOf(places: readonly Place[] | undefined): string | null {
  const [first] = places ?? [];
  return first !== undefined && places?.every(({ side }) => side === first.side) ? first.side : null;
}

function nearest(places: readonly Place[], to: Span): string | null {
  const sorted = places.toSorted((a, b) => gap(a.span, to) - gap(b.span, to) || a.span.start - b.span.start);
  return sorted[0]?.side ?? null;
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
