import { describe, expect, it } from "vitest";
import { globMatcher, globProblem, ignoreMatcher } from "./globs.ts";

describe("globMatcher", () => {
  it.each<[globs: string[], takes: string[], leaves: string[]]>([
    [["news/*.md"], ["news/a.md", "news/.a.md"], ["a.md", "news/b/a.md", "news/a.txt"]],
    [["./news/**/*.md"], ["news/a.md", "news/b/c/a.md"], ["other/a.md"]],
    [["*.md"], ["a.md"], ["news/a.md"]],
    [["**/*.{md,txt}"], ["a.md", "b/a.txt"], ["a.html"]],
    [["news/**", "!news/old/**", "news/old/keep.md"], ["news/a.md", "news/old/keep.md"], ["news/old/a.md"]],
    [["新聞/*.md", "a b/*.md"], ["新聞/一.md", "a b/c.md"], ["新/一.md"]],
    [["news"], ["news"], ["news/a.md"]],
    [[], [], ["a.md"]],
  ])("%j", (globs, takes, leaves) => {
    const matches = globMatcher(globs);
    expect(takes.filter((path) => !matches(path))).toEqual([]);
    expect(leaves.filter(matches)).toEqual([]);
  });
});

describe("ignoreMatcher", () => {
  it.each<[globs: string[], ignores: string[], keeps: string[]]>([
    [["drafts"], ["drafts/a.md", "drafts/b/c.md", "drafts"], ["news/drafts/a.md", "drafts.md"]],
    [["drafts/"], ["drafts/a.md"], ["news/drafts/a.md"]],
    [["drafts/**"], ["drafts/a.md", "drafts/b/c.md"], ["a.md"]],
    [["**/drafts"], ["drafts/a.md", "news/drafts/b/c.md"], ["news/a.md"]],
    [["**/*.draft.md"], ["a.draft.md", "news/b.draft.md"], ["a.md"]],
    [["*.md"], ["a.md"], ["news/a.md"]],
    [["drafts/**", "!drafts/keep.md"], ["drafts/a.md"], ["drafts/keep.md"]],
    [[], [], ["a.md"]],
  ])("%j", (globs, ignores, keeps) => {
    const isIgnored = ignoreMatcher(globs);
    expect(ignores.filter((path) => !isIgnored(path, "file"))).toEqual([]);
    expect(keeps.filter((path) => isIgnored(path, "file"))).toEqual([]);
  });

  it.each<[globs: string[], whole: boolean]>([
    [["drafts/**"], true],
    [["drafts"], true],
    [["drafts/*.md"], false],
    [["drafts/**", "!drafts/keep.md"], false],
  ])("leaves a folder out whole by %j: %s", (globs, whole) => {
    expect(ignoreMatcher(globs)("drafts", "folder")).toBe(whole);
  });
});

it.each<[glob: string, problem: RegExp | null]>([
  ["news/**/*.md", null],
  ["!news/old/**", null],
  ["news/{a,b}/[0-9]*.md", null],
  ["a(1)/*.md", null],
  ["news/\\[draft\\].md", null],
  ["[]]a.md", null],
  ["新聞/*.md", null],
  ["", /^"" is no glob; write one like/],
  ["!", /^"!" is no glob; write one like/],
  ["news/[ab.md", /its \[ is never closed; add \]/],
  ["news/{a,b.md", /its \{ is never closed; add \}/],
  ["a(b/*.md", /its \( is never closed; add \)/],
  ["news\\*.md", /write \/ between folders, as in "news\/\*.md"$/],
  ["C:\\news\\a.md", /write \/ between folders, as in "C:\/news\/a.md"$/],
  ["a\0b", /null character/],
])("%j as a glob", (glob, problem) => {
  if (problem === null) expect(globProblem(glob)).toBeNull();
  else expect(globProblem(glob)).toMatch(problem);
});
