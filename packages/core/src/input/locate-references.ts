import type { SourceReference } from "../summary/summary.ts";
import { type Files, hasArticleExtension, isMarkdown } from "./files.ts";
import { readReferences } from "./read-references.ts";
import type { LocatedReference } from "./resolve-sources.ts";
import { isUrl } from "./same-url.ts";

/** Files that projects keep beside their texts. */
const PROJECT_FILE =
  /(?:^|\/)(?:authors|changelog|code_of_conduct|contributing|copying|licen[cs]e|notice|readme|security)\b[^/]*$/i;

/**
 * Tells which of a summary's references are sources. Footnotes and front matter name sources, existing or not;
 * an inline link does so only where it leads to an existing article file, which another summary is not.
 *
 * @param summary The summary's file.
 */
export async function locateReferences(
  references: readonly SourceReference[],
  summary: string,
  files: Files,
): Promise<LocatedReference[]> {
  const located: LocatedReference[] = [];
  for (const reference of references) {
    const url = isUrl(reference.target) ? reference.target : null;
    const file = url === null ? await locateFile(reference, summary, files) : null;
    const isDead = url === null && file === null && (await isDeadLink(reference, summary, files));
    located.push({ reference, file, url, isDead });
  }
  return located;
}

/** Whether a link leads to an article file that does not exist. */
async function isDeadLink(
  { target, from }: SourceReference,
  summary: string,
  files: Files,
): Promise<boolean> {
  if (from !== "link" || isOtherScheme(target) || !hasArticleExtension(target)) return false;
  for (const spelling of spellings(target)) {
    const file = files.resolve(summary, spelling);
    if (file === null || (await files.exists(file))) return false;
  }
  return true;
}

function isOtherScheme(target: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(target) && !target.startsWith("file:");
}

async function locateFile(
  { target, from }: SourceReference,
  summary: string,
  files: Files,
): Promise<string | null> {
  if (isOtherScheme(target)) return null;
  const candidates = spellings(target)
    .map((spelling) => files.resolve(summary, spelling))
    .filter((file): file is string => file !== null);
  for (const candidate of candidates) {
    if (candidate !== summary && (await files.exists(candidate))) {
      return from !== "link" || (await mayBeArticle(candidate, files)) ? candidate : null;
    }
  }
  return from === "link" ? null : (candidates[0] ?? null);
}

async function mayBeArticle(file: string, files: Files): Promise<boolean> {
  const path = file.replaceAll("\\", "/");
  if (!hasArticleExtension(path) || PROJECT_FILE.test(path)) return false;
  return !isMarkdown(path) || !(await namesArticleFiles(file, files));
}

/** Whether a Markdown file names article files in footnotes or front matter, or links to text or HTML files. */
async function namesArticleFiles(file: string, files: Files): Promise<boolean> {
  for (const { from, target } of (await readReferences(file, files)) ?? []) {
    if (isUrl(target) || !hasArticleExtension(target)) continue;
    if (from !== "link") return true;
    const linked = isMarkdown(target) ? null : files.resolve(file, target);
    if (linked !== null && (await files.exists(linked))) return true;
  }
  return false;
}

/** A target as a path: as it stands, and as a link may write it (percent-encoded, with a fragment). */
function spellings(target: string): string[] {
  if (target.startsWith("file:")) return [target];
  const bare = target.replace(/[?#].*$/s, "");
  return [...new Set([target, decoded(target), bare, decoded(bare)])].filter((spelling) => spelling !== "");
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
