import type { Claim, Summary } from "../summary/summary.ts";
import { spanOf } from "../text/mapped-text.ts";
import { foldAccents } from "../text/name-words.ts";
import { looksPersonal } from "../text/people.ts";
import type { Quotation } from "../text/quotation.ts";
import type { PassageLookup } from "./passage-lookup.ts";
import {
  findPieces,
  type NormalisedText,
  nearestWords,
  normaliseForQuoting,
  quotedPieces,
} from "./quotation-match.ts";
import type { Difference, Passage, Source } from "./verification.ts";

/** A source's prose, normalised once for all quotations. */
export interface QuotableSource {
  readonly source: Source;
  readonly normalised: NormalisedText;
}

/** Where a quotation stands word for word; offsets into the source's `prose.text`. */
interface Hit {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
  readonly passage: Passage;
}

/** What checking a claim's quotations found: differences, and the passages in which the exact ones stand. */
export interface QuotationCheck {
  readonly differences: readonly Difference[];
  readonly exact: readonly Passage[];
}

const SIMILAR_ENOUGH = 0.6;

/** Checks every quotation of the claim: its words first, then where it is cited from, then its speaker. */
export function checkQuotations(
  summary: Summary,
  claim: Claim,
  cited: readonly Source[],
  sources: readonly QuotableSource[],
  lookup: PassageLookup,
): QuotationCheck {
  const differences: Difference[] = [];
  const exact: Passage[] = [];
  for (const quotation of claim.quotations) {
    if (quotation.nested) continue;
    const pieces = quotedPieces(quotation.text);
    const words = pieces.reduce((count, piece) => count + piece.split(" ").length, 0);
    if (words < 2 || isTitle(quotation.text)) continue;
    const hits = sources.flatMap(({ source, normalised }): Hit[] => {
      const found = findPieces(pieces, normalised);
      return found === null ? [] : [{ source, ...found, passage: lookup.at(source, found.from) }];
    });
    if (hits.length === 0) {
      const difference = wordDifference(quotation, pieces.join(" "), words, cited, sources, lookup);
      if (difference !== null) differences.push(difference);
      continue;
    }
    const inCited = hits.filter(({ source }) => cited.includes(source));
    exact.push(...(inCited.length > 0 ? inCited : hits).map(({ passage }) => passage));
    if (inCited.length === 0 && cited.length > 0 && words >= 3) {
      const passage = (hits[0] as Hit).passage;
      differences.push({ kind: "citation", passage, cited: cited.map(({ id }) => id) });
    }
    const speaker = speakerDifference(summary, quotation, hits);
    if (speaker !== null) differences.push(speaker);
  }
  return { differences, exact };
}

/** Words that no source has as such: altered where some passage is near, else invented. */
function wordDifference(
  quotation: Quotation,
  text: string,
  words: number,
  cited: readonly Source[],
  sources: readonly QuotableSource[],
  lookup: PassageLookup,
): Difference | null {
  if (words < 3) return null;
  const inOrder = [...sources].sort(
    (a, b) => Number(cited.includes(b.source)) - Number(cited.includes(a.source)),
  );
  let best: { similarity: number; source: Source; from: number; to: number } | null = null;
  for (const { source, normalised } of inOrder) {
    const nearest = nearestWords(text, normalised);
    if (nearest !== null && nearest.similarity > (best?.similarity ?? 0)) best = { ...nearest, source };
  }
  if (best !== null && best.similarity >= SIMILAR_ENOUGH) {
    const { prose } = best.source.article;
    return {
      kind: "altered-quote",
      quotation,
      passage: lookup.at(best.source, best.from),
      found: prose.text.slice(best.from, best.to),
      foundSpan: spanOf(prose.mapped, best.from, best.to),
    };
  }
  return words >= 4 || quotation.speaker !== null ? { kind: "invented-quote", quotation } : null;
}

/** The exact words in another mouth. Silent unless the two speakers are surely different people. */
function speakerDifference(summary: Summary, quotation: Quotation, hits: readonly Hit[]): Difference | null {
  const { speaker } = quotation;
  if (speaker === null) return null;
  const written = summary.file.slice(speaker.span.start, speaker.span.end);
  // A pronoun's name is our inference, not the summary's word.
  if (!/^\p{Lu}/u.test(written) || !isPersonIn(speaker.name, summary, hits)) return null;
  const claimed = nameParts(speaker.name);
  let difference: Difference | null = null;
  for (const hit of hits) {
    const { article } = hit.source;
    const spoken = article.quotations.filter((q) => q.from <= hit.from && hit.to <= q.to + 2);
    const quoted = spoken.find((q) => q.speaker !== null) ?? spoken[0];
    if (quoted === undefined) return null;
    const described = article.attributions.find(
      (a) => a.cue !== null && a.cue.span.start === quoted.cue?.span.start,
    );
    const found = quoted.speaker?.name ?? described?.source?.name ?? null;
    if (found === null) return null;
    const personal = quoted.speaker === null || looksPersonal(found);
    if (!personal || nameParts(found).some((part) => claimed.includes(part))) return null;
    if (standsNear(hit, claimed)) return null;
    difference ??= {
      kind: "speaker",
      quotation,
      claimed: speaker.name,
      span: speaker.span,
      found,
      passage: hit.passage,
      foundSpan: quoted.speaker?.span ?? described?.source?.span ?? quoted.span,
    };
  }
  return difference;
}

/** Whether a name is a person's: of several words, or a short form of one that the summary or a source has in full. */
function isPersonIn(name: string, summary: Summary, hits: readonly Hit[]): boolean {
  if (!looksPersonal(name)) return false;
  if (name.includes(" ")) return true;
  const documents = [
    summary.claims.flatMap((claim) => claim.names),
    ...hits.map(({ source }) => source.article.names),
  ];
  return documents.some((names) =>
    names.some(({ text }) => text.endsWith(` ${name}`) && looksPersonal(text)),
  );
}

/** Whether the source itself names the claimed speaker in the paragraph of the quotation or beside it. */
function standsNear(hit: Hit, claimed: readonly string[]): boolean {
  const { prose } = hit.source.article;
  const block = hit.passage.sentence.block;
  const from = prose.blocks[block - 1]?.from ?? prose.blocks[block]?.from ?? 0;
  const to = prose.blocks[block]?.to ?? prose.text.length;
  const around = foldAccents(prose.text.slice(from, to));
  return claimed.some((part) => around.includes(part));
}

/** The parts of a name by which a person is known: all but initials. */
function nameParts(name: string): string[] {
  return foldAccents(name)
    .split(/[\s-]+/)
    .map((part) => part.replace(/['’]s?$|\.$/, ""))
    .filter((part) => part.length > 2);
}

const SMALL_WORDS = /^(?:of|the|and|in|a|an|to|for|on|at|by|with|from|or|vs?\.?)$/;

/** "The Tempest", "Brown v. Board of Education": marks round a title, not round speech. */
function isTitle(text: string): boolean {
  const words = text.split(/[\s–—-]+/).filter((word) => /[\p{L}\d]/u.test(word));
  return (
    words.length <= 14 &&
    words.every((word) => /^[^\p{L}\d]*[\p{Lu}\d]/u.test(word) || SMALL_WORDS.test(word))
  );
}

export function quotableSources(sources: readonly Source[]): QuotableSource[] {
  return sources.map((source) => ({ source, normalised: normaliseForQuoting(source.article.prose.text) }));
}
