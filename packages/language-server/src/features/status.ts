import type { StatusParams } from "../protocol.ts";
import type { Checked } from "../summary/check-summary.ts";
import { countVerdicts } from "./verdicts.ts";

const NO_CLAIMS = { supported: 0, contradicted: 0, unsupported: 0, checked: 0 };

/** What a status bar shows of a checked document. */
export function statusOf(uri: string, checked: Checked): StatusParams {
  if (checked.kind === "other") return { uri, summary: null };
  if (checked.kind === "broken") {
    const findings = { error: 1, warning: 0, info: 0 };
    return { uri, summary: { findings, claims: NO_CLAIMS, sources: 0 } };
  }
  const { diagnostics, claims } = checked.result;
  const count = (severity: "error" | "warning" | "info") =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const { supported, contradicted, unsupported } = countVerdicts(claims);
  return {
    uri,
    summary: {
      findings: {
        error: count("error") + checked.errors.length,
        warning: count("warning") + checked.warnings.length,
        info: count("info"),
      },
      claims: { supported, contradicted, unsupported, checked: supported + contradicted + unsupported },
      sources: checked.sources.size,
    },
  };
}
