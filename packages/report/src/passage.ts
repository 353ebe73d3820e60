import type { Evidence, ReportEvidence, ReportSource } from "@evenhand/core";
import { type Html, html } from "./html.ts";
import { type LinkTo, lineOf } from "./links.ts";
import { markedText } from "./marked.ts";
import { outletOf } from "./words.ts";

/** A sentence of a source, with what it shares with the summary marked and where it stands. */
export function renderEvidence(evidence: ReportEvidence, { sources, linkTo }: Places): Html {
  const { text, marks, speaker, range } = evidence;
  const source = sources[evidence.source - 1];
  return quote(
    markedText(
      text,
      marks.map((mark) => ({ ...mark, kind: "shared" as const })),
    ),
    html`${source === undefined ? "" : html`<a href="#source-${evidence.source}">${outletOf(source)}</a>, `}${lineOf(evidence.source, range, linkTo)}${speaker !== null && html`<span class="speaker">, said by ${speaker}</span>`}`,
  );
}

/** A passage that a finding points at, in a source or in the summary itself. */
export function renderFindingEvidence({ source, path, text: words, range }: Evidence, report: Places): Html {
  const found = report.sources.find((one) => one.path === path);
  const text = found?.text ?? (path === report.path ? 0 : null);
  const name = found !== undefined ? outletOf(found) : path === report.path ? "This summary" : source;
  return quote(
    html`${words}`,
    html`${found === undefined ? name : html`<a href="#source-${found.text}">${name}</a>`}, ${text === null ? html`line\u00a0${range.start.line + 1}` : lineOf(text, range, report.linkTo)}`,
  );
}

/** What evidence is looked up in. */
export interface Places {
  readonly path: string;
  readonly sources: readonly ReportSource[];
  readonly linkTo: LinkTo;
}

/** A quoted passage with the line that tells where it stands. */
export function quote(text: Html, from: Html): Html {
  return html`<figure class="passage"><blockquote>${text}</blockquote><figcaption>${from}</figcaption></figure>`;
}
