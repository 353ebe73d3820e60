import { spawn } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { version } from "../package.json";
import { clean, evenhand, folderOf, shell, wire } from "./program.ts";

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Runs init on a terminal and types the answers, each after its question. */
function answer(
  cwd: string,
  answers: readonly string[],
  args = "",
): Promise<{ code: number | null; output: string }> {
  const program = fileURLToPath(new URL("../bin/evenhand.js", import.meta.url));
  const child = spawn("script", ["-qec", `"${process.execPath}" "${program}" init ${args}`, "/dev/null"], {
    cwd,
    env: { ...process.env, TERM: "dumb", NO_COLOR: "1" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let output = "";
  let next = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString().replaceAll("\r", "");
    if (/(?:\(\S+\)|\(y\/N\)) $/.test(output) && next < answers.length)
      child.stdin.write(`${answers[next++]}`);
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output })));
}

describe("evenhand init --yes", () => {
  it("makes what works at once", async () => {
    await using folder = await folderOf({});
    const { stdout, stderr, code } = await evenhand(["init", "--yes"], folder.path);
    expect([stderr, code]).toEqual(["", 0]);
    expect(stdout.split("\n\n")[0]?.split("\n")).toEqual([
      "made            evenhand.config.jsonc",
      "made            sources/",
      "made            .evenhandignore",
    ]);
    expect(await filesIn(folder.path)).toEqual([
      ".evenhandignore",
      "evenhand.config.jsonc",
      "sources/.gitkeep",
    ]);
    const config = await readFile(join(folder.path, "evenhand.config.jsonc"), "utf8");
    expect(config).toMatch(/"\$schema": "https:\/\/\S+\/config\.schema\.json"/);

    // A summary that names its source, and one that leaves it to the configuration.
    await writeFile(join(folder.path, "wire.txt"), wire);
    const added = await evenhand(["sources", "add", "wire.txt", "--as", "wire"], folder.path);
    expect(added.stdout).toContain("saved sources/wire.md\n");
    await writeFile(join(folder.path, "pier.md"), clean.replace("wire.txt", "wire.md"));
    const linted = await evenhand(["--format", "json"], folder.path);
    const { files, errors } = JSON.parse(linted.stdout);
    expect(errors).toEqual([]);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(["pier.md"]);
    expect(linted.code).toBe(0);
    await writeFile(join(folder.path, "bare.md"), "The council voted 12 to 9 to rebuild the old pier.\n");
    const bare = await evenhand(["bare.md", "--format", "json"], folder.path);
    const [first] = JSON.parse(bare.stdout).files[0].diagnostics;
    expect(first).toMatchObject({
      rule: "sourcing/number-mismatch",
      evidence: [{ path: "sources/wire.md" }],
    });
  });

  it("makes a hook and a workflow that run the program as it is", async () => {
    await using folder = await folderOf({ "pier.md": clean, "sources/wire.txt": wire });
    const { stdout } = await evenhand(["init", "-y", "--pre-commit", "--workflow"], folder.path);
    expect(stdout).toContain("stands already  sources/\n");
    const hook = await readFile(join(folder.path, ".pre-commit-config.yaml"), "utf8");
    const workflow = await readFile(join(folder.path, ".github/workflows/evenhand.yml"), "utf8");
    const commands = [/^ {8}entry: (.+)$/m.exec(hook)?.[1], /^ {6}- run: (.+)$/m.exec(workflow)?.[1]];
    for (const command of commands) {
      expect(command).toContain(`npx --yes evenhand@${version} lint`);
      const run = await shell(`${command}`.replace(/^npx --yes evenhand@\S+/, "evenhand"), folder.path);
      expect([run.stderr, run.code]).toEqual(["", 0]);
    }
  });

  it("runs what is installed in the project where it is", async () => {
    await using folder = await folderOf({ "node_modules/evenhand/package.json": "{}" });
    await evenhand(
      ["init", "-y", "--workflow", "--preset", "strict", "--sources", "./news/articles/"],
      folder.path,
    );
    expect(await readFile(join(folder.path, ".github/workflows/evenhand.yml"), "utf8")).toContain(
      "- run: npm install\n      - run: npx evenhand lint",
    );
    const config = await readFile(join(folder.path, "evenhand.config.jsonc"), "utf8");
    expect(config).toContain('"$schema": "./node_modules/evenhand/schema/config.schema.json"');
    expect(config).toContain('"extends": "strict"');
    expect(config).toContain('"sources": ["news/articles/**/*.{txt,md,html}"]');
    expect(await filesIn(join(folder.path, "news"))).toEqual(["articles/.gitkeep"]);
  });

  it("leaves what stands as it is, and makes the rest", async () => {
    const files = {
      "evenhand.config.yaml": "sources: [articles/*.txt]\n",
      ".evenhandignore": "mine\n",
      ".pre-commit-config.yaml": "repos: []\n",
      ".github/workflows/evenhand.yml": "mine\n",
    };
    await using folder = await folderOf(files);
    const { stdout, code } = await evenhand(["init", "-y", "--pre-commit", "--workflow"], folder.path);
    expect(stdout).toContain("stands already  evenhand.config.yaml\nmade            articles/\n");
    expect(stdout).toContain("stands already  .evenhandignore\n");
    expect(stdout).toContain(
      "stands already  .pre-commit-config.yaml; to check with it, add under repos:\n\n  - repo: local",
    );
    expect(stdout).toContain("stands already  .github/workflows/evenhand.yml\n");
    expect(code).toBe(0);
    for (const [name, text] of Object.entries(files)) {
      expect(await readFile(join(folder.path, name), "utf8")).toBe(text);
    }
    expect(await filesIn(folder.path)).toEqual([...Object.keys(files), "articles/.gitkeep"].sort());
    const again = await evenhand(["init", "-y"], folder.path);
    expect(again.stdout).not.toMatch(/^made/m);
  });

  it.each([
    [["init"], /^there is no terminal to ask on; say --yes$/],
    [
      ["init", "-y", "--preset", "wikipeda"],
      /^--preset: there is no "wikipeda"; did you mean "wikipedia"\?$/,
    ],
    [
      ["init", "-y", "--sources", "../x"],
      /^--sources \.\.\/x: it must be a folder below this one, as in sources$/,
    ],
    [["init", "-y", "--sources", "/tmp"], /^--sources \/tmp: it must be a folder below this one/],
    [["init", "-y", "--sources", "a*"], /^--sources a\*: the name must do without signs that globs use/],
    [["init", "-y", "--sources", "taken"], /^taken\/\.gitkeep: a part of the path is a file, not a folder$/],
  ])("says in one line what is wrong with %j", async (args, line) => {
    await using folder = await folderOf({ taken: "" });
    const { stderr, code } = await evenhand(args, folder.path);
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(new RegExp(`^evenhand: ${line.source.slice(1)}`)),
      "",
    ]);
    expect(code).toBe(2);
  });

  it("says what is wrong with a configuration that stands", async () => {
    await using folder = await folderOf({ "evenhand.config.json": '{ "source": [] }' });
    const { stderr, code } = await evenhand(["init", "-y"], folder.path);
    expect(stderr).toMatch(
      /^evenhand: evenhand\.config\.json:1: unknown key "source"; did you mean "sources"\?\n$/,
    );
    expect([code, await filesIn(folder.path)]).toEqual([2, ["evenhand.config.json"]]);
  });
});

describe.skipIf(process.platform === "win32")("evenhand init on a terminal", () => {
  it("asks, and asks again where an answer cannot be", async () => {
    await using folder = await folderOf({});
    const answers = ["../x\n", "articles\n", "wikipeda\n", "wikipedia\n", "maybe\n", "y\n", "\n"];
    const { code, output } = await answer(folder.path, answers);
    expect(code).toBe(0);
    expect(output).toContain("it must be a folder below this one");
    expect(output).toContain('there is no "wikipeda"; did you mean "wikipedia"?');
    expect(output).toContain("y or n");
    expect(await filesIn(folder.path)).toEqual([
      ".evenhandignore",
      ".pre-commit-config.yaml",
      "articles/.gitkeep",
      "evenhand.config.jsonc",
    ]);
    expect(await readFile(join(folder.path, "evenhand.config.jsonc"), "utf8")).toContain(
      '"extends": "wikipedia"',
    );
  });

  it("does not ask what was said", async () => {
    await using folder = await folderOf({});
    const { code, output } = await answer(folder.path, ["\n"], "--sources a --preset strict --pre-commit");
    expect(output.match(/\(y\/N\)|\([a-z]+\) $/g)).toEqual(["(y/N)"]);
    expect(output).toContain("with a workflow? (y/N)");
    expect([code, (await filesIn(folder.path)).length]).toEqual([0, 4]);
  });

  it.each([
    ["Ctrl-C", "\u0003"],
    ["Ctrl-D", "\u0004"],
  ])("makes nothing after %s", async (_name, key) => {
    await using folder = await folderOf({});
    const { code, output } = await answer(folder.path, ["articles\n", key]);
    expect(output).toContain("evenhand: stopped; nothing was made\n");
    expect([code, await filesIn(folder.path)]).toEqual([2, []]);
  });
});
