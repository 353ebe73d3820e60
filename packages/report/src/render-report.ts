import type { Report } from "@evenhand/core";
import { renderCoverage } from "./coverage.ts";
import { renderFindings } from "./findings.ts";
import { renderHead } from "./head.ts";
import { type Html, html } from "./html.ts";
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
${bodyOf(report, title)}
</body>
</html>
`;
  return markup;
}

/** What stands in the page's body, for a page of somebody else's; goes with `reportStyle`. */
export function renderReportBody(report: Report, options: Pick<RenderOptions, "title"> = {}): string {
  return bodyOf(report, titleOf(report, options)).markup;
}

function titleOf({ title, path }: Report, options: RenderOptions): string {
  return options.title ?? title ?? path;
}

const SECTIONS = [
  ["findings", "Findings"],
  ["summary", "Summary"],
  ["coverage", "Sources"],
  ["points", "In common"],
  ["one-side", "One side"],
  ["quoted", "Quoted"],
  ["actors", "Actors"],
  ["verbs", "Verbs"],
] as const;

function bodyOf(report: Report, title: string): Html {
  return html`<div class="evenhand-report">
<nav aria-label="Parts of the report"><ul>${SECTIONS.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main>
${renderHead(report, title)}
${renderFindings(report)}
${renderSummary(report)}
${renderCoverage(report)}
${renderPoints(report)}
${renderOneSide(report)}
${renderQuoted(report)}
${renderMatrix(report)}
${renderVerbs(report)}
</main>
<footer><p>Made with Evenhand: counts and passages to look at, held against the sources’ own. There is no score.</p></footer>
</div>`;
}
