import { sideOf, type Utterance } from "./utterances.ts";

/** How much of what is quoted is one side's. */
export interface SideShare {
  /** The name of a body, country or person, or the description of somebody whom no text names. */
  readonly side: string;
  readonly quotedWords: number;
  readonly quotedWordsInSources: number;
  /** Of all words that the summary quotes, 0 to 1; 0 where it quotes nothing. */
  readonly share: number;
  /**
   * The mean of its shares in the sources that quote anybody, 0 to 1. Each source counts as much as another, so that
   * one long transcript does not outweigh them all.
   */
  readonly shareInSources: number;
}

/** The sides that are quoted; unnamed people count in the whole and are no side. The largest in the summary first. */
export function sideShares(utterances: readonly Utterance[]): readonly SideShare[] {
  return sharesBy(utterances, sideOf)
    .map(
      ({ key, words, wordsInSources, share, shareInSources }): SideShare => ({
        side: key,
        quotedWords: words,
        quotedWordsInSources: wordsInSources,
        share,
        shareInSources,
      }),
    )
    .sort((a, b) => b.quotedWords - a.quotedWords || b.quotedWordsInSources - a.quotedWordsInSources);
}

/** What is quoted from one speaker or side. */
export interface QuotedShare {
  readonly key: string;
  readonly words: number;
  readonly wordsInSources: number;
  /** As in `SideShare`. */
  readonly share: number;
  readonly shareInSources: number;
}

/** Who is quoted how much, by what `keyOf` calls them; null is nobody's key and counts in the whole. */
export function sharesBy(
  utterances: readonly Utterance[],
  keyOf: (utterance: Utterance) => string | null,
): readonly QuotedShare[] {
  const whole = new Map<number, number>();
  const parts = new Map<string, Map<number, number>>();
  for (const utterance of utterances) {
    const { text, words } = utterance;
    if (words === 0) continue;
    whole.set(text, (whole.get(text) ?? 0) + words);
    const key = keyOf(utterance);
    if (key === null) continue;
    const own = parts.get(key) ?? new Map<number, number>();
    parts.set(key, own.set(text, (own.get(text) ?? 0) + words));
  }
  const sources = [...whole].filter(([text]) => text > 0);
  return [...parts].map(([key, own]): QuotedShare => {
    const words = own.get(0) ?? 0;
    const shares = sources.map(([text, all]) => (own.get(text) ?? 0) / all);
    return {
      key,
      words,
      wordsInSources: sources.reduce((sum, [text]) => sum + (own.get(text) ?? 0), 0),
      share: rounded(words / (whole.get(0) || 1)),
      shareInSources: rounded(shares.reduce((sum, one) => sum + one, 0) / (shares.length || 1)),
    };
  });
}

function rounded(share: number): number {
  return Number(share.toFixed(4));
}
