/** What `init` is to make. */
export interface InitPlan {
  /** Relative to the working directory, with forward slashes. */
  readonly sources: string;
  /** The rules to start from: a preset's name. */
  readonly preset: string;
  readonly preCommit: boolean;
  readonly workflow: boolean;
}

/** What is wrong with a folder for sources; null where nothing is. */
export function badFolder(folder: string): string | null {
  const parts = folder.replaceAll("\\", "/").split("/");
  if (folder.trim() === "") return "name a folder, as in sources";
  if (/^(?:[a-z]:|\/)/i.test(folder.replaceAll("\\", "/")) || parts.includes("..")) {
    return "it must be a folder below this one, as in sources";
  }
  return /[*?[\]{}()!"<>|]/.test(folder)
    ? "the name must do without signs that globs use, as in sources"
    : null;
}

/** The folder as a glob and a path write it. */
export function normalFolder(folder: string): string {
  return folder
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}
