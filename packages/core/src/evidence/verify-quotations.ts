import type { Claim, Summary } from "../summary/summary.ts";
import { spanOf } from "../text/mapped-text.ts";
import type { Quotation } from "../text/quotation.ts";
import { isName, isNamed, isTitle } from "./not-speech.ts";
import type { PassageLookup } from "./passage-lookup.ts";
import { wordChanges } from "./quotation-changes.ts";
import type { AlteredQuote } from "./quotation-differences.ts";
import type { QuotationHit } from "./quotation-hit.ts";
import { findPieces, nearestWords, type SourceRange } from "./quotation-match.ts";
import { findSplice } from "./quotation-splice.ts";
import {
  type NormalisedText,
  normaliseForQuoting,
  normaliseSpeech,
  type PlacedWord,
  type QuotedPiece,
  quotedPieces,
  wordsOf,
} from "./quotation-text.ts";
import type { Difference, Passage, Source } from "./verification.ts";
import { type SpeakerLookup, speakerDifference, speakerLookup } from "./verify-speakers.ts";
import { truncationDifference } from "./verify-truncation.ts";

/** A source's prose, normalised once for all quotations. */
interface QuotableSource {
  readonly source: Source;
  readonly normalised: NormalisedText;
  /** What is said in it, without the reporting clauses in between. */
  readonly speech: () => NormalisedText;
  readonly words: () => readonly PlacedWord[];
}

/** All that quotations are checked against. */
export interface Quotable {
  readonly sources: readonly QuotableSource[];
  readonly passages: PassageLookup;
  readonly speakers: SpeakerLookup;
}

/** What checking a claim's quotations found: differences, and the passages in which the exact ones stand. */
export interface QuotationCheck {
  readonly differences: readonly Difference[];
  readonly exact: readonly Passage[];
}

/** A quotation as it is looked up. */
interface Query {
  readonly quotation: Quotation;
  readonly pieces: readonly QuotedPiece[];
  /** How many words it has. */
  readonly length: number;
}

const SIMILAR_ENOUGH = 0.6;

export function quotable(summary: Summary, sources: readonly Source[], passages: PassageLookup): Quotable {
  return {
    sources: sources.map((source): QuotableSource => {
      const { prose, quotations } = source.article;
      const normalised = normaliseForQuoting(prose.text);
      return {
        source,
        normalised,
        speech: once(() => normaliseSpeech(prose.text, quotations)),
        words: once(() => wordsOf(normalised)),
      };
    }),
    passages,
    speakers: speakerLookup(summary, sources),
  };
}

/** What is worked out when first asked for, then kept. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Checks every quotation of the claim: its words, where it is cited from, its speaker, and what was cut from it. */
export function checkQuotations(
  summary: Summary,
  claim: Claim,
  cited: readonly Source[],
  against: Quotable,
): QuotationCheck {
  const differences: Difference[] = [];
  const exact: Passage[] = [];
  for (const quotation of claim.quotations) {
    if (quotation.nested) continue;
    const pieces = quotedPieces(quotation.text);
    const length = pieces.reduce((count, { words }) => count + words.length, 0);
    if (length < 2 || isTitle(quotation.text)) continue;
    const query = { quotation, pieces, length };
    const name = isName(summary, quotation);
    let hits = exactHits(query, against);
    if (hits.length === 0) {
      if (name) continue;
      const nearest = wordDifference(summary, query, cited, against);
      if (nearest === null) continue;
      if (!("source" in nearest)) {
        differences.push(nearest);
        continue;
      }
      hits = [nearest];
    }
    const inCited = hits.filter(({ source }) => cited.includes(source));
    exact.push(...(inCited.length > 0 ? inCited : hits).map(({ passage }) => passage));
    if (inCited.length === 0 && cited.length > 0 && length >= 3) {
      const passage = (hits[0] as QuotationHit).passage;
      differences.push({ kind: "citation", passage, cited: cited.map(({ id }) => id) });
    }
    if (name) continue;
    const speaker =
      length >= 3 || isWhole(hits) ? speakerDifference(summary, quotation, hits, against.speakers) : null;
    if (speaker !== null) differences.push(speaker);
    const cut = truncationDifference(summary, claim, quotation, inCited.length > 0 ? inCited : hits);
    if (cut !== null) differences.push(cut);
  }
  return { differences, exact };
}

/** The places of all sources in which the quotation stands word for word. */
function exactHits({ pieces }: Query, { sources, passages }: Quotable): QuotationHit[] {
  const texts = pieces.map(({ normalised }) => normalised.text);
  return sources.flatMap(({ source, normalised, speech }) => {
    const inText = findPieces(texts, normalised);
    const places = inText.length > 0 ? inText : findPieces(texts, speech());
    return places.map((place) => hitAt(source, place, passages));
  });
}

function hitAt(source: Source, pieces: readonly SourceRange[], passages: PassageLookup): QuotationHit {
  const from = pieces[0]?.from ?? 0;
  const to = pieces.at(-1)?.to ?? from;
  return { source, from, to, pieces, passage: passages.at(source, from) };
}

/** Whether the words are all that a source has between its marks: short words are found by chance else. */
function isWhole(hits: readonly QuotationHit[]): boolean {
  return hits.every(({ source, from, to }) =>
    source.article.quotations.some((quotation) => quotation.from === from && quotation.to - to <= 1),
  );
}

/** Words that no source has as such: put together of two places, altered where some place is near, else invented. */
function wordDifference(
  summary: Summary,
  query: Query,
  cited: readonly Source[],
  against: Quotable,
): Difference | QuotationHit | null {
  const { quotation, pieces, length } = query;
  if (length < 3) return null;
  const inOrder = [...against.sources].sort(
    (a, b) => Number(cited.includes(b.source)) - Number(cited.includes(a.source)),
  );
  const missing = pieces.filter(({ normalised }) =>
    inOrder.every((source) => findPieces([normalised.text], source.normalised).length === 0),
  );
  // All pieces stand somewhere, and the gaps between them are marked.
  if (missing.length === 0) return null;
  const [piece] = missing.sort((a, b) => b.words.length - a.words.length);
  if (piece === undefined || piece.words.length < 2) return null;
  const altered = nearest(summary, query, piece, inOrder, against.passages);
  if (altered !== null && "source" in altered) return pieces.length === 1 ? altered : null;
  if (altered !== null && altered.similarity >= 0.85) return altered.difference;
  const splice = spliced(summary, quotation, piece, inOrder, against.passages);
  if (splice !== null) return splice;
  if (altered !== null) return altered.difference;
  const isSpeech = !isNamed(summary, quotation) && (length >= 4 || quotation.speaker !== null);
  return isSpeech ? { kind: "invented-quote", quotation } : null;
}

/** The source's words that are most like the piece; a hit where only the spelling is another. */
function nearest(
  summary: Summary,
  { quotation }: Query,
  piece: QuotedPiece,
  sources: readonly QuotableSource[],
  passages: PassageLookup,
): QuotationHit | { readonly similarity: number; readonly difference: AlteredQuote } | null {
  const words = piece.words.map(({ word }) => word);
  let best: { similarity: number; source: Source; run: readonly PlacedWord[] } | null = null;
  for (const { source, words: sourceWords } of sources) {
    const near = nearestWords(words, sourceWords(), source.article.prose.text);
    if (near !== null && near.similarity > (best?.similarity ?? 0)) best = { ...near, source };
  }
  const [first] = best?.run ?? [];
  const last = best?.run.at(-1);
  if (best === null || first === undefined || last === undefined || best.similarity < SIMILAR_ENOUGH)
    return null;
  const { source, run, similarity } = best;
  const { prose } = source.article;
  const changes = wordChanges(piece.words, run);
  if (changes.length === 0) return hitAt(source, [{ from: first.from, to: last.to }], passages);
  const found = prose.text.slice(first.from, last.to);
  const difference: AlteredQuote = {
    kind: "altered-quote",
    quotation,
    passage: passages.at(source, first.from),
    span: spanOf(summary.prose.mapped, quotation.from + piece.from, quotation.from + piece.to),
    found: capitalisedAs(found, quotation.text.slice(piece.from), changes[0]?.quoted[0] === piece.words[0]),
    foundSpan: spanOf(prose.mapped, first.from, last.to),
    changes: changes.map((change) => ({
      quoted: sliceWords(quotation.text, change.quoted),
      found: sliceWords(prose.text, change.found),
    })),
  };
  return { similarity, difference };
}

/** The source's words with the quotation's first letter, where that is the same letter. */
function capitalisedAs(found: string, quoted: string, otherWord: boolean): string {
  const [own, theirs] = [found[0] ?? "", quoted[0] ?? ""];
  return !otherWord && own.toLowerCase() === theirs.toLowerCase() ? theirs + found.slice(1) : found;
}

function sliceWords(text: string, words: readonly PlacedWord[]): string {
  const [first] = words;
  const last = words.at(-1);
  return first === undefined || last === undefined ? "" : text.slice(first.from, last.to);
}

function spliced(
  summary: Summary,
  quotation: Quotation,
  { words }: QuotedPiece,
  sources: readonly QuotableSource[],
  passages: PassageLookup,
): Difference | null {
  const splice = findSplice(words, sources);
  if (splice === null) return null;
  const { at, first, second } = splice;
  const [left, right] = [words[at - 1]?.to ?? 0, words[at]?.from ?? 0];
  const voices = [first, second].map(({ source, from }) => {
    const said = source.source.article.quotations.find((other) => other.from <= from && from < other.to);
    return said?.speaker?.name ?? said?.group ?? null;
  });
  return {
    kind: "spliced-quote",
    quotation,
    joint: spanOf(summary.prose.mapped, quotation.from + left, quotation.from + right),
    first: sliceWords(quotation.text, words.slice(0, at)),
    second: sliceWords(quotation.text, words.slice(at)),
    passage: passages.at(first.source.source, first.from),
    secondPassage: passages.at(second.source.source, second.from),
    inOrder: first.source === second.source && first.to <= second.from && voices[0] === voices[1],
  };
}
