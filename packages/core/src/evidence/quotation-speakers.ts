import type { Summary } from "../summary/summary.ts";
import { clusterNames } from "../text/name-variants.ts";
import { foldAccents } from "../text/name-words.ts";
import { looksPersonal } from "../text/people.ts";
import type { Quotation } from "../text/quotation.ts";
import { sentenceAt } from "../text/sentence-at.ts";
import type { Span } from "../text/span.ts";
import type { QuotationHit } from "./quotation-hit.ts";
import type { SpeakerLookup } from "./speaker-lookup.ts";
import type { Difference } from "./verification.ts";

/** The exact words in another mouth. Silent unless the two speakers are surely different people. */
export function speakerDifference(
  summary: Summary,
  quotation: Quotation,
  hits: readonly QuotationHit[],
  lookup: SpeakerLookup,
): Difference | null {
  const { speaker } = quotation;
  if (speaker === null) return null;
  const written = summary.file.slice(speaker.span.start, speaker.span.end);
  // A pronoun's name is our inference, not the summary's word; so is a speaker carried over from a sentence before.
  const own = summary.prose.sentences[quotation.sentence]?.span.start ?? 0;
  // A speaker on the one side of the quotation and a verb on the other: we may have taken the wrong one.
  const { cue, span } = quotation;
  if (cue !== null && cue.span.start >= span.end && speaker.span.end <= span.start) return null;
  if (speaker.span.start < own || isPartedByAnother(summary, quotation, speaker)) return null;
  if (!isNaming(written, speaker.name) || !isPersonIn(speaker.name, summary, hits)) return null;
  let difference: Difference | null = null;
  for (const hit of hits) {
    // "The Gazette reports": the outlet passes on what it quotes.
    if (isOutlet(speaker.name, hit)) return null;
    const found = speakerAt(hit);
    if (found === null || !areDifferent(speaker.name, found, lookup)) return null;
    if (standsNear(hit, found, speaker.name)) return null;
    difference ??= {
      kind: "speaker",
      quotation,
      claimed: speaker.name,
      span: speaker.span,
      found: found.name,
      passage: hit.passage,
      foundSpan: found.span,
    };
  }
  return difference;
}

/** Whether another quotation stands between a quotation and its speaker: then who says it is our guess. */
function isPartedByAnother(
  { quotations }: Summary,
  quotation: Quotation,
  { span }: NonNullable<Quotation["speaker"]>,
): boolean {
  return quotations.some(
    (other) =>
      !other.nested &&
      other.group !== quotation.group &&
      other.span.start >= span.end &&
      other.span.end <= quotation.span.start,
  );
}

function isOutlet(name: string, { source }: QuotationHit): boolean {
  const outlet = foldAccents(source.article.publisher ?? "");
  const words = nameParts(name);
  return words.length > 0 && words.every((word) => outlet.includes(word));
}

/** Who says words of a source: a person by name, or someone unnamed in the source's words. */
interface FoundSpeaker {
  readonly name: string;
  readonly span: Span;
  readonly named: boolean;
  /** All who may be meant where one is quoted by another. */
  readonly others: readonly string[];
}

function speakerAt({ source, from, to }: QuotationHit): FoundSpeaker | null {
  const { article } = source;
  const spoken = article.quotations.filter((q) => q.from <= from && to <= q.to + 2);
  const quoted = spoken.find((q) => q.speaker !== null) ?? spoken[0];
  if (quoted === undefined) return null;
  const { speaker } = quoted;
  if (speaker !== null) {
    const others = spoken.flatMap((q) => (q.speaker === null ? [] : [q.speaker.name]));
    return looksPersonal(speaker.name) ? { ...speaker, named: true, others } : null;
  }
  const described = article.attributions.find(
    ({ cue }) => cue !== null && cue.span.start === quoted.cue?.span.start,
  )?.source;
  // "the chair" may be anyone whom the article names; "a doctor" is someone whom it does not.
  if (described == null || !/^(?:an?|another|one)\s/i.test(described.name)) return null;
  return { ...described, named: false, others: [described.name] };
}

function areDifferent(claimed: string, found: FoundSpeaker, lookup: SpeakerLookup): boolean {
  const parts = nameParts(claimed);
  const alike = found.others.some((other) => {
    const others = nameParts(other);
    const spellings = clusterNames([...parts, ...others]);
    return others.some((part) => parts.some((own) => spellings.keyOf(own) === spellings.keyOf(part)));
  });
  if (alike) return false;
  const actor = lookup.actorOf(claimed);
  if (found.named) return actor === null || found.others.every((other) => lookup.actorOf(other) !== actor);
  const noun =
    found.name
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? "";
  return actor !== null && !lookup.calls(actor, noun);
}

/** Whether the words at the cue are the name or a part of it, not a pronoun or a role. */
function isNaming(written: string, name: string): boolean {
  const parts = nameParts(name);
  return nameParts(written).some((part) => parts.includes(part));
}

/** Whether a name is a person's: of several words, or a short form of one that the summary or a source has in full. */
function isPersonIn(name: string, summary: Summary, hits: readonly QuotationHit[]): boolean {
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

/**
 * Whether the source itself names the claimed speaker so near that the words may be theirs: in the sentence of the
 * quotation where that names its speaker, else in its paragraph or the one before.
 */
function standsNear(hit: QuotationHit, found: FoundSpeaker, claimed: string): boolean {
  const { prose, file } = hit.source.article;
  const [first, last] = [sentenceAt(prose, hit.from), sentenceAt(prose, hit.to)];
  const spoken = file.slice(found.span.start, found.span.end);
  const clear =
    holds({ start: first.span.start, end: last.span.end }, found.span) && isNaming(spoken, found.name);
  const from = clear
    ? first.from
    : (prose.blocks[first.block - 1]?.from ?? prose.blocks[first.block]?.from ?? 0);
  const to = clear ? last.to : (prose.blocks[first.block]?.to ?? prose.text.length);
  const around = foldAccents(prose.text.slice(from, to));
  return nameParts(claimed).some((part) => around.includes(part));
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The parts of a name by which a person is known: all but initials. */
/** The words of a name, a hyphenated one whole too: "Abd-Rahman" may be another's "Abdrahman". */
function nameParts(name: string): string[] {
  const words = foldAccents(name).split(/\s+/);
  return [...words.flatMap((word) => word.split("-")), ...words.map((word) => word.replaceAll("-", ""))]
    .map((part) => part.replace(/['’]s?$|\.$/, ""))
    .filter((part) => part.length > 2);
}
