import type { Diagnostic } from "@evenhand/core";
import type { CheckedFile } from "../lint-report.ts";
import type { AcceptedFinding, Baseline } from "./baseline.ts";
import { identityOf, keyOf } from "./identity.ts";

/** A file without the findings that were accepted, and what was accepted and is found no longer. */
export interface Accepted {
  readonly file: CheckedFile;
  readonly gone: readonly AcceptedFinding[];
}

/** Sets aside the accepted findings of a file, each as often as it was accepted. */
export function accept(file: CheckedFile, findings: readonly AcceptedFinding[]): Accepted {
  if (findings.length === 0) return { file, gone: [] };
  const left = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding);
    left.set(key, (left.get(key) ?? 0) + finding.count);
  }
  const kept: Diagnostic[] = [];
  const accepted: Diagnostic[] = [];
  for (const diagnostic of file.result.diagnostics) {
    const key = keyOf(identityOf(diagnostic, file));
    const count = left.get(key) ?? 0;
    if (count === 0) kept.push(diagnostic);
    else {
      left.set(key, count - 1);
      accepted.push(diagnostic);
    }
  }
  return {
    file: { ...file, result: { ...file.result, diagnostics: kept }, accepted },
    gone: findings.flatMap((finding) => {
      const count = Math.min(finding.count, left.get(keyOf(finding)) ?? 0);
      return count === 0 ? [] : [{ ...finding, count }];
    }),
  };
}

/** The baseline with a file's findings added that `isMeant` picks. */
export function withFindings(
  baseline: Baseline,
  path: string,
  file: CheckedFile,
  isMeant: (rule: string) => boolean,
): Baseline {
  const counts = new Map((baseline.get(path) ?? []).map((finding) => [keyOf(finding), finding]));
  for (const diagnostic of file.result.diagnostics) {
    if (!isMeant(diagnostic.rule)) continue;
    const identity = identityOf(diagnostic, file);
    const known = counts.get(keyOf(identity));
    counts.set(keyOf(identity), { ...identity, count: (known?.count ?? 0) + 1 });
  }
  return new Map([...baseline, [path, [...counts.values()]]]);
}

/** The baseline without what is found no longer in a file. */
export function withoutGone(baseline: Baseline, path: string, gone: readonly AcceptedFinding[]): Baseline {
  const counts = new Map(gone.map((finding) => [keyOf(finding), finding.count]));
  const findings = (baseline.get(path) ?? [])
    .map((finding) => ({ ...finding, count: finding.count - (counts.get(keyOf(finding)) ?? 0) }))
    .filter(({ count }) => count > 0);
  return new Map([...baseline, [path, findings]]);
}
