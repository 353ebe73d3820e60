import { InputError } from "@evenhand/core/node";

/** Findings of one rule on one sentence that were accepted as they stood. */
export interface AcceptedFinding {
  readonly rule: string;
  /** The sentence that the finding stands in, on one line. */
  readonly text: string;
  /** Hexadecimal digest of the sources that the finding was judged by; null where it needs none. */
  readonly sources: string | null;
  /** How many such findings, 1 or more. */
  readonly count: number;
}

/** Accepted findings by file; the paths are relative to the folder of the file they stand in, with slashes. */
export type Baseline = ReadonlyMap<string, readonly AcceptedFinding[]>;

const HINT = "delete the file, or write it again with --suppress-all";

/**
 * Reads a file of accepted findings.
 *
 * @param path What an error names.
 * @throws InputError where it is none.
 */
export function parseBaseline(text: string, path: string): Baseline {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new InputError(path, null, `is not valid JSON; ${HINT}`);
  }
  if (!isRecord(data) || data.version !== 1 || !isRecord(data.files)) {
    throw new InputError(path, null, `holds no accepted findings of version 1; ${HINT}`);
  }
  const baseline = new Map<string, readonly AcceptedFinding[]>();
  for (const [file, findings] of Object.entries(data.files)) {
    if (!Array.isArray(findings) || !findings.every(isAccepted)) {
      throw new InputError(path, null, `has findings of "${file}" that can't be read; ${HINT}`);
    }
    baseline.set(file, findings);
  }
  return baseline;
}

/** The text of the file, the same whatever the order in which findings were accepted. */
export function formatBaseline(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, findings]) => findings.length > 0)
    .sort(([a], [b]) => compare(a, b))
    .map(([file, findings]) => [file, [...findings].sort(byRuleAndText)] as const);
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(files) }, null, 2)}\n`;
}

function isAccepted(value: unknown): value is AcceptedFinding {
  return (
    isRecord(value) &&
    typeof value.rule === "string" &&
    typeof value.text === "string" &&
    (value.sources === null || typeof value.sources === "string") &&
    Number.isInteger(value.count) &&
    Number(value.count) > 0
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function byRuleAndText(a: AcceptedFinding, b: AcceptedFinding): number {
  return compare(a.rule, b.rule) || compare(a.text, b.text) || compare(a.sources ?? "", b.sources ?? "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
