import picomatch from "picomatch/posix";

/** Whether globs take in a path; `!` before one takes what it matches out again, and the last that matches decides. */
export type GlobMatcher = (path: string) => boolean;

/** @throws Error for a glob that `globProblem` tells of. */
export function globMatcher(globs: readonly string[]): GlobMatcher {
  const matchers = globs.map(matcherOf);
  return (path) => {
    let taken = false;
    for (const { isNegative, matches } of matchers) if (matches(path)) taken = !isNegative;
    return taken;
  };
}

/**
 * Whether globs leave out a file or folder. What a glob matches is left out with all below it, until a later glob with
 * `!` takes it in again; while there are such, no folder is left out whole.
 *
 * @throws Error for a glob that `globProblem` tells of.
 */
export function ignoreMatcher(globs: readonly string[]): (path: string, kind: "file" | "folder") => boolean {
  if (globs.length === 0) return () => false;
  const hasExceptions = globs.some((glob) => glob.startsWith("!"));
  const matchers = globs.map(matcherOf);
  return (path, kind) => {
    if (kind === "folder" && hasExceptions) return false;
    const parts = path.split("/");
    const above = parts.map((_, i) => parts.slice(0, i + 1).join("/"));
    let leftOut = false;
    for (const { isNegative, matches } of matchers)
      if (above.some((each) => matches(each))) leftOut = !isNegative;
    return leftOut;
  };
}

function matcherOf(glob: string): { readonly isNegative: boolean; readonly matches: GlobMatcher } {
  const isNegative = glob.startsWith("!");
  return { isNegative, matches: picomatch(plain(isNegative ? glob.slice(1) : glob), { dot: true }) };
}

/** "./news/*.md" is "news/*.md", and "drafts/" is "drafts". */
function plain(glob: string): string {
  return glob.replace(/^\.\//, "").replace(/(?<=.)\/$/, "");
}

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}", "(": ")" };

/** Says what is wrong with a glob; null where nothing is. */
export function globProblem(glob: string): string | null {
  const shown = JSON.stringify(glob);
  if (glob.trim() === "" || glob === "!") return `${shown} is no glob; write one like "news/**/*.md"`;
  if (glob.includes("\0")) return `${shown} is no glob: it has a null character`;
  if (/\\[\p{L}\p{N}*_.]/u.test(glob))
    return `${shown} is no glob: write / between folders, as in ${JSON.stringify(glob.replaceAll("\\", "/"))}`;
  const open = unclosed(glob);
  if (open !== null)
    return `${shown} is no glob: its ${open} is never closed; add ${CLOSING[open]}, or write \\\\${open}`;
  if (glob.length > 10_000) return `${shown.slice(0, 40)}… is too long for a glob`;
  return null;
}

/** The first bracket that nothing closes. */
function unclosed(glob: string): string | null {
  const open: string[] = [];
  for (let i = 0; i < glob.length; i++) {
    const character = glob.charAt(i);
    if (character === "\\") i++;
    else if (open.at(-1) === "[") {
      if (character === "]") open.pop();
    } else if (character in CLOSING) open.push(character);
    else if (character === CLOSING[open.at(-1) ?? ""]) open.pop();
  }
  return open[0] ?? null;
}
