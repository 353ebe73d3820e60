import process from "node:process";
import { type CheckedFile, errorsOf, errorsOnly, type LintReport } from "../lint-report.ts";
import { isOneOf, writeOutput } from "../output.ts";
import { terminal } from "../terminal.ts";
import { type FormatName, loadReporter } from "./index.ts";

export interface ReportOptions {
  readonly format: FormatName;
  /** Only findings at error are reported. */
  readonly quiet: boolean;
  readonly color: boolean;
  /** Where to write it; standard output without one and for `-`. */
  readonly outputFile?: string;
}

/** Writes a report while it comes about. */
export interface ReportWriter {
  /** Takes the files in their order, each as soon as it and those before are checked. */
  file(file: CheckedFile): void;
  /** @returns What kept it from being written, in one line; null when all is well. */
  end(report: LintReport): Promise<string | null>;
}

export async function reportWriter(options: ReportOptions): Promise<ReportWriter> {
  const { format, quiet, color, outputFile = "-" } = options;
  const reporter = await loadReporter(format);
  const onScreen = outputFile === "-";
  const { env } = process;
  const context = {
    terminal: terminal(onScreen ? process.stdout : {}, env, color),
    cwd: process.cwd(),
    quiet,
    env,
  };
  let text = "";
  const write = (part: string): void => {
    // A file is written whole, at the end.
    if (onScreen) process.stdout.write(part);
    else text += part;
  };
  return {
    file: (file) => write(reporter.file?.(quiet ? errorsOf(file) : file) ?? ""),
    end: async (report) => {
      write(reporter.report(quiet ? errorsOnly(report) : report, context));
      if (onScreen) return null;
      const read = report.files.flatMap(({ result, sources }) => [
        result.path,
        ...sources.map(({ path }) => path),
      ]);
      if (await isOneOf(outputFile, read)) {
        return `${outputFile}: the report is made of this file; name another one after -o`;
      }
      const problem = await writeOutput(outputFile, text);
      return problem === null ? null : `${outputFile}: ${problem}`;
    },
  };
}
