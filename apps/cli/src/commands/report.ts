import { resolve } from "node:path";
import process from "node:process";
import { report as reportOn } from "@evenhand/core";
import {
  articleStore,
  configLoader,
  formatProblem,
  InputError,
  type LoadedSummary,
  loadSummary,
} from "@evenhand/core/node";
import { renderReport } from "@evenhand/report";
import { reportFailure, writeNote } from "../failure.ts";
import { isOneOf, writeOutput } from "../output.ts";

export interface ReportOptions {
  readonly format: "html" | "json";
  /** Where to write it; `-` is standard output. */
  readonly output?: string;
}

/** Writes what a summary takes from its sources and how it shows those who act in them, as a page or as JSON. */
export async function report(target: string, { format, output = "-" }: ReportOptions): Promise<void> {
  const cwd = process.cwd();
  if (output === "-" && format === "html" && process.stdout.isTTY) {
    return reportFailure(
      `a page is not printed on a terminal; write it to a file: evenhand report ${target} -o report.html`,
    );
  }
  try {
    const path = resolve(cwd, target);
    const config = await configLoader(cwd).forFile(path);
    const loaded = await loadSummary(path, config, articleStore(cwd));
    const { summary, sources, errors, warnings } = loaded;
    for (const warning of warnings) writeNote(`warning: ${formatProblem(warning)}`);
    for (const problem of errors) reportFailure(formatProblem(problem));
    if (sources.length === 0 && errors.length === 0) {
      return reportFailure(
        `${summary.path}: names no sources, so there is nothing to compare it with; cite them, as in [^wire]: sources/wire.txt`,
      );
    }
    const { rules, minStrength, actors } = config;
    const data = reportOn({ summary, sources, rules, minStrength, actors });
    const text = format === "json" ? `${JSON.stringify(data)}\n` : renderReport(data);
    if (output === "-") process.stdout.write(text);
    else await writeTo(output, text, loaded);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    reportFailure(formatProblem(error));
  }
}

/** Writes the file, but never over what the report is made of. */
async function writeTo(output: string, text: string, { summary, sources }: LoadedSummary): Promise<void> {
  if (await isOneOf(output, [summary.path, ...sources.map(({ article }) => article.path)])) {
    return reportFailure(`${output}: the report is made of this file; name another one after -o`);
  }
  const problem = await writeOutput(output, text);
  if (problem !== null) return reportFailure(`${output}: ${problem}`);
  writeNote(`wrote ${output}`);
}
