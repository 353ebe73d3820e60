import type { ReportResult } from "@evenhand/language-server/protocol";
import { reportStyle } from "@evenhand/report";
import { KEEP_STATE } from "./page-state.ts";

export interface PageOptions {
  /** Lets in the page's own style, and no other. */
  readonly nonce: string;
  /** In a side bar the page is narrow, and stands on the side bar's ground. */
  readonly surface: "editor" | "sideBar";
  /** Of the summary; empty where no report is shown. */
  readonly uri: string;
}

/** A web view's page around the body of a report: the theme's colours, the script that keeps its state, nothing loaded. */
export function reportPage(body: string, { nonce, surface, uri }: PageOptions): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Evenhand report</title>
<style nonce="${nonce}">${themeStyle(surface)}${reportStyle}${surface === "sideBar" ? SIDE_BAR : ""}</style>
</head>
<body data-uri="${uri.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}">
${body}
<script nonce="${nonce}">${KEEP_STATE}</script>
</body>
</html>`;
}

/** The report's custom properties by the theme's; what a theme lacks stays the report's own. */
const THEME = {
  raised: "editorWidget-background",
  sunken: "textBlockQuote-background",
  text: "foreground",
  muted: "descriptionForeground",
  link: "textLink-foreground",
  focus: "focusBorder",
  sans: "font-family",
  mono: "editor-font-family",
} as const;

/** Only in high contrast: elsewhere the report's own colours are told apart better than the theme's. */
const CONTRAST = {
  line: "contrastBorder",
  supported: "testing-iconPassed",
  contradicted: "editorError-foreground",
  unsupported: "editorWarning-foreground",
  raised: "editor-background",
  sunken: "editor-background",
} as const;

/** What tells by its background alone elsewhere is outlined, as VS Code's own lists and matches are. */
const OUTLINES = `& .claim[open] { outline: 1px solid var(--vscode-contrastBorder); }
  & :is(.claim > summary, .cell):hover { outline: 1px dashed var(--vscode-contrastActiveBorder); }
  & mark.shared { background: none; outline: 1px dotted var(--vscode-contrastActiveBorder); }
  & tr.of-summary > * { border-bottom-width: 3px; }
  & svg { overflow: visible; }`;

/** Its own title tells what it is about. */
const SIDE_BAR = `.evenhand-report .head { padding: 0.75rem 0 1.25rem; }
.evenhand-report .head :is(.kicker, .path) { display: none; }
.evenhand-report h1 { position: absolute; clip-path: inset(50%); }
.evenhand-report .lead { font-size: 1rem; margin: 0; }
.evenhand-report :is(nav ul, main, footer) { padding-left: 1.25rem; padding-right: 1.25rem; }
.evenhand-report section { padding: 1.25rem 0 1.5rem; }
`;

function themeStyle(surface: PageOptions["surface"]): string {
  const properties = (map: Readonly<Record<string, string>>): string =>
    Object.entries(map)
      .map(([name, variable]) => `--evenhand-${name}: var(--vscode-${variable});`)
      .join(" ");
  return `html { font-size: 15px; scroll-padding-top: 3rem; }
body { margin: 0; padding: 0; --evenhand-surface: var(--vscode-${surface}-background); ${properties(THEME)} }
body .evenhand-report code { padding: 0; background: none; color: inherit; }
body:is(.vscode-high-contrast, .vscode-high-contrast-light) { ${properties(CONTRAST)}
  ${OUTLINES}
}
`;
}

/** The page's body where there is no report to show. */
export function emptyBody(message: string): string {
  return `<div class="evenhand-report"><main><p class="head">${message}</p></main></div>`;
}

/** Title of the tab that shows a report. */
export function reportTitle({ report: { title, path } }: ReportResult): string {
  return `Report: ${title ?? path}`;
}
