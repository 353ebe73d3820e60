/** The files of a host, each named by a string of the host's own: an absolute path, or a URI. */
export interface Files {
  /** The file that a path in another file leads to; null where it can lead to none. */
  resolve(from: string, target: string): string | null;
  exists(file: string): Promise<boolean>;
  /** @throws InputError when there is no such file, or it is not text. */
  readText(file: string): Promise<string>;
}

/** Whether a path is one that an article may have. */
export function hasArticleExtension(path: string): boolean {
  return /\.(?:txt|text|md|markdown|html?|xhtml)$/i.test(path);
}

export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}
