import type { Range, Report } from "@evenhand/core";
import { type Html, html } from "./html.ts";

/** The address of a place in a text of the report, by its number; null where it has none. */
export type LinkTo = (text: number, range: Range) => string | null;

/** A report whose lines lead to the places that they name. */
export interface LinkedReport extends Report {
  readonly linkTo: LinkTo;
}

/** "line 12", as a link where the place has an address. */
export function lineOf(text: number, range: Range, linkTo: LinkTo): Html {
  const words = html`line\u00a0${range.start.line + 1}`;
  const address = linkTo(text, range);
  return address === null ? words : html`<a href="${address}">${words}</a>`;
}
