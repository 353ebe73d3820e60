import { sourceName } from "../../evidence/source-name.ts";
import type { Source } from "../../evidence/verification.ts";
import type { Claim, Summary } from "../../summary/summary.ts";
import type { Suggestion } from "../rule.ts";

/**
 * How the summary would cite a source: the footnote call of its id, else a link in brackets. Null where the
 * summary does not name it.
 */
export function citationMark(summary: Summary, { id, target, article }: Source): string | null {
  const named = summary.sources.filter((reference) => reference.target === target);
  const [first] = named;
  if (first === undefined || target === null) return null;
  const label = named.find((reference) => reference.id !== null)?.id ?? null;
  const isFootnote = named.some(({ from }) => from === "footnote");
  const callsFootnotes = summary.citations.some(({ span }) => summary.file.startsWith("[^", span.start));
  if (label !== null && (isFootnote || callsFootnotes)) return `[^${label}]`;
  const text = (article.publisher ?? label ?? id).replace(/[[\]\\]/g, "\\$&");
  return ` ([${text}](${/[\s()<>]/.test(target) ? `<${target.replace(/[<>]/g, "\\$&")}>` : target}))`;
}

/** Cites a source on a claim, behind the citations that it has. */
export function citeSource(summary: Summary, claim: Claim, source: Source): Suggestion[] {
  const mark = citationMark(summary, source);
  if (mark === null) return [];
  const ends = marksOf(summary, claim).map(({ end }) => end);
  const at = Math.max(claim.span.end, ...ends);
  const title = ends.length === 0 ? `Cite ${sourceName(source)}` : `Cite ${sourceName(source)} as well`;
  return [
    {
      title,
      kind: "citation",
      safe: ends.length === 0,
      edits: [{ span: { start: at, end: at }, text: mark }],
    },
  ];
}

/** Puts a source in place of the one that a claim cites, where that is a footnote's call. */
export function replaceCitation(summary: Summary, claim: Claim, source: Source): Suggestion[] {
  const mark = citationMark(summary, source);
  const marks = marksOf(summary, claim);
  const [only] = marks;
  if (mark === null || only === undefined || marks.length > 1) return [];
  if (!mark.startsWith("[^") || !summary.file.startsWith("[^", only.start)) return [];
  return [
    {
      title: `Cite ${sourceName(source)} instead`,
      kind: "citation",
      safe: true,
      edits: [{ span: only, text: mark }],
    },
  ];
}

function marksOf(
  summary: Summary,
  claim: Claim,
): readonly { readonly start: number; readonly end: number }[] {
  return summary.citations.filter((citation) => citation.sentence === claim.sentence).map(({ span }) => span);
}
