import type { Article, ClaimReport, Diagnostic, Evidence, ScoredEvidence } from "@evenhand/core";
import { type Hover, MarkupKind, type Position } from "vscode-languageserver";
import { OPEN_PASSAGE, type OpenPassageArguments } from "../protocol.ts";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { passagesOf } from "./definition.ts";
import { escapeMarkdown } from "./markdown.ts";
import { highlightPassage } from "./passage.ts";
import { contains } from "./positions.ts";

const MOST_PASSAGES = 3;
/** Another source is named from this share of it on. */
const ALSO = 0.7;

type Sources = CheckedSummary["sources"];

export interface HoverOptions {
  /** The client has the command `evenhand.openPassage`. */
  readonly openPassage: boolean;
}

/** What the sources say to the sentence at a position: the verdict, and the passages behind it. */
export function hoverOf(checked: CheckedSummary, position: Position, options: HoverOptions): Hover | null {
  const claim = checked.result.claims.find(({ range }) => contains(range, position));
  if (claim === undefined) return null;
  const objections =
    claim.verdict === "contradicted"
      ? checked.result.diagnostics.filter((diagnostic) => isObjection(diagnostic, claim))
      : [];
  const passages = shownPassages(claim, objections);
  // Where the position is in the finding's own range, the editor shows its message already.
  const message = objections.find(({ range }) => !contains(range, position))?.message;
  const parts = [
    verdictLine(claim, passages, message, checked.sources),
    ...passages.map((evidence) => passageBlock(evidence, checked.sources, options)),
    ...othersLine(checked, claim, passages, options),
  ];
  return { contents: { kind: MarkupKind.Markdown, value: parts.join("\n\n") }, range: claim.range };
}

/** Where other sources say the same, and where they say otherwise. */
function othersLine(
  { result, sources }: CheckedSummary,
  claim: ClaimReport,
  shown: readonly ScoredEvidence[],
  options: HoverOptions,
): string[] {
  if (claim.verdict !== "supported") return [];
  const seen = new Set(shown.map(({ path }) => path));
  const linksTo = (passages: readonly Evidence[]): string[] =>
    passages.flatMap((passage) => {
      const uri = sources.get(passage.path)?.uri;
      if (uri === undefined || seen.has(passage.path)) return [];
      seen.add(passage.path);
      return [`[${escapeMarkdown(outletOf(passage, sources))}](${linkTo(uri, passage, options)})`];
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
      const outlets = new Set(passages.map((evidence) => outletOf(evidence, sources)));
      return `**Supported** by ${listed([...outlets].map(escapeMarkdown))}`;
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

function passageBlock(evidence: ScoredEvidence, sources: Sources, options: HoverOptions): string {
  const loaded = sources.get(evidence.path);
  if (loaded === undefined) return `> ${escapeMarkdown(evidence.text)}`;
  const { article } = loaded.source;
  const passage = highlightPassage(article, evidence.span, evidence.text, evidence.matches);
  const about = [
    `**${escapeMarkdown(evidence.source)}**`,
    ...(article.publisher === null ? [] : [escapeMarkdown(article.publisher)]),
    ...(article.headline === null ? [] : [`*${escapeMarkdown(article.headline.trim())}*`]),
    ...(article.datePublished === null ? [] : [escapeMarkdown(plainDate(article.datePublished))]),
    ...voiceOf(loaded.source.article, evidence),
  ];
  const line = evidence.range.start.line + 1;
  const link = `[Open at line ${line}](${linkTo(loaded.uri, evidence, options)})`;
  return `> ${passage}\n\n${about.join(" · ")} · ${link}`;
}

/** Who stands behind a passage, where it is not the outlet. */
function voiceOf({ attributions, prose, voice }: Article, { span, speaker }: ScoredEvidence): string[] {
  if (speaker !== null) return [`said by ${escapeMarkdown(speaker)}`];
  const own = attributions.find(({ sentence }) => prose.sentences[sentence]?.span.start === span.start);
  if (own?.frame === "anonymous") return ["said by somebody unnamed"];
  return voice === "author" ? ["the author’s own words"] : [];
}

function outletOf({ source, path }: Evidence, sources: Sources): string {
  return sources.get(path)?.source.article.publisher ?? source;
}

function linkTo(uri: string, { range }: Evidence, options: HoverOptions): string {
  if (!options.openPassage) return `${uri}#L${range.start.line + 1}`;
  const passage: OpenPassageArguments = { uri, range };
  return `command:${OPEN_PASSAGE}?${encodeURIComponent(JSON.stringify([passage]))}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "6 May 2025" for an ISO 8601 date, with or without a time; other values as they are. */
function plainDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
