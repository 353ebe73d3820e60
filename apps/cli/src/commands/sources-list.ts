import process from "node:process";
import type { GatheredSource } from "@evenhand/answers";
import { sourceJson, wordsOf } from "@evenhand/answers";
import { formatProblem, InputError } from "@evenhand/core/node";
import { reportFailure } from "../failure.ts";
import { jsonText } from "../reporters/json-text.ts";
import { gatherSources } from "../sources/gather-sources.ts";
import { formatColumns } from "../sources/table.ts";
import { terminal } from "../terminal.ts";

export interface SourcesListOptions {
  readonly format: "pretty" | "json";
  readonly color: boolean;
}

/** Lists sources with what is known of them, and the summaries that use them. */
export async function sourcesList(paths: readonly string[], options: SourcesListOptions): Promise<void> {
  try {
    const { sources, problems } = await gatherSources(paths, process.cwd());
    for (const problem of problems) reportFailure(formatProblem(problem));
    if (options.format === "json") {
      process.stdout.write(`${jsonText({ version: 1, sources: sources.map(sourceJson) })}\n`);
    } else if (sources.length > 0) {
      const { colors } = terminal(process.stdout, process.env, options.color);
      const rows = sources.map(rowOf);
      process.stdout.write(
        formatColumns(["id", "file", "publisher", "date", "words", "used by"], rows, colors.bold),
      );
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    reportFailure(formatProblem(error));
  }
}

function rowOf({ article, ids, usedBy }: GatheredSource): string[] {
  const users = usedBy.length > 2 ? `${usedBy.length} summaries` : usedBy.join(", ");
  return [
    ids.join(", "),
    article.path,
    article.publisher ?? "",
    article.datePublished?.slice(0, 10) ?? "",
    String(wordsOf(article)),
    users || "nothing",
  ];
}
