import type { SummaryStatus } from "@evenhand/language-server/protocol";

/** The status bar's text: claims that the sources support, are silent on, and contradict. */
export function statusText({ claims }: SummaryStatus): string {
  return [
    `$(law)\u2002$(check) ${claims.supported}`,
    `$(question) ${claims.unsupported}`,
    `$(close) ${claims.contradicted}`,
  ].join("\u2002");
}

/** The same in words, for screen readers. */
export function statusLabel({ findings, claims }: SummaryStatus): string {
  const count = findings.error + findings.warning + findings.info;
  return `Evenhand: of ${plural(claims.checked, "checked claim")} ${claims.supported} supported, ${claims.unsupported} without support, ${claims.contradicted} contradicted; ${plural(count, "finding")}`;
}

/** The same in sentences. */
export function statusTooltip({ findings, claims, sources }: SummaryStatus): string {
  return [
    `${claims.supported} of ${plural(claims.checked, "checked claim")} supported by ${plural(sources, "source")}, ${claims.unsupported} without support, ${claims.contradicted} contradicted.`,
    `${plural(findings.error, "error")}, ${plural(findings.warning, "warning")}, ${findings.info} to consider.`,
    "Select to see the report.",
  ].join("\n");
}

/** "1 claim", "2 claims". */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
