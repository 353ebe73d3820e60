export { reportStyle } from "./page-style.ts";
export { type RenderOptions, renderReport, renderReportBody } from "./render-report.ts";
