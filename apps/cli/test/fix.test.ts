import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evenhand, folderOf, shell } from "./program.ts";

const ARTICLE = `# Bridge to cost 412 million

The bridge will cost 412 million crowns, the city said on Monday. It was closed in March, after an inspection found
cracks in two of its pillars. “We will reopen the bridge in June,” said the mayor, Ada Brink. Shop owners in the old
town say that they have lost a third of their customers since the closure.
`;
const SUMMARY = `\uFEFF# The bridge\r
\r
The bridge will cost 421 million crowns.[^wire] It was utterly closed in March.[^wire]\r
\r
[^wire]: wire.md\r
`;
const FILES = { "summary.md": SUMMARY, "wire.md": ARTICLE };
const FIXED = SUMMARY.replace("421", "412");

describe("--fix", () => {
  it("copies the cited value into the file, leaves the rest as it is, and tells what is left", async () => {
    await using folder = await folderOf(FILES);
    const { code, stdout, stderr } = await evenhand(["summary.md", "--fix"], folder.path);
    expect(code).toBe(0);
    expect(await readFile(join(folder.path, "summary.md"), "utf8")).toBe(FIXED);
    expect(stderr).toMatch(/^evenhand: summary\.md:3: fixed: Replace with “412 million crowns” \(wire\)\n$/);
    expect(stdout).toContain("utterly");
    expect(stdout).not.toContain("number-mismatch");
    const again = await evenhand(["summary.md", "--fix"], folder.path);
    expect(again.stderr).toBe("");
    expect(await readFile(join(folder.path, "summary.md"), "utf8")).toBe(FIXED);
  });

  it("changes wording only where --fix-type asks for it", async () => {
    await using folder = await folderOf(FILES);
    await evenhand(["summary.md", "--fix", "--fix-type", "wording"], folder.path);
    const text = await readFile(join(folder.path, "summary.md"), "utf8");
    expect(text).toBe(SUMMARY.replace("utterly ", ""));
  });

  it("leaves accepted findings alone", async () => {
    await using folder = await folderOf(FILES);
    await evenhand(["summary.md", "--suppress-rule", "number-mismatch"], folder.path);
    await evenhand(["summary.md", "--fix"], folder.path);
    expect(await readFile(join(folder.path, "summary.md"), "utf8")).toBe(SUMMARY);
  });

  it("leaves a file alone that is not UTF-8, and says so", async () => {
    await using folder = await folderOf(FILES);
    const latin = Buffer.from(SUMMARY.slice(1).replace("utterly", "utterly caf\u00e9"), "latin1");
    await writeFile(join(folder.path, "summary.md"), latin);
    const { code, stderr } = await evenhand(["summary.md", "--fix"], folder.path);
    expect(code).toBe(2);
    expect(stderr).toMatch(/summary\.md: is not UTF-8, .* save it as UTF-8 and run again/);
    expect(await readFile(join(folder.path, "summary.md"))).toEqual(latin);
  });
});

describe("--fix-dry-run", () => {
  it("tells what would be done and leaves the file alone", async () => {
    await using folder = await folderOf(FILES);
    const { stderr, stdout } = await evenhand(
      ["summary.md", "--fix-dry-run", "--format", "json"],
      folder.path,
    );
    expect(stderr).toMatch(/^evenhand: summary\.md:3: would fix: Replace with/);
    expect(JSON.parse(stdout).files[0].output).toBe(FIXED);
    expect(await readFile(join(folder.path, "summary.md"), "utf8")).toBe(SUMMARY);
  });

  it("works on standard input, where --fix cannot", async () => {
    await using folder = await folderOf(FILES);
    const dry = await shell(
      "evenhand - --stdin-filename summary.md --fix-dry-run -f json < summary.md",
      folder.path,
    );
    expect(JSON.parse(dry.stdout).files[0].output).toBe(FIXED);
    const wet = await shell("evenhand - --stdin-filename summary.md --fix < summary.md", folder.path);
    expect(wet).toMatchObject({ code: 2, stdout: "" });
    expect(wet.stderr).toMatch(/^evenhand: --fix: standard input is no file; .*\n$/);
  });
});

it.each([
  [["--fix", "--fix-dry-run"], /^evenhand: --fix-dry-run: leaves the files alone/],
  [["--fix-type", "value"], /^evenhand: --fix-type: says what to fix; give --fix or --fix-dry-run too/],
  [["--fix", "--fix-type", "valeu"], /There is no kind “valeu”; the kinds are typography, /],
])("%j make no sense", async (args, message) => {
  await using folder = await folderOf(FILES);
  const { code, stderr } = await evenhand(["summary.md", ...args], folder.path);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
