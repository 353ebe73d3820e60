import type { Article, Quotation } from "@evenhand/core";
import { f1, type Measure, ratio } from "../metrics/ratio.ts";
import { intersectionOverUnion, type Match, matchOneToOne, overlap } from "../metrics/spans.ts";
import { nameKey, sameName, words } from "../metrics/text.ts";
import type { GoldArticle, GoldQuotation } from "./article-gold.ts";

/** Least overlap (shared length over joint length) of two spans of one quotation. */
const sameQuotation = 0.8;

/** What became of one article's quotations. */
export interface QuotationCounts {
  readonly predicted: number;
  readonly matched: number;
  /** Gold quotations and matched ones, by kind. */
  readonly kinds: ReadonlyMap<string, { readonly gold: number; readonly matched: number }>;
  /** Of the matched: named speakers, those named in full, and those named at least by their last name. */
  readonly named: number;
  readonly namedInFull: number;
  readonly namedAtAll: number;
  /** Of the matched: quotations without a named speaker, and those given none or the described one. */
  readonly unnamed: number;
  readonly unnamedRight: number;
  readonly cues: number;
  readonly cuesFound: number;
  /** Pairs of matched quotations that belong together by the gold, by the parser, and by both. */
  readonly goldPairs: number;
  readonly predictedPairs: number;
  readonly sharedPairs: number;
}

export function compareQuotations(
  gold: Pick<GoldArticle, "file" | "quotations">,
  article: Pick<Article, "quotations" | "headlineQuotations">,
  detail: (line: string) => void,
): QuotationCounts {
  const quotations = [...article.headlineQuotations, ...article.quotations];
  const matches = matchOneToOne(gold.quotations, quotations, (wanted, got) => {
    const closeness = intersectionOverUnion(wanted.span, got.span);
    return closeness >= sameQuotation ? closeness : 0;
  });
  const pairs = matches.flatMap(([g, p]): (readonly [GoldQuotation, Quotation])[] => {
    const [wanted, got] = [gold.quotations[g], quotations[p]];
    return wanted && got ? [[wanted, got]] : [];
  });
  listErrors(gold, quotations, matches, pairs, detail);
  const kinds = new Map<string, { gold: number; matched: number }>();
  const matchedGold = new Set(matches.map(([g]) => g));
  for (const [index, { kind }] of gold.quotations.entries()) {
    const row = kinds.get(kind) ?? { gold: 0, matched: 0 };
    kinds.set(kind, { gold: row.gold + 1, matched: row.matched + (matchedGold.has(index) ? 1 : 0) });
  }
  const named = pairs.filter(([wanted]) => wanted.speaker !== null);
  const unnamed = pairs.filter(([wanted]) => wanted.speaker === null);
  const cued = pairs.filter(([wanted]) => wanted.cue !== null);
  return {
    predicted: quotations.length,
    matched: matches.length,
    kinds,
    named: named.length,
    namedInFull: named.filter(
      ([wanted, got]) => nameKey(wanted.speaker ?? "") === nameKey(got.speaker?.name ?? ""),
    ).length,
    namedAtAll: named.filter(([wanted, got]) => sameName(wanted.speaker ?? "", got.speaker?.name ?? ""))
      .length,
    unnamed: unnamed.length,
    unnamedRight: unnamed.filter(isUnnamedRight).length,
    cues: cued.length,
    cuesFound: cued.filter(([wanted, got]) => wanted.cue && got.cue && overlap(wanted.cue, got.cue.span))
      .length,
    ...groupPairs(pairs),
  };
}

function isUnnamedRight([wanted, got]: readonly [GoldQuotation, Quotation]): boolean {
  if (got.speaker === null) return true;
  const described = new Set(words(wanted.description ?? ""));
  const given = words(got.speaker.name).filter((word) => !/^(?:the|a|an|of|one)$/.test(word));
  return given.length > 0 && given.every((word) => described.has(word));
}

function groupPairs(pairs: readonly (readonly [GoldQuotation, Quotation])[]) {
  let goldPairs = 0;
  let predictedPairs = 0;
  let sharedPairs = 0;
  for (const [index, [wanted, got]] of pairs.entries()) {
    for (const [otherWanted, otherGot] of pairs.slice(index + 1)) {
      const inGold = wanted.group !== null && wanted.group === otherWanted.group;
      const inPrediction = got.group === otherGot.group;
      if (inGold) goldPairs += 1;
      if (inPrediction) predictedPairs += 1;
      if (inGold && inPrediction) sharedPairs += 1;
    }
  }
  return { goldPairs, predictedPairs, sharedPairs };
}

export function quotationMetrics(articles: readonly QuotationCounts[]): Record<string, unknown> {
  const sum = (field: Exclude<keyof QuotationCounts, "kinds">): number =>
    articles.reduce((total, counts) => total + counts[field], 0);
  const kinds: Record<string, { gold: number; matched: number; recall: Measure }> = {};
  for (const { kinds: own } of articles) {
    for (const [kind, { gold, matched }] of own) {
      const row = kinds[kind] ?? { gold: 0, matched: 0 };
      const both = { gold: row.gold + gold, matched: row.matched + matched };
      kinds[kind] = { ...both, recall: ratio(both.matched, both.gold) };
    }
  }
  const gold = Object.values(kinds).reduce((total, row) => total + row.gold, 0);
  const precision = ratio(sum("matched"), sum("predicted"));
  const recall = ratio(sum("matched"), gold);
  return {
    quotations: gold,
    quotationPrecision: precision,
    quotationRecall: recall,
    quotationF1: f1(precision, recall),
    speakerAccuracy: ratio(sum("namedInFull"), sum("named")),
    speakerByLastName: ratio(sum("namedAtAll"), sum("named")),
    unnamedSpeakerAccuracy: ratio(sum("unnamedRight"), sum("unnamed")),
    cueAccuracy: ratio(sum("cuesFound"), sum("cues")),
    groupPrecision: ratio(sum("sharedPairs"), sum("predictedPairs")),
    groupRecall: ratio(sum("sharedPairs"), sum("goldPairs")),
    quotationKinds: kinds,
  };
}

function listErrors(
  gold: Pick<GoldArticle, "file" | "quotations">,
  quotations: readonly Quotation[],
  matches: readonly Match[],
  pairs: readonly (readonly [GoldQuotation, Quotation])[],
  detail: (line: string) => void,
): void {
  const found = new Set(matches.map(([g]) => g));
  const right = new Set(matches.map(([, p]) => p));
  for (const [index, { span, kind }] of gold.quotations.entries()) {
    if (!found.has(index))
      detail(`missed quotation (${kind}) ${gold.file} ${span.start} ${JSON.stringify(span.text)}`);
  }
  for (const [index, { span, text }] of quotations.entries()) {
    if (!right.has(index)) detail(`no quotation ${gold.file} ${span.start} ${JSON.stringify(text)}`);
  }
  for (const [wanted, got] of pairs) {
    const given = got.speaker?.name ?? null;
    const wrong =
      wanted.speaker === null
        ? !isUnnamedRight([wanted, got])
        : nameKey(wanted.speaker) !== nameKey(given ?? "");
    const place = `${gold.file} ${wanted.span.start} ${JSON.stringify(wanted.span.text.slice(0, 40))}`;
    if (wrong)
      detail(
        `speaker ${JSON.stringify(given)} for ${JSON.stringify(wanted.speaker ?? wanted.description)} ${place}`,
      );
    if (wanted.cue && !(got.cue && overlap(wanted.cue, got.cue.span))) {
      detail(`cue ${JSON.stringify(got.cue?.text ?? null)} for ${JSON.stringify(wanted.cue.text)} ${place}`);
    }
  }
}
