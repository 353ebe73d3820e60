import { URI, Utils } from "vscode-uri";

/** One spelling for every URI of the same file: clients differ in what they percent-encode. */
export function normaliseUri(uri: string): string {
  return URI.parse(uri).toString();
}

/**
 * The URI of the file that a document names by a path relative to its folder (or absolute), or null where the
 * target is no path: a URL, or a path in a document that lies in no folder (`untitled:`).
 */
export function resolveTarget(documentUri: string, target: string): string | null {
  if (target.startsWith("file:")) return normaliseUri(target);
  if (target === "" || /^[a-z][a-z0-9+.-]+:/i.test(target) || target.startsWith("//")) return null;
  // What lies in the topmost folder comes with its slash twice.
  const base = URI.parse(documentUri.replace(/:\/{4,}/, ":///"));
  if (base.scheme === "untitled") return null;
  return Utils.resolvePath(Utils.dirname(base), target.replaceAll("\\", "/")).toString();
}

/** The last part of a URI's path, decoded: what people call the file. */
export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** The folder that a file or folder lies in; its own URI for the root. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** Whether a normalised URI lies in a folder, given as a normalised URI too. */
export function isInside(uri: string, folder: string): boolean {
  return uri.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/** What a document's paths are relative to: an untitled one has the first workspace folder for its own. */
export function placeOf(uri: string, workspaceFolders: readonly string[]): string {
  const [folder] = workspaceFolders;
  const { scheme } = URI.parse(uri);
  if (scheme !== "untitled" || folder === undefined) return uri;
  return Utils.joinPath(URI.parse(folder), "untitled.md").toString();
}
