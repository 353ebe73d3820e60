import type { ReportFinding } from "@evenhand/core";
import { type Html, html, webLink } from "./html.ts";
import type { LinkedReport } from "./links.ts";
import { renderFindingEvidence } from "./passage.ts";
import { section } from "./section.ts";
import { counted } from "./words.ts";

export const SEVERITY_WORDS: Readonly<Record<ReportFinding["severity"], string>> = {
  error: "Error",
  warning: "Warning",
  info: "Remark",
};

const SEVERITY_MARKS: Readonly<Record<ReportFinding["severity"], string>> = {
  error: "✕",
  warning: "!",
  info: "i",
};

/** All findings: first what is said of the text as a whole, then those of single sentences, errors first. */
export function renderFindings(report: LinkedReport): Html {
  const { findings } = report;
  const whole = bySeverity(findings.filter(isOfWhole));
  const single = bySeverity(findings.filter((finding) => !isOfWhole(finding)));
  const list = (items: readonly ReportFinding[]): Html =>
    html`<ol class="findings">${items.map((finding) => html`<li>${renderFinding(finding, report)}</li>`)}</ol>`;
  const group = (heading: string, items: readonly ReportFinding[]): Html => {
    const first = firstOfEachRule(items);
    const rest = items.filter((finding) => !first.includes(finding));
    return html`<h3>${heading}</h3>${list(first)}${rest.length > 0 && html`<details class="more"><summary>${rest.length} more of the same kinds</summary>${list(rest)}</details>`}`;
  };
  return section(
    "findings",
    "Findings",
    "Each rests on passages that you can read. None is a verdict on the writer.",
    findings.length === 0
      ? html`<p class="empty">No rule found anything to say about this summary.</p>`
      : html`${whole.length > 0 && group("The text as a whole", whole)}${single.length > 0 && group("Single sentences", single)}`,
  );
}

/** As many findings of one rule as are shown at once where there are more than a page holds. */
const FIRST = 5;
const PAGE = 20;

function firstOfEachRule(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  if (findings.length <= PAGE) return findings;
  const seen = new Map<string, number>();
  return findings.filter(({ rule }) => {
    const count = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, count);
    return count <= FIRST;
  });
}

/** A finding with its rule, the sentence it is about unless it stands in that, and the passages it rests on. */
export function renderFinding(
  finding: ReportFinding,
  report: LinkedReport,
  within: number | null = null,
): Html {
  const { severity, message, evidence, places, rule, helpUri, suggestions } = finding;
  const [place] = places;
  return html`<article class="finding ${severity}">
  <p class="severity"><span class="sign" aria-hidden="true">${SEVERITY_MARKS[severity]}</span> ${SEVERITY_WORDS[severity]}</p>
  <div class="said">
  <p class="message">${message}</p>
  ${suggestions.length > 0 && html`<p class="suggestion">${suggestions.map(({ title }) => title).join(" · ")}</p>`}
  <p class="meta">${place !== undefined && place.claim !== within && html`<a href="#s${place.claim + 1}">${isOfWhole(finding) ? "At sentence" : "Sentence"} ${place.claim + 1}</a> · `}${webLink(helpUri, html`<code>${rule}</code>`)}</p>
  ${
    evidence.length > 0 &&
    html`<details><summary>${counted(evidence.length, "passage")}</summary>${evidence.map((one) => renderFindingEvidence(one, report))}</details>`
  }
  </div>
</article>`;
}

/** What concerns the whole stands at a place that shows it, or at the title. */
function isOfWhole({ rule, places }: ReportFinding): boolean {
  return rule.startsWith("balance/") || places.length === 0;
}

const ORDER: readonly ReportFinding["severity"][] = ["error", "warning", "info"];

function bySeverity(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  return findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
