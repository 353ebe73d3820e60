import type { Severity } from "@evenhand/core";
import { hashOf } from "../hash-of.ts";
import type { LintReport } from "../lint-report.ts";
import { printable } from "../printable.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import type { ReporterContext } from "./index.ts";
import { jsonText } from "./json-text.ts";
import { problemsByPath } from "./problems.ts";
import { hostPaths } from "./repository.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/** GitLab's code quality report; its fingerprints let a merge request tell new findings from old ones. */
export function formatGitlab(report: LintReport, context: ReporterContext): string {
  const pathOf = hostPaths(context);
  const problems = [...problemsByPath(report).values()].flat().map(({ path, line, message }) => ({
    description: printable(message),
    check_name: "evenhand",
    fingerprint: hashOf([pathOf(path), message]),
    severity: "critical",
    location: { path: pathOf(path), lines: { begin: line ?? 1 } },
  }));
  const findings = report.files.flatMap((file) => {
    const path = pathOf(file.result.path);
    const { diagnostics } = file.result;
    const fingerprints = fingerprintsOf(file, diagnostics);
    return diagnostics.map((diagnostic) => ({
      description: printable(diagnostic.message),
      check_name: diagnostic.rule,
      fingerprint: hashOf([path, fingerprints.get(diagnostic) ?? ""]),
      severity: SEVERITIES[diagnostic.severity],
      location: {
        path,
        lines: { begin: diagnostic.range.start.line + 1, end: diagnostic.range.end.line + 1 },
      },
    }));
  });
  return `${jsonText([...problems, ...findings], 2)}\n`;
}
