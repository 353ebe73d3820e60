import { describe, expect, it } from "vitest";
import { clean, evenhand, folderOf, wire, wrong } from "./program.ts";

describe("evenhand lint", () => {
  it("passes a clean summary with 0", async () => {
    await using folder = await folderOf({ "summary.md": clean, "sources/wire.txt": wire });
    const { code, stdout, stderr } = await evenhand(["lint", "summary.md"], folder.path);
    expect(stderr).toBe("");
    expect(stdout).toContain("summary.md");
    expect(stdout).toMatch(/2 of 2 claims supported/);
    expect(code).toBe(0);
  });

  it("ends with 1 on an error, and shows the passage behind it", async () => {
    await using folder = await folderOf({ "summary.md": wrong, "sources/wire.txt": wire });
    const { code, stdout } = await evenhand(["summary.md"], folder.path);
    expect(stdout).toMatch(/3:\d+ {2}error {4}/);
    expect(stdout).toContain("sourcing/number-mismatch");
    expect(stdout).toContain("sources/wire.txt:5");
    expect(code).toBe(1);
  });

  it("finds the summaries below the folder, and nothing else", async () => {
    await using folder = await folderOf({
      "news/summary.md": clean,
      "news/sources/wire.txt": wire,
      "news/README.md":
        "# News\n\nSee [the summary](summary.md) and [the licence](../LICENSE.txt).\n\n- [the wire](sources/wire.txt)\n",
      "LICENSE.txt": "Do as you please.\n",
      "guide.md": "# Guide\n\nSee [the other page](page.md).\n",
      "page.md": "# Page\n\nSee [the guide](guide.md).\n",
      "node_modules/x/summary.md": clean,
      "node_modules/x/sources/wire.txt": wire,
      ".git/HEAD": "",
      ".gitignore": "drafts/\n",
      "drafts/summary.md": wrong,
      "drafts/sources/wire.txt": wire,
    });
    expect(await checkedFiles([], folder.path)).toEqual(["news/summary.md"]);
    expect(await checkedFiles(["news"], folder.path)).toEqual(["news/summary.md"]);
    expect(await checkedFiles(["**/*.md", "--no-ignore"], folder.path)).toEqual([
      "drafts/summary.md",
      "news/summary.md",
    ]);
    const named = await checkedFiles(["**/*.md", "drafts/summary.md", "guide.md"], folder.path);
    expect(named.sort()).toEqual(["drafts/summary.md", "guide.md", "news/summary.md"]);
  });

  it("never takes a source for a summary unless it is named", async () => {
    const article = `---\nauthor: Ada Tolliver\n---\n\n${wire}\nMore in [the report](report.txt).\n`;
    await using folder = await folderOf({
      "summary.md": clean.replace("wire.txt", "wire.md"),
      "sources/wire.md": article,
      "sources/report.txt": wire,
    });
    expect(await checkedFiles(["**/*.md"], folder.path)).toEqual(["summary.md"]);
    expect((await checkedFiles(["**/*.md", "sources/wire.md"], folder.path)).sort()).toEqual([
      "sources/wire.md",
      "summary.md",
    ]);
  });

  it("takes files, sources and rules from the configuration", async () => {
    await using folder = await folderOf({
      "evenhand.config.jsonc": `{
        // Without footnotes: all summaries share the sources.
        "files": ["news/*.md"],
        "sources": ["articles/*"],
        "rules": { "sourcing/number-mismatch": "warning" }
      }`,
      "news/pier.md": "The council voted 12 to 9 to rebuild the old pier.\n",
      "other.md": wrong,
      "articles/wire.txt": wire,
      "below/nothing.txt": "",
    });
    const { code, stdout } = await evenhand(["--format", "json"], `${folder.path}/below`);
    const { files } = JSON.parse(stdout);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(["../news/pier.md"]);
    expect(files[0].diagnostics).toContainEqual(
      expect.objectContaining({ rule: "sourcing/number-mismatch", severity: "warning" }),
    );
    expect(files[0].diagnostics[0].evidence[0]).toMatchObject({ path: "../articles/wire.txt" });
    expect(code).toBe(0);
  });

  it("lets --rule win over the configuration", async () => {
    await using folder = await folderOf({
      "evenhand.config.json": '{ "rules": { "sourcing/number-mismatch": "error" } }',
      "summary.md": wrong,
      "sources/wire.txt": wire,
    });
    const { code, stdout } = await evenhand(["--rule", "sourcing/number-mismatch: off"], folder.path);
    expect(stdout).not.toContain("number-mismatch");
    expect(code).toBe(0);
  });

  it("fails when there are more warnings than allowed", async () => {
    await using folder = await folderOf({ "summary.md": wrong, "sources/wire.txt": wire });
    const args = ["--cache", "--rule", "sourcing/number-mismatch: warning"];
    expect((await evenhand([...args, "--max-warnings", "0"], folder.path)).code).toBe(1);
    expect((await evenhand([...args, "--max-warnings", "9"], folder.path)).code).toBe(0);
  });

  it("shows errors only with --quiet, and counts warnings all the same", async () => {
    await using folder = await folderOf({ "summary.md": wrong, "sources/wire.txt": wire });
    const args = ["--quiet", "--rule", "sourcing/number-mismatch: warning", "--max-warnings", "0"];
    const { code, stdout } = await evenhand(args, folder.path);
    expect(stdout).not.toContain("number-mismatch");
    expect(code).toBe(1);
  });

  it("takes --no-color before and after the command, and heeds FORCE_COLOR and NO_COLOR", async () => {
    await using folder = await folderOf({ "summary.md": wrong, "sources/wire.txt": wire });
    const colors = { FORCE_COLOR: "1" };
    const args = ["summary.md", "--cache"];
    expect((await evenhand(args, folder.path)).stdout).not.toContain("\u001b[");
    expect((await evenhand(args, folder.path, colors)).stdout).toContain("\u001b[");
    expect((await evenhand(["--no-color", "lint", ...args], folder.path, colors)).stdout).not.toContain(
      "\u001b[",
    );
    expect((await evenhand([...args, "--no-color"], folder.path, colors)).stdout).not.toContain("\u001b[");
    expect((await evenhand(args, folder.path, { ...colors, NO_COLOR: "1" })).stdout).not.toContain("\u001b[");
  });

  it("counts offsets into the file as stored, with a byte order mark, CRLF line ends or both", async () => {
    const writings: readonly ((text: string) => string)[] = [
      (text) => `\uFEFF${text}`,
      (text) => text.replaceAll("\n", "\r\n"),
      (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`,
    ];
    const written = writings.flatMap((write, i) => [
      [`${i}/summary.md`, write(wrong)],
      [`${i}/sources/wire.txt`, write(wire)],
    ]);
    await using folder = await folderOf(Object.fromEntries(written));
    const { stdout } = await evenhand(["--format", "json"], folder.path);
    const { files } = JSON.parse(stdout);
    expect(files).toHaveLength(writings.length);
    for (const [i, write] of writings.entries()) {
      const file = write(wrong);
      const [found] = files[i].diagnostics;
      expect(found.rule).toBe("sourcing/number-mismatch");
      expect(file.slice(found.span.start, found.span.end)).toContain("9");
      const before = file.slice(0, found.span.start).replace("\uFEFF", "");
      expect(found.range.start).toEqual({
        line: before.split("\n").length - 1,
        character: before.length - (before.lastIndexOf("\n") + 1),
      });
      const passage = write(wire).slice(found.evidence[0].span.start, found.evidence[0].span.end);
      expect(passage.replace(/\s+/g, " ")).toBe(found.evidence[0].text.replace(/\s+/g, " "));
    }
  });

  it("takes paths with spaces, brackets and letters beyond ASCII", async () => {
    const cited = clean.replace("sources/wire.txt", "quellen/zweite%20f%C3%A4hre%20[1].txt");
    await using folder = await folderOf({
      "nachrichten/März [neu] (1).md": cited,
      "nachrichten/quellen/zweite fähre [1].txt": wire,
    });
    const { code, stdout, stderr } = await evenhand(["lint", "nachrichten/März [neu] (1).md"], folder.path);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/2 of 2 claims supported/);
    expect(code).toBe(0);
    expect(await checkedFiles([], folder.path)).toEqual(["nachrichten/März [neu] (1).md"]);
  });
});

async function checkedFiles(args: readonly string[], cwd: string): Promise<string[]> {
  const { stdout } = await evenhand(["lint", "--cache", ...args, "--format", "json"], cwd);
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}
