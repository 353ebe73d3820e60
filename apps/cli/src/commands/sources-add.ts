import { resolve } from "node:path";
import process from "node:process";
import { formatProblem, InputError } from "@evenhand/core/node";
import { reportFailure, writeNote } from "../failure.ts";
import { inert } from "../printable.ts";
import { jsonText } from "../reporters/json-text.ts";
import { timeNow } from "../sources/clock.ts";
import { FetchError } from "../sources/fetch-error.ts";
import { type SavedSource, type SavePlan, saveArticle } from "../sources/save-article.ts";
import { sourcesFolder } from "../sources/sources-folder.ts";

export interface SourcesAddOptions {
  readonly into?: string;
  readonly as?: string;
  /** Seconds. */
  readonly timeout: number;
  readonly format: "pretty" | "json";
}

/** Saves the articles of pages and files; one that cannot be had does not keep the others from it. */
export async function sourcesAdd(inputs: readonly string[], options: SourcesAddOptions): Promise<void> {
  const misuse = misuseOf(inputs, options);
  if (misuse !== null) return reportFailure(misuse);
  const cwd = process.cwd();
  const saved: SavedSource[] = [];
  const errors: { readonly path: string; readonly message: string }[] = [];
  const isJson = options.format === "json";
  try {
    const plan: SavePlan = {
      folder: options.into === undefined ? await sourcesFolder(cwd) : resolve(cwd, options.into),
      id: options.as ?? null,
      timeout: options.timeout,
      now: timeNow(process.env),
      cwd,
    };
    for (const input of inputs) {
      try {
        const source = await saveArticle(input, plan);
        saved.push(source);
        if (!isJson) process.stdout.write(inert(pretty(source)));
        for (const warning of source.warnings) {
          writeNote(`warning: ${source.path}: ${warning}`);
        }
      } catch (error) {
        const line = lineFor(error, input);
        if (line === null) throw error;
        errors.push({ path: input, message: line });
        reportFailure(line);
      }
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return reportFailure(formatProblem(error));
  }
  if (isJson) process.stdout.write(`${jsonText({ version: 1, sources: saved.map(asJson), errors })}\n`);
}

function misuseOf(inputs: readonly string[], { as: id }: SourcesAddOptions): string | null {
  if (id === undefined) return null;
  if (inputs.length > 1) return "--as names one source; add the others without it";
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(id)
    ? null
    : `--as ${id}: an id has letters, digits, dots and hyphens alone, as in --as coast-wire`;
}

/** What went wrong in one line; null for a fault of the program. */
function lineFor(error: unknown, input: string): string | null {
  if (error instanceof FetchError) return `${input}: ${error.message}`;
  if (!(error instanceof InputError)) return null;
  const hint = /^[\w-]+(?:\.[\w-]+)+\//.test(input) && error.message === "no such file";
  return `${formatProblem(error)}${hint ? `; for a web page write https://${input}` : ""}`;
}

function pretty({ path, isNew, id, article }: SavedSource): string {
  if (!isNew) return `${path} stands already; evenhand sources check tells whether its page has changed\n`;
  const facts = [article.publisher, article.datePublished?.slice(0, 10), `${wordsOf(article)} words`];
  return `saved ${path}
  ${article.headline ?? "(no headline)"}
  ${facts.filter(Boolean).join(", ")}
  cite it as [^${id}] with [^${id}]: ${path}
`;
}

function asJson({ input, path, isNew, id, article, provenance, warnings }: SavedSource): object {
  const { headline, publisher, datePublished } = article;
  const words = wordsOf(article);
  return { input, path, isNew, id, headline, publisher, datePublished, words, ...provenance, warnings };
}

function wordsOf({ prose }: SavedSource["article"]): number {
  return prose.text.match(/\S+/g)?.length ?? 0;
}
