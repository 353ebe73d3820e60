import { existsSync } from "node:fs";
import { nearest } from "@evenhand/core/node";

/** What to say where the first path is no file but nearly a command (`evenhand explian`); null where it is not. */
export function mistypedCommand(paths: readonly string[], commands: readonly string[]): string | null {
  const [word = ""] = paths;
  if (!/^[a-z]{3,}$/i.test(word) || existsSync(word)) return null;
  const meant = nearest(word.toLowerCase(), commands);
  return meant === null ? null : `${word}: no such command or file; did you mean evenhand ${meant}?`;
}
