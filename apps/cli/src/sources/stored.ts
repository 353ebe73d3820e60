/** What the front matter of a saved article says about where it comes from; null where it does not. */
export interface StoredProvenance {
  readonly url: string | null;
  readonly retrieved: string | null;
  readonly sha256: string | null;
  readonly textSha256: string | null;
}

export function storedProvenance(file: string): StoredProvenance {
  const [, head = ""] = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---/.exec(file) ?? [];
  const value = (key: string): string | null =>
    new RegExp(`^${key}:[ \\t]*["']?([^"'\\r\\n]+?)["']?[ \\t]*$`, "m").exec(head)?.[1] ?? null;
  return {
    url: value("url"),
    retrieved: value("retrieved"),
    sha256: value("sha256"),
    textSha256: value("textSha256"),
  };
}
