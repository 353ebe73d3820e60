import type { StanceMention } from "./matrix.ts";
import { sideOf, type Utterance } from "./utterances.ts";

type Stance = StanceMention["stance"];

/** What weighs less than the text's own voice: words of somebody it lets speak. */
const REPORTED_WEIGHT = 0.5;
/** The share of mentions that must be telling, and how far one kind of them must outweigh the other. */
const LEAST_TELLING = 0.25;
const LEAST_LEAD = 0.5;
/** Telling mentions that it takes; one of a report may be chance, where it is no verb that doubts or vouches. */
const LEAST_MENTIONS = 2;
/** Utterances of a side, and their share of all in the text, from which on nobody answers it. */
const LEAST_UTTERANCES = 2;
const UNOPPOSED = 0.75;

/**
 * How a text as a whole shows a side, by all its mentions of it and by whom it lets speak: neutral where few mentions
 * say anything for or against it, or where both are said; favourable where nobody else speaks, unless the mentions
 * say otherwise. Null where the text has no mention of it.
 */
export function overallStance(
  mentions: readonly Pick<StanceMention, "stance" | "holder" | "by">[],
  isUnopposed = false,
): Stance | null {
  if (mentions.length === 0) return null;
  const byMentions = stanceOfMentions(mentions);
  if (!isUnopposed || byMentions === "favourable") return byMentions;
  return byMentions === "unfavourable" ? "neutral" : "favourable";
}

function stanceOfMentions(mentions: readonly Pick<StanceMention, "stance" | "holder" | "by">[]): Stance {
  const telling = mentions.filter(({ stance }) => stance !== "neutral");
  const isChosen = telling.some(({ by, holder }) => by === "saying" || holder === "author");
  if (telling.length < LEAST_MENTIONS && !isChosen) return "neutral";
  const favourable = weightOf(telling.filter(({ stance }) => stance === "favourable"));
  const unfavourable = weightOf(telling.filter(({ stance }) => stance === "unfavourable"));
  const both = favourable + unfavourable;
  if (both < LEAST_TELLING * weightOf(mentions)) return "neutral";
  const lead = (favourable - unfavourable) / both;
  return Math.abs(lead) < LEAST_LEAD ? "neutral" : lead > 0 ? "favourable" : "unfavourable";
}

function weightOf(mentions: readonly Pick<StanceMention, "holder">[]): number {
  return mentions.reduce((sum, { holder }) => sum + (isOwnVoice(holder) ? 1 : REPORTED_WEIGHT), 0);
}

/** A release's own voice is its publisher's, and an opinion piece's its author's. */
function isOwnVoice(holder: StanceMention["holder"]): boolean {
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
