import { relative } from "node:path";
import { describe, expect, it } from "vitest";
import { articleStore } from "./article-store.ts";
import { configLoader } from "./config.ts";
import { findSummaries } from "./find-summaries.ts";
import { testFolder } from "./test-folder.ts";

const article =
  "---\nauthor: Ada Tolliver\ndate: 2025-03-04\n---\n\n# Ferry\n\nThe ferry line will reopen in May.\n";

async function find(files: Record<string, string>, patterns: readonly string[] = []) {
  const folder = await testFolder(files);
  const found = await findSummaries(patterns, configLoader(folder), articleStore(folder));
  return {
    files: found.files.map((file) => relative(folder, file)).sort(),
    errors: [...found.errors, ...found.unmatched],
  };
}

describe("findSummaries", () => {
  it.each<[name: string, text: string]>([
    ["a footnote", "A.[^w]\n\n[^w]: s/wire.md\n"],
    ["a footnote whose file is missing", "A.[^w]\n\n[^w]: s/wrie.txt\n"],
    ["front matter", "---\nsources: [s/wire.md]\n---\n\nA.\n"],
    ["broken front matter", "---\nsources: [s/wire.md\n---\n\nA.\n"],
    ["a link to a text", "[A](s/a.txt).\n"],
    ["a link to a Markdown article", "[A](s/wire.md).\n"],
  ])("takes a file for a summary that names its sources in %s", async (_name, text) => {
    const { files } = await find({ "a.md": text, "s/wire.md": article, "s/a.txt": "A." });
    expect(files).toEqual(["a.md"]);
  });

  it.each<[name: string, text: string]>([
    ["no links", "# Read me\n"],
    ["a link to a page", "See [the guide](docs/guide.md).\n"],
    ["a link to a summary", "See [the summary](summary.md).\n"],
    ["a link to a licence", "See [the licence](LICENSE.txt).\n"],
    ["a URL in a footnote", "See.[^1]\n\n[^1]: https://x.example/page.html\n"],
    ["a note in a footnote", "See.[^1]\n\n[^1]: The old town hall, that is.\n"],
    ["broken front matter of another kind", "---\ntitle: {{ x }\n---\n\nA.\n"],
    ["a path in code", "Write `[^1]: a.txt`:\n\n```md\n[^1]: a.txt\n```\n"],
  ])("leaves out a page with %s", async (_name, text) => {
    const { files } = await find({
      "page.md": text,
      "summary.md": "A.[^w]\n\n[^w]: s/wire.md\n",
      "s/wire.md": article,
      "docs/guide.md": "# Guide\n\nText.\n",
      "LICENSE.txt": "Do as you please.\n",
    });
    expect(files).toEqual(["summary.md"]);
  });

  it.each<[patterns: string[], found: string[]]>([
    [["t/*.txt"], ["t/a.txt"]],
    [["t/*.{txt,html}"], ["t/a.txt", "t/b.html"]],
    [["**/*.{md,txt}"], ["summary.md", "t/a.txt"]],
    [
      ["**/*.{md,txt,html}", "!t/a.*"],
      ["summary.md", "t/b.html"],
    ],
    [["**/*"], ["summary.md"]],
  ])("takes in texts that are no sources for globs with their extension: %j", async (patterns, found) => {
    const summary = "A.[^w]\n\n[^w]: s/wire.txt\n";
    const files = {
      "summary.md": summary,
      "s/wire.txt": "A.",
      "t/a.txt": "A.",
      "t/b.html": "<p>A.",
      "t/c.csv": "A",
    };
    expect((await find(files, patterns)).files).toEqual(found);
  });

  it("never takes a source for a summary unless it is named", async () => {
    const files = {
      "summary.md": "A.[^w]\n\n[^w]: s/wire.md\n",
      "s/wire.md": `${article}\nMore [here](more.txt).\n`,
      "s/more.txt": "More.",
    };
    expect((await find(files)).files).toEqual(["summary.md"]);
    expect((await find(files, ["**/*.md"])).files).toEqual(["summary.md"]);
    expect((await find(files, ["s/wire.md", "**/*.md"])).files).toEqual(["s/wire.md", "summary.md"]);
  });

  it("leaves out what a pattern with ! matches", async () => {
    const text = "A.[^w]\n\n[^w]: ../wire.txt\n";
    const files = { "news/a.md": text, "news/old/b.md": text.replace("..", "../.."), "wire.txt": "A." };
    expect((await find(files, ["**/*.md", "!**/old/**"])).files).toEqual(["news/a.md"]);
    expect((await find(files, ["news", "!news/a.md"])).files).toEqual(["news/old/b.md"]);
  });

  it("takes the configured files, less the configured sources", async () => {
    const files = {
      "evenhand.config.json": '{ "files": ["news/**/*.md"], "sources": ["news/s/*"] }',
      "news/a.md": "A.\n",
      "news/s/wire.md": article,
      "other.md": "A.[^w]\n\n[^w]: news/s/wire.md\n",
    };
    expect((await find(files)).files).toEqual(["news/a.md"]);
    expect((await find(files, ["*.md"])).files).toEqual(["other.md"]);
    expect((await find(files, ["news"])).files).toEqual(["news/a.md"]);
  });

  it("takes a file for a summary whose URL is that of a configured source", async () => {
    const files = {
      "evenhand.config.json": '{ "sources": ["s/*"] }',
      "s/wire.md": article.replace("date:", "url: https://paper.example/ferry\ndate:"),
      "a.md": "A.[^w]\n\n[^w]: https://paper.example/ferry\n",
      "b.md": "A.[^w]\n\n[^w]: https://paper.example/other\n",
    };
    expect((await find(files)).files).toEqual(["a.md"]);
  });

  it.each<[name: string, patterns: string[], path: string, message: RegExp]>([
    ["a missing path", ["gone.md"], "gone.md", /^no such file or folder/],
    ["a pattern without matches", ["gone/*.md"], "gone/*.md", /^the pattern matches no file/],
    ["no summaries", [], ".", /^no summary found among 1 Markdown file; a summary names/],
    ["no Markdown", ["a.t*"], "a.t*", /^no Markdown file found/],
  ])("reports %s", async (_name, patterns, path, message) => {
    const { files, errors } = await find({ "a.md": "A.\n", "a.txt": "A." }, patterns);
    expect(files).toEqual([]);
    expect(errors).toEqual([{ path, line: null, message: expect.stringMatching(message) }]);
  });
});
