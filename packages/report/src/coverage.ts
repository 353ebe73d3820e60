import type { ReportSource } from "@evenhand/core";
import { type Html, html, webLink } from "./html.ts";
import type { LinkedReport } from "./links.ts";
import { renderLeftOut } from "./points.ts";
import { section } from "./section.ts";
import { counted, dateWords, shortName } from "./words.ts";

/** Sources that are shown at once; the others open. */
export const FIRST_SOURCES = 20;

/** The sources, those that the summary uses most first. */
export function byUse(sources: readonly ReportSource[]): readonly ReportSource[] {
  return sources.toSorted((a, b) => b.supports - a.supports || b.used - a.used || b.cited - a.cited);
}

/** Which paragraphs of each source the summary uses. */
export function renderCoverage(report: LinkedReport): Html {
  const { sources } = report;
  const renderOne = (source: ReportSource): Html => renderSource(source, report);
  const sorted = byUse(sources);
  const rest = sorted.slice(FIRST_SOURCES);
  const unused = rest.filter(({ used }) => used === 0).length;
  return section(
    "coverage",
    "What is used of each source",
    html`One bar for each paragraph, as wide as it is long, in the source’s order. <span class="keys"><span class="key"><svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><rect class="used" width="12" height="12"/></svg> a supported sentence rests on it</span> <span class="key"><svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><rect class="unused" y="8" width="12" height="4"/></svg> not used</span></span>`,
    html`${sources.length === 0 && html`<p class="empty">The summary names no source.</p>`}${sorted.slice(0, FIRST_SOURCES).map(renderOne)}${
      rest.length > 0 &&
      html`<details class="more"><summary>${counted(rest.length, "more source")}, ${unused === rest.length ? "none of them used" : `${unused} of them not used`}</summary>${rest.map(renderOne)}</details>`
    }`,
  );
}

function renderSource(source: ReportSource, report: LinkedReport): Html {
  const { text, headline, publisher, datePublished, url, path, paragraphs, used, supports, cited } = source;
  const meta = [publisher, datePublished === null ? null : dateWords(datePublished)].filter(
    (part) => part !== null,
  );
  return html`<article class="source" id="source-${text}">
  <h3>${webLink(url, headline ?? shortName(source))}</h3>
  <p class="meta parts">${meta.length > 0 && html`<span>${meta.join(", ")}</span> `}<span><code>${path}</code></span></p>
  ${paragraphs.length > 0 && renderStrip(source)}
  <p class="use parts"><span><b>${used} of ${counted(paragraphs.length, "paragraph")}</b> used</span> <span>best support for ${counted(supports, "sentence")}</span> <span>cited by ${counted(cited, "sentence")}</span></p>
  ${
    paragraphs.length > 0 &&
    html`<details><summary>Read its paragraphs</summary><ol class="paragraphs">${paragraphs.map(
      ({ text: own, claims }) =>
        html`<li class="${claims.length > 0 ? "used" : "unused"}"><p class="where">${claims.length > 0 ? html`Used by ${claims.map((claim, i) => html`${i > 0 && ", "}<a href="#s${claim + 1}">sentence ${claim + 1}</a>`)}` : "Not used"}</p><p>${own}</p></li>`,
    )}</ol></details>`
  }
  ${renderLeftOut(text, report)}
</article>`;
}

const STRIP = { width: 1000, height: 24, low: 6, gap: 3 };

function renderStrip({ text, paragraphs, used }: ReportSource): Html {
  const gap = paragraphs.length > 150 ? 0 : STRIP.gap;
  const length = paragraphs.reduce((sum, { text: own }) => sum + own.length, 0);
  const scale = (STRIP.width - gap * (paragraphs.length - 1)) / Math.max(1, length);
  let x = 0;
  const bars = paragraphs.map(({ text: own, claims }, i) => {
    const [start, width] = [x, own.length * scale];
    x += width + gap;
    const height = claims.length > 0 ? STRIP.height : STRIP.low;
    return html`<rect class="${claims.length > 0 ? "used" : "unused"}" x="${start.toFixed(1)}" y="${STRIP.height - height}" width="${width.toFixed(1)}" height="${height}"><title>Paragraph ${i + 1}, ${claims.length > 0 ? "used" : "not used"}: ${opening(own)}</title></rect>`;
  });
  const places = paragraphs.flatMap(({ claims }, i) => (claims.length > 0 ? [i + 1] : []));
  return html`<svg class="strip" role="img" aria-labelledby="strip-${text} strip-${text}-desc" viewBox="0 0 ${STRIP.width} ${STRIP.height}" preserveAspectRatio="none"><title id="strip-${text}">${used} of ${counted(paragraphs.length, "paragraph")} used</title><desc id="strip-${text}-desc">${places.length === 0 ? "No paragraph is used." : `Used: ${places.join(", ")}.`}</desc>${bars}</svg>`;
}

/** The first words of a paragraph. */
function opening(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 14 ? `${words.slice(0, 14).join(" ")} …` : text;
}
