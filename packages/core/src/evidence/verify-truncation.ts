import type { Claim, Summary } from "../summary/summary.ts";
import { spanOf } from "../text/mapped-text.ts";
import type { Prose, Token } from "../text/prose.ts";
import type { Quotation } from "../text/quotation.ts";
import { sentenceAt } from "../text/sentence-at.ts";
import { REPORTS } from "./en/quotation-limits.ts";
import type { TruncatedQuote } from "./quotation-differences.ts";
import type { QuotationHit } from "./quotation-hit.ts";
import { type Limit, limitAfter, limitBefore, limitOnItsOwn } from "./quotation-limits.ts";

/** A limit that was cut off; offsets into the source's `prose.text`. */
interface Cut extends Limit {
  readonly place: TruncatedQuote["place"];
  /** Whether it stands between the source's marks together with the words kept. */
  readonly inQuotation: boolean;
}

/**
 * The exact words without the part of their sentence that limits or reverses them. Silent where the source has
 * the words elsewhere without such a part, and where the summary reports it nearby.
 */
export function truncationDifference(
  summary: Summary,
  claim: Claim,
  quotation: Quotation,
  hits: readonly QuotationHit[],
): TruncatedQuote | null {
  const spoken = hits.filter((hit) => quotationAround(hit) !== null);
  let difference: TruncatedQuote | null = null;
  for (const hit of spoken.length > 0 ? spoken : hits) {
    const cut = cutAt(hit);
    const { prose } = hit.source.article;
    if (cut === null || isReported(summary, claim, quotation, prose, cut)) return null;
    difference ??= {
      kind: "truncated-quote",
      quotation,
      passage: hit.passage,
      limit: prose.text.slice(cut.from, cut.to),
      limitSpan: spanOf(prose.mapped, cut.from, cut.to),
      place: cut.place,
      whole: cut.inQuotation ? wholeQuotation(quotation.text, prose.text, hit, cut) : null,
    };
  }
  return difference;
}

function quotationAround({ source, from, to }: QuotationHit): Quotation | null {
  return source.article.quotations.find((q) => !q.nested && q.from <= from && to <= q.to + 2) ?? null;
}

function cutAt(hit: QuotationHit): Cut | null {
  return cutWithin(hit) ?? cutAfter(hit) ?? cutBefore(hit);
}

/** What an ellipsis stands for. */
function cutWithin({ source, pieces }: QuotationHit): Cut | null {
  const { text } = source.article.prose;
  for (const [i, { to }] of pieces.slice(0, -1).entries()) {
    const gap = text.slice(to, pieces[i + 1]?.from);
    const sentence = text.slice(pieces[0]?.from, to);
    const limit =
      limitAfter(sentence, gap, () => false) ?? limitBefore(gap, text.slice(pieces[i + 1]?.from), false);
    const opens = limit !== null && limit.kind !== "contrast";
    if (opens) return { ...shifted(limit, to), place: "within", inQuotation: true };
  }
  return null;
}

function cutAfter(hit: QuotationHit): Cut | null {
  const { prose, quotations } = hit.source.article;
  const around = quotationAround(hit);
  const last = sentenceAt(prose, Math.max(hit.from, hit.to - 1));
  const kept = prose.text.slice(Math.max(last.from, around?.from ?? 0), hit.to);
  const isAbout = aboutOf(prose, hit);
  const look = (from: number, to: number): Limit | null => {
    const found =
      from >= to ? null : limitAfter(kept, prose.text.slice(from, to), (a, b) => isAbout(from + a, from + b));
    return found === null ? null : shifted(found, from);
  };
  const end = around === null ? last.to : Math.min(around.to, last.to);
  if (/[\p{L}\d]/u.test(prose.text.slice(hit.to, end))) {
    const found = look(hit.to, end);
    return found === null ? null : { ...found, place: "after", inQuotation: true };
  }
  const next = prose.sentences[last.index + 1];
  if (around === null || around.to > last.to + 1) {
    const found = next?.block === last.block ? limitOnItsOwn(next.text) : null;
    return found === null || next === undefined
      ? null
      : { ...shifted(found, next.from), place: "after", inQuotation: true };
  }
  // The reporting clause may stand between the parts of one quotation.
  const part = quotations.find(
    (q) => !q.nested && q.group === around.group && q.from > around.to && q.from < last.to,
  );
  const found =
    part === undefined ? look(around.to + 1, last.to) : look(part.from, Math.min(part.to, last.to));
  if (found === null || (part === undefined && found.kind === "contrast")) return null;
  return { ...found, place: "after", inQuotation: false };
}

function cutBefore(hit: QuotationHit): Cut | null {
  const { prose } = hit.source.article;
  const sentence = sentenceAt(prose, hit.from);
  const around = quotationAround(hit);
  const isClause = sentence.tokens.some(
    ({ from, to, wordClass }) =>
      from >= hit.from && to <= hit.to && (wordClass === "VERB" || wordClass === "AUX"),
  );
  const front = prose.text.slice(sentence.from, hit.from);
  const found = limitBefore(front, prose.text.slice(hit.from, hit.to), isClause);
  if (found === null) return null;
  const cut = shifted(found, sentence.from);
  return { ...cut, place: "before", inQuotation: around === null || around.from <= cut.from };
}

function shifted(limit: Limit, by: number): Limit {
  return { ...limit, from: limit.from + by, to: limit.to + by };
}

/** The quotation with what was cut put back, its own marks of omission at that place gone. */
function wholeQuotation(own: string, source: string, hit: QuotationHit, cut: Cut): string {
  if (cut.place === "within") return source.slice(hit.from, hit.to);
  if (cut.place === "before") return source.slice(cut.from, hit.from) + own;
  return own.replace(/[.,;:!?…\s]+$/, "") + source.slice(hit.to, cut.to);
}

/** Tells whether a later part of the source takes up a word of the quotation's sentence. */
function aboutOf(prose: Prose, hit: QuotationHit): (from: number, to: number) => boolean {
  const kept = new Set(contentLemmas(prose, hit.from, hit.to));
  return (from, to) => contentLemmas(prose, from, to).some((lemma) => kept.has(lemma));
}

/** Whether the summary gives the cut part itself: its words, or a word of its kind, in this sentence or the next. */
function isReported(summary: Summary, claim: Claim, quotation: Quotation, source: Prose, cut: Cut): boolean {
  const { prose } = summary;
  const own = prose.sentences[claim.sentence];
  if (own === undefined) return false;
  const last = sentenceAt(prose, quotation.to);
  const inBlock = (index: number) =>
    prose.sentences[index]?.block === own.block ? prose.sentences[index] : undefined;
  const [before, after] = [inBlock(own.index - 1), inBlock(last.index + 1)];
  const outside = `${prose.text.slice(own.from, quotation.from)} ${prose.text.slice(quotation.to, last.to)}`;
  const brackets = [...quotation.text.matchAll(/\[[^\]]*\]/g)].join(" ");
  const told = REPORTS[cut.kind];
  if (told.test(outside) || told.test(brackets)) return true;
  // Words of its own do not take back what a quotation asserts.
  if (cut.kind === "reversal") return false;
  if (after !== undefined && told.test(after.text)) return true;
  const limit = [...new Set(contentLemmas(source, cut.from, cut.to))].slice(0, 12);
  const near = new Set([
    ...contentLemmas(prose, before?.from ?? own.from, quotation.from),
    ...contentLemmas(prose, quotation.to, after?.to ?? last.to),
  ]);
  const met = limit.filter((lemma) => near.has(lemma)).length;
  return limit.length > 0 && met >= Math.max(limit.length > 2 ? 2 : 1, limit.length * 0.4);
}

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);
const LIGHT =
  /^(?:be|have|do|say|get|make|go|take|give|put|let|come|thing|way|lot|one|other|such|same|own|more|much|many)$/;

function contentLemmas(prose: Prose, from: number, to: number): string[] {
  if (from >= to) return [];
  const lemmas: string[] = [];
  for (let i = sentenceAt(prose, from).index; i < prose.sentences.length; i++) {
    const sentence = prose.sentences[i];
    if (sentence === undefined || sentence.from >= to) break;
    for (const token of sentence.tokens)
      if (token.from >= from && token.to <= to && isContent(token)) lemmas.push(token.lemma);
  }
  return lemmas;
}

function isContent({ wordClass, lemma }: Token): boolean {
  return CONTENT.has(wordClass) && !LIGHT.test(lemma);
}
