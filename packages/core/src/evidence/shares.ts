import type { Quantity } from "../text/quantity.ts";
import type { Passage } from "./verification.ts";

/** A part that a passage counts of a whole: "paid 148,000 of them", "of 20 posts 9 were filled", "9 of 20". */
export interface CountedShare {
  readonly part: Quantity;
  readonly whole: Quantity;
  /** In percent. */
  readonly share: number;
}

/** How far a share in words may lie from the counted one: in points, and as a share of it. */
const TOLERANCE = { points: 3, share: 0.08 };

/** The one share that the passage gives by two counts; null where it gives none, or several. */
export function countedShareOf({ quantities, sentence }: Passage): CountedShare | null {
  const textBetween = (from: number, to: number): string =>
    sentence.text.slice(from - sentence.from, to - sentence.from);
  const counts = quantities.filter(({ kind, bound }) => kind === "count" && bound !== "vague");
  const found = counts.flatMap((first, i): CountedShare[] => {
    const second = counts[i + 1];
    if (second === undefined) return [];
    const before = textBetween(sentence.from, first.from);
    const between = textBetween(first.to, second.from);
    const after = textBetween(second.to, sentence.to);
    if (IS_WHOLE.test(before) || REFERS_BACK.test(after)) return shareOf(second, first);
    return PART_OF.test(between) ? shareOf(first, second) : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

const IS_WHOLE = /(?:^|[,;—–]\s)["“‘']?of (?:the |its |their |all )?$/i;
const REFERS_BACK = /^\s+of (?:them|these|those|which|whom)\b/i;
const PART_OF = /^\s+of (?:the |its |their |all )?$/i;

function shareOf(part: Quantity, whole: Quantity): CountedShare[] {
  return part.value > 0 && part.value < whole.value
    ? [{ part, whole, share: (part.value / whole.value) * 100 }]
    : [];
}

/** The share, or that of the rest, whichever lies nearer to a claimed one. */
export function nearerShare({ share }: CountedShare, claimed: number): number {
  return Math.abs(share - claimed) <= Math.abs(100 - share - claimed) ? share : 100 - share;
}

/** Whether a claimed share is the counted one, or that of the rest. */
export function isThatShare(counted: CountedShare, { value, bound }: Quantity): boolean {
  const near = nearerShare(counted, value);
  const [low, high] = [counted.share, 100 - counted.share].sort((a, b) => a - b) as [number, number];
  if ((bound === "at-least" && high >= value) || (bound === "at-most" && low <= value)) return true;
  return Math.abs(near - value) <= Math.max(TOLERANCE.points, TOLERANCE.share * near);
}
