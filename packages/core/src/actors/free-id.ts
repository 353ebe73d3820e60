import { foldName } from "./forms.ts";

/** The name in lower case with hyphens, numbered where it is taken; takes it. */
export function freeId(name: string, taken: Set<string>): string {
  const slug =
    foldName(name)
      .replace(/[^\p{L}\d]+/gu, "-")
      .replace(/^-+|(?<!-)-+$/g, "") || "actor";
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  taken.add(id);
  return id;
}
