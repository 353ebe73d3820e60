import type { Article, Metadata } from "../article/article.ts";
import type { Files } from "./files.ts";
import { InputError, type Problem } from "./problem.ts";
import { readSidecarText } from "./sidecar-text.ts";

const ENDINGS = [".meta.yaml", ".meta.yml", ".meta.json"] as const;

/** An article as loaded from a file, with what is wrong with the metadata beside it. */
export interface LoadedArticle extends Article {
  /** Why the sidecar does not count; null where it does, or there is none. */
  readonly sidecarProblem: Problem | null;
}

/** The files that may hold an article's metadata, the first that is there being the one that counts. */
export function sidecarsOf(article: string): string[] {
  return ENDINGS.map((ending) => `${article}${ending}`);
}

export interface Sidecar {
  readonly metadata: Partial<Metadata>;
  readonly problem: Problem | null;
}

/** The article's file whose metadata a file holds, going by its name; null for a file that is no sidecar. */
export function articleOfSidecar(file: string): string | null {
  const ending = ENDINGS.find((known) => file.toLowerCase().endsWith(known));
  return ending === undefined ? null : file.slice(0, -ending.length);
}

/**
 * Reads the metadata beside an article: `wire.txt.meta.yaml` for `wire.txt`, `.meta.yml` or `.meta.json`; the first
 * that is there.
 *
 * @param shown The article's path, for messages.
 */
export async function readSidecar(
  article: string,
  shown: string,
  files: Pick<Files, "exists" | "readText">,
): Promise<Sidecar> {
  for (const ending of ENDINGS) {
    const file = `${article}${ending}`;
    if (!(await files.exists(file))) continue;
    const path = `${shown}${ending}`;
    try {
      return { metadata: readSidecarText(await files.readText(file), path), problem: null };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { metadata: {}, problem: { path, line: error.line, message: error.message } };
    }
  }
  return { metadata: {}, problem: null };
}
