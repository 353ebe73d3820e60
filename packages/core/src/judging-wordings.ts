import type { Article } from "./article/article.ts";
import { ownText } from "./article/own-text.ts";
import type { Source } from "./evidence/verification.ts";
import booster from "./rules/language/booster/index.ts";
import contentiousLabel from "./rules/language/contentious-label/index.ts";
import editorializing from "./rules/language/editorializing/index.ts";
import expressionOfDoubt from "./rules/language/expression-of-doubt/index.ts";
import loadedWording from "./rules/language/loaded-wording/index.ts";
import puffery from "./rules/language/puffery/index.ts";
import rhetoricalQuestion from "./rules/language/rhetorical-question/index.ts";
import type { WordingRule, WrittenText } from "./rules/rule.ts";
import { DEFAULT_MIN_STRENGTH } from "./rules/strength.ts";
import { directionOf, type JudgingWording, type JudgingWordings } from "./stance/judging-wording.ts";
import type { Summary } from "./summary/summary.ts";
import { forgetful, type Memory } from "./text/memory.ts";
import { oncePer } from "./text/once.ts";
import type { Token } from "./text/prose.ts";
import { overlaps, type Span } from "./text/span.ts";

type Direction = (words: readonly Token[]) => JudgingWording["stance"] | null;

const blames: Direction = () => "unfavourable";

/**
 * What the rules of wording say of those whom the words are about. Loaded words scorn unless they tell a merit; a
 * booster strengthens what it stands with. Rules that tell neither (who says so, how hard to read) are none; verbs of
 * saying count with the mentions of who speaks.
 */
const DIRECTIONS: readonly (readonly [rule: WordingRule, direction: Direction])[] = [
  [puffery, () => "favourable"],
  [loadedWording, (words) => directionOf(words) ?? "unfavourable"],
  [booster, directionOf],
  [contentiousLabel, blames],
  [expressionOfDoubt, blames],
  [editorializing, blames],
  [rhetoricalQuestion, blames],
];

/** Finds by the rules of wording how a summary and its sources judge in their own voice; each text when first asked. */
export function judgingWordings(
  summary: Summary,
  sources: readonly Source[],
  memory: Memory = forgetful,
): JudgingWordings {
  return oncePer((text: number): readonly JudgingWording[] => {
    if (text === 0) return wordingsOf(summary);
    const article = sources[text - 1]?.article;
    return article === undefined ? [] : memory.recall(wordingsOfArticle, article);
  });
}

function wordingsOfArticle(article: Article): readonly JudgingWording[] {
  return wordingsOf(ownText(article));
}

function wordingsOf(written: WrittenText): readonly JudgingWording[] {
  const { tokens } = written.prose;
  const found = DIRECTIONS.flatMap(([rule, direction]) =>
    [...rule.check(written, { options: rule.defaults, sources: [] })].flatMap(
      ({ span, strength = 1 }): JudgingWording[] => {
        if (strength < DEFAULT_MIN_STRENGTH) return [];
        const stance = direction(tokens.filter((token) => overlaps(token.span, span)));
        return stance === null ? [] : [{ span, stance }];
      },
    ),
  );
  return outermost(found);
}

/** Of findings inside one another the longest, in the order of the text. */
function outermost(found: readonly JudgingWording[]): readonly JudgingWording[] {
  const kept: JudgingWording[] = [];
  for (const wording of found.toSorted((a, b) => lengthOf(b.span) - lengthOf(a.span)))
    if (!kept.some(({ span }) => overlaps(span, wording.span))) kept.push(wording);
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
