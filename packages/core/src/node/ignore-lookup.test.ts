import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { configLoader } from "./config.ts";
import { ignoreLookup } from "./ignore-lookup.ts";
import { leftOutBy } from "./left-out.ts";
import { testFolder } from "./test-folder.ts";

type Files = Readonly<Record<string, string>>;

describe("ignoreLookup", () => {
  it.each<[name: string, files: Files, ignored: string[], kept: string[]]>([
    [
      "a .gitignore",
      { ".gitignore": "drafts/\n*.tmp.md\n" },
      ["drafts/a.md", "news/drafts/b.md", "news/a.tmp.md"],
      ["a.md"],
    ],
    [
      "an .evenhandignore",
      { ".evenhandignore": "# ours\n/drafts\r\n" },
      ["drafts/a.md"],
      ["news/drafts/a.md"],
    ],
    [
      "both, of which the .evenhandignore goes before",
      { ".gitignore": "*.md\n", ".evenhandignore": "!keep.md\nold.md\n" },
      ["a.md", "old.md"],
      ["keep.md", "news/keep.md"],
    ],
    [
      "inner ones before outer ones",
      { ".gitignore": "*.md\n", "news/.gitignore": "!a.md\n" },
      ["a.md", "news/b.md"],
      ["news/a.md"],
    ],
    [
      "a folder that is left out, whatever it says",
      { ".gitignore": "old/\n", "old/.gitignore": "!a.md\n" },
      ["old/a.md"],
      [],
    ],
    ["one with a BOM", { ".gitignore": "\uFEFFdrafts/\n" }, ["drafts/a.md"], []],
    ["none", {}, [], ["a.md"]],
  ])("heeds %s", async (_name, files, ignored, kept) => {
    const root = await testFolder(files);
    const { isIgnored } = ignoreLookup(root);
    for (const path of ignored)
      expect([path, await isIgnored(join(root, path), "file")]).toEqual([path, true]);
    for (const path of kept) expect([path, await isIgnored(join(root, path), "file")]).toEqual([path, false]);
  });

  it("heeds a .gitignore above only within a repository, an .evenhandignore always", async () => {
    const root = await testFolder({ ".gitignore": "a.md", ".evenhandignore": "b.md" });
    const news = join(root, "news");
    const isLeftOut = (name: string) => ignoreLookup(news).isIgnored(join(news, name), "file");
    expect([await isLeftOut("a.md"), await isLeftOut("b.md")]).toEqual([false, true]);
    await mkdir(join(root, ".git"));
    expect([await isLeftOut("a.md"), await isLeftOut("b.md")]).toEqual([true, true]);
  });

  it("tells folders from files", async () => {
    const root = await testFolder({ ".gitignore": "news/" });
    const { isIgnored } = ignoreLookup(root);
    expect(await isIgnored(join(root, "news"), "folder")).toBe(true);
    expect(await isIgnored(join(root, "news"), "file")).toBe(false);
  });
});

it("leaves out what the nearest configuration ignores too", async () => {
  const root = await testFolder({
    "evenhand.config.json": '{"ignore": ["old/**", "**/*.draft.md"]}',
    "news/evenhand.config.yaml": "ignore: [wire]",
    ".evenhandignore": "trash",
  });
  const isLeftOut = leftOutBy(configLoader(root), root, root);
  const paths = [
    "old/a.md",
    "b.draft.md",
    "c.md",
    "news/wire/d.md",
    "news/e.draft.md",
    "news/old/f.md",
    "trash/g.md",
  ];
  const left: string[] = [];
  for (const path of paths) if (await isLeftOut(join(root, path), "file")) left.push(path);
  expect(left).toEqual(["old/a.md", "b.draft.md", "news/wire/d.md", "trash/g.md"]);
});
