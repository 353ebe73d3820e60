import { sourceName } from "../../../evidence/source-name.ts";
import type { Source } from "../../../evidence/verification.ts";
import { positionsOf } from "../../../stance/positions.ts";
import { type SideShare, sideShares } from "../../../stance/side-shares.ts";
import { sideOf, type Utterance } from "../../../stance/utterances.ts";
import { defineRule, type Rule } from "../../rule.ts";
import { ofOneCamp } from "./camp.ts";
import { unquoted } from "./unquoted.ts";

interface Options {
  /** Words that the summary must quote from people before shares say anything. */
  readonly minimumWords: number;
  /** Share of the quoted words, 0 to 1, below which no side is too large. */
  readonly minimumShare: number;
  /** By how much, 0 to 1, it must lie above the side's share in the sources. */
  readonly minimumExcess: number;
}

/** Quotations that a side must have. */
const LEAST_QUOTATIONS = 2;

const rule: Rule<Options> = defineRule({
  meta: {
    id: "balance/quote-share",
    severity: "info",
    description: "A side's share of the quoted words is far above its share in the sources.",
    citations: [
      "Wikipedia: Neutral point of view (due and undue weight), https://en.wikipedia.org/wiki/Wikipedia:Neutral_point_of_view#Due_and_undue_weight",
      "BBC, Editorial Guidelines, section 4: Impartiality (due weight)",
    ],
    messages: {
      share:
        "{side} has {words} of the {all} quoted words ({share} %, {quotations} of {allQuotations} quotations: {speakers}); in the sources its share is {sourceShare} % ({bySource}).",
      unquoted:
        "{words} of the {all} quoted words ({quotations} of {allQuotations} quotations) are of {quoted}. {unquoted}, told with {verbs}, have none; in the sources {wordsInSources} words are theirs ({sourceShare} % of what is quoted there).",
      camp: "{words} of the {all} quoted words ({quotations} of {allQuotations} quotations) are of people who, the sources say, are {direction} it: {quoted}. Nobody who is {other} it is quoted; the sources quote {wordsInSources} words of {unquoted}.",
    },
  },
  defaults: { minimumWords: 30, minimumShare: 0.45, minimumExcess: 0.2 } satisfies Options as Options,
  *check(_summary, { utterances, cast, sources, options }) {
    const quoted = utterances().filter(({ words }) => words > 0);
    const own = quoted.filter(({ text }) => text === 0);
    const all = wordsOf(own);
    const shares = sideShares(quoted);
    const heard = shares.filter(({ quotedWordsInSources }) => quotedWordsInSources > 0);
    if (all < options.minimumWords || heard.length < 2) return;
    const largest = shares.find(
      ({ share, shareInSources, quotedWordsInSources }) =>
        quotedWordsInSources > 0 &&
        share >= options.minimumShare &&
        share - shareInSources >= options.minimumExcess,
    );
    if (largest === undefined) {
      const found = [...unquoted(utterances(), sources, options.minimumWords)];
      if (found.length > 0) yield* found;
      else yield* ofOneCamp(utterances(), positionsOf(cast(), sources), sources, options.minimumWords);
      return;
    }
    const theirs = own.filter((utterance) => sideOf(utterance) === largest.side);
    const [longest, ...rest] = theirs.toSorted((a, b) => b.words - a.words);
    if (longest === undefined || rest.length < LEAST_QUOTATIONS - 1) return;
    yield {
      span: longest.span,
      messageId: "share",
      data: {
        side: largest.side,
        words: largest.quotedWords,
        all,
        share: percent(largest.share),
        quotations: theirs.length,
        allQuotations: own.length,
        speakers: [...new Set(theirs.map(({ name }) => name))].join(", "),
        sourceShare: percent(largest.shareInSources),
        bySource: bySource(quoted, largest, sources),
      },
      related: rest.map(({ span }) => span).sort((a, b) => a.start - b.start),
      evidence: quoted
        .filter((utterance) => utterance.text > 0 && sideOf(utterance) === largest.side)
        .flatMap(({ text, span }) => {
          const source = sources[text - 1];
          return source === undefined ? [] : [{ source, span }];
        }),
    };
  },
});

/** "wire 18 of 80 words, release 0 of 77". */
function bySource(
  quoted: readonly Utterance[],
  { side }: SideShare,
  sources: readonly Pick<Source, "id" | "name">[],
): string {
  return sources
    .flatMap((source, index) => {
      const there = quoted.filter(({ text }) => text === index + 1);
      if (there.length === 0) return [];
      const theirs = there.filter((utterance) => sideOf(utterance) === side);
      return [`${sourceName(source)} ${wordsOf(theirs)} of ${wordsOf(there)}`];
    })
    .join(", ");
}

function wordsOf(said: readonly Utterance[]): number {
  return said.reduce((sum, { words }) => sum + words, 0);
}

function percent(share: number): number {
  return Math.round(100 * share);
}

export default rule;
