import type { ClaimReport, Diagnostic, Evidence, ScoredEvidence } from "@evenhand/core";
import type { Position } from "vscode-languageserver";
import type { CheckedSummary } from "../../summary/check-summary.ts";
import { passagesOf } from "../definition.ts";
import { escapeMarkdown } from "../markdown.ts";
import { highlightPassage } from "../passage.ts";
import { contains } from "../positions.ts";
import {
  type HoverLinks,
  linkTo,
  listed,
  outletOf,
  outletsOf,
  passageBlock,
  type Sources,
} from "./passage-block.ts";

const MOST_PASSAGES = 3;
/** Another source is named from this share of it on. */
const ALSO = 0.7;

/** What the sources say to a sentence: the verdict, and the passages behind it. */
export function sentenceHover(
  checked: CheckedSummary,
  claim: ClaimReport,
  position: Position,
  links: HoverLinks,
): string[] {
  const objections =
    claim.verdict === "contradicted"
      ? checked.result.diagnostics.filter((diagnostic) => isObjection(diagnostic, claim))
      : [];
  const passages = shownPassages(claim, objections);
  // Where the position is in the finding's own range, the editor shows its message already.
  const message = objections.find(({ range }) => !contains(range, position))?.message;
  return [
    verdictLine(claim, passages, message, checked.sources),
    ...passages.map((evidence) =>
      passageBlock(highlighted(evidence, checked.sources), evidence, checked.sources, links),
    ),
    ...othersLine(checked, claim, passages, links),
  ];
}

function highlighted({ path, span, text, matches }: ScoredEvidence, sources: Sources): string {
  const article = sources.get(path)?.source.article;
  return article === undefined ? escapeMarkdown(text) : highlightPassage(article, span, text, matches);
}

/** Where other sources say the same, and where they say otherwise. */
function othersLine(
  { result, sources }: CheckedSummary,
  claim: ClaimReport,
  shown: readonly ScoredEvidence[],
  links: HoverLinks,
): string[] {
  if (claim.verdict !== "supported") return [];
  const seen = new Set(shown.map(({ path }) => path));
  const linksTo = (passages: readonly Evidence[]): string[] =>
    passages.flatMap((passage) => {
      const uri = sources.get(passage.path)?.uri;
      if (uri === undefined || seen.has(passage.path)) return [];
      seen.add(passage.path);
      return [`[${escapeMarkdown(outletOf(passage, sources))}](${linkTo(uri, passage, links)})`];
    });
  const disputing = result.diagnostics.filter(
    ({ rule, span }) =>
      rule === "sourcing/disputed-claim" && span.start < claim.span.end && claim.span.start < span.end,
  );
  const otherwise = linksTo(disputing.flatMap(({ evidence }) => evidence));
  const least = ALSO * (claim.evidence[0]?.score ?? 0);
  const also = linksTo(claim.evidence.filter(({ score }) => score > 0 && score >= least));
  const parts = [
    ...(also.length > 0 ? [`Also in ${listed(also)}`] : []),
    ...(otherwise.length > 0 ? [`Otherwise in ${listed(otherwise)}`] : []),
  ];
  return parts.length === 0 ? [] : [parts.join(" · ")];
}

/** A finding that a source says otherwise than the claim. */
function isObjection({ severity, rule, span, evidence }: Diagnostic, claim: ClaimReport): boolean {
  const within = span.start < claim.span.end && claim.span.start < span.end;
  return within && severity === "error" && rule.startsWith("sourcing/") && evidence.length > 0;
}

/** What contradicts a claim comes first, then the claim's best evidence. */
function shownPassages(claim: ClaimReport, objections: readonly Diagnostic[]): readonly ScoredEvidence[] {
  const contrary = objections
    .flatMap(({ evidence }) => evidence)
    .map((evidence): ScoredEvidence => {
      const ranked = claim.evidence.find((candidate) => isSamePassage(candidate, evidence));
      return ranked ?? { ...evidence, score: 0, matches: [], speaker: null };
    });
  return [...new Set([...contrary, ...passagesOf(claim)])].slice(0, MOST_PASSAGES);
}

function isSamePassage(a: Evidence, b: Evidence): boolean {
  return a.path === b.path && a.span.start < b.span.end && b.span.start < a.span.end;
}

function verdictLine(
  { verdict, reason }: ClaimReport,
  passages: readonly ScoredEvidence[],
  message: string | undefined,
  sources: Sources,
): string {
  const nearest = passages.length > 0 ? " The nearest passage:" : "";
  switch (verdict) {
    case "supported": {
      return `**Supported** by ${outletsOf(passages, sources)}`;
    }
    case "contradicted":
      return message === undefined
        ? "**A source says otherwise**"
        : `**A source says otherwise.** ${escapeMarkdown(message)}`;
    case "unsupported":
      return `**No supplied source supports this.**${nearest}`;
    case "not-checkable":
      return `**Not checked:** ${notCheckedBecause(reason)}.${nearest}`;
  }
}

function notCheckedBecause(reason: ClaimReport["reason"]): string {
  switch (reason) {
    case "source too short":
      return "the source that it cites has too little text";
    case "source in another language":
      return "the source that it cites is not in English";
    case "source not read":
      return "the source that it cites could not be read";
    case "summary in another language":
      return "the summary is not in English";
    case "general knowledge":
      return "no source says it, and such a definition or place needs none";
    case "no sources":
      return "there is no source to check it against";
    default:
      return "this sentence states nothing that the sources could bear out";
  }
}
