import type { Report } from "@evenhand/core";
import { renderCoverage } from "./coverage.ts";
import { renderFindings } from "./findings.ts";
import { renderHead } from "./head.ts";
import { type Html, html } from "./html.ts";
import type { LinkedReport, LinkTo } from "./links.ts";
import { renderMatrix } from "./matrix.ts";
import { renderOneSide } from "./one-side.ts";
import { pageStyle, STYLE_HASH } from "./page-style.ts";
import { renderPoints } from "./points.ts";
import { renderQuoted, renderVerbs } from "./speakers.ts";
import { renderSummary } from "./summary-text.ts";

export interface RenderOptions {
  /** Instead of the summary's own. */
  readonly title?: string;
  /** Fixes light or dark; without it the page goes with the reader's system. */
  readonly theme?: "light" | "dark";
}

/** The report as one HTML page that needs nothing else: no network, no script. */
export function renderReport(report: Report, options: RenderOptions = {}): string {
  const title = titleOf(report, options);
  const { markup } = html`<!doctype html>
<html lang="en"${options.theme !== undefined && html` class="evenhand-${options.theme}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${options.theme ?? "light dark"}">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Evenhand">
<title>${title}: evidence and balance</title>
<style>${{ markup: pageStyle }}</style>
</head>
<body>
${bodyOf(unlinked(report), title)}
</body>
</html>
`;
  return markup;
}

export interface BodyOptions extends Pick<RenderOptions, "title"> {
  /** The parts to show, in this order; all unless told. */
  readonly parts?: readonly ReportPart[];
  /** Where a line of a text is to be found; the page must let such addresses in. Without it lines lead nowhere. */
  readonly linkTo?: LinkTo;
}

/** What stands in the page's body, for a page of somebody else's; goes with `reportStyle`. */
export function renderReportBody(report: Report, options: BodyOptions = {}): string {
  const linked = options.linkTo === undefined ? unlinked(report) : { ...report, linkTo: options.linkTo };
  return bodyOf(linked, titleOf(report, options), options.parts).markup;
}

function unlinked(report: Report): LinkedReport {
  return { ...report, linkTo: () => null };
}

function titleOf({ title, path }: Report, options: RenderOptions): string {
  return options.title ?? title ?? path;
}

/** A part of the report, by its id in the page. */
export type ReportPart =
  | "findings"
  | "summary"
  | "coverage"
  | "points"
  | "one-side"
  | "quoted"
  | "actors"
  | "verbs";

interface Part {
  readonly name: string;
  readonly render: (report: LinkedReport) => Html;
}

const PARTS: Readonly<Record<ReportPart, Part>> = {
  findings: { name: "Findings", render: renderFindings },
  summary: { name: "Summary", render: renderSummary },
  coverage: { name: "Sources", render: renderCoverage },
  points: { name: "In common", render: renderPoints },
  "one-side": { name: "One side", render: renderOneSide },
  quoted: { name: "Quoted", render: renderQuoted },
  actors: { name: "Actors", render: renderMatrix },
  verbs: { name: "Verbs", render: renderVerbs },
};
const ALL = Object.keys(PARTS) as readonly ReportPart[];

function bodyOf(report: LinkedReport, title: string, parts: readonly ReportPart[] = ALL): Html {
  return html`<div class="evenhand-report">
<nav aria-label="Parts of the report"><ul>${parts.map((id) => html`<li><a href="#${id}">${PARTS[id].name}</a></li>`)}</ul></nav>
<main>
${renderHead(report, title)}
${parts.map((id) => html`${PARTS[id].render(report)}\n`)}</main>
<footer><p>Made with Evenhand: counts and passages to look at, held against the sources’ own. There is no score.</p></footer>
</div>`;
}
