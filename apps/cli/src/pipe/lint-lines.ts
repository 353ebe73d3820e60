import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { type Config, configLoader, formatProblem, InputError } from "@evenhand/core/node";
import { exitCode, reportFailure, writeNote } from "../failure.ts";
import { chosenConfigs } from "../run/settings.ts";
import { readLines } from "./read-lines.ts";
import { type LastResult, openResultFile, type ResultFile, ResultFileProblem } from "./result-file.ts";
import { checkLine, LONGEST_LINE } from "./result-line.ts";

export interface LintLinesPlan {
  /** Absolute; its configuration holds. */
  readonly cwd: string;
  readonly choose: (config: Config) => Config;
  readonly configFile: string | null;
  readonly quiet: boolean;
  readonly maxWarnings: number;
  /** Results are added to this file, and begin after those that it has; null for standard output. */
  readonly resume: string | null;
}

/** Counted over all lines of a run. */
interface Counts {
  failures: number;
  errors: number;
  warnings: number;
}

/**
 * Checks one document for each line of standard input, and writes one line for each, in their order. A document is read
 * when the one before is written: as much is in memory as one takes, however long the input.
 */
export async function lintLines(plan: LintLinesPlan): Promise<void> {
  try {
    await checkLines(plan);
  } catch (error) {
    if (error instanceof InputError) return reportFailure(formatProblem(error));
    if (error instanceof ResultFileProblem) return reportFailure(`--resume ${plan.resume}: ${error.message}`);
    throw error;
  }
}

/** @throws InputError, ResultFileProblem */
async function checkLines({
  cwd,
  choose,
  configFile,
  quiet,
  maxWarnings,
  resume,
}: LintLinesPlan): Promise<void> {
  const loader = configLoader(cwd, configFile === null ? {} : { file: configFile });
  // Documents have no place among the files; they are as a summary in this folder.
  const config = await chosenConfigs(loader, choose).forFile(join(cwd, "summary.md"));
  const results = resume === null ? standardOutput() : await openResultFile(resume);
  const counts: Counts = { failures: 0, errors: 0, warnings: 0 };
  try {
    for await (const line of readLines(process.stdin, LONGEST_LINE)) {
      if (results.last !== null && line.number <= results.last.line) {
        if (line.number === results.last.line) checkSameInput(line.bytes, results.last);
        continue;
      }
      if (line.bytes !== null && isBlank(line.bytes)) continue;
      const { json, file } = await checkLine(line, config, quiet);
      await results.write(json);
      if (file === null) counts.failures++;
      for (const { severity } of file?.result.diagnostics ?? []) {
        if (severity === "error") counts.errors++;
        else if (severity === "warning") counts.warnings++;
      }
    }
  } finally {
    await results.close();
  }
  tell(counts, maxWarnings);
}

function tell({ failures, errors, warnings }: Counts, maxWarnings: number): void {
  if (failures > 0) {
    writeNote(
      `${failures} ${failures === 1 ? "line" : "lines"} could not be used; each has a result that says why`,
    );
    process.exitCode = exitCode.failure;
  } else if (errors > 0) process.exitCode = exitCode.findings;
  else if (warnings > maxWarnings) {
    writeNote(`too many warnings: ${warnings}, and --max-warnings allows ${maxWarnings}`);
    process.exitCode = exitCode.findings;
  } else process.exitCode = exitCode.clean;
}

function standardOutput(): ResultFile {
  return {
    last: null,
    async write(text) {
      if (!process.stdout.write(text)) await once(process.stdout, "drain");
    },
    close: async () => {},
  };
}

/** @throws ResultFileProblem where the results are of other documents. */
function checkSameInput(bytes: Uint8Array | null, last: LastResult): void {
  const id = idOf(bytes);
  if (last.id === null || id === null || last.id === id) return;
  throw new ResultFileProblem(
    `its results are of another input: line ${last.line} is "${last.id}" there and "${id}" here`,
  );
}

function idOf(bytes: Uint8Array | null): string | null {
  try {
    const { id } = JSON.parse(new TextDecoder().decode(bytes ?? undefined)) as { id?: unknown };
    return typeof id === "string" ? id : null;
  } catch {
    return null;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
