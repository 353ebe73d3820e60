import { describe, expect, it } from "vitest";
import { clean, evenhand, folderOf, wire } from "./program.ts";

describe("metadata beside an article", () => {
  it.each([
    ["wire.txt.meta.yaml", "author: Bea Lund\ndatePublished: 2025-03-13\n"],
    ["wire.txt.meta.json", '{"author": "Bea Lund", "datePublished": "2025-03-13"}'],
  ])("overrides what was read: %s", async (name, sidecar) => {
    await using folder = await folderOf({ "wire.txt": wire, [name]: sidecar });
    const { code, stdout } = await evenhand(["parse", "wire.txt", "--format", "json"], folder.path);
    expect(JSON.parse(stdout)).toMatchObject({
      author: "Bea Lund",
      datePublished: "2025-03-13",
      origins: { author: { from: "sidecar", span: null } },
    });
    expect(code).toBe(0);
  });

  it("names the line of a broken one, and reads the article without it", async () => {
    const sidecar = "author: Bea Lund\nautor: x\n";
    await using folder = await folderOf({
      "summary.md": clean,
      "sources/wire.txt": wire,
      "sources/wire.txt.meta.yaml": sidecar,
    });
    const line = 'sources/wire.txt.meta.yaml:2: unknown field "autor"; did you mean "author"?';
    const parsed = await evenhand(["parse", "sources/wire.txt"], folder.path);
    expect(parsed.stderr).toBe(`evenhand: ${line}\n`);
    expect(parsed.stdout).toContain("Ada Tolliver");
    expect(parsed.code).toBe(2);
    const linted = await evenhand(["summary.md", "--format", "json"], folder.path);
    const { files, errors } = JSON.parse(linted.stdout);
    expect(errors).toEqual([{ path: "sources/wire.txt.meta.yaml", message: line }]);
    expect(files[0].claims[0].verdict).toBe("supported");
    expect(linted.code).toBe(2);
  });

  it("is no source itself where globs name the sources", async () => {
    await using folder = await folderOf({
      "evenhand.config.json": '{ "files": ["*.md"], "sources": ["articles/*"] }',
      "pier.md": "The council voted 12 to 7 to rebuild the old pier.\n",
      "articles/wire.txt": wire,
      "articles/wire.txt.meta.yaml": "publisher: Coast Wire\n",
    });
    const { code, stdout } = await evenhand(["--format", "json"], folder.path);
    const { files, errors } = JSON.parse(stdout);
    expect(errors).toEqual([]);
    expect(files[0].balance.sources).toHaveLength(1);
    expect(code).toBe(0);
  });
});
