import { resolve } from "node:path";
import process from "node:process";
import { articleStore, formatProblem, InputError } from "@evenhand/core/node";
import { reportFailure, writeNote } from "../failure.ts";
import { formatArticleJson } from "../reporters/article-json.ts";
import { formatArticlePretty } from "../reporters/article-pretty.ts";
import { terminal } from "../terminal.ts";

export interface ParseOptions {
  readonly format: "pretty" | "json";
  readonly color: boolean;
}

/** Prints what is read from an article. */
export async function parse(path: string, options: ParseOptions): Promise<void> {
  const cwd = process.cwd();
  try {
    const article = await articleStore(cwd).load(resolve(cwd, path));
    if (article.emptiness !== null) {
      const warning = { path: article.path, line: null, message: article.emptiness };
      writeNote(`warning: ${formatProblem(warning)}`);
    }
    process.stdout.write(
      options.format === "json"
        ? formatArticleJson(article)
        : formatArticlePretty(article, terminal(process.stdout, process.env, options.color)),
    );
    if (article.sidecarProblem !== null) reportFailure(formatProblem(article.sidecarProblem));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    reportFailure(formatProblem(error));
  }
}
