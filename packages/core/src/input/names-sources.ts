import type { Metadata } from "../article/article.ts";
import { readArticle } from "../article/read-article.ts";
import { type Files, hasArticleExtension, isMarkdown } from "./files.ts";
import { InputError } from "./problem.ts";
import type { LocatedReference } from "./resolve-sources.ts";
import { sameUrl } from "./same-url.ts";
import { readSidecar } from "./sidecar.ts";

/**
 * Whether references make their file a summary. A link to a Markdown file alone does not, unless that is an
 * article (it has an author, publisher, date or URL): pages link to each other everywhere.
 *
 * @param configured The files that the configuration names as sources.
 */
export async function namesSources(
  located: readonly LocatedReference[],
  configured: ReadonlySet<string>,
  files: Files,
): Promise<boolean> {
  for (const { reference, file, url } of located) {
    if (file !== null) {
      if (reference.from === "link" && isMarkdown(file)) {
        if (configured.has(file) || isArticle(await metadataOf(file, files))) return true;
      } else if (hasArticleExtension(file)) return true;
    } else if (url !== null) {
      for (const source of configured) {
        const metadata = await metadataOf(source, files);
        if (metadata?.url && sameUrl(metadata.url, url)) return true;
      }
    }
  }
  return false;
}

function isArticle(metadata: Metadata | null): boolean {
  if (metadata === null) return false;
  return (metadata.author ?? metadata.publisher ?? metadata.datePublished ?? metadata.url) !== null;
}

/** Without analysing the prose; null where the file cannot be read. */
async function metadataOf(file: string, files: Files): Promise<Metadata | null> {
  try {
    const { metadata } = await readArticle({ path: file, text: await files.readText(file) });
    return { ...metadata, ...(await readSidecar(file, file, files)).metadata };
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
