import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { storedProvenance } from "@evenhand/answers";
import { type Article, parseArticle } from "@evenhand/core";
import { articleStore, InputError, sameUrl } from "@evenhand/core/node";
import { writeNewFile } from "../new-file.ts";
import { articleMarkdown } from "./article-markdown.ts";
import { FetchError } from "./fetch-error.ts";
import { fetchPage } from "./fetch-page.ts";
import type { Provenance } from "./front-matter.ts";
import { citationIdOf, fileNameOf } from "./names.ts";
import { hashOf, hashOfText, readPage } from "./read-page.ts";
import { readsOtherwise } from "./same-article.ts";

export interface SavePlan {
  /** Absolute. */
  readonly folder: string;
  /** The file's name and the id it is cited by; null to make them. */
  readonly id: string | null;
  /** Seconds. */
  readonly timeout: number;
  /** ISO 8601. */
  readonly now: string;
  readonly cwd: string;
}

/** A source as saved, or as it stood already. */
export interface SavedSource {
  /** What the user named. */
  readonly input: string;
  /** Relative to the working directory. */
  readonly path: string;
  readonly isNew: boolean;
  readonly id: string;
  readonly article: Article;
  readonly provenance: Provenance;
  /** What the user should look at, one line each. */
  readonly warnings: readonly string[];
}

/** Names tried where files stand already. */
const MAXIMUM_NAMES = 99;

/**
 * Fetches a page, or reads a file, and saves its article as Markdown under a name that is free.
 *
 * @throws FetchError, or InputError for a file that cannot be read; neither leaves anything behind.
 */
export async function saveArticle(input: string, plan: SavePlan): Promise<SavedSource> {
  const { article, provenance } = isAddress(input)
    ? await fetched(input, plan)
    : await readFromFile(input, plan);
  const name = plan.id ?? fileNameOf(article, provenance.url ?? input);
  const id = plan.id ?? citationIdOf(article, name);
  const base = { input, id, article, provenance };
  const standing = plan.id === null ? await standingCopy(provenance, plan.folder) : null;
  if (standing !== null) {
    return { ...base, path: shown(standing, plan.cwd), isNew: false, warnings: [] };
  }
  const text = articleMarkdown(article, provenance);
  for (let i = 1; i <= MAXIMUM_NAMES; i++) {
    const path = join(plan.folder, `${name}${i === 1 ? "" : `-${i}`}.md`);
    const outcome = await writeNewFile(path, text);
    if (outcome === "written") {
      const saved = await parseArticle({ path: shown(path, plan.cwd), text });
      return { ...base, path: saved.path, isNew: true, warnings: remarks(article, saved) };
    }
    if (outcome !== "stands already") throw new InputError(shown(path, plan.cwd), null, outcome.problem);
    if (plan.id !== null) {
      throw new InputError(
        shown(path, plan.cwd),
        null,
        "stands already and is left as it is; give another id with --as",
      );
    }
  }
  throw new InputError(
    shown(plan.folder, plan.cwd),
    null,
    `${name}.md and ${MAXIMUM_NAMES - 1} like it stand already`,
  );
}

/** Whether what the user named is an address, and not a file. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(input);
}

interface Found {
  readonly article: Article;
  readonly provenance: Provenance;
}

async function fetched(address: string, { timeout, now }: SavePlan): Promise<Found> {
  if (!/^https?:/i.test(address)) {
    throw new FetchError(
      "is no web address; only http:// and https:// are fetched, and files are named by their path",
    );
  }
  const page = await fetchPage(address, timeout);
  const { article, sha256, textSha256 } = await readPage(page);
  return { article, provenance: { url: page.url, retrieved: now, sha256, textSha256 } };
}

async function readFromFile(input: string, { cwd, now }: SavePlan): Promise<Found> {
  const path = resolve(cwd, input);
  const article = await articleStore(cwd).load(path);
  if (article.sidecarProblem !== null) {
    const { path: sidecar, line, message } = article.sidecarProblem;
    throw new InputError(sidecar, line, message);
  }
  if (article.emptiness !== null) throw new InputError(article.path, null, article.emptiness);
  const sha256 = hashOf(await readFile(path));
  return {
    article,
    provenance: { url: article.url, retrieved: now, sha256, textSha256: hashOfText(article) },
  };
}

/** A file in the folder in which the page, or the same file, was saved before. */
async function standingCopy({ url, sha256 }: Provenance, folder: string): Promise<string | null> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.endsWith(".md")).sort()) {
    const path = join(folder, name);
    const own = storedProvenance(await readFile(path, "utf8").catch(() => ""));
    const isSame = url === null ? own.sha256 === sha256 : own.url !== null && sameUrl(own.url, url);
    if (isSame) return path;
  }
  return null;
}

function remarks(article: Article, saved: Article): string[] {
  const found: string[] = [];
  const words = article.prose.tokens.filter(({ isWord }) => isWord).length;
  if (words < 50)
    found.push(`has only ${words} words; compare it with the page, which may show the rest to readers alone`);
  const missing = [
    article.publisher === null ? "publisher" : null,
    article.datePublished === null ? "date" : null,
  ].filter((each) => each !== null);
  if (missing.length > 0) {
    const example = missing.includes("date") ? "date: 2025-03-04" : "publisher: Coast Wire";
    found.push(
      `no ${missing.join(" and no ")} was found in it; add it to the front matter, as in "${example}"`,
    );
  }
  const otherwise = readsOtherwise(article, saved);
  if (otherwise !== null) found.push(`${otherwise}; compare it with the page`);
  return found;
}

function shown(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll("\\", "/") || ".";
}
