import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostPaths, pathFrom, repositoryRoot } from "./repository.ts";

let root: string;
let cwd: string;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "evenhand-repository-")));
  cwd = join(root, "news", "today");
  await mkdir(cwd, { recursive: true });
  await mkdir(join(root, ".git"));
});
afterAll(() => rm(root, { recursive: true }));

describe("repositoryRoot", () => {
  it("is the nearest folder with .git", () => expect(repositoryRoot({ cwd, env: {} })).toBe(root));

  it("is what a job names, where that is around the working directory", () => {
    const news = join(root, "news");
    expect(repositoryRoot({ cwd, env: { GITHUB_WORKSPACE: news } })).toBe(news);
    expect(repositoryRoot({ cwd, env: { CI_PROJECT_DIR: news } })).toBe(news);
    expect(repositoryRoot({ cwd, env: { GITHUB_WORKSPACE: join(root, "other") } })).toBe(root);
  });
});

describe("pathFrom", () => {
  it.each([
    ["a.md", "news/today/a.md"],
    ["../a b.md", "news/a b.md"],
    ["../../../a.md", null],
    ["..a/b.md", "news/today/..a/b.md"],
  ])("of %s", (path, from) => expect(pathFrom(root, path, cwd)).toBe(from));

  it("leaves what lies elsewhere as it is, for formats that know no other way", () => {
    expect(hostPaths({ cwd, env: {} })("../../../a.md")).toBe("../../../a.md");
  });
});
