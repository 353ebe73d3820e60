import type { Problem } from "@evenhand/core/node";
import { type CheckedFile, type LintReport, totalsOf } from "../lint-report.ts";
import type { FileCheck } from "./check-file.ts";

/**
 * Checks files, some at a time, and gives the checks in the order of the files, whichever is done first.
 *
 * @param atOnce How many files are under way at a time, 1 or more.
 * @param done Told of each check in the order of the files, as soon as it and those before are there.
 */
export async function checkAll(
  files: readonly string[],
  atOnce: number,
  check: (file: string) => Promise<FileCheck>,
  done: (check: FileCheck) => void = () => {},
): Promise<readonly FileCheck[]> {
  const checks: FileCheck[] = [];
  let next = 0;
  let told = 0;
  async function work(): Promise<void> {
    while (next < files.length) {
      const at = next++;
      const file = files[at];
      if (file === undefined) return;
      checks[at] = await check(file);
      for (let ready = checks[told]; ready !== undefined; ready = checks[++told]) done(ready);
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, files.length) }, work));
  return checks;
}

/**
 * One report of all checks.
 *
 * @param before What went wrong before any file was checked.
 */
export function reportOf(checks: readonly FileCheck[], before: readonly Problem[] = []): LintReport {
  const files = checks.map(({ file }) => file).filter((file): file is CheckedFile => file !== null);
  return {
    files,
    errors: [...before, ...checks.flatMap(({ errors }) => errors)],
    warnings: checks.flatMap(({ warnings }) => warnings),
    totals: totalsOf(files),
  };
}
