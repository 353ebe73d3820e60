import { type ListArguments, problemsJson, sourceJson } from "@evenhand/answers";
import { type Article, FrontMatterError, parseSummary } from "@evenhand/core";
import { InputError, type Problem } from "@evenhand/core/input";
import type { CancellationToken } from "vscode-languageserver";
import { loadSources } from "../summary/load-sources.ts";
import { isInside } from "../uris.ts";
import { type SummaryFinder, throwIfCancelled } from "../workspace/find-summaries.ts";
import type { ReadOptions } from "./read-given.ts";

export interface ListOptions extends ReadOptions {
  readonly finder: SummaryFinder;
  /** URIs of the documents that are open. */
  readonly open: () => readonly string[];
  readonly token: CancellationToken;
}

interface Noted {
  readonly article: Article;
  readonly ids: Set<string>;
  readonly usedBy: Set<string>;
}

/** Lists the sources of summaries, in the order of their paths. */
export async function listTool({ paths = [] }: ListArguments, options: ListOptions): Promise<object> {
  const { files, token } = options;
  const found = new Map<string, Noted>();
  const problems: Problem[] = [];
  function note(uri: string, article: Article): Noted {
    const known = found.get(uri) ?? { article, ids: new Set(), usedBy: new Set() };
    found.set(uri, known);
    return known;
  }

  for (const uri of await askedUris(paths, options)) {
    throwIfCancelled(token);
    try {
      const path = files.shown(uri);
      const summary = parseSummary({ path, text: await files.files.readText(uri) });
      const loaded = await loadSources(summary, uri, files.articles, files.files);
      if (!loaded.own && paths.length > 0) note(uri, await files.articles.load(uri, path));
      if (!loaded.own) continue;
      problems.push(...loaded.errors);
      for (const { uri: at, source } of loaded.sources.values()) {
        const { ids, usedBy } = note(at, await files.articles.load(at, files.shown(at)));
        if (source.id !== source.article.path) ids.add(source.id);
        usedBy.add(path);
      }
    } catch (error) {
      if (error instanceof InputError) problems.push(error);
      else if (error instanceof FrontMatterError)
        problems.push({ path: files.shown(uri), line: error.line, message: error.message });
      else throw error;
    }
  }
  const sources = [...found.values()].map(({ article, ids, usedBy }) =>
    sourceJson({ article, ids: [...ids].sort(), usedBy: [...usedBy].sort() }),
  );
  return { sources: sources.sort((a, b) => (a.path < b.path ? -1 : 1)), errors: problemsJson(problems) };
}

/** The files that are asked about; a folder stands for the summaries in it, and nothing for all. */
async function askedUris(paths: readonly string[], options: ListOptions): Promise<readonly string[]> {
  const { files, finder, folders, token, open } = options;
  const all = async (): Promise<string[]> => {
    const found = await Promise.all(folders.map((folder) => finder.find(folder, token)));
    return [...new Set([...found.flat(), ...open()])].sort();
  };
  if (paths.length === 0) return all();
  const asked: string[] = [];
  for (const path of paths) {
    const uri = await files.readable(path === "." ? "" : path);
    const isFolder = folders.includes(uri) || !(await files.files.exists(uri));
    const inside = isFolder ? (await all()).filter((each) => isInside(each, uri)) : [];
    asked.push(...(inside.length > 0 ? inside : [uri]));
  }
  return asked;
}
