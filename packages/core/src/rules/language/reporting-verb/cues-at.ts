import type { Attribution } from "../../../text/quotation.ts";
import type { Span } from "../../../text/span.ts";

/** Those with a cue, by where it begins, with their place in the text's list. */
interface Cues {
  readonly starts: readonly { readonly at: number; readonly place: number }[];
  /** Length of the longest cue. */
  readonly longest: number;
}

const known = new WeakMap<readonly Attribution[], Cues>();

/** The attributions whose cue overlaps a stretch of the file, in the order of the text's list. */
export function attributionsWithCueAt(
  attributions: readonly Attribution[],
  { start, end }: Span,
): readonly Attribution[] {
  const { starts, longest } = cuesOf(attributions);
  const places: number[] = [];
  for (let i = firstAt(starts, start - longest); i < starts.length; i++) {
    const { at, place } = starts[i] as Cues["starts"][number];
    if (at >= end) break;
    if (start < (attributions[place]?.cue?.span.end ?? 0)) places.push(place);
  }
  return places.sort((a, b) => a - b).map((place) => attributions[place] as Attribution);
}

function cuesOf(attributions: readonly Attribution[]): Cues {
  const found = known.get(attributions);
  if (found !== undefined) return found;
  const starts = attributions.flatMap(({ cue }, place) =>
    cue === null ? [] : [{ at: cue.span.start, place }],
  );
  starts.sort((a, b) => a.at - b.at);
  const longest = attributions.reduce(
    (most, { cue }) => Math.max(most, cue === null ? 0 : cue.span.end - cue.span.start),
    0,
  );
  const cues = { starts, longest };
  known.set(attributions, cues);
  return cues;
}

/** The place of the first that begins there or later. */
function firstAt(starts: Cues["starts"], from: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
