import { execFileSync } from "node:child_process";
import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, evenhand, folderOf, shell } from "./program.ts";

const SENTENCE = "The harbour council voted on Tuesday to close the old swing bridge for six weeks.";
/** Milliseconds until a test is taken for hanging; what it runs takes some seconds at most. */
const LIMIT = 60_000;

async function parse(name: string, content: string | Uint8Array) {
  await using folder = await folderOf({ [name]: content });
  return await evenhand(["parse", name, "--format", "json"], folder.path);
}

describe("what is no article is an empty one, with the reason", () => {
  it.each<[name: string, file: string, content: string, reason: RegExp]>([
    ["an empty file", "a.html", "", /the file is empty/],
    [
      "a page of nothing but scripts",
      "a.html",
      "<!doctype html><script>let a;</script>",
      /no text outside its scripts/,
    ],
    [
      "a page of links",
      "a.html",
      `<!doctype html><body><nav>${'<a href="/">Home</a> <a href="/s">Sport</a> '.repeat(20)}</nav></body>`,
      /no article was found in the page/,
    ],
    [
      "a cookie notice",
      "a.html",
      "<!doctype html><body><h1>The Quay Post</h1><p>We and our partners use cookies to store data on your device.</p><p>You can accept all cookies or manage your preferences at any time on this site.</p></body>",
      /a cookie notice and no article/,
    ],
  ])("%s", async (_name, file, content, reason) => {
    const { code, stdout, stderr } = await parse(file, content);
    const { text, quotations } = JSON.parse(stdout);
    expect({ text, quotations }).toEqual({ text: "", quotations: [] });
    expect(stderr + stdout).toMatch(reason);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(0);
  });
});

describe("a file that is no text gets one line and 2", () => {
  it.each<[name: string, content: Uint8Array, line: RegExp]>([
    ["a PDF", Buffer.from("%PDF-1.7\n"), /^evenhand: a\.html: is a PDF file, not text; save its text as/],
    ["an image", Buffer.from([0x89, 0x50, 0x4e, 0x47]), /^evenhand: a\.html: is a PNG image/],
    ["bytes with a NUL", Buffer.from("abc\0def"), /^evenhand: a\.html: is a binary file/],
  ])("%s", async (_name, content, line) => {
    const { code, stderr } = await parse("a.html", content);
    expect(stderr.split("\n")).toEqual([expect.stringMatching(line), ""]);
    expect(code).toBe(2);
  });

  it.each([["a.txt"], ["a.html"]])(
    "50 MB of %s",
    async (name) => {
      await using folder = await folderOf({
        [name]: SENTENCE,
        "summary.md": clean.replace("sources/wire.txt", name),
      });
      await truncate(join(folder.path, name), 52_428_800);
      const nul = await evenhand(["parse", name], folder.path);
      expect(nul.stderr).toMatch(/is a binary file/);

      await using full = await folderOf({
        [name]: `${SENTENCE} `.repeat(Math.ceil(52_428_800 / SENTENCE.length)),
        "summary.md": clean.replace("sources/wire.txt", name),
      });
      const line =
        /is too large \(\d+(?:\.\d)? MB; files up to 20 MB are read\); save the article's text alone/;
      const parsed = await evenhand(["parse", name], full.path);
      expect(parsed.stderr.split("\n")).toEqual([expect.stringMatching(line), ""]);
      expect(parsed.code).toBe(2);
      const linted = await evenhand(["summary.md"], full.path);
      expect(linted.stderr).toMatch(line);
      expect(linted.stderr).toMatch(/^evenhand: summary\.md:5: source a\./);
      expect(linted.code).toBe(2);
    },
    LIMIT,
  );

  it("bytes that are no UTF-8 are read as windows-1252", async () => {
    const { code, stdout } = await parse(
      "a.txt",
      Buffer.from("Mayor Ren\xe9e Holt spoke of \x93a caf\xe9 too many\x94.", "latin1"),
    );
    expect(JSON.parse(stdout).text).toBe("Mayor Renée Holt spoke of “a café too many”.");
    expect(code).toBe(0);
  });
});

describe.skipIf(process.platform === "win32")("what is no file", () => {
  it("a device or a pipe that nobody writes to gets one line and 2", async () => {
    await using folder = await folderOf({ "summary.md": clean.replace("sources/wire.txt", "a.txt") });
    execFileSync("mkfifo", [join(folder.path, "a.txt")]);
    const line = /is a device or pipe, not a file; save its text to a file and name that$/;
    for (const args of [["parse", "a.txt"], ["parse", "/dev/zero"], ["summary.md"]]) {
      const { code, stderr } = await evenhand(args, folder.path);
      expect(stderr.split("\n")).toEqual([expect.stringMatching(line), ""]);
      expect(code).toBe(2);
    }
  });

  it("what a shell passes for a file is read", async () => {
    await using folder = await folderOf({});
    const { code, stdout } = await shell(`evenhand parse --format json <(echo '${SENTENCE}')`, folder.path);
    expect(JSON.parse(stdout).text).toBe(SENTENCE);
    expect(code).toBe(0);
  });
});
