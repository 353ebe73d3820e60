import { inMegabytes, LIMITS } from "@evenhand/answers";
import { type Files, InputError } from "@evenhand/core/input";
import { URI, Utils } from "vscode-uri";
import { type ArticleStore, articleStore } from "../articles/article-store.ts";
import { confinedFiles } from "../files/confined-files.ts";
import { type FileAccess, REASONS } from "../files/file-access.ts";
import { pathIn } from "../settings.ts";
import { isInside, normaliseUri } from "../uris.ts";

/** What tools may read: documents that are open, as they stand, and files in the workspace folders. */
export interface ToolFiles {
  readonly articles: ArticleStore;
  readonly files: Files;
  /** The URI that a path of an argument leads to. */
  uriOf(path: string): Promise<string>;
  /**
   * The same of a file that is to be read.
   *
   * @throws InputError when it lies outside.
   */
  readable(path: string): Promise<string>;
  /** How answers name a file. */
  shown(uri: string): string;
}

export interface ToolFilesOptions {
  readonly access: FileAccess;
  readonly folders: readonly string[];
  /** The text of a document where it is open. */
  readonly openText: (uri: string) => string | undefined;
}

/** The files of one call: what it reads is read once, and kept no longer. */
export function toolFiles({ access, folders, openText }: ToolFilesOptions): ToolFiles {
  const confined = confinedFiles(bounded(access), () => folders, REASONS.beyond);
  const articles = articleStore({ access: () => confined, openText, isWatched: () => true });
  const { files } = articles;

  async function uriOf(path: string): Promise<string> {
    const places = placesOf(path, folders);
    for (const uri of places) if (openText(uri) !== undefined || (await files.exists(uri))) return uri;
    return places[0] ?? normaliseUri(URI.from({ scheme: "untitled", path }).toString());
  }

  return {
    articles,
    files,
    uriOf,
    async readable(path) {
      const uri = await uriOf(path);
      const isOwn = folders.some((folder) => isInside(uri, folder));
      if (openText(uri) === undefined && !isOwn) throw new InputError(path, null, REASONS.beyond);
      return uri;
    },
    shown(uri) {
      const folder = folders.find((each) => isInside(uri, each));
      if (folder !== undefined) return pathIn(uri, folder);
      return uri.startsWith("untitled:") ? URI.parse(uri).path : uri;
    },
  };
}

/** Where a path may lead: an address is itself, all else lies in a workspace folder, or where its root is. */
function placesOf(path: string, folders: readonly string[]): string[] {
  if (/^[a-z][\w+.-]+:/i.test(path)) return [normaliseUri(path)];
  const slashed = path.replaceAll("\\", "/");
  if (/^[a-z]:\//i.test(slashed)) return [URI.file(slashed).toString()];
  const tops = folders.map((folder) => URI.parse(folder));
  if (slashed.startsWith("/") && tops.length === 0) return [URI.file(slashed).toString()];
  return [...new Set(tops.map((top) => Utils.resolvePath(top, slashed).toString()))];
}

/** Files up to the size that a tool reads. */
function bounded(access: FileAccess): FileAccess {
  return {
    ...access,
    async read(uri, name) {
      const bytes = await access.read(uri, name);
      if (bytes.length <= LIMITS.file) return bytes;
      const most = inMegabytes(LIMITS.file);
      throw new InputError(
        name,
        null,
        `is too large (${inMegabytes(bytes.length)}; files up to ${most} are read); save the article's text alone and name that`,
      );
    },
  };
}
