import type { Article, Quotation } from "@evenhand/core";
import type { Terminal } from "../../terminal.ts";

type Style = (text: string) => string;

/** Whoever is quoted, in the order in which they first speak. */
export interface Speaker {
  /** A name; for a speaker without one, how the text describes them. */
  readonly label: string;
  readonly isNamed: boolean;
  readonly style: Style;
  /** What each of their quotations says; parts of a split one count as one. */
  readonly quotations: ReadonlySet<number>;
  readonly words: number;
}

/** The speakers of an article by quotation. Quotations without any speaker are left out. */
export function speakersOf(article: Article, { colors }: Terminal): ReadonlyMap<Quotation, Speaker> {
  // Blue is hard to read on black, yellow on white, and red reads as an error.
  const palette: readonly Style[] = [colors.cyan, colors.magenta, colors.green];
  const descriptions = new Map(
    article.attributions.flatMap(({ cue, source }) =>
      cue === null || source === null ? [] : [[cue.span.start, source.name] as const],
    ),
  );
  const known = new Map<string, Speaker & { quotations: Set<number>; words: number }>();
  const speakers = new Map<Quotation, Speaker>();
  let outer: string | null = null;
  for (const quotation of article.quotations) {
    const named = quotation.speaker?.name ?? null;
    const label = named ?? descriptions.get(quotation.cue?.span.start ?? -1) ?? null;
    if (label === null) continue;
    // "a union official" is "the union official" from then on.
    const key = label.toLowerCase().replace(/^(?:an?|the)\s+/, "");
    let speaker = known.get(key);
    if (speaker === undefined) {
      const color = palette[known.size % palette.length] ?? colors.cyan;
      // Past the palette's end the same colours come again, underlined.
      const style: Style =
        known.size < palette.length ? color : (text: string) => colors.underline(color(text));
      speaker = { label, isNamed: named !== null, style, quotations: new Set(), words: 0 };
      known.set(key, speaker);
    }
    // Words that someone quotes from others count for those; words that they set in marks themselves don't again.
    if (!quotation.nested || key !== outer) {
      speaker.quotations.add(quotation.group);
      speaker.words += wordsIn(quotation.text);
    }
    if (!quotation.nested) outer = key;
    speakers.set(quotation, speaker);
  }
  return speakers;
}

/** Words as people count them. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
