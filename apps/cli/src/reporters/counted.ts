import type { LintReport, Totals } from "../lint-report.ts";

/** `1 file`, `2 files`; info has no plural. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun === "info" ? "" : "s"}`;
}

/** `1 error, 2 warnings, 0 info` */
export function countedSeverities({
  totals,
}: {
  readonly totals: Pick<Totals, "errors" | "warnings" | "infos">;
}): string {
  return [
    counted(totals.errors, "error"),
    counted(totals.warnings, "warning"),
    counted(totals.infos, "info"),
  ].join(", ");
}

/** `3 findings in 1 file (1 error, 2 warnings, 0 info)`; `quiet` where only errors are counted. */
export function countedFindings({ totals }: Pick<LintReport, "totals">, quiet: boolean): string {
  const { files, errors, warnings, infos } = totals;
  const sum = errors + warnings + infos;
  const inFiles = `in ${counted(files, "file")}`;
  if (quiet) return `${errors === 0 ? "no errors" : counted(errors, "error")} ${inFiles}`;
  return sum === 0
    ? `no findings ${inFiles}`
    : `${counted(sum, "finding")} ${inFiles} (${countedSeverities({ totals })})`;
}
