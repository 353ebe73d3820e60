import type { Claim, Summary } from "../summary/summary.ts";
import { spanOf } from "../text/mapped-text.ts";
import type { Prose } from "../text/prose.ts";
import type { Quotation } from "../text/quotation.ts";
import { sentenceAt } from "../text/sentence-at.ts";
import { contentLemmas } from "./content-lemmas.ts";
import type { TruncatedQuote } from "./quotation-differences.ts";
import type { QuotationHit } from "./quotation-hit.ts";
import { type Limit, limitAfter, limitBefore, limitOnItsOwn } from "./quotation-limits.ts";
import { isReported } from "./reported-limit.ts";

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
  return own.replace(/(?<![.,;:!?…\s])[.,;:!?…\s]+$/, "") + source.slice(hit.to, cut.to);
}

/** Tells whether a later part of the source takes up a word of the quotation's sentence. */
function aboutOf(prose: Prose, hit: QuotationHit): (from: number, to: number) => boolean {
  const kept = new Set(contentLemmas(prose, hit.from, hit.to));
  return (from, to) => contentLemmas(prose, from, to).some((lemma) => kept.has(lemma));
}
