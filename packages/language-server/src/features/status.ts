import type { StatusParams } from "../protocol.ts";
import type { Checked } from "../summary/check-summary.ts";

/** What a status bar shows of a checked document. */
export function statusOf(uri: string, checked: Checked): StatusParams {
  if (checked.kind === "other") return { uri, summary: null };
  if (checked.kind === "broken") {
    const findings = { error: 1, warning: 0, info: 0 };
    return { uri, summary: { findings, claims: { supported: 0, checked: 0 }, sources: 0 } };
  }
  const { diagnostics, claims } = checked.result;
  const count = (severity: "error" | "warning" | "info") =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const checkable = claims.filter(({ verdict }) => verdict !== "not-checkable");
  return {
    uri,
    summary: {
      findings: {
        error: count("error") + checked.errors.length,
        warning: count("warning") + checked.warnings.length,
        info: count("info"),
      },
      claims: {
        supported: checkable.filter(({ verdict }) => verdict === "supported").length,
        checked: checkable.length,
      },
      sources: checked.sources.size,
    },
  };
}
