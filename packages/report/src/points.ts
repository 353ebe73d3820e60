import type { Report, ReportPassage, ReportPoint, ReportSoleSource } from "@evenhand/core";
import { type Html, html } from "./html.ts";
import { type LinkedReport, lineOf } from "./links.ts";
import { quote } from "./passage.ts";
import { section } from "./section.ts";
import { counted, outletOf } from "./words.ts";

/** Points that are shown at once, and those of either kind that open. */
const FIRST = 10;
const MOST = 10;
/** Outlets that are named for a point; of more there is the number. */
const MOST_OUTLETS = 6;

/** What several sources say, and whether the summary has it; then which of it the summary tells after one of them. */
export function renderPoints(report: LinkedReport): Html {
  const shared = shownOf(report.points.filter(({ passages }) => passages.length > 1));
  const openings = shownOf(report.points.filter(({ passages }) => passages.length === 1));
  const rest = shared.slice(FIRST);
  return section(
    "points",
    "What the sources have in common",
    "Passages that two sources or more have, those first that many have and lead with. A summary need not have them all.",
    html`${
      shared.length === 0
        ? html`<p class="empty">No passage of one source was found in another.</p>`
        : renderList(shared.slice(0, FIRST), report)
    }${rest.length > 0 && html`<details class="more"><summary>${rest.length} more</summary>${renderList(rest, report)}</details>`}${
      openings.length > 0 &&
      html`<details class="more"><summary>${counted(openings.length, "passage")} with which one source opens, and no other has</summary>${renderList(openings, report)}</details>`
    }${report.soleSources.length > 0 && renderSoleSources(report)}`,
  );
}

/** The weightiest that the summary has, and the weightiest that it leaves out. */
function shownOf(points: readonly ReportPoint[]): readonly ReportPoint[] {
  const told = points.filter(({ claims }) => claims.length > 0).slice(0, MOST);
  const leftOut = points.filter(({ claims }) => claims.length === 0).slice(0, MOST);
  return points.filter((point) => told.includes(point) || leftOut.includes(point));
}

function renderList(points: readonly ReportPoint[], report: LinkedReport): Html {
  return html`<ol class="points">${points.map((point) => renderPoint(point, report))}</ol>`;
}

function renderPoint({ passages, claims }: ReportPoint, report: LinkedReport): Html | null {
  const [best] = passages;
  if (best === undefined) return null;
  const unnamed = passages.length - MOST_OUTLETS;
  const told = html`<span class="sign" aria-hidden="true">✓</span> ${claims.map((claim, i) => html`${i > 0 ? ", " : "Sentence "}${sentenceLink(claim)}`)}`;
  return html`<li class="${claims.length > 0 ? "told" : "left-out"}">
  <p class="where">${claims.length > 0 ? told : html`<span class="sign" aria-hidden="true">–</span> Left out`}</p>
  ${quote(
    html`${best.text}`,
    html`${passages.slice(0, MOST_OUTLETS).map((passage, i) => html`${i > 0 && " · "}${placeOf(passage, report)}`)}${unnamed > 0 && html` · ${counted(unnamed, "other source")}`}`,
  )}
</li>`;
}

function placeOf({ source, range }: ReportPassage, { sources, linkTo }: LinkedReport): Html {
  const found = sources[source - 1];
  return html`<a href="#source-${source}">${found === undefined ? source : outletOf(found)}</a>, ${lineOf(source, range, linkTo)}`;
}

function sentenceLink(claim: number): Html {
  return html`<a href="#s${claim + 1}">${claim + 1}</a>`;
}

/** Sources with the sentences that go by them alone; the source of most sentences first. */
function renderSoleSources({ soleSources, sources }: Report): Html {
  const bySource = new Map<number, ReportSoleSource[]>();
  for (const one of soleSources) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one]);
  const sorted = [...bySource].sort(([a, own], [b, other]) => other.length - own.length || a - b);
  const nameOf = (source: number): string => {
    const found = sources[source - 1];
    return found === undefined ? String(source) : (found.publisher ?? outletOf(found));
  };
  return html`<h3>Told after one source only</h3>
<p class="note">Sentences that tell one of these points and cite a single source, with the others that have it.</p>
<ul class="sole">${sorted.map(
    ([source, own]) =>
      html`<li><p><a href="#source-${source}">${nameOf(source)}</a> <span class="note">${counted(own.length, "sentence")}</span></p><ul>${own.map(
        ({ claim, others }) =>
          html`<li>Sentence ${sentenceLink(claim)}, also in ${others.slice(0, MOST_OUTLETS).map(nameOf).join(", ")}${others.length > MOST_OUTLETS && ` and ${counted(others.length - MOST_OUTLETS, "other")}`}</li>`,
      )}</ul></li>`,
  )}</ul>`;
}

/** What a source has in common with others, or opens with, and the summary leaves out. */
export function renderLeftOut(source: number, { points, linkTo }: LinkedReport): Html | null {
  const own = points.flatMap(({ passages, claims }) =>
    claims.length === 0 ? passages.filter((passage) => passage.source === source).slice(0, 1) : [],
  );
  return own.length === 0
    ? null
    : html`<details><summary>${counted(own.length, "main point")} left out</summary>${own.map(({ text, range }) => quote(html`${text}`, lineOf(source, range, linkTo)))}</details>`;
}
