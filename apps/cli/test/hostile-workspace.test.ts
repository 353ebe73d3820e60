import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, evenhand, folderOf, type Outcome, wire } from "./program.ts";

const LIMIT = 180_000;
const sources = { "sources/wire.txt": wire };

/** Control characters, and marks that turn the direction of text. */
const ACTIVE = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const BAIT = "\u001b[2J\u001b]8;;https://evil.example\u0007 \u009b31m\u202e";

function expectOneLine({ code, stderr }: Outcome): void {
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(/^evenhand: /);
  expect(stderr).not.toMatch(/internal error|\n\s+at /);
  expect(code).toBe(2);
}

describe("a workspace that means harm", { timeout: LIMIT }, () => {
  it.each([
    ["JSON", "evenhand.config.json", '{"__proto__": {"minStrength": 0}, "constructor": {}, "rules": {}}'],
    ["rules in JSON", "evenhand.config.json", '{"rules": {"__proto__": "error", "constructor": "off"}}'],
    [
      "options in JSON",
      "evenhand.config.json",
      '{"rules": {"language/booster": ["error", {"__proto__": {"x": 1}}]}}',
    ],
    ["YAML", "evenhand.config.yaml", "__proto__:\n  minStrength: 0\n"],
    ["rules in YAML", "evenhand.config.yaml", "rules:\n  constructor: error\n"],
    ["brackets without end in JSON", "evenhand.config.json", "[".repeat(100_000)],
    ["brackets in brackets in YAML", "evenhand.config.yaml", `files: ${"[".repeat(5000)}${"]".repeat(5000)}`],
    [
      "aliases of aliases in YAML",
      "evenhand.config.yaml",
      `a0: &a0 [x]\n${Array.from({ length: 25 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]\n`).join("")}files: *a25\n`,
    ],
    ["itself as a base", "evenhand.config.json", '{"extends": "./evenhand.config.json"}'],
  ])("its configuration is refused in one line: %s", async (_name, file, text) => {
    await using folder = await folderOf({ "summary.md": clean, ...sources, [file]: text });
    expectOneLine(await evenhand(["summary.md"], folder.path));
  });

  it.each([
    [
      "in front matter",
      `---\n__proto__:\n  polluted: yes\nconstructor: x\nsources: [sources/wire.txt]\n---\n\n${clean}`,
    ],
    [
      "as labels of footnotes",
      `${clean}\nThey agree.[^__proto__] So.[^constructor]\n\n[^__proto__]: sources/wire.txt\n[^constructor]: sources/wire.txt\n`,
    ],
    [
      "as ids",
      "---\nsources:\n  - {id: __proto__, file: sources/wire.txt}\n---\n\nThe council voted 12 to 7 [@__proto__; @toString].\n",
    ],
    [
      "as names",
      `${clean}\n__proto__ and Constructor Prototype said that hasOwnProperty and valueOf agree.\n`,
    ],
  ])("prototype keys are keys like others: %s", async (_name, summary) => {
    await using folder = await folderOf({
      "summary.md": summary,
      ...sources,
    });
    const { code, stdout, stderr } = await evenhand(["summary.md", "--format", "json"], folder.path);
    expect(stderr).not.toMatch(/internal error/);
    expect(code).toBeLessThan(2);
    expect(JSON.parse(stdout).files).toHaveLength(1);
  });

  it("fields of metadata that every object has are refused in one line", async () => {
    await using folder = await folderOf({
      "summary.md": clean,
      ...sources,
      "sources/wire.txt.meta.json": '{"__proto__": {"author": "x"}}',
    });
    expectOneLine(await evenhand(["summary.md", "--format", "unix"], folder.path));
  });

  it("patterns that expand without end neither hang nor crash", async () => {
    const patterns = [
      `${"{a,b}".repeat(40)}*.md`,
      `${"{a,".repeat(60)}b${"}".repeat(60)}.md`,
      "{1..100000000}.md",
      `${"*a".repeat(60)}b.md`,
      `${"**/".repeat(60)}*.md`,
      `${"+(a|a)".repeat(20)}!.md`,
      `${"*(".repeat(30)}a${")".repeat(30)}!.md`,
      "a".repeat(50_000),
    ];
    await using folder = await folderOf({
      "summary.md": clean,
      [`${"a".repeat(60)}.md`]: "Text.",
      ...sources,
      "evenhand.config.json": JSON.stringify({ files: patterns, ignore: patterns, sources: patterns }),
      ".evenhandignore": patterns.join("\n"),
    });
    for (const args of [[], ["summary.md"]]) {
      const { code, stderr } = await evenhand(args, folder.path);
      expect(stderr).not.toMatch(/internal error|\n\s+at /);
      expect([0, 1, 2]).toContain(code);
    }
  });

  it("links in circles and out of it lead nowhere twice", async () => {
    await using outside = await folderOf({ "secret.md": clean });
    await using folder = await folderOf({ "news/summary.md": clean, "news/sources/wire.txt": wire });
    await symlink("..", join(folder.path, "news/up"));
    await symlink(".", join(folder.path, "news/sources/self"));
    await symlink("loop", join(folder.path, "loop"));
    await symlink(outside.path, join(folder.path, "out"));
    const { code, stdout } = await evenhand(["--format", "json"], folder.path);
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(["news/summary.md"]);
    expect(code).toBe(0);
  });

  it("nothing that a terminal obeys is printed, in any format for a terminal", async () => {
    const name = `sources/w${BAIT.replaceAll("/", "")}.txt`;
    const summary = clean.replaceAll("sources/wire.txt", `<${name}>`).replace("12 to 7", `12 to 9 ${BAIT}`);
    const file = `sum${BAIT.replaceAll("/", "")}.md`;
    await using folder = await folderOf({ [file]: summary, [name]: `${wire}\n${BAIT}\n` });
    await mkdir(join(folder.path, "x"));
    await writeFile(
      join(folder.path, "x/evenhand.config.json"),
      JSON.stringify({ [`a${BAIT}`]: 1, extends: `./${BAIT}` }),
    );
    await writeFile(join(folder.path, "x/a.md"), clean);
    for (const args of [
      ...["stylish", "unix", "github", "markdown"].map((format) => [file, "--cache", "--format", format]),
      ["explain", `${file}:3`],
      ["parse", name],
      ["sources", "list", file],
      ["--print-config", file],
      ["x/a.md"],
      [`gone${BAIT}.md`],
    ]) {
      const { stdout, stderr } = await evenhand(args, folder.path, { FORCE_COLOR: "0" });
      expect(stdout, args.join(" ")).not.toMatch(ACTIVE);
      expect(stderr, args.join(" ")).not.toMatch(ACTIVE);
      expect(stdout + stderr, args.join(" ")).not.toBe("");
    }
  });
});
