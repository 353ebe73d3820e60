import type { JudgingWording } from "./judging-wording.ts";
import type { StanceMention } from "./matrix.ts";
import { sideOf, type Utterance } from "./utterances.ts";

type Stance = StanceMention["stance"];

/** What weighs less than the text's own voice: words of somebody it lets speak. */
const REPORTED_WEIGHT = 0.5;
/**
 * How many judgements a mention there must be: plain reports have some 3 in a hundred mentions, so that five times as
 * many are no chance. A lone one must stand out from the fewer mentions.
 */
const LEAST_SHARE = 0.125;
const LEAST_SHARE_OF_ONE = 0.25;
/** How far one kind must outweigh the other, as a share of both. */
const LEAST_LEAD = 0.5;
/** Judgements that it takes; one of a report may be chance, where it is no verb that doubts or vouches. */
const LEAST_JUDGEMENTS = 2;
/** Utterances of a side, and their share of all in the text, from which on nobody answers it. */
const LEAST_UTTERANCES = 2;
const UNOPPOSED = 0.75;

/** What a text as a whole has of a side. */
export interface ShownSide {
  readonly mentions: readonly Pick<StanceMention, "stance" | "holder" | "by">[];
  /** Words of the text's own voice that judge the side. */
  readonly wordings?: readonly Pick<JudgingWording, "stance">[];
  /** How its headlines judge the side. */
  readonly headlines?: readonly Pick<JudgingWording, "stance">[];
  /** Whether the text brings the side's words and nobody's who could answer them. */
  readonly isUnopposed?: boolean;
}

/**
 * How a text as a whole shows a side, by how it judges it and by whom it lets speak: neutral where it judges seldom,
 * or both ways; favourable where nobody else speaks, unless the text itself blames. What news tells of an actor's
 * deeds and losses is no judgement, save in an opinion piece, where the author picks it to argue. Null where the text
 * has no mention of the side.
 */
export function overallStance({
  mentions,
  wordings = [],
  headlines = [],
  isUnopposed = false,
}: ShownSide): Stance | null {
  if (mentions.length === 0) return null;
  const judged = stanceOfJudgements(mentions, [...wordings, ...headlines, ...headlines]);
  if (!isUnopposed || judged === "favourable") return judged;
  return judged === "unfavourable" ? "neutral" : "favourable";
}

function stanceOfJudgements(
  mentions: ShownSide["mentions"],
  wordings: readonly Pick<JudgingWording, "stance">[],
): Stance {
  const isOpinion = mentions.some(({ holder }) => holder === "author");
  const telling = mentions.filter(
    ({ stance, by, holder }) => stance !== "neutral" && (by === "saying" || holder === "author"),
  );
  const weight = (wanted: Stance): number =>
    telling
      .filter(({ stance }) => stance === wanted)
      .reduce((sum, { holder }) => sum + (isOwnVoice(holder) ? 1 : REPORTED_WEIGHT), 0) +
    wordings.filter(({ stance }) => stance === wanted).length;
  const [favourable, unfavourable] = [weight("favourable"), weight("unfavourable")];
  const both = favourable + unfavourable;
  if (both < LEAST_JUDGEMENTS && telling.length === 0 && !(isOpinion && both > 0)) return "neutral";
  const least = both < LEAST_JUDGEMENTS ? LEAST_SHARE_OF_ONE : LEAST_SHARE;
  if (both === 0 || both < least * mentions.length) return "neutral";
  const lead = (favourable - unfavourable) / both;
  return Math.abs(lead) < LEAST_LEAD ? "neutral" : lead > 0 ? "favourable" : "unfavourable";
}

/** Whether a text's own voice speaks: a release's is its publisher's, an opinion piece's its author's. */
export function isOwnVoice(holder: StanceMention["holder"]): boolean {
  return holder === "outlet" || holder === "author" || holder === "institution";
}

/** The side whose words a text brings, and nobody's who could answer them; null where there is none. */
export function unopposedSide(utterances: readonly Utterance[]): string | null {
  const counts = new Map<string, number>();
  for (const utterance of utterances) {
    const side = sideOf(utterance);
    if (side !== null) counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] < LEAST_UTTERANCES) return null;
  return most[1] >= UNOPPOSED * utterances.length ? most[0] : null;
}
