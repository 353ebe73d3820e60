import { link, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { clean, evenhand, folderOf, shell, wire, wrong } from "./program.ts";

const files = { "summary.md": wrong, "sources/wire.txt": wire };

describe("evenhand report", () => {
  it("prints a page where the output is no terminal, and fails on no finding", async () => {
    await using folder = await folderOf(files);
    const { stdout, stderr, code } = await evenhand(["report", "summary.md"], folder.path);
    expect(stdout).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
    expect(stdout).toContain("Source wire says “12 to 7”, the summary says “12 to 9”.");
    expect([stderr, code]).toEqual(["", 0]);
  });

  it("writes the page to a file and prints nothing but one line about it", async () => {
    await using folder = await folderOf(files);
    const { stdout, stderr, code } = await evenhand(["report", "summary.md", "-o", "out.html"], folder.path);
    expect([stdout, stderr, code]).toEqual(["", "evenhand: wrote out.html\n", 0]);
    const printed = await evenhand(["report", "summary.md", "--output", "-"], folder.path);
    expect(await readFile(join(folder.path, "out.html"), "utf8")).toBe(printed.stdout);
  });

  it("prints JSON as the schema says", async () => {
    await using folder = await folderOf(files);
    const { stdout } = await evenhand(["report", "summary.md", "-f", "json"], folder.path);
    const text = await readFile(new URL("../schema/report.schema.json", import.meta.url), "utf8");
    const schema: Schema = JSON.parse(text, (_key, value) =>
      value?.type === "object" && value.properties ? { ...value, additionalProperties: false } : value,
    );
    const document = JSON.parse(stdout);
    expect(new Validator(schema, "2020-12", false).validate(document).errors).toEqual([]);
    expect(document.totals.claims).toMatchObject({ supported: 1, contradicted: 1 });
    expect(document.sources[0].paragraphs.length).toBeGreaterThan(2);
    expect(document.speakers.map(({ name }: { name: string }) => name)).toContain("Ilse Brandt");
  });

  it("prints no page on a terminal, and JSON there as well", async () => {
    await using folder = await folderOf(files);
    const onTerminal = (args: string): ReturnType<typeof shell> =>
      // Without SHELL the terminal's shell may be one that knows no exported functions.
      shell(`export -f evenhand; SHELL="$BASH" script -qec "evenhand ${args}" /dev/null`, folder.path);
    const page = await onTerminal("report summary.md");
    expect(page.stdout.trim()).toBe(
      "evenhand: a page is not printed on a terminal; write it to a file: evenhand report summary.md -o report.html",
    );
    expect(page.code).toBe(2);
    expect((await onTerminal("report summary.md -f json")).stdout).toMatch(/^\{"version":1,/);
  });

  it.each([
    [["gone.md"], /^evenhand: gone\.md: no such file\n$/],
    [["summary.md", "-o", "summary.md"], /^evenhand: summary\.md: the report is made of this file; /],
    [["summary.md", "-o", "sources/wire.txt"], /^evenhand: sources\/wire\.txt: the report is made of this /],
    [["summary.md", "-o", "linked.txt"], /^evenhand: linked\.txt: the report is made of this file; /],
    [
      ["summary.md", "-o", "linked.txt/out.html"],
      /^evenhand: linked\.txt\/out\.html: a part of the path is a file/,
    ],
    [["summary.md", "-o", "sources"], /^evenhand: sources: is a folder; /],
    [["summary.md", "-f", "pdf"], /^evenhand: option '-f, --format <format>' argument 'pdf' is invalid/],
    [["bare.md"], /^evenhand: bare\.md: names no sources, so there is nothing to compare it with; /],
    [[], /^evenhand: missing required argument 'summary'/],
  ])("says in one line what is wrong with %j", async (args, message) => {
    await using folder = await folderOf({ ...files, "bare.md": "# Pier\n\nThe council voted.\n" });
    await link(join(folder.path, "sources/wire.txt"), join(folder.path, "linked.txt"));
    const { stdout, stderr, code } = await evenhand(["report", ...args], folder.path);
    expect(stderr).toMatch(message);
    expect(stderr.split("\n")).toHaveLength(2);
    expect([stdout, code]).toEqual(["", 2]);
    expect(await readFile(join(folder.path, "summary.md"), "utf8")).toBe(wrong);
    expect(await readFile(join(folder.path, "sources/wire.txt"), "utf8")).toBe(wire);
  });

  it("makes the report of what can be read, and says what cannot", async () => {
    const two = `${clean}\nMore was said elsewhere.[^gone]\n\n[^gone]: sources/gone.txt\n`;
    await using folder = await folderOf({ ...files, "summary.md": two });
    const { stdout, stderr, code } = await evenhand(["report", "summary.md"], folder.path);
    expect(stdout).toContain("</html>");
    expect(stderr).toMatch(/^evenhand: summary\.md:\d+: .*gone\.txt.*\n$/);
    expect(code).toBe(2);
  });
});
