import { constants } from "node:fs";
import { access, cp, readdir, readFile, stat } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, type Packed, packedProgram } from "./packed.ts";
import { clean, folderOf, type Outcome, wire, wrong } from "./program.ts";

const examples = fileURLToPath(new URL("../../../examples", import.meta.url));

/** In minified code, at the beginning of a statement. */
const STATIC_IMPORT = /(?:^|[;}\n])(?:import|export)\b(?:[\w$*{},\s]*?from)?\s*["']([^"']+)["']/g;

const MEGABYTE = 1_000_000;
/** What a download, an installation and a look at the list of dependencies may cost. */
const BUDGET = { tarball: 3 * MEGABYTE, unpacked: 9 * MEGABYTE, packages: 1 };

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe("the packed program", { timeout: 120_000 }, () => {
  let packed: Packed;
  let folder: string;
  let tarball: string;
  let installed: string;

  beforeAll(async () => {
    packed = await packedProgram();
    ({ folder, tarball } = packed);
    installed = join(folder, "node_modules/evenhand");
  }, 240_000);

  afterAll(() => packed[Symbol.asyncDispose]());

  /** Runs the program as npm links it. */
  function evenhand(args: readonly string[], cwd: string): Promise<Outcome> {
    return call(join(folder, "node_modules/.bin/evenhand"), args, cwd);
  }

  it("stays within its budget", async () => {
    const lock = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8"));
    const packages = Object.keys(lock.packages).filter((name) => name !== "");
    const sizes = { tarball: (await stat(tarball)).size, unpacked: await sizeOf(installed) };
    const inMegabytes = (size: number) => `${(size / MEGABYTE).toFixed(1)} MB`;
    console.log(
      `tarball ${inMegabytes(sizes.tarball)}, unpacked ${inMegabytes(sizes.unpacked)}, installed packages: ${packages.length}`,
    );
    expect(sizes.tarball).toBeLessThan(BUDGET.tarball);
    expect(sizes.unpacked).toBeLessThan(BUDGET.unpacked);
    expect(packages.length).toBeLessThanOrEqual(BUDGET.packages);
  });

  it("needs no other package and leaves no trace of the workspace", async () => {
    const text = await readFile(join(installed, "package.json"), "utf8");
    const manifest = JSON.parse(text);
    expect(text).not.toContain("workspace:");
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(manifest.peerDependencies ?? {}).toEqual({});
    expect(manifest.optionalDependencies ?? {}).toEqual({});
    expect(manifest.scripts).not.toHaveProperty("postinstall");
    const entries = await readdir(installed, { recursive: true, withFileTypes: true });
    expect(entries.filter((entry) => entry.isSymbolicLink())).toEqual([]);
    for (const { parentPath, name } of entries.filter((entry) => entry.name.endsWith(".js"))) {
      const code = await readFile(join(parentPath, name), "utf8");
      const imported = [...code.matchAll(STATIC_IMPORT)].map(([, module = ""]) => module);
      expect(
        imported.filter((module) => !module.startsWith(".") && !isBuiltin(module)),
        name,
      ).toEqual([]);
    }
  });

  it("holds what is published with it", async () => {
    const files = await readdir(installed, { recursive: true });
    for (const file of ["README.md", "LICENSE", "dist/THIRD-PARTY-LICENSES.txt", "schema/lint.schema.json"]) {
      expect(files).toContain(file);
    }
    expect(files.filter((file) => /(?:^|\/)(?:src|test|scripts)\/|\.test\.|\.map$/.test(file))).toEqual([]);
    await access(join(installed, "bin/evenhand.js"), constants.X_OK);
    expect(await readFile(join(installed, "dist/THIRD-PARTY-LICENSES.txt"), "utf8")).toContain("wink-nlp");
    expect((await readFile(join(installed, "bin/evenhand.js"), "utf8")).split("\n")[0]).toBe(
      "#!/usr/bin/env node",
    );
  });

  it("checks a summary where it is installed, and gives its exit codes", async () => {
    await using project = await folderOf({ "good.md": clean, "bad.md": wrong, "sources/wire.txt": wire });
    const good = await evenhand(["lint", "good.md"], project.path);
    expect(good).toMatchObject({ code: 0, stderr: "" });
    expect(good.stdout).toContain("2 of 2 claims supported");
    const bad = await evenhand(["lint", "bad.md"], project.path);
    expect(bad).toMatchObject({ code: 1, stderr: "" });
    expect(bad.stdout).toContain("sourcing/number-mismatch");
    expect(await evenhand(["lint", "none.md"], project.path)).toMatchObject({ code: 2 });
  });

  it("finds in the worked example what the built program finds, over threads too", async () => {
    await cp(examples, join(folder, "examples"), { recursive: true });
    const program = fileURLToPath(new URL("../bin/evenhand.js", import.meta.url));
    const args = ["lint", "--format", "json", "examples/harbour-tram"];
    const own = await call(process.execPath, [program, ...args, "--workers", "1"], folder);
    expect(own.code).toBe(1);
    expect(await evenhand([...args, "--workers", "1"], folder)).toEqual(own);
    expect(await evenhand([...args, "--workers", "2"], folder)).toEqual(own);
  });

  it("has every command: pages of rules, articles, reports, completion", async () => {
    await using project = await folderOf({ "good.md": clean, "sources/wire.txt": wire });
    const runs: readonly (readonly [string, readonly string[]])[] = [
      ["Incorrect", ["rules", "language/loaded-wording"]],
      ["Ilse Brandt", ["parse", "sources/wire.txt"]],
      ["2025-03-04", ["parse", "sources/wire.txt", "--format", "json"]],
      ["</html>", ["report", "good.md"]],
      ["complete", ["completion", "bash"]],
    ];
    for (const [expected, args] of runs) {
      const { code, stdout } = await evenhand(args, project.path);
      expect(stdout, args.join(" ")).toContain(expected);
      expect(code, args.join(" ")).toBe(0);
    }
  });

  it("runs by npx where it is installed, and straight from the tarball", async () => {
    const version = `${JSON.parse(await readFile(join(installed, "package.json"), "utf8")).version}\n`;
    expect(await call("npx", ["--no-install", "evenhand", "--version"], folder)).toMatchObject({
      code: 0,
      stdout: version,
    });
    const args = ["--yes", "--offline", `--package=${tarball}`, "evenhand", "--version"];
    expect(await call("npx", args, tmpdir())).toMatchObject({ code: 0, stdout: version });
  });

  it("shows its schemas, and nothing else, to those who import it", async () => {
    const script = `
      const schema = import.meta.resolve("evenhand/schema/lint.schema.json");
      let inner = null;
      try { inner = import.meta.resolve("evenhand/dist/main.js"); } catch (error) { inner = error.code; }
      console.log(JSON.stringify([schema.split("/").slice(-3).join("/"), inner]));`;
    const { stdout } = await call(process.execPath, ["--input-type=module", "-e", script], folder);
    expect(JSON.parse(stdout)).toEqual(["evenhand/schema/lint.schema.json", "ERR_PACKAGE_PATH_NOT_EXPORTED"]);
  });
});
