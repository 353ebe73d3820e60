import { basename, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { LocatedReference } from "../input/resolve-sources.ts";
import { isUrl } from "../input/same-url.ts";
import type { SourceReference } from "../summary/summary.ts";
import { hasArticleExtension, isFile, isMarkdown } from "./paths.ts";
import { readReferences } from "./read-references.ts";

/** Files that projects keep beside their texts. */
const projectFile =
  /^(?:authors|changelog|code_of_conduct|contributing|copying|licen[cs]e|notice|readme|security)\b/i;

/**
 * Tells which of a summary's references are sources. Footnotes and front matter name sources, existing or not;
 * an inline link does so only where it leads to an existing article file, which another summary is not.
 *
 * @param path The summary's absolute path.
 */
export async function locateReferences(
  references: readonly SourceReference[],
  path: string,
): Promise<LocatedReference[]> {
  const located: LocatedReference[] = [];
  for (const reference of references) {
    const url = isUrl(reference.target) ? reference.target : null;
    located.push({ reference, file: url === null ? await locateFile(reference, path) : null, url });
  }
  return located;
}

async function locateFile(reference: SourceReference, path: string): Promise<string | null> {
  const { target } = reference;
  if (/^[a-z][a-z\d+.-]+:/i.test(target) && !target.startsWith("file:")) return null;
  const candidates = spellings(target).map((spelling) => resolve(dirname(path), spelling));
  for (const candidate of candidates) {
    if (candidate !== path && (await isFile(candidate))) {
      return reference.from !== "link" || (await mayBeArticle(candidate)) ? candidate : null;
    }
  }
  return reference.from === "link" ? null : (candidates[0] ?? null);
}

async function mayBeArticle(path: string): Promise<boolean> {
  if (!hasArticleExtension(path) || projectFile.test(basename(path))) return false;
  return !isMarkdown(path) || !(await namesArticleFiles(path));
}

/** Whether a Markdown file names article files in footnotes or front matter, or links to text or HTML files. */
async function namesArticleFiles(path: string): Promise<boolean> {
  for (const { from, target } of (await readReferences(path)) ?? []) {
    if (isUrl(target) || !hasArticleExtension(target)) continue;
    if (from !== "link" || (!isMarkdown(target) && (await isFile(resolve(dirname(path), target)))))
      return true;
  }
  return false;
}

/** A target as a path: as it stands, and as a link may write it (percent-encoded, with a fragment). */
function spellings(target: string): string[] {
  if (target.startsWith("file:")) return URL.canParse(target) ? [fileURLToPath(target)] : [];
  const bare = target.replace(/[?#].*$/, "");
  return [...new Set([target, decoded(target), bare, decoded(bare)])].filter((spelling) => spelling !== "");
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
