/** What the front matter of a saved article says about where it comes from; null where it does not. */
export interface StoredProvenance {
  readonly url: string | null;
  readonly retrieved: string | null;
  readonly sha256: string | null;
  readonly textSha256: string | null;
}

export function storedProvenance(file: string): StoredProvenance {
  const [, head = ""] = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---/.exec(file) ?? [];
  const value = (key: string): string | null => {
    const written = new RegExp(`^${key}:([^\\r\\n]*)`, "m").exec(head)?.[1] ?? "";
    const bare = written.trim().replace(/^["']|["']$/g, "");
    return bare === "" || /["']/.test(bare) ? null : bare;
  };
  return {
    url: value("url"),
    retrieved: value("retrieved"),
    sha256: value("sha256"),
    textSha256: value("textSha256"),
  };
}
