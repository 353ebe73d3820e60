import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleStore } from "./article-store.ts";
import { loadConfig } from "./config.ts";
import { type LoadedSummary, loadSummary } from "./load-summary.ts";
import { testFolder } from "./test-folder.ts";

const article =
  "Ferry line to reopen\n\nBy Ada Tolliver\n\nThe ferry line will reopen in May, the harbour office said on Monday.\n";
const dated = `---\nurl: https://paper.example/ferry\nauthor: Ada Tolliver\n---\n\n# Ferry line to reopen\n\nThe ferry line will reopen in May.\n`;

async function load(files: Record<string, string | Uint8Array>, name = "summary.md"): Promise<LoadedSummary> {
  const folder = await testFolder(files);
  return loadSummary(join(folder, name), await loadConfig(folder), articleStore(folder));
}

function sourcesOf({ sources }: LoadedSummary): (readonly [string, string | null, string])[] {
  return sources.map(({ id, target, article: { path } }) => [id, target, path] as const);
}

describe("loadSummary", () => {
  it.each<[name: string, summary: string, sources: [id: string, target: string, path: string][]]>([
    ["a footnote", "It reopens.[^w]\n\n[^w]: s/wire.txt\n", [["w", "s/wire.txt", "news/s/wire.txt"]]],
    [
      "a footnote with prose around the path",
      "It reopens.[^w]\n\n[^w]: The wire report, in s/wire.txt, read on Monday.\n",
      [["w", "s/wire.txt", "news/s/wire.txt"]],
    ],
    ["an inline link", "It [reopens](s/wire.txt).\n", [["news/s/wire.txt", "s/wire.txt", "news/s/wire.txt"]]],
    [
      "a reference link",
      "It [reopens][1].\n\n[1]: ./s/wire.txt\n",
      [["news/s/wire.txt", "s/wire.txt", "news/s/wire.txt"]],
    ],
    [
      "front matter paths",
      "---\nsources:\n  - s/wire.txt\n---\n\nIt reopens.\n",
      [["news/s/wire.txt", "s/wire.txt", "news/s/wire.txt"]],
    ],
    [
      "front matter records",
      "---\nsources:\n  - id: w\n    file: s/wire.txt\n---\n\nIt [reopens](s/wire.txt).\n",
      [["w", "s/wire.txt", "news/s/wire.txt"]],
    ],
    [
      "a file named twice, which is one source",
      "It [reopens](../news/s/wire.txt) soon.[^w]\n\n[^w]: s/wire.txt\n",
      [["w", "s/wire.txt", "news/s/wire.txt"]],
    ],
    [
      "a name that a link has to encode",
      "It [reopens](s/two%20words.txt).\n",
      [["news/s/two words.txt", "s/two words.txt", "news/s/two words.txt"]],
    ],
    [
      "links to other things, which are none",
      "It reopens.[^w] See [the map](map.png), [the report](s/report.pdf), [the licence](LICENSE.md), [a page](gone.md), [the site](https://x.example/) and [above](#top).\n\n[^w]: s/wire.txt\n",
      [["w", "s/wire.txt", "news/s/wire.txt"]],
    ],
    [
      "a link to another summary, which is none",
      "It reopens.[^w] See [yesterday](yesterday.md).\n\n[^w]: s/wire.txt\n",
      [["w", "s/wire.txt", "news/s/wire.txt"]],
    ],
    [
      "a URL that is a source's own",
      "It [reopens](https://www.paper.example/ferry?utm_source=x).[^d]\n\n[^d]: s/dated.md\n",
      [["d", "s/dated.md", "news/s/dated.md"]],
    ],
  ])("takes sources from %s", async (_name, summary, sources) => {
    const loaded = await load(
      {
        "news/summary.md": summary,
        "news/yesterday.md": "It closed.[^w]\n\n[^w]: s/wire.txt\n",
        "news/s/wire.txt": article,
        "news/s/two words.txt": article,
        "news/s/dated.md": dated,
        "news/s/report.pdf": "%PDF-1.4",
        "news/map.png": "",
        "news/LICENSE.md": "Do as you please.",
      },
      "news/summary.md",
    );
    expect(loaded.errors).toEqual([]);
    expect(loaded.warnings).toEqual([]);
    expect(sourcesOf(loaded)).toEqual(sources);
    const targets = new Set(loaded.sources.map(({ target }) => target));
    const local = loaded.summary.citations.filter(({ target }) => /wire|words|dated|ferry/.test(target));
    for (const { target } of local) expect(targets).toContain(target);
    expect(loaded.summary.claims.flatMap(({ citations }) => citations)).toEqual(
      expect.arrayContaining(local.map(({ target }) => target)),
    );
  });

  it("takes the configured sources where the summary names none", async () => {
    const config = '{ "sources": ["s/*"] }';
    const files = { "evenhand.config.json": config, "s/a.txt": article, "s/b.md": dated, "t/c.txt": article };
    expect(sourcesOf(await load({ ...files, "summary.md": "It reopens.\n" }))).toEqual([
      ["s/a.txt", null, "s/a.txt"],
      ["s/b.md", null, "s/b.md"],
    ]);
    expect(sourcesOf(await load({ ...files, "summary.md": "It [reopens](t/c.txt).\n" }))).toEqual([
      ["t/c.txt", "t/c.txt", "t/c.txt"],
    ]);
    expect(
      sourcesOf(
        await load({ ...files, "summary.md": "It reopens.[^p]\n\n[^p]: https://paper.example/ferry\n" }),
      ),
    ).toEqual([["p", "https://paper.example/ferry", "s/b.md"]]);
  });

  it.each<[name: string, files: Record<string, string | Uint8Array>, line: number | null, message: RegExp]>([
    [
      "a missing footnote source",
      { "summary.md": "A.[^w]\n\n[^w]: s/gone.txt\n" },
      3,
      /^source s\/gone\.txt not found; .*\[\^w\]$/,
    ],
    [
      "a missing front matter source",
      { "summary.md": "---\nsources: [gone.txt]\n---\nA.\n" },
      2,
      /^source gone\.txt not found; .*under sources:$/,
    ],
    [
      "a folder",
      { "summary.md": "A.[^w]\n\n[^w]: s.txt\n", "s.txt/a.txt": "" },
      3,
      /^source s\.txt is a folder; name/,
    ],
    [
      "a binary source",
      { "summary.md": "A.[^w]\n\n[^w]: a.txt\n", "a.txt": new Uint8Array([0x50, 0x4b, 3, 4]) },
      3,
      /^source a\.txt is a zip or office file, not text/,
    ],
    [
      "a front matter URL that no article has",
      { "summary.md": "---\nsources:\n  - https://x.example/a\n---\nA.\n" },
      3,
      /^no article with the url https:\/\/x\.example\/a is at hand/,
    ],
  ])("reports %s", async (_name, files, line, message) => {
    const { errors, sources } = await load(files);
    expect(errors).toEqual([{ path: "summary.md", line, message: expect.stringMatching(message) }]);
    expect(sources).toEqual([]);
  });

  it.each<[name: string, files: Record<string, string>, line: number | null, message: RegExp]>([
    [
      "an empty source",
      { "summary.md": "A cat sat.[^w]\n\n[^w]: a.txt\n", "a.txt": " \n" },
      3,
      /^source a\.txt is empty/,
    ],
    ["an empty summary", { "summary.md": "\n" }, null, /^the summary has no text/],
    [
      "a footnote URL that no article has",
      { "summary.md": "A cat sat.[^w]\n\n[^w]: https://x.example/a\n" },
      3,
      /^no article with the url/,
    ],
  ])("warns of %s", async (_name, files, line, message) => {
    const { errors, warnings } = await load(files);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([{ path: "summary.md", line, message: expect.stringMatching(message) }]);
  });

  it.each<[name: string, files: Record<string, string>, unread: LoadedSummary["summary"]["unread"]]>([
    [
      "a missing source",
      { "summary.md": "A cat sat.[^w]\n\n[^w]: gone.txt\n" },
      [{ target: "gone.txt", why: "unusable" }],
    ],
    [
      "an empty source",
      {
        "summary.md": "A cat sat.[^w] It left.[^v]\n\n[^w]: a.txt\n[^v]: b.txt\n",
        "a.txt": "",
        "b.txt": article,
      },
      [{ target: "a.txt", why: "unusable" }],
    ],
    [
      "a URL that no article has",
      { "summary.md": "A cat sat.[^w]\n\n[^w]: https://x.example/a\n" },
      [{ target: "https://x.example/a", why: "unusable" }],
    ],
    [
      "a link to a missing article file",
      { "summary.md": "A [cat](gone.txt) [sat](b.txt) [down](map.png).\n", "b.txt": article },
      [{ target: "gone.txt", why: "dead link" }],
    ],
    ["nothing else", { "summary.md": "A [cat](https://x.example/) [sat](b.txt).\n", "b.txt": article }, []],
  ])("remembers what could not be read: %s", async (_name, files, unread) => {
    expect((await load(files)).summary.unread).toEqual(unread);
  });

  it("counts the lines of a file with a byte order mark and CRLF", async () => {
    const { errors } = await load({ "summary.md": "\uFEFFA.[^w]\r\n\r\n[^w]: gone.txt\r\n" });
    expect(errors[0]?.line).toBe(3);
  });

  it("says where front matter is broken", async () => {
    const files = { "summary.md": '---\ntitle: x\nsources: ["a.txt"\n---\n\nA.\n' };
    await expect(load(files)).rejects.toMatchObject({ path: "summary.md", line: expect.any(Number) });
  });

  it("reads an article once for all summaries", async () => {
    const text = "A cat sat.[^w]\n\n[^w]: wire.txt\n";
    const folder = await testFolder({ "a.md": text, "b.md": text, "wire.txt": article });
    const config = await loadConfig(folder);
    const store = articleStore(folder);
    const a = await loadSummary(join(folder, "a.md"), config, store);
    const b = await loadSummary(join(folder, "b.md"), config, store);
    expect(b.sources[0]?.article).toBe(a.sources[0]?.article);
  });
});
