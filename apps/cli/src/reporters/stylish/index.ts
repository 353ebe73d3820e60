import type { Severity } from "@evenhand/core";
import { type CheckedFile, countClaims, type LintReport, totalsOf } from "../../lint-report.ts";
import { printable } from "../../printable.ts";
import type { Terminal } from "../../terminal.ts";
import { counted, countedSeverities } from "../counted.ts";
import type { ReporterContext } from "../index.ts";
import { fileUri, formatFinding, placeOf, severityColor } from "./finding.ts";

/** How many files without findings are named. */
const mostClean = 10;

/** The report for people: each finding with the passages behind it, then the totals. */
export function formatStylish(report: LintReport, context: ReporterContext): string {
  const { terminal, quiet } = context;
  const clean = report.files.filter(({ result }) => result.diagnostics.length === 0);
  const others = report.files.filter(({ result }) => result.diagnostics.length > 0);
  const blocks = [
    quiet ? "" : formatClean(clean, context),
    ...others.map((file) => formatFile(file, context)),
    formatTotals(report, quiet, terminal),
  ];
  return `\n${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** Files without findings, a line for each; of many only how many they are. */
function formatClean(files: readonly CheckedFile[], context: ReporterContext): string {
  const { terminal } = context;
  if (files.length <= mostClean) {
    return files.map((file) => `${titleOf(file, context)}  ${checkedOf(file, terminal)}`).join("\n");
  }
  const { claims, supported } = totalsOf(files);
  const what = claims === 0 ? "" : `, ${supported} of ${counted(claims, "claim")} supported`;
  return `${symbol("clean", terminal)} ${counted(files.length, "file")} without findings${terminal.colors.dim(what)}`;
}

function formatFile(file: CheckedFile, context: ReporterContext): string {
  const { diagnostics } = file.result;
  const lines = [titleOf(file, context)];
  const places = diagnostics.map(placeOf);
  const placeWidth = Math.max(0, ...places.map((place) => place.length));
  const findings = diagnostics.map((diagnostic, i) =>
    formatFinding(diagnostic, (places[i] ?? "").padStart(placeWidth), file, context),
  );
  for (const [i, finding] of findings.entries()) {
    if (i === 0 || finding.length > 1 || (findings[i - 1]?.length ?? 0) > 1) lines.push("");
    lines.push(...finding);
  }
  lines.push("", `  ${checkedOf(file, context.terminal)}`);
  return lines.join("\n");
}

function titleOf({ result: { path } }: CheckedFile, context: ReporterContext): string {
  const { colors, link } = context.terminal;
  return link(colors.underline(colors.bold(printable(path))), fileUri(path, null, context));
}

function checkedOf(file: CheckedFile, terminal: Terminal): string {
  return file.checked === "summary" ? formatClaims(file, terminal) : formatWording(file, terminal);
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

function formatTotals({ files, errors, totals }: LintReport, quiet: boolean, terminal: Terminal): string {
  const { colors } = terminal;
  const inFiles = `in ${counted(totals.files, "file")}`;
  const failed =
    colors.dim(formatSetAside(files)) +
    (errors.length > 0 ? colors.red(`; ${counted(errors.length, "problem")} with files (above)`) : "");
  const sum = totals.errors + totals.warnings + totals.infos;
  if (sum === 0) {
    if (files.every(({ checked }) => checked === "nothing"))
      return `${symbol("error", terminal)} ${colors.bold("nothing checked")}${failed}`;
    const mark = symbol(errors.length > 0 ? "error" : "clean", terminal);
    return `${mark} ${colors.bold(quiet ? "no errors" : "no findings")} ${inFiles}${failed}`;
  }
  const worst: Severity = totals.errors > 0 ? "error" : totals.warnings > 0 ? "warning" : "info";
  const headline = severityColor(worst, terminal)(colors.bold(counted(sum, "finding")));
  const breakdown = colors.dim(`(${countedSeverities({ totals })})`);
  const line = `${symbol(worst, terminal)} ${headline} ${inFiles}`;
  return `${line}${terminal.width < 60 ? "\n  " : " "}${breakdown}${failed}`;
}

/** Findings that are there and not shown: they are accepted, or a comment silences them. */
function formatSetAside(files: readonly CheckedFile[]): string {
  const accepted = files.reduce((sum, file) => sum + (file.accepted?.length ?? 0), 0);
  const silenced = files.reduce((sum, { result }) => sum + result.suppressed.length, 0);
  return `${accepted > 0 ? `; ${accepted} accepted` : ""}${silenced > 0 ? `; ${silenced} silenced by comments` : ""}`;
}

function symbol(kind: Severity | "clean", terminal: Terminal): string {
  const { colors, unicode } = terminal;
  if (kind === "clean") return colors.green(unicode ? "✔" : "ok");
  const symbols = unicode ? { error: "✖", warning: "▲", info: "●" } : { error: "x", warning: "!", info: "-" };
  return severityColor(kind, terminal)(symbols[kind]);
}
