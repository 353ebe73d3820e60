import type { DateMention } from "../date.ts";
import type { Draft } from "./combine.ts";

/** How far behind its value a date may stand, in characters, to be the value's. */
const NEAR = 40;

/**
 * The date that a value is for: the one right behind it ("50% in 2020"), else the one before it with no other value
 * between, else the one that opens the sentence.
 */
export function periodOf(
  drafts: readonly Draft[],
  i: number,
  dates: readonly DateMention[],
  text: string,
  base: number,
): DateMention | null {
  const draft = drafts[i] as Draft;
  const own = dates.filter(({ from, to }) => to <= draft.from || from >= draft.to);
  if (own.length === 0) return null;
  const next = drafts[i + 1]?.from ?? Number.POSITIVE_INFINITY;
  const behind = own.find(({ from }) => from >= draft.to);
  if (behind !== undefined && behind.from < next && behind.from - draft.to <= NEAR) {
    const between = text.slice(draft.to - base, behind.from - base);
    if (!/[,;:]|\b(?:and|but|while|than)\b/.test(between)) return behind;
  }
  const previous = drafts[i - 1]?.to ?? Number.NEGATIVE_INFINITY;
  const ahead = own.findLast(({ to }) => to <= draft.from);
  if (
    ahead !== undefined &&
    ahead.to >= previous &&
    !/;/.test(text.slice(ahead.to - base, draft.from - base))
  )
    return ahead;
  const [first] = own;
  if (first !== undefined && first.from - base <= 12) return first;
  return behind !== undefined && !/[,;:]/.test(text.slice(draft.to - base, behind.from - base))
    ? behind
    : null;
}
