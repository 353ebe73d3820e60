import { readFile } from "node:fs/promises";
import { applyFixes, chooseFixes, type Diagnostic, type Fix, type SuggestionKind } from "@evenhand/core";
import { articleStore, type Config } from "@evenhand/core/node";
import type { CheckedFile, FixMade } from "../lint-report.ts";
import { writeOutput } from "../output.ts";
import { checkFile, type FileCheck } from "../run/check-file.ts";

/** Which suggestions are made, and whether in the file itself. */
export interface FixPlan {
  /** What may be changed, safe or not; null for all that is safe. */
  readonly kinds: ReadonlySet<SuggestionKind> | null;
  /** False for a dry run. */
  readonly writes: boolean;
}

/** A fix may bring a sentence into the reach of another; nobody's text needs more rounds than this. */
const MOST_ROUNDS = 10;

/**
 * Makes the suggestions of a checked file, as long as any is left, and checks what comes of it.
 *
 * @param path Absolute.
 * @param openFindings The findings of a file that are not accepted as they are.
 */
export async function fixFile(
  path: string,
  check: FileCheck,
  config: Config,
  cwd: string,
  { kinds, writes }: FixPlan,
  openFindings: (file: CheckedFile) => readonly Diagnostic[],
): Promise<FileCheck> {
  const before = check.file;
  if (before === null) return check;
  let current = { ...check, file: before };
  const made: Fix[] = [];
  const seen = new Set([before.text]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = chooseFixes(openFindings(current.file), kinds);
    const text = applyFixes(current.file.text, fixes);
    if (seen.has(text)) break;
    seen.add(text);
    const next = await checkFile(path, config, articleStore(cwd, new Map([[path, text]])));
    if (next.file === null) break;
    current = { ...next, file: next.file };
    made.push(...fixes);
  }
  if (made.length === 0) return check;
  const problem = writes ? await writeBack(path, before.text, current.file.text) : null;
  if (problem !== null) {
    return {
      ...check,
      errors: [...check.errors, { path: before.result.path, line: null, message: problem }],
    };
  }
  return { ...current, file: { ...current.file, output: current.file.text, fixes: made.map(describe) } };
}

function describe({ diagnostic: { rule, range }, suggestion: { title } }: Fix): FixMade {
  return { rule, line: range.start.line + 1, title };
}

/** Writes the text where the file still has what was checked; says why not. */
async function writeBack(path: string, before: string, after: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return "is gone, so nothing was fixed in it";
  if (!bytes.equals(Buffer.from(before))) {
    return "is not UTF-8, or has changed since it was checked, so nothing was fixed in it; save it as UTF-8 and run again";
  }
  return writeOutput(path, after);
}

/** What the fixes of a file come to, a line each for the error output. */
export function* fixNotes({ result, fixes = [] }: CheckedFile, { writes }: FixPlan): Generator<string> {
  for (const { line, title } of fixes) {
    yield `${result.path}:${line}: ${writes ? "fixed" : "would fix"}: ${title}`;
  }
}
