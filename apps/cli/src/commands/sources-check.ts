import process from "node:process";
import { formatProblem, InputError } from "@evenhand/core/node";
import { exitCode, reportFailure } from "../failure.ts";
import { inert } from "../printable.ts";
import { type CheckedSource, checkSource, inParallel, type SourceState } from "../sources/check-source.ts";
import { gatherSources } from "../sources/gather-sources.ts";
import { type Terminal, terminal } from "../terminal.ts";

export interface SourcesCheckOptions {
  /** Seconds. */
  readonly timeout: number;
  readonly format: "pretty" | "json";
  readonly color: boolean;
}

/** Pages fetched at a time. */
const CONCURRENCY = 4;

const STATES: readonly SourceState[] = ["unchanged", "changed", "gone", "unreachable", "there", "no address"];

/** Fetches the pages of sources again, and tells how they stand to what is saved. */
export async function sourcesCheck(paths: readonly string[], options: SourcesCheckOptions): Promise<void> {
  try {
    const { sources, problems } = await gatherSources(paths, process.cwd());
    const checked = await inParallel(sources, CONCURRENCY, ({ article }) =>
      checkSource(article, options.timeout),
    );
    if (checked.some(({ state }) => state === "changed" || state === "gone"))
      process.exitCode = exitCode.findings;
    for (const problem of problems) reportFailure(formatProblem(problem));
    process.stdout.write(
      options.format === "json"
        ? `${JSON.stringify({ version: 1, sources: checked, totals: totalsOf(checked) })}\n`
        : pretty(checked, terminal(process.stdout, process.env, options.color)),
    );
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    reportFailure(formatProblem(error));
  }
}

function totalsOf(checked: readonly CheckedSource[]): Record<SourceState, number> {
  const counted = STATES.map((state) => [state, checked.filter((each) => each.state === state).length]);
  return Object.fromEntries(counted);
}

function pretty(checked: readonly CheckedSource[], { colors }: Terminal): string {
  if (checked.length === 0) return "";
  const styles = {
    unchanged: colors.green,
    changed: colors.yellow,
    gone: colors.red,
    unreachable: colors.magenta,
    there: colors.dim,
    "no address": colors.dim,
  };
  const width = Math.max(...checked.map(({ state }) => state.length));
  const lines = checked.flatMap(({ path, state, url, detail }) => [
    `${styles[state](state.padEnd(width))}  ${inert(path)}${url === null ? "" : colors.dim(`  ${inert(url)}`)}`,
    ...(detail === null ? [] : [`${" ".repeat(width + 2)}${inert(detail)}`]),
  ]);
  const totals = totalsOf(checked);
  const counts = STATES.filter((state) => totals[state] > 0).map((state) => `${totals[state]} ${state}`);
  const advice =
    totals.changed > 0
      ? ["Save a changed page beside the old one: evenhand sources add <url> --as <new id>"]
      : [];
  return `${[...lines, "", `${checked.length === 1 ? "1 source" : `${checked.length} sources`}: ${counts.join(", ")}`, ...advice].join("\n")}\n`;
}
