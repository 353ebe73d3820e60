import { describe, expect, it } from "vitest";
import { clean, evenhand, folderOf, shell, wire } from "./program.ts";

const article = `Pier vote a fiasco for council

By Ada Tolliver

BELLPORT – The pier vote was a fiasco, and the mayor caved in. “It is a fiasco and a disgrace,” said Ole Tand.

Subscribe to our newsletter
`;

const page = `<!DOCTYPE html>
<html><head><title>Pier vote a fiasco</title></head><body>
<nav><a href="/">The fiasco shop</a> <a href="/n">News</a> <a href="/s">Sport</a></nav>
<article><h1>Pier vote ends in a fiasco</h1>
<p>The council&rsquo;s vote on the old pier was a <b>fias</b>co &amp; a disgrace, the town&nbsp;heard on Monday evening.</p>
<p>The harbour office will repair the pier by June, it said. The work is to cost 14 million crowns, and boats will land at the quay until then.</p></article>
<footer>&copy; The fiasco shop. All rights reserved.</footer></body></html>
`;

interface Found {
  readonly rule: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

async function foundIn(name: string, content: string, args: readonly string[] = ["--only", "language/*"]) {
  await using folder = await folderOf({ [name]: content });
  const outcome = await evenhand(["lint", ...args, name, "--format", "json"], folder.path);
  const [file] = JSON.parse(outcome.stdout).files;
  const diagnostics: readonly Found[] = file.diagnostics;
  const words = diagnostics.map(({ span }) => content.slice(span.start, span.end));
  return { ...outcome, file, diagnostics, words };
}

describe("the wording of any text", () => {
  it("is checked in a plain text: headline and prose, not byline, noise and quotations", async () => {
    const { code, stderr, file, words, diagnostics } = await foundIn("article.txt", article);
    expect(stderr).toBe("");
    const fiascos = diagnostics.filter((_, i) => words[i] === "fiasco");
    expect(fiascos.map(({ range }) => range.start.line)).toEqual([0, 4]);
    expect(diagnostics.every(({ rule }) => rule.startsWith("language/"))).toBe(true);
    expect(file).toMatchObject({ checked: "wording", claims: [], balance: { sources: [], actors: [] } });
    expect(file.words).toBeGreaterThan(20);
    expect(code).toBe(0);
  });

  it("is checked in a page, with places in the raw file", async () => {
    const { words, diagnostics } = await foundIn("page.html", page);
    expect(words).toContain("<b>fias</b>co".slice(3));
    expect(words).toContain("disgrace");
    expect(words.join(" ")).not.toContain("shop");
    const disgrace = diagnostics[words.indexOf("disgrace")];
    const line = page.split("\n").findIndex((text) => text.includes("disgrace"));
    expect(disgrace?.range.start).toEqual({
      line,
      character: page.split("\n")[line]?.indexOf("disgrace"),
    });
  });

  it("is checked in Markdown that names no sources", async () => {
    const text =
      "---\ntitle: A fiasco\n---\n\n# Pier fiasco\n\nThe *fiasco* went on, see [more](https://x.example/fiasco).\n\n```\nfiasco\n```\n\n> A fiasco!\n";
    const { words, diagnostics, file } = await foundIn("draft.md", text);
    expect(words.filter((word) => word === "fiasco")).toHaveLength(2);
    expect(diagnostics.map(({ range }) => range.start.line)).toEqual(expect.arrayContaining([4, 6]));
    expect(file.checked).toBe("wording");
  });

  it("is all that is checked of such a text by default, and the report says so", async () => {
    await using folder = await folderOf({ "article.txt": article, "page.html": page });
    const { code, stdout, stderr } = await evenhand(["article.txt", "page.html"], folder.path);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/wording checked, \d+ words; the text names no sources/);
    expect(stdout).not.toMatch(/sourcing\/|balance\/|claims/);
    expect(stdout).toMatch(/findings in 2 files/);
    expect(code).toBe(0);
  });

  it("is found in every encoding", async () => {
    const texts: readonly (readonly [name: string, bytes: Uint8Array, text: string])[] = [
      [
        "windows-1252",
        Buffer.from("The vote \x96 a fiasco \x96 took an hour.\n", "latin1"),
        "The vote – a fiasco – took an hour.\n",
      ],
      ["UTF-16", Buffer.from("\uFEFFThe vote was a fiasco.\n", "utf16le"), "\uFEFFThe vote was a fiasco.\n"],
      [
        "a byte order mark and CRLF",
        Buffer.from("\uFEFFThe vote\r\nwas a fiasco.\r\n"),
        "\uFEFFThe vote\r\nwas a fiasco.\r\n",
      ],
    ];
    const names = texts.map((_, i) => `${i}.txt`);
    await using folder = await folderOf(
      Object.fromEntries(texts.map(([, bytes], i) => [names[i] ?? "", bytes])),
    );
    const args = ["--only", "language/loaded-wording", ...names, "--format", "json"];
    const { files } = JSON.parse((await evenhand(args, folder.path)).stdout);
    for (const [i, [name, , text]] of texts.entries()) {
      const [found] = files[i].diagnostics;
      expect(text.slice(found.span.start, found.span.end), name).toBe("fiasco");
    }
  });

  it("is checked in the texts that a glob with their extension matches, sources left out", async () => {
    await using folder = await folderOf({
      "summary.md": clean,
      "sources/wire.txt": wire,
      "texts/a.txt": article,
      "texts/b.html": page,
      "texts/c.png": Buffer.from([0x89, 0x50, 0x4e, 0x47]),
    });
    const files = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await evenhand([...args, "--only", "language/*", "--format", "json"], folder.path);
      return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
    };
    expect(await files("texts/*.txt")).toEqual(["texts/a.txt"]);
    expect(await files("**/*.{md,txt,html}", "!**/b.html")).toEqual(["summary.md", "texts/a.txt"]);
    expect(await files("**/*")).toEqual(["summary.md"]);
  });

  it.each([
    "evenhand --only 'language/*' <(cat a.txt)",
    "cat a.txt | evenhand --only 'language/*' /dev/stdin",
  ])("is checked in what a pipe holds: %s", async (line) => {
    await using folder = await folderOf({ "a.txt": article });
    const { code, stdout, stderr } = await shell(line, folder.path);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/5:\d+ {2}warning {2}“fiasco”/);
    expect(code).toBe(0);
  });

  it("comes with a remark where there is none to check in a summary", async () => {
    await using folder = await folderOf({ "a.md": "\n" });
    const { code, stderr } = await evenhand(["--only", "language/*", "a.md"], folder.path);
    expect(stderr).toMatch(/^evenhand: warning: a\.md: the summary has no text/);
    expect(code).toBe(0);
  });

  it("comes with a remark where the text is in another language", async () => {
    const text =
      "Der Rat stimmte am Dienstag für die neue Brücke. Die Arbeit ist nicht vor dem Sommer zu Ende, und sie wird mit dem Geld aus der Stadt bezahlt, wie es im Rathaus heißt. Das ist für viele nicht genug.\n";
    await using folder = await folderOf({ "a.txt": text });
    const { code, stderr } = await evenhand(["--only", "language/*", "a.txt"], folder.path);
    expect(stderr).toBe("evenhand: warning: a.txt: is in German; the rules know English only\n");
    expect(code).toBe(0);
  });

  it("takes a plain text that names its sources for the summary that it is", async () => {
    await using folder = await folderOf({ "summary.txt": clean, "sources/wire.txt": wire });
    const { stdout } = await evenhand(["summary.txt"], folder.path);
    expect(stdout).toMatch(/2 of 2 claims supported/);
  });

  it.each<[name: string, files: Readonly<Record<string, string | Uint8Array>>, args: string[], line: RegExp]>(
    [
      [
        "an empty text",
        { "a.txt": " \n" },
        ["a.txt"],
        /^evenhand: a\.txt: the file is empty; paste the article into it$/,
      ],
      [
        "a page without text",
        { "a.html": "<!doctype html><script>x()</script>" },
        ["a.html"],
        /^evenhand: a\.html: the page has no text outside its scripts;/,
      ],
      [
        "a binary file",
        { "a.txt": Buffer.from("%PDF-1.4\n%\0") },
        ["a.txt"],
        /^evenhand: a\.txt: is a PDF file, not text;/,
      ],
      ["a missing text", {}, ["a.txt"], /^evenhand: a\.txt: no such file or folder; check the path$/],
      [
        "a folder without summaries",
        { "t/a.txt": article },
        ["t"],
        /^evenhand: t: no Markdown file found; name a text, or set a folder up with evenhand init$/,
      ],
      [
        "a broken sidecar",
        { "a.txt": article, "a.txt.meta.yaml": "autor: Ada\n" },
        ["a.txt"],
        /^evenhand: a\.txt\.meta\.yaml:1: unknown field "autor";/,
      ],
    ],
  )("gives one line and 2 for %s", async (_name, files, args, line) => {
    await using folder = await folderOf(files);
    const { code, stderr } = await evenhand(["--only", "language/*", ...args], folder.path);
    expect(stderr.split("\n")).toEqual([expect.stringMatching(line), ""]);
    expect(code).toBe(2);
  });
});

describe("evenhand lint --only", () => {
  const wrong = clean.replace("12 to 7 to rebuild", "12 to 9 to rebuild, a fiasco,");

  it.each<[args: string[], rules: string[]]>([
    [["--only", "sourcing/number-mismatch"], ["sourcing/number-mismatch"]],
    [["--only", "language/*"], ["language/loaded-wording"]],
    [
      ["--only", "*-mismatch,language/loaded-wording"],
      ["language/loaded-wording", "sourcing/number-mismatch"],
    ],
    [["--only", "balance/*", "--only", "number-mismatch"], ["sourcing/number-mismatch"]],
  ])("%j runs these rules and no others", async (args, rules) => {
    await using folder = await folderOf({ "summary.md": wrong, "sources/wire.txt": wire });
    const { stdout } = await evenhand([...args, "--format", "json"], folder.path);
    const found: readonly Found[] = JSON.parse(stdout).files[0].diagnostics;
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(rules);
  });

  it("says what is checked when that is the wording alone, and nothing of sources that are missing", async () => {
    await using folder = await folderOf({ "summary.md": wrong });
    const { code, stdout, stderr } = await evenhand(["--only", "language/*", "summary.md"], folder.path);
    expect(stderr).toBe("");
    expect(stdout).toContain("language/loaded-wording");
    expect(stdout).toMatch(/wording checked, \d+ words/);
    expect(code).toBe(0);
    expect((await evenhand(["summary.md"], folder.path)).code).toBe(2);
  });

  it("uses the sources that are there", async () => {
    const shared = { "summary.md": wrong, "sources/wire.txt": `${wire}\nThe vote was a fiasco.\n` };
    await using folder = await folderOf(shared);
    const { stdout } = await evenhand(["--only", "language/loaded-wording"], folder.path);
    expect(stdout).toContain("sources/wire.txt:");
    expect(stdout).toMatch(/wording checked, \d+ words\n/);
  });

  it("keeps severities, and leaves off what the settings turn off", async () => {
    await using folder = await folderOf({
      "evenhand.config.json":
        '{ "rules": { "language/loaded-wording": "error", "language/readability": "off" } }',
      "a.txt": article,
    });
    expect((await evenhand(["--only", "language/*", "a.txt"], folder.path)).code).toBe(1);
    const off = await evenhand(["--only", "language/readability", "a.txt"], folder.path);
    expect(off.stderr).toBe(
      "evenhand: --only language/readability: every such rule is off; turn one on with --rule or in the configuration\n",
    );
    expect(off.code).toBe(2);
    const on = ["--only", "language/readability", "--rule", "language/readability: info", "a.txt"];
    expect((await evenhand(on, folder.path)).code).toBe(0);
  });

  it("says that rules which need sources have nothing to do in a text without any", async () => {
    await using folder = await folderOf({ "a.txt": article });
    const { code, stdout, stderr } = await evenhand(
      ["--only", "sourcing/number-mismatch", "a.txt"],
      folder.path,
    );
    expect(stderr).toMatch(
      /^evenhand: warning: a\.txt: names no sources, so .*sourcing\/number-mismatch.*\n$/,
    );
    expect(stdout).toMatch(/nothing checked; the text names no sources\n\n\S+ nothing checked\n$/);
    expect(code).toBe(0);
  });

  it.each<[glob: string, line: RegExp]>([
    ["langauge/*", /^evenhand: --only: no rule matches "langauge\/\*"; did you mean "language\/\*"\?$/],
    [
      "language/*,number-mismatsh",
      /no rule matches "number-mismatsh"; did you mean "sourcing\/number-mismatch"/,
    ],
    ["", /^evenhand: --only: no rule matches ""; rules are /],
  ])("gives one line and 2 for %j", async (glob, line) => {
    await using folder = await folderOf({ "a.txt": article });
    const { code, stdout, stderr } = await evenhand(["--only", glob, "a.txt"], folder.path);
    expect(stderr.split("\n")).toEqual([expect.stringMatching(line), ""]);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});
