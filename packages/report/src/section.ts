import { type Html, html } from "./html.ts";

/** A part of the page: a heading with what the reader must know of it, and beside it the content, or below it where that is wide. */
export function section(id: string, heading: string, note: Html | string, content: Html, wide = false): Html {
  return html`<section id="${id}"${wide && html` class="wide"`} aria-labelledby="${id}-heading">
  <div class="aside"><h2 id="${id}-heading">${heading}</h2><p class="note">${note}</p></div>
  <div class="content">${content}</div>
</section>`;
}
