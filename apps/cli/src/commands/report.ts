import { stat, writeFile } from "node:fs/promises";
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
import { reportFailure } from "../failure.ts";

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
    for (const warning of warnings) process.stderr.write(`evenhand: warning: ${formatProblem(warning)}\n`);
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
    else await writeTo(output, text, loaded, cwd);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    reportFailure(formatProblem(error));
  }
}

/** Writes the file, but never over what the report is made of. */
async function writeTo(
  output: string,
  text: string,
  { summary, sources }: LoadedSummary,
  cwd: string,
): Promise<void> {
  const path = resolve(cwd, output);
  const read = [summary.path, ...sources.map(({ article }) => article.path)].map((one) => resolve(cwd, one));
  if (await isOneOf(path, read)) {
    return reportFailure(`${output}: the report is made of this file; name another one after -o`);
  }
  try {
    await writeFile(path, text);
  } catch (error) {
    return reportFailure(`${output}: ${whyNot(error)}`);
  }
  process.stderr.write(`evenhand: wrote ${output}\n`);
}

/** Whether a path leads to one of the files, through links too. */
async function isOneOf(path: string, files: readonly string[]): Promise<boolean> {
  if (files.includes(path)) return true;
  const own = await stat(path).catch(() => null);
  if (own === null) return false;
  const others = await Promise.all(files.map((file) => stat(file).catch(() => null)));
  return others.some((other) => other !== null && other.dev === own.dev && other.ino === own.ino);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder; make it first",
  ENOTDIR: "there is no such folder; make it first",
  EISDIR: "is a folder; name a file in it, as in report.html",
  EACCES: "may not be written",
  EPERM: "may not be written",
  EROFS: "may not be written: the disk is read-only",
  ENOSPC: "could not be written: the disk is full",
};

function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? `could not be written: ${message.split("\n")[0]}`;
}
