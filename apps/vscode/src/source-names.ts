/** A place in a file system, as far as its path goes. */
interface Place {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

/** A file's path from a folder, as Markdown has it; null where they share no file system. */
export function relativePath(folder: Place, file: Place): string | null {
  if (folder.scheme !== file.scheme || folder.authority !== file.authority) return null;
  const from = partsOf(folder.path);
  const to = partsOf(file.path);
  if (/^[a-z]:$/i.test(from[0] ?? "") && from[0]?.toLowerCase() !== to[0]?.toLowerCase()) return null;
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const path = [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
  return /[\s()<>]/.test(path) ? `<${path}>` : path;
}

function partsOf(path: string): readonly string[] {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts;
}

/** A footnote's id after a file's name that none has yet. */
export function footnoteId(path: string, taken: ReadonlySet<string>): string {
  const name = path.split("/").at(-1) ?? "";
  const bare = name.replace(/\.[^.]*$/, "").toLowerCase();
  const id =
    bare
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|(?<!-)-+$/g, "")
      .slice(0, 30) || "source";
  for (let count = 1; ; count++) {
    const one = count === 1 ? id : `${id}-${count}`;
    if (!taken.has(one)) return one;
  }
}
