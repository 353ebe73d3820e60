import type { Claim, Summary } from "../summary/summary.ts";
import { forgetful, type Memory } from "../text/memory.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { isName, isTitle } from "./not-speech.ts";
import { type PassageLookup, passageLookup } from "./passage-lookup.ts";
import { type QuotableSource, type QuotationQuery, quotableSource } from "./quotable-source.ts";
import { hitAt, type QuotationHit } from "./quotation-hit.ts";
import { findPieces } from "./quotation-match.ts";
import { speakerDifference } from "./quotation-speakers.ts";
import { quotedPieces } from "./quotation-text.ts";
import { wordDifference } from "./quotation-wording.ts";
import { sourceName } from "./source-name.ts";
import { type SpeakerLookup, speakerLookup } from "./speaker-lookup.ts";
import type { Difference, Passage, Source } from "./verification.ts";
import { truncationDifference } from "./verify-truncation.ts";

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

export function quotable(index: EvidenceIndex, memory: Memory = forgetful): Quotable {
  return {
    sources: index.sources.map((source) => memory.recall(quotableSource, source)),
    passages: memory.recall(passageLookup, index.passages),
    speakers: speakerLookup(index),
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
      if (name || isHeadline(query, against)) continue;
      const nearest = wordDifference(summary, query, cited, against.sources, against.passages);
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
      differences.push({ kind: "citation", passage, cited: cited.map(sourceName) });
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
export function exactHits({ pieces }: QuotationQuery, { sources, passages }: Quotable): QuotationHit[] {
  const texts = pieces.map(({ normalised }) => normalised.text);
  return sources.flatMap(({ source, normalised, speech }) => {
    const inText = findPieces(texts, normalised());
    const places = inText.length > 0 ? inText : findPieces(texts, speech());
    return places.map((place) => hitAt(source, place, passages));
  });
}

/** Whether the words stand in a headline: its author's, and rightly quoted. */
function isHeadline({ pieces }: QuotationQuery, { sources }: Quotable): boolean {
  const texts = pieces.map(({ normalised }) => normalised.text);
  return sources.some(({ headlines }) => findPieces(texts, headlines()).length > 0);
}

/** Whether the words are all that a source has between its marks: short words are found by chance else. */
function isWhole(hits: readonly QuotationHit[]): boolean {
  return hits.every(({ source, from, to }) =>
    source.article.quotations.some((quotation) => quotation.from === from && quotation.to - to <= 1),
  );
}
