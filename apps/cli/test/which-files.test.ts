import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { clean, evenhand, folderOf, type Outcome, shell, wire, wrong } from "./program.ts";

async function checked(args: readonly string[], cwd: string): Promise<string[]> {
  return pathsIn(await evenhand(["--cache", "--format", "json", ...args], cwd));
}

function pathsIn({ stdout }: Outcome): string[] {
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

describe("ignored files", () => {
  const files = {
    ".evenhandignore": "drafts/\n",
    "evenhand.config.json": '{ "ignore": ["old/**"] }',
    "a.md": clean,
    "drafts/b.md": clean.replace("sources", "../sources"),
    "old/c.md": clean.replace("sources", "../sources"),
    "sources/wire.txt": wire,
  };

  it("are left out of folders and globs, but not where they are named or --no-ignore is given", async () => {
    await using folder = await folderOf(files);
    expect(await checked([], folder.path)).toEqual(["a.md"]);
    expect(await checked(["**/*.md"], folder.path)).toEqual(["a.md"]);
    expect(await checked(["drafts/b.md"], folder.path)).toEqual(["drafts/b.md"]);
    expect(await checked(["--no-ignore"], folder.path)).toEqual(["a.md", "drafts/b.md", "old/c.md"]);
  });

  it("are told of where a glob matches nothing else", async () => {
    await using folder = await folderOf(files);
    const { code, stderr } = await evenhand(["drafts/*.md"], folder.path);
    expect(stderr).toBe(
      "evenhand: drafts/*.md: all files that the pattern matches are ignored; name them, or use --no-ignore\n",
    );
    expect(code).toBe(2);
  });
});

it("gives each file the configuration nearest to it", async () => {
  await using folder = await folderOf({
    "evenhand.config.json": '{ "rules": { "sourcing/number-mismatch": "warning" } }',
    "a.md": wrong,
    "sources/wire.txt": wire,
    "below/evenhand.config.json":
      '{ "rules": { "sourcing/number-mismatch": "off" }, "files": ["plain.md"], "sources": ["s/*"] }',
    "below/b.md": wrong.replace("sources/wire.txt", "s/wire.txt"),
    "below/plain.md": "The council voted 12 to 7 to rebuild the old pier.\n",
    "below/s/wire.txt": wire,
  });
  const { stdout } = await evenhand(["--format", "json"], folder.path);
  const found = JSON.parse(stdout).files.map(
    ({ path, diagnostics }: { path: string; diagnostics: { rule: string; severity: string }[] }) => [
      path,
      diagnostics.filter(({ rule }) => rule === "sourcing/number-mismatch").map(({ severity }) => severity),
    ],
  );
  expect(found).toEqual([
    ["a.md", ["warning"]],
    ["below/b.md", []],
    ["below/plain.md", []],
  ]);
});

describe("standard input", () => {
  it("stands for a file that need not exist: its sources and configuration hold", async () => {
    await using folder = await folderOf({
      "news/evenhand.config.json": '{ "rules": { "sourcing/number-mismatch": "warning" } }',
      "news/sources/wire.txt": wire,
      "text.md": wrong,
    });
    const run = await shell(
      "evenhand --stdin --stdin-filename news/new.md -f json < text.md && evenhand - -f json < text.md",
      folder.path,
    );
    const [named, nameless] = run.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(named.files[0]).toMatchObject({ path: "news/new.md", checked: "summary" });
    expect(named.files[0].diagnostics[0]).toMatchObject({
      severity: "warning",
      evidence: [{ path: "news/sources/wire.txt" }],
    });
    expect(nameless.files[0].path).toBe("<stdin>");
    expect(run.stderr).toBe(
      "evenhand: <stdin>:5: source sources/wire.txt not found; put the file there, or correct the path in footnote [^wire]\n",
    );
    expect(run.code).toBe(2);
  });

  it.each<[line: string, message: RegExp]>([
    ["evenhand - a.md < a.md", /standard input is checked by itself; leave out the other paths/],
    ["evenhand --stdin-filename a.md", /--stdin-filename: .*give - or --stdin too/],
    ["evenhand - --changed < a.md", /--changed: git knows nothing of standard input/],
    ["evenhand - --watch < a.md", /--watch: standard input does not change/],
    ["printf '%%PDF-1.7' | evenhand -", /<stdin>: is a PDF file, not text/],
  ])("says what is wrong with: %s", async (line, message) => {
    await using folder = await folderOf({ "a.md": clean });
    const { code, stderr, stdout } = await shell(line, folder.path);
    expect(stderr.trimEnd().split("\n")).toEqual([expect.stringMatching(message)]);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

describe("--shard", () => {
  it("shares the files out, each to one part", async () => {
    const names = ["a.md", "b.md", "c.md", "d.md", "e.md"];
    await using folder = await folderOf({
      ...Object.fromEntries(names.map((name) => [name, clean])),
      "sources/wire.txt": wire,
    });
    expect(await checked(["--shard", "1/2"], folder.path)).toEqual(["a.md", "c.md", "e.md"]);
    expect(await checked(["--shard", "2/2", "e.md", "d.md", "c.md"], folder.path)).toEqual(["d.md"]);
    const { code } = await evenhand(["--shard", "9/9"], folder.path);
    expect(code).toBe(0);
  });

  it.each(["0/2", "3/2", "2", "a/b"])("refuses %s", async (shard) => {
    await using folder = await folderOf({});
    const { code, stderr } = await evenhand(["--shard", shard], folder.path);
    expect(stderr).toMatch(/^evenhand: .*a part and the number of parts, as in 2\/4\.\n$/);
    expect(code).toBe(2);
  });
});

describe("--changed", () => {
  async function git(cwd: string, ...args: string[]): Promise<void> {
    const identity = [
      "-c",
      "user.name=Ada",
      "-c",
      "user.email=ada@example.org",
      "-c",
      "commit.gpgsign=false",
    ];
    await promisify(execFile)("git", [...identity, ...args], { cwd });
  }

  it("checks what differs from a commit, and summaries whose sources do", async () => {
    await using folder = await folderOf({
      "a.md": clean,
      "b.md": clean.replace("wire.txt", "other.txt"),
      "näw s/c.md": clean.replace("sources", "../sources"),
      "sources/wire.txt": wire,
      "sources/other.txt": wire,
    });
    const at = (name: string): string => join(folder.path, name);
    await git(folder.path, "init", "-q", "-b", "main");
    expect(await checked(["--changed"], folder.path)).toEqual(["a.md", "b.md", "näw s/c.md"]);
    await git(folder.path, "add", ".");
    await git(folder.path, "commit", "-qm", "All");
    expect(await checked(["--changed"], folder.path)).toEqual([]);
    await writeFile(at("sources/other.txt"), `${wire}\nMore.\n`);
    expect(await checked(["--changed"], folder.path)).toEqual(["b.md"]);
    await git(folder.path, "checkout", "-qb", "topic");
    await git(folder.path, "commit", "-qam", "Other");
    await writeFile(at("new.md"), clean);
    await writeFile(at("a.md"), `${clean}\n`);
    await git(folder.path, "add", "a.md");
    expect(await checked(["--changed"], folder.path)).toEqual(["a.md", "new.md"]);
    expect(await checked(["--changed=main"], join(folder.path, "sources/.."))).toEqual([
      "a.md",
      "b.md",
      "new.md",
    ]);
    await rm(at("sources/wire.txt"));
    const { stdout, code } = await evenhand(["--changed", "main", "-f", "json"], folder.path);
    expect(JSON.parse(stdout).files).toHaveLength(4);
    expect(code).toBe(2);
    const none = await evenhand(["--changed", "gone"], folder.path);
    expect(none.stderr).toMatch(/^evenhand: --changed: gone is no commit, branch or tag here; .*\n$/);
    expect(none.code).toBe(2);
  });

  it("says so outside of a repository", async () => {
    await using folder = await folderOf({ "a.md": clean });
    const { code, stderr } = await evenhand(["--changed"], folder.path);
    expect(stderr).toBe(
      "evenhand: --changed: this folder is in no git repository; leave the option out, or go into one\n",
    );
    expect(code).toBe(2);
  });
});

it("reads paths with spaces and any letters, and Windows line ends", async () => {
  const [text] = wrong.split("\n[^wire]:");
  const summary = `---\nsources:\n  - id: wire\n    file: ис точники/провод.txt\n---\n${text}`;
  await using folder = await folderOf({
    "новости дня/сводка №1.md": summary.replaceAll("\n", "\r\n"),
    "новости дня/ис точники/провод.txt": wire.replaceAll("\n", "\r\n"),
  });
  const { stdout, code } = await evenhand(["новости дня/*.md", "-f", "json"], folder.path);
  const [file] = JSON.parse(stdout).files;
  expect(file.path).toBe("новости дня/сводка №1.md");
  expect(file.diagnostics[0]).toMatchObject({
    rule: "sourcing/number-mismatch",
    range: { start: { line: 7, character: 18 } },
    evidence: [{ path: "новости дня/ис точники/провод.txt", range: { start: { line: 4 } } }],
  });
  expect(code).toBe(1);
});

it("says in a line that a file has vanished since it was found", async () => {
  await using folder = await folderOf({
    "a.md": clean,
    "b.txt": "A slammed it.\n",
    "sources/wire.txt": wire,
  });
  // When the first file is read, both are found; reading it removes the second.
  const { stderr, code } = await shell(
    "evenhand -f json <(sleep 4; rm b.txt; sed s,sources,../..$PWD/sources, a.md) '*.txt'",
    folder.path,
  );
  expect(stderr).toMatch(/^evenhand: b\.txt: no such file\n/);
  expect(code).toBe(2);
});

it("looks through ten thousand files for the summaries among them", async () => {
  const others = Array.from({ length: 10_000 }, (_, i) => [
    `notes/${i % 100}/${i}.md`,
    `# Note ${i}\n\nSee [two](2.md).\n`,
  ]);
  await using folder = await folderOf({
    ...Object.fromEntries(others),
    "notes/7/summary.md": clean,
    "notes/7/sources/wire.txt": wire,
  });
  expect(await checked(["**/*.md"], folder.path)).toEqual(["notes/7/summary.md"]);
  const { code, stderr } = await evenhand(["notes/1/*.md"], folder.path);
  expect(stderr).toMatch(/^evenhand: notes\/1\/\*\.md: no summary found among 100 Markdown files; .*\n$/);
  expect(code).toBe(2);
});

it("ends well with --no-error-on-unmatched-pattern where there is nothing to check", async () => {
  await using folder = await folderOf({ "notes.md": "# Notes\n\nIt rained.\n" });
  expect(await evenhand([], folder.path)).toMatchObject({ code: 2 });
  for (const patterns of [[], ["*.html"]]) {
    const { code, stderr } = await evenhand([...patterns, "--no-error-on-unmatched-pattern"], folder.path);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  }
  const named = await evenhand(["none.md", "--no-error-on-unmatched-pattern"], folder.path);
  expect(named).toMatchObject({ code: 2, stderr: expect.stringContaining("none.md: no such file") });
});
