import type { Report, ReportBlock, ReportClaim, ReportEvidence } from "@evenhand/core";
import { renderFinding } from "./findings.ts";
import { type Html, html } from "./html.ts";
import { type LinkedReport, lineOf } from "./links.ts";
import { type ClassedMark, markedText } from "./marked.ts";
import { renderEvidence } from "./passage.ts";
import { section } from "./section.ts";
import { counted, REASON_WORDS, VERDICT_MARKS, VERDICT_WORDS } from "./words.ts";

/** The summary, sentence by sentence: each opens to its verdict's reasons and the passages behind it. */
export function renderSummary(report: LinkedReport): Html {
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

function renderBlock({ kind, text, claims }: ReportBlock, report: LinkedReport): Html {
  if (claims.length === 0) {
    // The head of a table is a headline too.
    const isTableHead = text.includes(CELL_BORDER);
    return isTableHead
      ? html`<p class="of-summary table-head">${inCells(html`${text}`)}</p>`
      : html`<h3 class="of-summary">${text}</h3>`;
  }
  const sentences = claims.flatMap((index) => {
    const claim = report.claims[index];
    return claim === undefined ? [] : [renderClaim(claim, index, report, kind === "table")];
  });
  return html`<div class="block ${kind}">${sentences}</div>`;
}

const CELL_BORDER = " | ";

/** Sets a table's row apart by more than a stroke; no tag or entity has one. */
function inCells({ markup }: Html): Html {
  return { markup: markup.replaceAll(CELL_BORDER, ' <span class="border">|</span> ') };
}

function renderClaim(claim: ReportClaim, index: number, report: LinkedReport, isRow: boolean): Html {
  const { verdict, text, findings, reason, range } = claim;
  const isLinked = report.linkTo(0, range) !== null;
  const own = findings.flatMap((i) => report.findings[i] ?? []);
  const marks = own.flatMap(({ severity, places }) =>
    places
      .filter((place) => place.claim === index)
      // What is said of the whole sentence needs no underline.
      .filter(({ from, to }) => to - from < text.length - 1)
      .map((place): ClassedMark => ({ from: place.from, to: place.to, kind: severity })),
  );
  const marked = markedText(text, marks);
  return html`<details class="claim ${verdict}" id="s${index + 1}">
  <summary><span class="verdict"><span class="sign" aria-hidden="true">${VERDICT_MARKS[verdict]}</span> ${VERDICT_WORDS[verdict]}</span><span class="text">${isRow ? inCells(marked) : marked}</span>${own.length > 0 && html` <span class="count">${counted(own.length, "finding")}</span>`}</summary>
  <div class="behind">
    ${isLinked && html`<p class="where">In the summary, ${lineOf(0, range, report.linkTo)}</p>`}
    ${own.map((finding) => renderFinding(finding, report, index))}
    ${reason !== null && html`<p class="reason">${REASON_WORDS[reason]}</p>`}
    ${renderPassages(claim, index, report)}
  </div>
</details>`;
}

function renderPassages(
  { verdict, reason, evidence }: ReportClaim,
  index: number,
  report: LinkedReport,
): Html | null {
  if (evidence.length === 0) {
    return reason === null ? html`<p class="reason">No passage of a source comes near it.</p>` : null;
  }
  const isGround = ({ source, paragraph }: ReportEvidence): boolean =>
    report.sources[source - 1]?.paragraphs[paragraph]?.claims.includes(index) ?? false;
  const grounds = verdict === "supported" ? evidence.slice(0, 2).filter(isGround) : evidence.slice(0, 2);
  const others = evidence.filter((one) => !grounds.includes(one));
  const all = (list: readonly ReportEvidence[]): Html =>
    html`${list.map((one) => renderEvidence(one, report))}`;
  return html`${grounds.length > 0 && html`<p class="over">${verdict === "supported" ? "What it rests on" : "Nearest passages"}</p>${all(grounds)}`}${
    others.length > 0 &&
    html`<details class="others"><summary>${counted(others.length, "other passage")} near it</summary>${all(others)}</details>`
  }`;
}
