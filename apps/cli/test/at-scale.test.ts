import { spawnSync } from "node:child_process";
import { chmod, readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { evenhand, folderOf, shell, wire, wrong } from "./program.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const program = join(root, "apps/cli/bin/evenhand.js");
const page = await readFile(join(root, "docs/at-scale.md"), "utf8");
const lines = [...page.matchAll(/^(?:seq|find) .*$/gm)].map(([line]) => line);
const hasParallel =
  spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout?.startsWith("GNU") ?? false;

if (!hasParallel) process.stderr.write("at-scale: skipped, GNU parallel is not installed\n");

/** A folder with summaries of their own sources, and `evenhand` as a program that other programs find. */
async function archive() {
  const names = Array.from({ length: 6 }, (_, i) => `news/${i}`);
  const folder = await folderOf({
    ...Object.fromEntries(names.map((name) => [`${name}/summary.md`, wrong])),
    ...Object.fromEntries(names.map((name) => [`${name}/sources/wire.txt`, wire])),
    "bin/evenhand": `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`,
  });
  await chmod(join(folder.path, "bin/evenhand"), 0o755);
  return folder;
}

const filesIn = (ndjson: string): string[] =>
  ndjson
    .split("\n")
    .filter((line) => line.includes('"type":"file"'))
    .sort();

describe("GNU parallel", () => {
  it("is shown in two lines", () => expect(lines).toHaveLength(2));

  it.skipIf(!hasParallel).each(lines)("finds what one run finds: %s", { timeout: 120_000 }, async (line) => {
    await using folder = await archive();
    const whole = await evenhand(["lint", "-f", "ndjson"], folder.path);
    expect(filesIn(whole.stdout)).toHaveLength(6);
    const path = `${join(folder.path, "bin")}${delimiter}${process.env.PATH}`;
    const { code, stderr } = await shell(`unset -f evenhand; export PATH='${path}'; ${line}`, folder.path);
    expect(stderr).not.toMatch(/evenhand:/);
    expect(code).toBe(line.startsWith("seq") ? 4 : 1);
    expect(filesIn(await readFile(join(folder.path, "all.ndjson"), "utf8"))).toEqual(filesIn(whole.stdout));
  });
});
