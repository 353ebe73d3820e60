import type { QuotationQuery } from "../evidence/quotable-source.ts";
import { wordChanges } from "../evidence/quotation-changes.ts";
import type { AlteredQuote, QuotationDifference, SplicedQuote } from "../evidence/quotation-differences.ts";
import { hitAt, type QuotationHit } from "../evidence/quotation-hit.ts";
import { findPieces, nearestWords } from "../evidence/quotation-match.ts";
import { normaliseForQuoting, type PlacedWord, quotedPieces } from "../evidence/quotation-text.ts";
import { wordDifference } from "../evidence/quotation-wording.ts";
import type { Source, Verification } from "../evidence/verification.ts";
import { exactHits, type Quotable } from "../evidence/verify-quotations.ts";
import type { Summary } from "../summary/summary.ts";
import { spanOf } from "../text/mapped-text.ts";
import type { Quotation } from "../text/quotation.ts";
import { foundAt, type Mark, voiceAt } from "./found.ts";
import type { Found, QuotationSpot } from "./spot.ts";

const MOST = 3;

/** What is asked about one quotation. */
interface Asked {
  readonly summary: Summary;
  readonly quotation: Quotation;
  readonly verification: Verification;
  readonly cited: readonly Source[];
  readonly against: Quotable;
}

/** Where a quotation stands in the sources; null for a single word that nobody is quoted with. */
export function quotationSpot(asked: Asked): QuotationSpot | null {
  const { summary, quotation, verification, cited, against } = asked;
  const own = verification.differences.filter(
    (difference): difference is QuotationDifference =>
      "quotation" in difference && difference.quotation.span.start === quotation.span.start,
  );
  const { span, text } = quotation;
  const spoken = own.find(({ kind }) => kind === "speaker");
  const spot = {
    kind: "quotation" as const,
    span,
    text,
    wrongSpeaker: spoken?.kind === "speaker" ? spoken.claimed : null,
  };
  const query = queryOf(quotation);
  const hits = inOrder(exactHits(query, against), asked, query.length);
  if (hits.length > 0) return { ...spot, wording: "exact", found: hits.map((hit) => exactly(hit, own)) };
  for (const difference of own) {
    if (difference.kind === "altered-quote")
      return { ...spot, wording: "altered", found: [alteredly(difference, summary, query, against)] };
    if (difference.kind === "spliced-quote")
      return { ...spot, wording: "spliced", found: splicedly(difference, against) };
    if (difference.kind === "invented-quote") return { ...spot, wording: "invented", found: [] };
  }
  // The source's words, spelt in another way.
  const near = wordDifference(summary, query, cited, against.sources, against.passages);
  if (near === null || !("source" in near)) return null;
  return { ...spot, wording: "exact", found: [exactly(near, own)] };
}

function queryOf(quotation: Quotation): QuotationQuery {
  const pieces = quotedPieces(quotation.text);
  return { quotation, pieces, length: pieces.reduce((count, { words }) => count + words.length, 0) };
}

/** One place in each source: what is quoted there before what is told, and cited sources before others. */
function inOrder(
  hits: readonly QuotationHit[],
  { cited, verification }: Asked,
  length: number,
): QuotationHit[] {
  const near = verification.evidence.map(({ passage }) => passage);
  const rankOf = ({ passage }: QuotationHit): number =>
    (near.indexOf(passage) + near.length + 1) % (near.length + 1);
  // A word or two stand in many places by chance.
  const meant = hits.filter((hit) => length > 2 || isSpoken(hit) || near.includes(hit.passage));
  const sorted = meant.sort(
    (a, b) =>
      Number(cited.includes(b.source)) - Number(cited.includes(a.source)) ||
      Number(isSpoken(b)) - Number(isSpoken(a)) ||
      rankOf(a) - rankOf(b),
  );
  const first = new Map(sorted.toReversed().map((hit) => [hit.source, hit]));
  return sorted.filter((hit) => first.get(hit.source) === hit).slice(0, MOST);
}

function isSpoken({ source, from, to }: QuotationHit): boolean {
  return source.article.quotations.some((quotation) => quotation.from <= from && to <= quotation.to + 2);
}

/** With the part that limits the words, where the summary leaves it out. */
function exactly(
  { source, pieces, passage, from }: QuotationHit,
  own: readonly QuotationDifference[],
): Found {
  const cut = own.find((difference) => difference.kind === "truncated-quote");
  const marks = pieces.map((piece): Mark => ({ ...piece, as: "words" }));
  if (cut?.kind === "truncated-quote" && cut.passage.source === source) {
    const { prose } = source.article;
    const at = prose.text.indexOf(cut.limit, Math.max(0, from - cut.limit.length - CUT_WITHIN));
    if (at !== -1 && at - from < CUT_WITHIN)
      marks.push({ from: at, to: at + cut.limit.length, as: "missing" });
  }
  const sorted = marks
    .sort((a, b) => a.from - b.from)
    .filter((mark, i) => mark.from >= (marks[i - 1]?.to ?? 0));
  return foundAt(source, sorted, voiceAt(passage, from));
}

/** How far from the quotation the part that was cut off may stand, in characters. */
const CUT_WITHIN = 700;

/** The source's words against the quotation's, one by one. */
function alteredly(
  { span, passage, found }: AlteredQuote,
  { prose }: Summary,
  { quotation, pieces }: QuotationQuery,
  { sources }: Quotable,
): Found {
  const { source } = passage;
  const text = source.article.prose.text;
  const piece = pieces.find(({ from, to }) => {
    const own = spanOf(prose.mapped, quotation.from + from, quotation.from + to);
    return own.start === span.start && own.end === span.end;
  });
  const indexed = sources.find((one) => one.source === source);
  const run =
    piece &&
    indexed &&
    nearestWords(
      piece.words.map(({ word }) => word),
      indexed.words(),
      text,
    )?.run;
  if (piece === undefined || run === undefined || run.length === 0) {
    const from = Math.max(0, text.indexOf(found, passage.sentence.from));
    return foundAt(source, [{ from, to: from + found.length, as: "words" }], voiceAt(passage, from));
  }
  const marks = changeMarks(piece.words, run, quotation.text);
  return { ...foundAt(source, marks, voiceAt(passage, run[0]?.from ?? 0)), words: found };
}

/** The words of the run, and the quotation's own where they differ. */
function changeMarks(quoted: readonly PlacedWord[], run: readonly PlacedWord[], text: string): Mark[] {
  const marks: Mark[] = [];
  let at = run[0]?.from ?? 0;
  for (const change of wordChanges(quoted, run)) {
    const own = textOf(change.quoted, text);
    const [first, last] = [change.found[0], change.found.at(-1)];
    const place = first?.from ?? placeOf(change.quoted, quoted, run);
    if (place > at) marks.push({ from: at, to: place, as: "words" });
    if (own !== "") marks.push({ from: place, to: place, as: "added", text: own });
    if (first !== undefined && last !== undefined) marks.push({ from: place, to: last.to, as: "missing" });
    at = Math.max(at, last?.to ?? place);
  }
  const end = run.at(-1)?.to ?? at;
  if (end > at) marks.push({ from: at, to: end, as: "words" });
  return marks;
}

/** Where words that the source does not have would stand in it: behind the word that comes before them. */
function placeOf(
  added: readonly PlacedWord[],
  quoted: readonly PlacedWord[],
  run: readonly PlacedWord[],
): number {
  const before = quoted.slice(0, quoted.indexOf(added[0] as PlacedWord));
  let at = run[0]?.from ?? 0;
  let next = 0;
  for (const { word } of before) {
    const found = run.findIndex((other, i) => i >= next && other.word === word);
    if (found === -1) continue;
    next = found + 1;
    at = run[found]?.to ?? at;
  }
  return at;
}

function textOf(words: readonly PlacedWord[], text: string): string {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? "" : text.slice(first.from, last.to);
}

function splicedly({ first, second, passage, secondPassage }: SplicedQuote, against: Quotable): Found[] {
  return [
    { words: first, passage },
    { words: second, passage: secondPassage },
  ].flatMap((part) => {
    const indexed = against.sources.find(({ source }) => source === part.passage.source);
    const [place] = indexed ? findPieces([normaliseForQuoting(part.words).text], indexed.normalised()) : [];
    if (place === undefined) return [];
    const hit = hitAt(part.passage.source, place, against.passages);
    return [exactly(hit, [])];
  });
}
