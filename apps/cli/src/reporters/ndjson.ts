import { fileJson } from "@evenhand/answers";
import type { CheckedFile, LintReport } from "../lint-report.ts";
import type { Reporter } from "./index.ts";
import { jsonText } from "./json-text.ts";
import { headJson } from "./lint-json.ts";

/** Each file on a line of its own, then what is left of the report, by `#/$defs/line` of `schema/lint.schema.json`. */
export const ndjson: Reporter = {
  file: (file: CheckedFile) => `${jsonText({ type: "file", ...fileJson(file) })}\n`,
  report: (report: LintReport) => `${jsonText({ type: "totals", ...headJson(report) })}\n`,
};
