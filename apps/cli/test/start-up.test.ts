import { cp, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { version } from "../package.json";
import { clean, evenhand, folderOf, wire } from "./program.ts";

const built = fileURLToPath(new URL("..", import.meta.url));

/** The program's own files that a run loads, by name without hash, with what they weigh together. */
async function loadedBy(args: readonly string[], cwd: string): Promise<{ names: string[]; bytes: number }> {
  const folder = await mkdtemp(join(tmpdir(), "evenhand-loaded-"));
  try {
    await evenhand(args, cwd, { NODE_V8_COVERAGE: folder });
    const [report = ""] = await readdir(folder);
    const { result } = JSON.parse(await readFile(join(folder, report), "utf8")) as {
      result: { url: string }[];
    };
    const files = result
      .map(({ url }) => url)
      .filter((url) => url.startsWith("file:"))
      .map((url) => fileURLToPath(url))
      .filter((file) => file.startsWith(join(built, "dist")));
    const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
    return {
      names: files.map((file) =>
        (file.split("/").at(-1) ?? "").replace(/-[\w-]{8}\.js$/, "").replace(/\.js$/, ""),
      ),
      bytes: sizes.reduce((sum, size) => sum + size, 0),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("evenhand", () => {
  it("prints its version", async () => {
    expect(await evenhand(["--version"], ".")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("explains itself, with examples and exit codes", async () => {
    const help = await evenhand(["--help"], ".");
    expect(help.stdout).toContain("evenhand parse sources/wire.txt");
    expect(help.code).toBe(0);
    expect((await evenhand(["lint", "--help"], ".")).stdout).toContain("Exit codes:");
  });

  it("loads next to nothing to print its version or its help", async () => {
    for (const args of [["--version"], ["--help"], ["lint", "--help"]]) {
      const { names, bytes } = await loadedBy(args, ".");
      expect(names, args.join(" ")).toContain("main");
      expect(bytes, args.join(" ")).toBeLessThan(100_000);
    }
  });

  it("loads what serves agents only to serve them", async () => {
    await using folder = await folderOf({ "text.md": clean, "sources/wire.txt": wire });
    for (const args of [["--help"], ["lint", "text.md"], ["explain", "text.md:3"], ["sources", "list"]])
      expect((await loadedBy(args, folder.path)).names.filter((name) => name.startsWith("mcp"))).toEqual([]);
    expect((await loadedBy(["mcp", "--port", "1"], folder.path)).names).toContain("mcp");
  });

  it("loads what reads pages only for a page", async () => {
    await using folder = await folderOf({
      "text.md": clean,
      "page.md": clean.replace("wire.txt", "wire.html"),
      "sources/wire.txt": wire,
      "sources/wire.html": `<html><body><article><p>${wire}</p></article></body></html>`,
    });
    const page = "read-html-article";
    expect((await loadedBy(["lint", "text.md"], folder.path)).names).not.toContain(page);
    expect((await loadedBy(["lint", "page.md"], folder.path)).names).toContain(page);
  });

  it("reads lexicons and the language model only where there are words to judge", async () => {
    await using folder = await folderOf({
      "empty.md": "",
      "readme/README.md": "# A readme\n",
      "summary.md": clean,
      "sources/wire.txt": wire,
    });
    // Without its data the program can do only what needs none.
    for (const part of ["bin", "dist", "package.json"]) {
      await cp(join(built, part), join(folder.path, "program", part), { recursive: true });
    }
    await rm(join(folder.path, "program/dist/data"), { recursive: true });
    const bare = (...args: string[]) =>
      evenhand(args, folder.path, {}, join(folder.path, "program/bin/evenhand.js"));
    expect(await bare("--version")).toMatchObject({ code: 0, stderr: "" });
    expect(await bare("rules", "language/puffery")).toMatchObject({ code: 0, stderr: "" });
    expect((await bare("lint", "empty.md")).code).toBe(
      (await evenhand(["lint", "empty.md"], folder.path)).code,
    );
    expect((await bare("lint", "readme")).stderr).toBe(
      (await evenhand(["lint", "readme"], folder.path)).stderr,
    );
    expect((await bare("lint", "summary.md")).stderr).toMatch(/internal error: .*eng-core-web-model\.json/);
  });
});
