import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lint, parseArticle, parseSummary } from "@evenhand/core";

/** What the views must show of a summary of the workspace, told by the engine itself. */
export interface Counts {
  readonly supported: number;
  readonly unsupported: number;
  readonly contradicted: number;
  /** Paragraphs of each source, in the order in which the summary names them. */
  readonly sources: readonly { readonly id: string; readonly used: number; readonly total: number }[];
}

export async function countsOf(workspace: string, file: string): Promise<Counts> {
  const read = (path: string): { path: string; text: string } => ({
    path,
    text: readFileSync(join(workspace, path), "utf8"),
  });
  const summary = parseSummary(read(file));
  const sources = await Promise.all(
    summary.sources.map(async ({ id, target }) => {
      return { id: id ?? target, target, article: await parseArticle(read(target)) };
    }),
  );
  const { claims, balance } = lint({ summary, sources });
  const count = (verdict: string): number => claims.filter((claim) => claim.verdict === verdict).length;
  return {
    supported: count("supported"),
    unsupported: count("unsupported"),
    contradicted: count("contradicted"),
    sources: balance.sources.map(({ source, paragraphs }) => ({ id: source, ...paragraphs })),
  };
}
