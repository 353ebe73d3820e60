import { charts } from "./style/charts.ts";
import { page } from "./style/page.ts";
import { print } from "./style/print.ts";
import { sentences } from "./style/sentences.ts";
import { tokens } from "./style/tokens.ts";

/** The style of `renderReportBody`'s markup; nothing outside `.evenhand-report` is touched. */
export const reportStyle: string = `.evenhand-report {${tokens}${page}${sentences}${charts}${print}}
:is(.evenhand-dark, .vscode-dark, .vscode-high-contrast) .evenhand-report { color-scheme: dark; }
:is(.evenhand-light, .vscode-light, .vscode-high-contrast-light) .evenhand-report { color-scheme: light; }
`.replace(/\n\s+/g, "\n");

/** The style of a whole page of its own. */
export const pageStyle: string = `html { background: light-dark(#fcfcfa, #16181b); scroll-padding-top: 3rem; }
html.evenhand-light { color-scheme: light; }
html.evenhand-dark { color-scheme: dark; }
html:not([class]) { color-scheme: light dark; }
body { margin: 0; }
${reportStyle}`;

/** SHA-256 of `pageStyle`, by which the page's policy lets in this style and no other. */
export const STYLE_HASH = "sha256-JbgINsEZVqJxw/MJmdopf+VTj5NKVaj/TsBHHqAvE20=";
