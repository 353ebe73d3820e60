import { rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, evenhand, folderOf, wire, wrong } from "./program.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

const sources: Files = { "sources/wire.txt": wire };

describe("bad input gets one line and 2", () => {
  it.each<[name: string, files: Files, args: string[], line: RegExp]>([
    ["a missing summary", {}, ["gone.md"], /^evenhand: gone\.md: no such file or folder; check the path$/],
    ["a pattern without matches", {}, ["news/*.md"], /^evenhand: news\/\*\.md: the pattern matches no file$/],
    [
      "a folder without Markdown",
      { "a.txt": wire },
      [],
      /^evenhand: \.: no Markdown file found; name a text, or set a folder up with evenhand init$/,
    ],
    [
      "a folder without summaries",
      { "a.md": "Text." },
      [],
      /^evenhand: \.: no summary found among 1 Markdown file;/,
    ],
    [
      "a missing source",
      { "summary.md": clean },
      [],
      /^evenhand: summary\.md:5: source sources\/wire\.txt not found; put the file there, or correct the path in footnote \[\^wire\]$/,
    ],
    [
      "a missing source in front matter",
      { "summary.md": "---\nsources:\n  - wire.txt\n---\n\nText.\n" },
      [],
      /^evenhand: summary\.md:3: source wire\.txt not found; put the file there, or correct the path in/,
    ],
    [
      "a binary source",
      { "summary.md": clean, "sources/wire.txt": Buffer.from("%PDF-1.4\n%\0") },
      [],
      /^evenhand: summary\.md:5: source sources\/wire\.txt is a PDF file, not text; save its text as/,
    ],
    [
      "a binary summary",
      { "summary.md": Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
      ["summary.md"],
      /^evenhand: summary\.md: is a PNG image, not text/,
    ],
    [
      "broken front matter",
      { "summary.md": '---\ntitle: "The pier\nsources: [sources/wire.txt]\n---\n\nText.\n', ...sources },
      [],
      /^evenhand: summary\.md:\d: The front matter is not valid YAML: \S.+$/,
    ],
    [
      "a broken configuration",
      { "summary.md": clean, ...sources, "evenhand.config.json": '{\n  "rule": {}\n}' },
      [],
      /^evenhand: evenhand\.config\.json:2: unknown key "rule"; did you mean "rules"\?$/,
    ],
    [
      "an unknown rule in the configuration",
      { "summary.md": clean, "evenhand.config.json": '{\n"rules": {\n "language/loaded-word": "off" }}' },
      [],
      /^evenhand: evenhand\.config\.json:3: unknown rule "language\/loaded-word"; did you mean "language\/loaded-wording"\?$/,
    ],
    [
      "an unknown rule",
      { "summary.md": clean, ...sources },
      ["--rule", "sourcing/number: off"],
      /^evenhand: --rule "sourcing\/number: off": unknown rule "sourcing\/number"/,
    ],
    [
      "an unknown option",
      {},
      ["--fromat", "json"],
      /^evenhand: unknown option '--fromat' \(Did you mean --format\?\)$/,
    ],
    [
      "an unknown format",
      {},
      ["--format", "xml"],
      /^evenhand: option '-f, --format <format>' argument 'xml' is invalid/,
    ],
    [
      "a bad number",
      {},
      ["--max-warnings", "few"],
      /^evenhand: option '--max-warnings <number>' argument 'few'/,
    ],
    ["a missing article", {}, ["parse", "gone.txt"], /^evenhand: gone\.txt: no such file$/],
    [
      "a folder for an article",
      sources,
      ["parse", "sources"],
      /^evenhand: sources: is a folder; name the file in it$/,
    ],
    ["no article", {}, ["parse"], /^evenhand: missing required argument 'article'/],
  ])("%s", async (_name, files, args, line) => {
    await using folder = await folderOf(files);
    const { code, stderr } = await evenhand(args, folder.path);
    expect(stderr.split("\n")).toEqual([expect.stringMatching(line), ""]);
    expect(code).toBe(2);
  });

  it("checks the other files, and puts the failure into the JSON", async () => {
    await using folder = await folderOf({
      ...sources,
      "a.md": clean.replace("wire.txt", "gone.txt"),
      "b.md": wrong,
    });
    const { code, stdout } = await evenhand(["a.md", "c.md", "b.md", "--format", "json"], folder.path);
    const { files, errors } = JSON.parse(stdout);
    expect(errors).toEqual([
      { path: "c.md", message: expect.stringMatching(/^c\.md: no such file/) },
      { path: "a.md", message: expect.stringMatching(/^a\.md:5: source sources\/gone\.txt not found/) },
    ]);
    const b = files.find(({ path }: { path: string }) => path === "b.md");
    expect(b.diagnostics[0].rule).toBe("sourcing/number-mismatch");
    expect(code).toBe(2);
  });

  it("prints JSON for a broken configuration too", async () => {
    await using folder = await folderOf({ "evenhand.config.json": "{" });
    const { code, stdout } = await evenhand(["--format", "json"], folder.path);
    expect(JSON.parse(stdout)).toMatchObject({ files: [], errors: [{ path: "evenhand.config.json" }] });
    expect(code).toBe(2);
  });

  it("a source that cannot be read", async () => {
    await using folder = await folderOf({ "summary.md": clean, ...sources });
    await rm(join(folder.path, "sources/wire.txt"));
    await symlink("wire.txt", join(folder.path, "sources/wire.txt"));
    const { code, stderr } = await evenhand([], folder.path);
    expect(stderr).toMatch(/^evenhand: summary\.md:5: source sources\/wire\.txt cannot be read \(ELOOP\)/);
    expect(code).toBe(2);
  });
});

describe("remarks leave 0", () => {
  it.each<[name: string, files: Files, line: RegExp]>([
    ["an empty summary", { "summary.md": "" }, /^evenhand: warning: summary\.md: the summary has no text/],
    ["a summary of nothing but a mark", { "summary.md": "\uFEFF\n" }, /the summary has no text/],
    [
      "an empty source",
      { "summary.md": clean, "sources/wire.txt": "" },
      /^evenhand: warning: summary\.md:5: source sources\/wire\.txt is empty/,
    ],
  ])("%s", async (_name, files, line) => {
    await using folder = await folderOf(files);
    const { code, stderr } = await evenhand(["summary.md"], folder.path);
    expect(stderr.trimEnd().split("\n")).toEqual([expect.stringMatching(line)]);
    expect(code).toBe(0);
  });
});
