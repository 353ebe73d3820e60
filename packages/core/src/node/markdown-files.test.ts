import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ignoreLookup } from "./ignore-lookup.ts";
import { markdownFiles } from "./markdown-files.ts";

let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "evenhand-files-"));
  const files = {
    ".git/HEAD": "",
    ".gitignore": "/build\n*.draft.md\n!keep.draft.md\n",
    "a.md": "",
    "b.MARKDOWN": "",
    "c.txt": "",
    "x.draft.md": "",
    "keep.draft.md": "",
    "build/a.md": "",
    "deep/build/a.md": "",
    "deep/.gitignore": "local\n!x.draft.md\n",
    "deep/local/a.md": "",
    "deep/x.draft.md": "",
    "deep/node_modules/p/a.md": "",
    ".hidden/a.md": "",
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  await symlink("../deep", join(root, "deep/circle"));
  await symlink("a.md", join(root, "linked.md"));
});
afterAll(() => rm(root, { recursive: true }));

async function found(folder: string): Promise<string[]> {
  const { isIgnored } = ignoreLookup(join(root, folder), root);
  const { files, problems } = await markdownFiles(join(root, folder), root, isIgnored);
  expect(problems).toEqual([]);
  return files.map((file) => relative(root, file));
}

it("finds Markdown files, minding .gitignore at every level", async () => {
  expect(await found(".")).toEqual([
    "a.md",
    "b.MARKDOWN",
    "deep/build/a.md",
    "deep/x.draft.md",
    "keep.draft.md",
    "linked.md",
  ]);
});

it("minds the .gitignore files above the folder", async () => {
  expect(await found("deep")).toEqual(["deep/build/a.md", "deep/x.draft.md"]);
});

it("reports a folder that cannot be read", async () => {
  const { files, problems } = await markdownFiles(join(root, "gone"), root, async () => false);
  expect(files).toEqual([]);
  expect(problems).toEqual([
    { path: "gone", line: null, message: expect.stringContaining("cannot be read") },
  ]);
});
