import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evenhand, folderOf, wire } from "./program.ts";
import { newsPage, PROSE, web } from "./web.ts";

const page = newsPage(PROSE);

async function check(cwd: string, ...args: string[]) {
  const { stdout, stderr, code } = await evenhand(["sources", "check", "-f", "json", ...args], cwd);
  const { sources, totals } = JSON.parse(stdout);
  return { sources, totals, stderr, code };
}

const config = { "evenhand.config.json": '{ "sources": ["sources/*"] }' };

describe("evenhand sources check", () => {
  it("tells a changed text from changed furniture, a page that is gone, and one that cannot be had", async () => {
    await using site = await web({});
    await using folder = await folderOf({
      ...config,
      "sources/local.txt": wire,
      "sources/by-hand.md": `---\nurl: ${site.origin}/by-hand\n---\n\n# Pier\n\nThe council closed the old pier on Monday.\n`,
    });
    const names = ["same", "furniture", "reworded", "longer", "headline", "none", "empty", "away", "down"];
    for (const name of ["by-hand", ...names]) site.pages[`/${name}`] = page;
    const addresses = names.map((name) => `${site.origin}/${name}`);
    const added = await evenhand(["sources", "add", ...addresses, "-f", "json"], folder.path);
    const pathOf = new Map(
      JSON.parse(added.stdout).sources.map(({ url, path }: { url: string; path: string }) => [url, path]),
    );
    Object.assign(site.pages, {
      "/furniture": newsPage(PROSE, { furniture: "Ferries" }),
      "/reworded": newsPage(PROSE.replace("Shop owners", "Shopkeepers")),
      "/longer": newsPage(
        `${PROSE}<p>The ferry company said that it would run twice an hour until then.</p>`,
      ),
      "/headline": newsPage(PROSE, { headline: "Pier to be rebuilt, council says" }),
      "/empty": "<!doctype html><script>render()</script>",
      "/none": "<!doctype html><body><p>Gone fishing.</p>",
    });
    delete site.pages["/away"];
    site.pages["/down"] = (response) => response.writeHead(503).end();

    const { sources, totals, stderr, code } = await check(folder.path);
    const states = new Map(
      sources.map((each: { path: string; state: string; detail: string }) => [each.path, each]),
    );
    const stateOf = (name: string) => {
      const { state, detail } = states.get(pathOf.get(`${site.origin}/${name}`)) as {
        state: string;
        detail: string;
      };
      return [state, detail];
    };
    expect(names.map((name) => [name, ...stateOf(name)])).toEqual([
      ["same", "unchanged", null],
      ["furniture", "unchanged", null],
      ["reworded", "changed", "1 paragraph is worded otherwise"],
      ["longer", "changed", "1 paragraph is new"],
      ["headline", "changed", "the headline is now “Pier to be rebuilt, council says”"],
      ["none", "changed", "no paragraph of the article is on the page any more"],
      ["empty", "changed", expect.stringContaining("there is no article on the page any more: ")],
      ["away", "gone", "there is no such page (HTTP 404 Not Found)"],
      ["down", "unreachable", expect.stringContaining("HTTP 503")],
    ]);
    expect(states.get("sources/local.txt")).toMatchObject({ state: "no address", url: null });
    expect(states.get("sources/by-hand.md")).toMatchObject({ state: "there" });
    expect(totals).toEqual({ unchanged: 2, changed: 5, gone: 1, unreachable: 1, there: 1, "no address": 1 });
    expect([stderr, code]).toEqual(["", 1]);
    expect(site.mostAtOnce()).toBeLessThanOrEqual(4);
    expect(site.mostAtOnce()).toBeGreaterThan(1);

    const shown = await evenhand(["sources", "check"], folder.path);
    expect(shown.stdout).toMatch(
      /^changed {6}sources\/\S+ {2}http:\S+\/reworded\n {13}1 paragraph is worded otherwise$/m,
    );
    expect(shown.stdout).toContain(
      "11 sources: 2 unchanged, 5 changed, 1 gone, 1 unreachable, 1 there, 1 no address\n",
    );
    expect(shown.code).toBe(1);
  });

  it("counts what was put right in the saved file by hand as no change of the page", async () => {
    await using site = await web({ "/pier": page });
    await using folder = await folderOf(config);
    await evenhand(["sources", "add", `${site.origin}/pier`, "--as", "wire"], folder.path);
    const file = join(folder.path, "sources/wire.md");
    await writeFile(file, (await readFile(file, "utf8")).replace("Shop owners", "Owners of shops"));
    site.pages["/pier"] = newsPage(PROSE, { furniture: "Ferries" });
    expect(await check(folder.path)).toMatchObject({ code: 0, totals: { unchanged: 1 } });
  });

  it("fails for nothing that is only out of reach", async () => {
    await using folder = await folderOf({
      "sources/a.md":
        "---\nurl: http://127.0.0.1:1/\npublisher: Coast Wire\n---\n\nThe council closed the old pier.\n",
    });
    const { sources, code } = await check(folder.path, "sources/a.md");
    expect(sources[0]).toMatchObject({
      state: "unreachable",
      detail: "nothing answers there; check the address and its port",
    });
    expect(code).toBe(0);
    const slow = await web({ "/a": () => {} });
    const late = `---\nurl: ${slow.origin}/a\n---\n\nThe council closed the old pier.\n`;
    await writeFile(join(folder.path, "sources/a.md"), late);
    expect((await check(folder.path, "sources/a.md", "--timeout", "0.3")).sources[0].state).toBe(
      "unreachable",
    );
    await slow[Symbol.asyncDispose]();
  });

  it("takes summaries, whose sources it checks", async () => {
    await using site = await web({ "/pier": page, "/other": page });
    await using folder = await folderOf({
      "pier.md": "The council voted 12 to 7.[^a]\n\n[^a]: sources/a.md\n",
      "other.md": "The council voted 12 to 7.[^b]\n\n[^b]: sources/b.md\n",
    });
    for (const [name, id] of [
      ["pier", "a"],
      ["other", "b"],
    ]) {
      await evenhand(["sources", "add", `${site.origin}/${name}`, "--as", `${id}`], folder.path);
    }
    const paths = async (...args: string[]) =>
      (await check(folder.path, ...args)).sources.map(({ path }: { path: string }) => path);
    expect(await paths("pier.md")).toEqual(["sources/a.md"]);
    expect(await paths()).toEqual(["sources/a.md", "sources/b.md"]);
  });

  it.each([
    [["gone.md"], /^evenhand: gone\.md: no such file or folder; check the path\n$/],
    [[], /^evenhand: .*no Markdown file found/],
  ])("says in one line what is wrong with %j", async (args, message) => {
    await using folder = await folderOf({});
    const { stdout, stderr, code } = await evenhand(["sources", "check", ...args], folder.path);
    expect(stderr).toMatch(message);
    expect([stdout, stderr.split("\n").length, code]).toEqual(["", 2, 2]);
  });
});

describe("evenhand sources list", () => {
  const article = (publisher: string) =>
    `---\npublisher: ${publisher}\ndate: 2025-03-04\nurl: https://example.org/${publisher}\n---\n\n# Pier\n\nThe council voted 12 to 7 to rebuild the old pier.\n`;
  const files = {
    ...config,
    "a.md": "The council voted 12 to 7.[^w]\n\n[^w]: sources/wire.md\n",
    "b.md":
      "The council voted 12 to 7.[^wire] It did.[^post]\n\n[^wire]: sources/wire.md\n\n[^post]: sources/post.md\n",
    "sources/wire.md": article("Wire"),
    "sources/post.md": article("Post 市"),
    "sources/spare.txt": wire,
  };

  it("shows what is known of each source and who uses it", async () => {
    await using folder = await folderOf(files);
    const { stdout, stderr, code } = await evenhand(["sources", "list"], folder.path);
    expect([stderr, code]).toEqual(["", 0]);
    expect(stdout).toBe(`id       file               publisher  date        words  used by
post     sources/post.md    Post 市    2025-03-04     11  b.md
         sources/spare.txt             2025-03-04     55  nothing
w, wire  sources/wire.md    Wire       2025-03-04     11  a.md, b.md
`);
  });

  it("narrows it to summaries, and tells it as JSON", async () => {
    await using folder = await folderOf(files);
    const { stdout } = await evenhand(["sources", "list", "a.md", "-f", "json"], folder.path);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      sources: [
        {
          ids: ["w"],
          path: "sources/wire.md",
          headline: "Pier",
          publisher: "Wire",
          datePublished: "2025-03-04",
          url: "https://example.org/Wire",
          retrieved: null,
          sha256: null,
          words: 11,
          usedBy: ["a.md"],
        },
      ],
    });
  });

  it("names what cannot be read, and lists the rest", async () => {
    await using folder = await folderOf({ ...files, "c.md": "It did.[^x]\n\n[^x]: sources/gone.md\n" });
    const { stdout, stderr, code } = await evenhand(["sources", "list"], folder.path);
    expect(stderr).toMatch(/^evenhand: c\.md:3: source sources\/gone\.md not found; .*\n$/);
    expect(stdout.split("\n")).toHaveLength(5);
    expect(code).toBe(2);
  });
});
