import type { Candidate, ClauseReading, Explanation, Source, Summary } from "@evenhand/core";
import { printable } from "../printable.ts";
import type { Terminal } from "../terminal.ts";
import { plain, type Styled, wrap } from "./wrap.ts";

const LABEL = 12;

/** The explanation for people: the sentence, what it asserts, the verdict and why, and the passages considered. */
export function formatExplanation(
  explanation: Explanation,
  summary: Summary,
  sources: readonly Source[],
  terminal: Terminal,
): string {
  const { colors } = terminal;
  const { claim, candidates } = explanation;
  const { line, character } = claim.range.start;
  const head = [
    colors.underline(colors.bold(`${printable(summary.path)}:${line + 1}:${character + 1}`)),
    ...wrap([{ text: claim.text, style: colors.bold }], terminal.width - 2).map((text) => `  ${text}`),
  ];
  const facts = [
    ...labelled("verdict", [verdictOf(explanation, terminal)], terminal),
    ...explanation.diagnostics.flatMap(({ message, rule }) =>
      labelled(
        "",
        [
          { text: `${message} `, style: plain },
          { text: rule, style: colors.dim },
        ],
        terminal,
      ),
    ),
    ...labelled("cites", [{ text: explanation.citations.join(", ") || "no source", style: plain }], terminal),
    ...explanation.clauses.flatMap((clause, i) =>
      labelled(i === 0 ? "asserts" : "", [{ text: clauseOf(clause), style: plain }], terminal),
    ),
  ];
  const sharing = candidates.filter(({ aligned }) => aligned.some(({ found }) => found !== null));
  const considered =
    sharing.length === 0
      ? [colors.dim("  No passage of the sources shares a telling word with it.")]
      : sharing.flatMap((candidate) => ["", ...formatCandidate(candidate, summary, sources, terminal)]);
  return `\n${[head, facts, [`  ${colors.bold("Passages considered")}`, ...considered]]
    .map((section) => section.join("\n"))
    .join("\n\n")}\n`;
}

function verdictOf({ claim, notCheckable, coverage, candidates }: Explanation, terminal: Terminal): Styled {
  const { colors } = terminal;
  const share = `${Math.round(coverage * 100)} %`;
  const many = candidates.length > 1 ? "the best passages together have" : "the best passage has";
  switch (claim.verdict) {
    case "supported":
      return { text: `supported: ${many} ${share} of what it says`, style: colors.green };
    case "unsupported":
      return { text: `unsupported: ${many} only ${share} of what it says`, style: colors.yellow };
    case "contradicted":
      return { text: "contradicted", style: colors.red };
    case "not-checkable":
      return {
        text: `not checked: ${notCheckable ?? "there is no source to check it against"}`,
        style: colors.cyan,
      };
  }
}

/** "the council · did not approve · the plan (expected)" */
function clauseOf({ agent, verb, patient, negated, certainty }: ClauseReading): string {
  const notes = [negated ? "denied" : "", certainty === "stated" ? "" : certainty].filter(
    (note) => note !== "",
  );
  const parts = [agent, verb, patient].filter((part) => part !== null).join(" · ");
  return notes.length === 0 ? parts : `${parts} (${notes.join(", ")})`;
}

function formatCandidate(
  candidate: Candidate,
  summary: Summary,
  sources: readonly Source[],
  terminal: Terminal,
): string[] {
  const { colors } = terminal;
  const score = candidate.score.toFixed(2);
  const place = `${candidate.path}:${candidate.range.start.line + 1}`;
  const cited = candidate.isCited ? `, cited` : "";
  const said = candidate.speaker === null ? "" : `, said by ${candidate.speaker}`;
  const bar = terminal.unicode ? "│ " : "| ";
  const room = terminal.width - 10;
  const text = wrap(emphasised(candidate, sources, terminal), room).map(
    (line) => `        ${colors.dim(bar)}${line}`,
  );
  const words = (met: boolean): string =>
    candidate.aligned
      .filter(({ found }) => (found !== null) === met)
      .map(({ span }) => summary.file.slice(span.start, span.end))
      .join(", ");
  const row = (label: string, value: string): string[] =>
    value === ""
      ? []
      : wrap([{ text: value, style: plain }], room - 6).map(
          (line, i) => `        ${colors.dim((i === 0 ? label : "").padEnd(6))}  ${line}`,
        );
  return [
    `  ${colors.bold(score)}  ${colors.cyan(place)}${colors.dim(`${cited}${said}`)}`,
    ...text,
    ...row("has", words(true)),
    ...row("lacks", words(false)),
  ];
}

/** The passage with the words that it shares with the sentence in bold; marked with stars where there are no colours. */
function emphasised(candidate: Candidate, sources: readonly Source[], { colors }: Terminal): Styled[] {
  const file = sources.find(({ article }) => article.path === candidate.path)?.article.file;
  if (file === undefined || file.slice(candidate.span.start, candidate.span.end) !== candidate.text) {
    return [{ text: candidate.text, style: plain }];
  }
  const strong = colors.isColorSupported ? colors.bold : (text: string) => `*${text}*`;
  const pieces: Styled[] = [];
  let at = candidate.span.start;
  const met = candidate.aligned.flatMap(({ found }) => found ?? []).sort((a, b) => a.start - b.start);
  for (const { start, end } of met) {
    if (start < at) continue;
    pieces.push(
      { text: file.slice(at, start), style: plain },
      { text: file.slice(start, end), style: strong },
    );
    at = end;
  }
  return [...pieces, { text: file.slice(at, candidate.span.end), style: plain }];
}

function labelled(label: string, pieces: readonly Styled[], { colors, width }: Terminal): string[] {
  return wrap(pieces, width - LABEL - 2).map(
    (line, i) => `  ${colors.dim((i === 0 ? label : "").padEnd(LABEL - 2))}  ${line}`,
  );
}
