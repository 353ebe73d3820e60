import { expect, it } from "vitest";
import { sourceName, withNames } from "./source-name.ts";
import type { Source } from "./verification.ts";

function source(path: string, id = path): Source {
  return { id, target: path, article: { path } as Source["article"] };
}

it("names sources by id, else by file, with as much of the path as tells them apart", () => {
  const sources = withNames([
    source("sources/wire.txt", "wire"),
    source("sources/post.md"),
    source("news/march/day.html"),
    source("news/april/day.html"),
    source("sources/seventh.md", "7"),
  ]);
  expect(sources.map(sourceName)).toEqual(["wire", "post.md", "march/day.html", "april/day.html", "[7]"]);
});

it("keeps whole paths where one is the end of another", () => {
  expect(withNames([source("day.txt"), source("old/day.txt")]).map(sourceName)).toEqual([
    "day.txt",
    "old/day.txt",
  ]);
});
