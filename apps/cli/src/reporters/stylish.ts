import type { Diagnostic, Severity } from "@evenhand/core";
import { type CheckedFile, countClaims, type LintReport } from "../lint-report.ts";
import type { Terminal } from "../terminal.ts";
import { counted, countedSeverities } from "./counted.ts";
import { type Excerpt, excerptOf } from "./evidence.ts";
import { columnsOf, plain, type Styled, wrap } from "./wrap.ts";

/** How many passages are shown under a finding. */
const mostPassages = 3;

/** The report for people: each finding with the passages behind it, then the totals. */
export function formatStylish(report: LintReport, terminal: Terminal): string {
  const blocks = report.files.map((file) => formatFile(file, terminal));
  return `\n${[...blocks, formatTotals(report, terminal)].join("\n\n")}\n`;
}

function formatFile(file: CheckedFile, terminal: Terminal): string {
  const { colors } = terminal;
  const { result } = file;
  const lines = [colors.underline(colors.bold(result.path))];
  const places = result.diagnostics.map(placeOf);
  const placeWidth = Math.max(0, ...places.map((place) => place.length));
  const findings = result.diagnostics.map((diagnostic, i) =>
    formatFinding(diagnostic, (places[i] ?? "").padStart(placeWidth), file, terminal),
  );
  for (const [i, finding] of findings.entries()) {
    if (i === 0 || finding.length > 1 || (findings[i - 1]?.length ?? 0) > 1) lines.push("");
    lines.push(...finding);
  }
  if (findings.length > 0) lines.push("");
  lines.push(
    `  ${file.checked === "summary" ? formatClaims(file, terminal) : formatWording(file, terminal)}`,
  );
  return lines.join("\n");
}

function placeOf({ range }: Diagnostic): string {
  return `${range.start.line + 1}:${range.start.character + 1}`;
}

function formatFinding(
  diagnostic: Diagnostic,
  place: string,
  file: CheckedFile,
  terminal: Terminal,
): string[] {
  const { colors, width } = terminal;
  const { severity } = diagnostic;
  const severityWidth = "warning".length;
  const padding = " ".repeat(severityWidth - severity.length);
  const head = `  ${colors.dim(place)}  ${severityColor(severity, terminal)(severity)}${padding}`;
  const beside = width >= 60;
  const indent = beside ? place.length + severityWidth + 6 : 4;
  const room = width - indent;

  const message = wrap([{ text: diagnostic.message, style: plain }], room);
  const rule = colors.dim(diagnostic.rule);
  const last = message.at(-1) ?? "";
  if (columnsOf(last) + 2 + diagnostic.rule.length <= room) message[message.length - 1] = `${last}  ${rule}`;
  else message.push(rule);

  const shown = diagnostic.evidence.slice(0, mostPassages);
  const passages = shown.flatMap((evidence) =>
    formatExcerpt(excerptOf(evidence, diagnostic, file.text, file.sources), room, terminal),
  );
  const rest = diagnostic.evidence.length - shown.length;
  if (rest > 0) passages.push(colors.dim(`and ${rest} more`));
  const [suggestion] = diagnostic.suggestions;
  const arrow = terminal.unicode ? "→" : "->";
  const advice =
    suggestion === undefined
      ? []
      : wrap([{ text: suggestion.title, style: colors.green }], room - arrow.length - 1).map(
          (line, i) => `${i === 0 ? colors.green(arrow) : " ".repeat(arrow.length)} ${line}`,
        );

  const [first = "", ...below] = [...message, ...passages, ...advice];
  const indented = below.map((line) => " ".repeat(indent) + line);
  return beside
    ? [`${head}  ${first}`, ...indented]
    : [head.trimEnd(), " ".repeat(indent) + first, ...indented];
}

/** The place, and below it the passage, with a bar at its side. */
function formatExcerpt(excerpt: Excerpt, room: number, terminal: Terminal): string[] {
  const { colors } = terminal;
  const strong = colors.isColorSupported ? colors.bold : (text: string) => `*${text}*`;
  const pieces: Styled[] = [];
  let at = 0;
  for (const { from, to } of excerpt.emphasis) {
    pieces.push({ text: excerpt.text.slice(at, from), style: colors.dim });
    pieces.push(...emphasised(excerpt.text.slice(from, to), strong, colors.isColorSupported));
    at = to;
  }
  pieces.push({ text: excerpt.text.slice(at), style: colors.dim });
  const bar = colors.dim(terminal.unicode ? "│ " : "| ");
  return [colors.cyan(excerpt.place), ...wrap(pieces, room - 2)].map((line) => bar + line);
}

/** Without colours the marks go round the whole range, and not round each line of it. */
function emphasised(text: string, strong: (text: string) => string, colored: boolean): Styled[] {
  return colored ? [{ text, style: strong }] : [{ text: strong(text), style: plain }];
}

function formatClaims({ result }: CheckedFile, terminal: Terminal): string {
  const { colors } = terminal;
  const { claims, supported } = countClaims(result);
  if (claims === 0) return colors.dim("no claims to check");
  const others = (["contradicted", "unsupported"] as const).flatMap((verdict) => {
    const count = result.claims.filter((claim) => claim.verdict === verdict).length;
    return count > 0 ? [`${count} ${verdict}`] : [];
  });
  const rest = others.length > 0 ? colors.dim(`, ${others.join(", ")}`) : "";
  return `${symbol(supported === claims ? "clean" : "info", terminal)} ${supported} of ${counted(claims, "claim")} supported${rest}`;
}

/** What was checked of a file whose claims were not. */
function formatWording({ checked, words, namesSources }: CheckedFile, { colors }: Terminal): string {
  const what = checked === "nothing" ? "nothing checked" : `wording checked, ${counted(words, "word")}`;
  return colors.dim(namesSources ? what : `${what}; the text names no sources`);
}

function formatTotals({ files, errors, totals }: LintReport, terminal: Terminal): string {
  const { colors } = terminal;
  const inFiles = `in ${counted(totals.files, "file")}`;
  const failed =
    errors.length > 0 ? colors.red(`; ${counted(errors.length, "problem")} with files (above)`) : "";
  const sum = totals.errors + totals.warnings + totals.infos;
  if (sum === 0) {
    if (files.every(({ checked }) => checked === "nothing"))
      return `${symbol("error", terminal)} ${colors.bold("nothing checked")}${failed}`;
    const mark = symbol(errors.length > 0 ? "error" : "clean", terminal);
    return `${mark} ${colors.bold("no findings")} ${inFiles}${failed}`;
  }
  const worst: Severity = totals.errors > 0 ? "error" : totals.warnings > 0 ? "warning" : "info";
  const headline = severityColor(worst, terminal)(colors.bold(counted(sum, "finding")));
  const breakdown = colors.dim(`(${countedSeverities({ totals })})`);
  const line = `${symbol(worst, terminal)} ${headline} ${inFiles}`;
  return `${line}${terminal.width < 60 ? "\n  " : " "}${breakdown}${failed}`;
}

function severityColor(severity: Severity, { colors }: Terminal): (text: string) => string {
  if (severity === "error") return colors.red;
  return severity === "warning" ? colors.yellow : colors.blue;
}

function symbol(kind: Severity | "clean", terminal: Terminal): string {
  const { colors, unicode } = terminal;
  if (kind === "clean") return colors.green(unicode ? "✔" : "ok");
  const symbols = unicode ? { error: "✖", warning: "▲", info: "●" } : { error: "x", warning: "!", info: "-" };
  return severityColor(kind, terminal)(symbols[kind]);
}
