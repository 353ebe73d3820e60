import type { Diagnostic } from "@evenhand/core";
import { hashOf } from "../hash-of.ts";
import { type CheckedFile, claimAround, textOf } from "../lint-report.ts";

/**
 * Names each finding of a file by its rule, the sentence it stands in, its own words and the passages behind it, so
 * that it keeps its name while the text around it changes. Findings that are alike in all that are numbered.
 *
 * @returns Hexadecimal, by finding.
 */
export function fingerprintsOf(
  file: CheckedFile,
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<Diagnostic, string> {
  const counts = new Map<string, number>();
  const fingerprints = new Map<Diagnostic, string>();
  for (const diagnostic of diagnostics) {
    const hash = hashOf(identityOf(diagnostic, file));
    const count = counts.get(hash) ?? 0;
    counts.set(hash, count + 1);
    fingerprints.set(diagnostic, count === 0 ? hash : `${hash}:${count}`);
  }
  return fingerprints;
}

function identityOf({ rule, span, evidence }: Diagnostic, file: CheckedFile): string[] {
  const { result } = file;
  const claim = claimAround(file, span);
  const own = oneLine(textOf(file).slice(span.start, span.end));
  // What a finding about the whole text rests on changes with every sentence of it.
  const passages = rule.startsWith("balance/") ? [] : evidence.filter(({ path }) => path !== result.path);
  return [
    rule,
    claim === undefined ? own : oneLine(claim.text),
    own,
    ...passages.flatMap((passage) => [passage.path, oneLine(passage.text)]),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
