import { partyOf } from "../../../stance/treatment.ts";
import type { Utterance } from "../../../stance/utterances.ts";
import { reportingVerbOf } from "../../../text/en/reporting-verbs.ts";
import { MILD_VERBS } from "../../../text/en/saying-tones.ts";

/** Speakers whose verbs lean one way, with all that they say and what is told by a leaning verb. */
export interface Camp {
  readonly all: readonly Utterance[];
  readonly telling: readonly Utterance[];
}

/** How many times as often a side's verbs must lean one way as the other. */
const LEANING = 3;
/** Share of a camp's verbs that must lean. */
const LEAST_SHARE = 0.25;
const NOBODY: Camp = { all: [], telling: [] };

/** Who is vouched for and who is doubted, side by side: no side is in both camps. */
export function camps(said: readonly Utterance[]): { readonly vouched: Camp; readonly doubted: Camp } {
  const sides = new Map<string, Utterance[]>();
  for (const utterance of said) {
    const side = partyOf(utterance);
    if (side === null) continue;
    const known = sides.get(side);
    if (known === undefined) sides.set(side, [utterance]);
    else known.push(utterance);
  }
  const list = [...sides.values()];
  return { vouched: campOf(list, "endorsing", "doubting"), doubted: campOf(list, "doubting", "endorsing") };
}

function campOf(
  sides: readonly (readonly Utterance[])[],
  tone: Utterance["tone"],
  other: Utterance["tone"],
): Camp {
  const count = (side: readonly Utterance[], which: Utterance["tone"]): number =>
    side.filter((one) => one.tone === which).length;
  const all = sides
    .filter((side) => count(side, tone) > 0 && count(side, tone) >= LEANING * count(side, other))
    .flat();
  const telling = all.filter((one) => one.tone === tone);
  return telling.length >= LEAST_SHARE * all.length ? { all, telling } : NOBODY;
}

/** How many mild verbs weigh as much as one strong one. */
const MANY = 3;

/** Whether a camp's verbs weigh enough for a warning: one strong verb, or several mild ones. */
export function weighs({ telling }: Camp): boolean {
  const isMild = ({ cue }: Utterance): boolean => MILD_VERBS.has(reportingVerbOf(cue?.text ?? "") ?? "");
  return telling.length >= MANY || !telling.every(isMild);
}

/** From -1 where every verb doubts to 1 where every verb vouches; 0 where nobody speaks. */
export function tiltOf(said: readonly Utterance[]): number {
  const sum = said.reduce(
    (tilt, { tone }) => tilt + (tone === "endorsing" ? 1 : tone === "doubting" ? -1 : 0),
    0,
  );
  return said.length === 0 ? 0 : sum / said.length;
}
