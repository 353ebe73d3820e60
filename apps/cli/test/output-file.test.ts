import { chmod, link, readdir, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clean, evenhand, folderOf, shell, wire, wrong } from "./program.ts";

const files = { "summary.md": wrong, "sources/wire.txt": wire, "old.txt": "old" };

describe("evenhand lint -o", () => {
  it("writes what else is printed, without colours, and makes folders", async () => {
    await using folder = await folderOf(files);
    const { stdout } = await evenhand(["summary.md"], folder.path);
    const args = ["summary.md", "-o", "new/deep/report.txt"];
    const written = await evenhand(args, folder.path, { FORCE_COLOR: "" });
    expect(written).toEqual({ code: 1, stdout: "", stderr: "" });
    expect(await readFile(join(folder.path, "new/deep/report.txt"), "utf8")).toBe(stdout);
  });

  it("takes the place of an old file at once, through a link, and keeps its mode", async () => {
    await using folder = await folderOf(files);
    const old = join(folder.path, "old.txt");
    await chmod(old, 0o600);
    await symlink("old.txt", join(folder.path, "linked.json"));
    const args = ["summary.md", "--output-file", "linked.json", "-f", "ndjson"];
    expect(await evenhand(args, folder.path)).toMatchObject({ code: 1, stderr: "" });
    expect((await readFile(old, "utf8")).trimEnd().split("\n")).toHaveLength(2);
    expect((await stat(old)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder.path)).toEqual(["linked.json", "old.txt", "sources", "summary.md"]);
  });

  it("prints for -, and writes to what is no plain file", async () => {
    await using folder = await folderOf(files);
    const printed = await evenhand(["summary.md", "-o", "-"], folder.path);
    const { stdout } = await shell("evenhand summary.md -o /dev/stderr 2>&1 >/dev/null | cat", folder.path);
    expect(printed.stdout).toContain("sourcing/number-mismatch");
    expect(stdout).toContain("sourcing/number-mismatch");
  });

  describe("where it cannot write", () => {
    // What is found is looked for once.
    let folder: Awaited<ReturnType<typeof folderOf>>;
    beforeAll(async () => {
      folder = await folderOf(files);
      await link(join(folder.path, "sources/wire.txt"), join(folder.path, "same.txt"));
    });
    afterAll(() => folder[Symbol.asyncDispose]());

    it.each([
      ["a full disk", "/dev/full", "could not be written: the disk is full"],
      ["a folder", "sources", "is a folder; name a file in it"],
      ["a file on the way", "old.txt/report.txt", "a part of the path is a file, not a folder"],
      ["a checked file", "summary.md", "the report is made of this file; name another one after -o"],
      ["a source", "sources/wire.txt", "the report is made of this file; name another one after -o"],
      ["a source by another name", "same.txt", "the report is made of this file; name another one after -o"],
      ["a name that is too long", `${"a".repeat(300)}.txt`, "the name is too long"],
    ])("says in one line that %s cannot be written", async (_name, target, problem) => {
      const { code, stdout, stderr } = await evenhand(["summary.md", "--cache", "-o", target], folder.path);
      expect({ code, stdout, stderr }).toEqual({
        code: 2,
        stdout: "",
        stderr: `evenhand: ${target}: ${problem}\n`,
      });
      expect(await readFile(join(folder.path, "summary.md"), "utf8")).toBe(wrong);
      expect(await readFile(join(folder.path, "sources/wire.txt"), "utf8")).toBe(wire);
    });
  });

  it.skipIf(process.platform !== "linux")("says that a folder may not be written", async () => {
    await using folder = await folderOf(files);
    const { code, stderr } = await evenhand(["summary.md", "-o", "/sys/new.txt"], folder.path);
    expect(stderr).toMatch(/^evenhand: \/sys\/new\.txt: may not be written(?:: the disk is read-only)?\n$/);
    expect(code).toBe(2);
  });

  it("leaves an old report where the disk fills up on the way", async () => {
    await using folder = await folderOf(files);
    // No file may be larger than a block of 1,024 bytes.
    const line = "ulimit -f 1; trap '' XFSZ; evenhand summary.md -f sarif -o old.txt";
    const { code, stderr } = await shell(line, folder.path);
    expect(stderr).toBe(
      "evenhand: old.txt: could not be written: it would be larger than files may be here\n",
    );
    expect(code).toBe(2);
    expect(await readFile(join(folder.path, "old.txt"), "utf8")).toBe("old");
    expect(await readdir(folder.path)).toEqual(["old.txt", "sources", "summary.md"]);
  });

  it("says so when standard output is full", async () => {
    await using folder = await folderOf(files);
    const { code, stderr } = await shell("evenhand summary.md > /dev/full", folder.path);
    expect(stderr).toBe("evenhand: output: could not be written: the disk is full\n");
    expect(code).toBe(2);
  });
});

describe("every format", () => {
  // The formats show the same findings, which are looked for once.
  let folder: Awaited<ReturnType<typeof folderOf>>;
  beforeAll(async () => {
    folder = await folderOf({
      "summary.md": wrong,
      "sources/wire.txt": wire,
      "a.md": clean.replace("wire.txt", "gone.txt"),
    });
  });
  afterAll(() => folder[Symbol.asyncDispose]());
  const formats = [
    "stylish",
    "json",
    "ndjson",
    "sarif",
    "github",
    "gitlab",
    "junit",
    "checkstyle",
    "markdown",
  ];
  const warnings = ["--rule", "sourcing/number-mismatch: warning"];

  it.each(formats)("%s leaves warnings out with --quiet, and counts them all the same", async (format) => {
    const args = ["summary.md", ...warnings, "-f", format, "--quiet", "--max-warnings", "0", "--cache"];
    const { code, stdout, stderr } = await evenhand(args, folder.path);
    expect(code).toBe(1);
    expect(stderr).toBe("evenhand: too many warnings: 1, and --max-warnings allows 0\n");
    // SARIF lists every rule, whatever was found.
    expect(stdout).not.toMatch(format === "sarif" ? /"ruleId"/ : /number-mismatch/);
    expect(stdout).not.toMatch(/1 warning|no findings in/);
  });

  it.each(formats)("%s tells of a file that cannot be used", async (format) => {
    const { code, stdout, stderr } = await evenhand(["a.md", "-f", format, "--cache"], folder.path);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^evenhand: a\.md:5: /);
    expect(stdout).toMatch(format === "stylish" ? /1 problem with files \(above\)/ : /gone\.txt/);
    expect(stdout).not.toMatch(/✔|✅/);
  });
});
