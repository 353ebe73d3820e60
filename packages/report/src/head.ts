import type { Report, ReportClaim } from "@evenhand/core";
import { type Html, html } from "./html.ts";
import { counted, listed, VERDICT_MARKS, VERDICT_WORDS } from "./words.ts";

/** The title, what was found in words, and the verdicts of all sentences at a glance. */
export function renderHead(report: Report, title: string): Html {
  const { path, sources, claims } = report;
  return html`<header class="head">
  <p class="kicker">Evidence and balance</p>
  <h1>${title}</h1>
  <p class="path"><code>${path}</code> beside ${counted(sources.length, "source")}</p>
  <p class="lead">${leadOf(report)}</p>
  ${claims.length > 0 && renderStrip(claims)}
  ${renderLegend(report)}
</header>`;
}

function leadOf({ totals: { claims, findings }, sources }: Report): string {
  const checked = claims.supported + claims.contradicted + claims.unsupported;
  if (sources.length === 0) return "The summary names no source, so nothing could be checked against one.";
  if (checked === 0) return "No sentence of the summary could be checked against its sources.";
  const others = [
    claims.contradicted > 0 ? `${claims.contradicted} contradicted by them` : "",
    claims.unsupported > 0 ? `${claims.unsupported} without support in them` : "",
  ].filter((part) => part !== "");
  const share = claims.supported === checked ? (checked === 1 ? "The" : "All") : `${claims.supported} of`;
  const verb = claims.supported === 1 || checked === 1 ? "is" : "are";
  const support = `${share} ${counted(checked, "checkable sentence")} ${verb} supported by the sources`;
  const found = [
    findings.error > 0 ? counted(findings.error, "error") : "",
    findings.warning > 0 ? counted(findings.warning, "warning") : "",
    findings.info > 0 ? counted(findings.info, "remark") : "",
  ].filter((part) => part !== "");
  const rest = others.length > 0 ? `, ${listed(others)}` : "";
  return `${support}${rest}. ${found.length > 0 ? `There are ${listed(found)}.` : "There are no findings."}`.replace(
    /There are 1 /,
    "There is 1 ",
  );
}

const STRIP = { width: 1000, height: 28, gap: 2 };
/** What stands out is tall. */
const HEIGHTS: Readonly<Record<ReportClaim["verdict"], number>> = {
  supported: 12,
  contradicted: 28,
  unsupported: 20,
  "not-checkable": 5,
};

/** A bar for each sentence, in the order of the summary and as wide as it is long. */
function renderStrip(claims: readonly ReportClaim[]): Html {
  const gap = claims.length > 200 ? 0 : STRIP.gap;
  const length = claims.reduce((sum, { text }) => sum + text.length, 0);
  const scale = (STRIP.width - gap * (claims.length - 1)) / Math.max(1, length);
  let x = 0;
  const bars = claims.map(({ text, verdict }) => {
    const [start, width, height] = [x, text.length * scale, HEIGHTS[verdict]];
    x += width + gap;
    return html`<rect class="${verdict}" x="${start.toFixed(1)}" y="${STRIP.height - height}" width="${width.toFixed(1)}" height="${height}"/>`;
  });
  return html`<svg class="strip" role="img" aria-labelledby="strip-title strip-desc" viewBox="0 0 ${STRIP.width} ${STRIP.height}" preserveAspectRatio="none">
    <title id="strip-title">Verdicts in the order of the summary</title>
    <desc id="strip-desc">${claims.map(({ verdict }, i) => `${i + 1} ${VERDICT_WORDS[verdict].toLowerCase()}`).join(", ")}</desc>
    ${bars}
  </svg>`;
}

const VERDICTS = ["supported", "contradicted", "unsupported", "not-checkable"] as const;

function renderLegend({ totals }: Report): Html {
  return html`<ul class="legend">${VERDICTS.map(
    (verdict) =>
      html`<li class="${verdict}${totals.claims[verdict] === 0 && " none"}"><span class="sign" aria-hidden="true">${VERDICT_MARKS[verdict]}</span> <b>${totals.claims[verdict]}</b> ${VERDICT_WORDS[verdict].toLowerCase()}</li>`,
  )}</ul>`;
}
