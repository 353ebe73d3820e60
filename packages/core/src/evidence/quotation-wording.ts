import type { Summary } from "../summary/summary.ts";
import { spanOf } from "../text/mapped-text.ts";
import type { Quotation } from "../text/quotation.ts";
import { isNamed } from "./not-speech.ts";
import type { PassageLookup } from "./passage-lookup.ts";
import type { QuotableSource, QuotationQuery } from "./quotable-source.ts";
import { wordChanges } from "./quotation-changes.ts";
import type { AlteredQuote } from "./quotation-differences.ts";
import { hitAt, type QuotationHit } from "./quotation-hit.ts";
import { findPieces, nearestWords, SIMILAR_ENOUGH } from "./quotation-match.ts";
import { findSplice } from "./quotation-splice.ts";
import type { PlacedWord, QuotedPiece } from "./quotation-text.ts";
import type { Difference, Source } from "./verification.ts";

/** So like the source that it is one passage altered, whatever else it could be put together from. */
const NEARLY_THE_SAME = 0.85;

/** Words that no source has as such: put together of two places, altered where some place is near, else invented. */
export function wordDifference(
  summary: Summary,
  query: QuotationQuery,
  cited: readonly Source[],
  quotable: readonly QuotableSource[],
  passages: PassageLookup,
): Difference | QuotationHit | null {
  const { quotation, pieces, length } = query;
  if (length < 3) return null;
  const inOrder = [...quotable].sort(
    (a, b) => Number(cited.includes(b.source)) - Number(cited.includes(a.source)),
  );
  const missing = pieces.filter(({ normalised }) =>
    inOrder.every((source) => findPieces([normalised.text], source.normalised()).length === 0),
  );
  // All pieces stand somewhere, and the gaps between them are marked.
  if (missing.length === 0) return null;
  const [piece] = missing.sort((a, b) => b.words.length - a.words.length);
  if (piece === undefined || piece.words.length < 2) return null;
  const altered = nearest(summary, query, piece, inOrder, passages);
  if (altered !== null && "source" in altered) return pieces.length === 1 ? altered : null;
  if (altered !== null && altered.similarity >= NEARLY_THE_SAME) return altered.difference;
  const splice = spliced(summary, quotation, piece, inOrder, passages);
  if (splice !== null) return splice;
  if (altered !== null) return altered.difference;
  const isSpeech = !isNamed(summary, quotation) && (length >= 4 || quotation.speaker !== null);
  return isSpeech ? { kind: "invented-quote", quotation } : null;
}

/** The source's words that are most like the piece; a hit where only the spelling is another. */
function nearest(
  summary: Summary,
  { quotation }: QuotationQuery,
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
