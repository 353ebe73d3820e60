import type { SummaryStatus } from "@evenhand/language-server/protocol";

/** The status bar's text: findings, and how many of the checked claims a source supports. */
export function statusText({ findings, claims }: SummaryStatus): string {
  const count = findings.error + findings.warning + findings.info;
  const found = count === 0 ? "no findings" : plural(count, "finding");
  return `$(law) ${found} · ${claims.supported} of ${claims.checked} supported`;
}

/** The same in sentences. */
export function statusTooltip({ findings, claims, sources }: SummaryStatus): string {
  return [
    `Evenhand: ${plural(findings.error, "error")}, ${plural(findings.warning, "warning")}, ${findings.info} to consider.`,
    `${claims.supported} of ${plural(claims.checked, "checked claim")} supported by ${plural(sources, "source")}.`,
    "Select to see the findings.",
  ].join("\n");
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
