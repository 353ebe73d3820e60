export type { LinkTo } from "./links.ts";
export { reportStyle } from "./page-style.ts";
export {
  type BodyOptions,
  type RenderOptions,
  type ReportPart,
  renderReport,
  renderReportBody,
} from "./render-report.ts";
