import {
  type Article,
  applyFixes,
  chooseFixes,
  createMemory,
  FrontMatterError,
  type LintResult,
  lint,
  lintArticle,
  lintInStages,
  parseArticle,
  parseSummary,
  report,
  type Source,
  type Summary,
} from "@evenhand/core";
import { spanProblems } from "./spans.ts";

/** A summary and the articles that it may cite, as files. */
export interface Folder {
  readonly summary: string;
  readonly sources: readonly { readonly path: string; readonly text: string }[];
}

/** All that the product says of a folder, as plain data; null for front matter that is refused. */
export type Findings = Pick<LintResult, "diagnostics" | "suppressed" | "claims" | "balance"> | null;

const PATH = "summary.md";

/** Reads and checks a folder once. */
export async function findingsIn(folder: Folder): Promise<Findings> {
  const sources = await read(folder);
  const summary = summaryOf(folder);
  if (summary === null) return null;
  const { diagnostics, suppressed, claims, balance } = lint({ summary, sources });
  return { diagnostics, suppressed, claims, balance };
}

/**
 * What goes against what the product promises of any text, one line each: that nothing throws, that every span lies in
 * its file, that the same text gives the same result, with what is remembered of another check too.
 */
export async function problemsOf(folder: Folder): Promise<string[]> {
  try {
    return await brokenPromises(folder);
  } catch (error) {
    return [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

async function brokenPromises(folder: Folder): Promise<string[]> {
  const sources = await read(folder);
  const again = await read(folder);
  const problems = sources.flatMap(({ article }) =>
    spanProblems(article, new Map([[article.path, article.file]])),
  );
  for (const [i, { article }] of sources.entries()) {
    if (!same(factsOf(article), factsOf((again[i] as Source).article)))
      problems.push(`reads ${article.path} in two ways`);
    problems.push(...spanProblems(lintArticle(article), new Map([[article.path, article.file]])));
  }
  const summary = summaryOf(folder);
  if (summary === null) return problems;
  const files = new Map([
    [PATH, summary.file],
    ...sources.map(({ article }) => [article.path, article.file] as const),
  ]);
  problems.push(...spanProblems(summary, files));
  const memory = createMemory();
  lintInStages({ summary, sources, memory }).whole();
  const remembered = lint({ summary: summaryOf(folder) as Summary, sources, memory });
  const fresh = lint({ summary: summaryOf(folder) as Summary, sources: again });
  if (!same(remembered, fresh)) problems.push("gives another result when it remembers one");
  problems.push(...spanProblems(fresh, files));
  report({ summary, sources });
  parse(applyFixes(summary.file, chooseFixes(fresh.diagnostics, null)));
  return problems;
}

function read({ sources }: Folder): Promise<Source[]> {
  return Promise.all(
    sources.map(async ({ path, text }) => ({
      id: path.replace(/\.\w+$/, ""),
      target: path,
      article: await parseArticle({ path, text }),
    })),
  );
}

function summaryOf({ summary }: Folder): Summary | null {
  return parse(summary);
}

function parse(text: string): Summary | null {
  try {
    return parseSummary({ path: PATH, text });
  } catch (error) {
    if (error instanceof FrontMatterError) return null;
    throw error;
  }
}

function factsOf({ prose, ...article }: Article): unknown {
  return { ...article, sentences: prose.sentences };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
