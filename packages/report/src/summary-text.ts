import type { Report, ReportBlock, ReportClaim } from "@evenhand/core";
import { renderFinding } from "./findings.ts";
import { type Html, html } from "./html.ts";
import { type ClassedMark, markedText } from "./marked.ts";
import { renderEvidence } from "./passage.ts";
import { section } from "./section.ts";
import { counted, REASON_WORDS, VERDICT_MARKS, VERDICT_WORDS } from "./words.ts";

/** The summary, sentence by sentence: each opens to its verdict's reasons and the passages behind it. */
export function renderSummary(report: Report): Html {
  const blocks = report.blocks.filter(
    ({ kind, text }, i) => !(i === 0 && kind === "headline" && text === report.title),
  );
  return section(
    "summary",
    "The summary",
    "Open a sentence to see what it rests on. “No support found” does not mean that it is false.",
    html`${renderFilter(report)}<div class="sentences">${blocks.map((block) => renderBlock(block, report))}</div>`,
  );
}

const FILTERS = ["contradicted", "unsupported", "not-checkable", "supported"] as const;

/** Which sentences are shown: by style alone, so that no script is needed. */
function renderFilter({ totals, claims }: Report): Html | null {
  const kinds = FILTERS.filter((verdict) => totals.claims[verdict] > 0);
  if (kinds.length < 2) return null;
  const option = (value: string, label: string, checked: boolean): Html =>
    html`<label><input type="radio" name="evenhand-show" value="${value}"${checked && html` checked`}> <span>${label}</span></label>`;
  return html`<fieldset class="filter"><legend>Show</legend>${option("all", `All ${claims.length}`, true)}${kinds.map(
    (verdict) => option(verdict, `${VERDICT_WORDS[verdict]} ${totals.claims[verdict]}`, false),
  )}</fieldset>`;
}

function renderBlock({ kind, text, claims }: ReportBlock, report: Report): Html {
  if (claims.length === 0) return html`<h3 class="of-summary">${text}</h3>`;
  const sentences = claims.flatMap((index) => {
    const claim = report.claims[index];
    return claim === undefined ? [] : [renderClaim(claim, index, report)];
  });
  return html`<div class="block ${kind}">${sentences}</div>`;
}

function renderClaim(claim: ReportClaim, index: number, report: Report): Html {
  const { verdict, text, findings, reason } = claim;
  const own = findings.flatMap((i) => report.findings[i] ?? []);
  const marks = own.flatMap(({ severity, places }) =>
    places
      .filter((place) => place.claim === index)
      // What is said of the whole sentence needs no underline.
      .filter(({ from, to }) => to - from < text.length - 1)
      .map((place): ClassedMark => ({ from: place.from, to: place.to, kind: severity })),
  );
  return html`<details class="claim ${verdict}" id="s${index + 1}">
  <summary><span class="verdict"><span class="sign" aria-hidden="true">${VERDICT_MARKS[verdict]}</span> ${VERDICT_WORDS[verdict]}</span><span class="text">${markedText(text, marks)}</span>${own.length > 0 && html` <span class="count">${counted(own.length, "finding")}</span>`}</summary>
  <div class="behind">
    ${own.map((finding) => renderFinding(finding, report))}
    ${reason !== null && html`<p class="reason">${REASON_WORDS[reason]}</p>`}
    ${renderPassages(claim, report)}
  </div>
</details>`;
}

function renderPassages({ verdict, reason, evidence }: ReportClaim, { sources }: Report): Html | null {
  if (evidence.length === 0) {
    return reason === null ? html`<p class="reason">No passage of a source comes near it.</p>` : null;
  }
  const heading = verdict === "supported" ? "What it rests on" : "Nearest passages";
  return html`<p class="over">${heading}</p>${evidence.map((one) => renderEvidence(one, sources))}`;
}
