import type { Report, ReportOneSideClaim } from "@evenhand/core";
import { type Html, html } from "./html.ts";
import { type LinkedReport, lineOf } from "./links.ts";
import { quote } from "./passage.ts";
import { section } from "./section.ts";
import { counted, outletOf } from "./words.ts";

/** Sides that are shown at once; the others open. */
const FIRST = 8;

/** The sentences that rest on one side's word alone, side by side; the side of most sentences first. */
export function renderOneSide(report: LinkedReport): Html {
  const bySide = new Map<string, ReportOneSideClaim[]>();
  for (const one of report.oneSideClaims) bySide.set(one.side, [...(bySide.get(one.side) ?? []), one]);
  const sides = [...bySide].sort(([, a], [, b]) => b.length - a.length);
  const rest = sides.slice(FIRST);
  return section(
    "one-side",
    "What one side alone says",
    "Sentences for which every passage found is one side’s word: what its people say, its release or its opinion piece. What an outlet tells in its own voice is no side’s.",
    sides.length === 0
      ? html`<p class="empty">No sentence rests on one side’s word alone.</p>`
      : html`<p>${shareOf(report)}</p>
${renderSides(sides.slice(0, FIRST), report)}${rest.length > 0 && html`<details class="more"><summary>${counted(rest.length, "more side")}</summary>${renderSides(rest, report)}</details>`}`,
  );
}

function shareOf({ oneSideClaims, claims }: Report): string {
  const supported = claims.filter(({ verdict }) => verdict === "supported").length;
  const silent = oneSideClaims.filter(({ attributed }) => !attributed).length;
  const share = `${oneSideClaims.length} of ${counted(supported, "supported sentence")}.`;
  return silent === 0
    ? share
    : `${share} ${silent} of them ${silent === 1 ? "does" : "do"} not say whose word it is.`;
}

function renderSides(
  sides: readonly (readonly [string, readonly ReportOneSideClaim[]])[],
  report: LinkedReport,
): Html {
  return html`<ul class="one-side">${sides.map(
    ([side, own]) =>
      html`<li><details><summary><b>${side}</b> <span class="note">${counted(own.length, "sentence")}</span></summary>${own.map((one) => renderClaim(one, report))}</details></li>`,
  )}</ul>`;
}

function renderClaim(
  { claim, attributed, passages }: ReportOneSideClaim,
  { sources, linkTo }: LinkedReport,
): Html {
  const sentence = html`Sentence <a href="#s${claim + 1}">${claim + 1}</a>${!attributed && ", which does not say whose word it is"}`;
  return html`<p class="where">${sentence}</p>${passages.map(({ text, source, range, speaker }) => {
    const found = sources[source - 1];
    const outlet = found === undefined ? source : outletOf(found);
    return quote(
      html`${text}`,
      html`<a href="#source-${source}">${outlet}</a>, ${lineOf(source, range, linkTo)}${speaker !== null && `, said by ${speaker}`}`,
    );
  })}`;
}
