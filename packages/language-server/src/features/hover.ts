import type { Article, ClaimReport, Diagnostic, ScoredEvidence } from "@evenhand/core";
import { type Hover, MarkupKind, type Position } from "vscode-languageserver";
import { OPEN_PASSAGE, type OpenPassageArguments } from "../protocol.ts";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { escapeMarkdown } from "./markdown.ts";
import { highlightPassage } from "./passage.ts";

const MOST_PASSAGES = 3;
/** A passage is shown beside the best one from this share of its score on. */
const CLOSE = 0.85;

export interface HoverOptions {
  /** The client has the command `evenhand.openPassage`. */
  readonly openPassage: boolean;
}

/** What the sources say to the sentence at a position: the verdict, and the passages behind it. */
export function hoverOf(checked: CheckedSummary, position: Position, options: HoverOptions): Hover | null {
  const claim = checked.result.claims.find(({ range }) => contains(range, position));
  if (claim === undefined) return null;
  const passages = shownPassages(claim);
  const parts = [
    verdictLine(claim, passages, checked),
    ...passages.map((evidence) => passageBlock(evidence, checked, options)),
  ];
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join("\n\n") },
    range: claim.range,
  };
}

function shownPassages(claim: ClaimReport): readonly ScoredEvidence[] {
  const [best] = claim.evidence;
  if (best === undefined || best.score <= 0) return [];
  if (claim.verdict === "unsupported" || claim.verdict === "not-checkable") return [best];
  return claim.evidence.filter(({ score }) => score >= best.score * CLOSE).slice(0, MOST_PASSAGES);
}

function verdictLine(
  claim: ClaimReport,
  passages: readonly ScoredEvidence[],
  { result, sources }: CheckedSummary,
): string {
  const nearest = passages.length > 0 ? " The nearest passage:" : "";
  switch (claim.verdict) {
    case "supported": {
      const outlets = new Set(passages.map((evidence) => outletOf(evidence, sources)));
      return `**Supported** by ${listed([...outlets].map(escapeMarkdown))}`;
    }
    case "contradicted": {
      const said = result.diagnostics.find((diagnostic) => isContradiction(diagnostic, claim));
      return `**A source says otherwise**${said === undefined ? "" : `: ${escapeMarkdown(said.message)}`}`;
    }
    case "unsupported":
      return `**No supplied source supports this.**${nearest}`;
    case "not-checkable":
      return `**Not checked:** this sentence states nothing that the sources could bear out.${nearest}`;
  }
}

function isContradiction(diagnostic: Diagnostic, claim: ClaimReport): boolean {
  return (
    diagnostic.severity === "error" &&
    diagnostic.rule.startsWith("sourcing/") &&
    diagnostic.span.start < claim.span.end &&
    claim.span.start < diagnostic.span.end
  );
}

function passageBlock(evidence: ScoredEvidence, { sources }: CheckedSummary, options: HoverOptions): string {
  const loaded = sources.get(evidence.path);
  if (loaded === undefined) return `> ${escapeMarkdown(evidence.text)}`;
  const { article } = loaded.source;
  const passage = highlightPassage(article, evidence.span, evidence.text, evidence.matches);
  const about = [
    `**${escapeMarkdown(evidence.source)}**`,
    ...[article.publisher, article.headline].filter((value) => value !== null).map(escapeMarkdown),
    ...(article.datePublished === null ? [] : [escapeMarkdown(plainDate(article.datePublished))]),
    ...(evidence.speaker === null ? [] : [`said by ${escapeMarkdown(evidence.speaker)}`]),
  ];
  const line = evidence.range.start.line + 1;
  const link = `[Open at line ${line}](${linkTo(loaded.uri, evidence, options)})`;
  return `> ${passage}\n\n${about.join(" · ")} · ${link}`;
}

function outletOf({ source, path }: ScoredEvidence, sources: CheckedSummary["sources"]): string {
  const article: Article | undefined = sources.get(path)?.source.article;
  return article?.publisher ?? source;
}

function linkTo(uri: string, { range }: ScoredEvidence, options: HoverOptions): string {
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

function contains({ start, end }: ClaimReport["range"], { line, character }: Position): boolean {
  const afterStart = line > start.line || (line === start.line && character >= start.character);
  const beforeEnd = line < end.line || (line === end.line && character <= end.character);
  return afterStart && beforeEnd;
}
