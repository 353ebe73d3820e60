import type { Folder } from "./examine.ts";

const WIRE = { path: "a.txt", text: "The council voted 12 to 7 on Tuesday to rebuild the old pier.\n" };

/** What once broke a promise, made as small as it would go. */
export const FOUND: readonly { readonly name: string; readonly folder: Folder }[] = [
  {
    name: "aliases of aliases in front matter",
    folder: {
      summary: `---\na0: &a0 x\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]\n`).join("")}---\n\nText.`,
      sources: [WIRE],
    },
  },
  {
    name: "an alias of nothing in front matter",
    folder: { summary: "---\nsources: *a\n---\n\nText.", sources: [WIRE] },
  },
  {
    name: "a value that a pattern is made of, of a hundred thousand digits",
    folder: { summary: `They paid ${"1".repeat(100_000)} crowns.[^a]\n\n[^a]: a.txt\n`, sources: [WIRE] },
  },
];
