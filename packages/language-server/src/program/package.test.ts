import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const HERE = fileURLToPath(new URL("../..", import.meta.url));
const MEGABYTE = 1_000_000;
/** What an installation of the package itself may take. */
const UNPACKED = 11 * MEGABYTE;
const IMPORT = /^(?:import|export)\b[^;\n]*?(?:from\s*)?"([^"\n]+)";$/gm;

let folder: string;
let manifest: { readonly files: readonly string[]; readonly dependencies: Readonly<Record<string, string>> };

// As `npm install` lays it out: the files that are published, and beside them the packages that it depends on.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "evenhand-server-"));
  manifest = JSON.parse(readFileSync(join(HERE, "package.json"), "utf8"));
  for (const file of [...manifest.files, "package.json", "LICENSE", "README.md"])
    cpSync(join(HERE, file), join(folder, file), { recursive: true });
  for (const name of Object.keys(manifest.dependencies)) {
    const place = join(folder, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(HERE, "node_modules", name), place);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the package needs none of the workspace", () => {
  expect(Object.keys(manifest.dependencies).filter((name) => name.startsWith("@evenhand/"))).toEqual([]);
  expect(Object.values(manifest.dependencies).join(" ")).not.toContain("workspace:");
  const published = readdirSync(join(folder, "dist"));
  for (const file of published.filter((name) => /\.(?:js|d\.ts)$/.test(name))) {
    const code = readFileSync(join(folder, "dist", file), "utf8");
    const imported = [...code.matchAll(IMPORT)].map(([, module = ""]) => module);
    const foreign = imported.filter((module) => !module.startsWith(".") && !isBuiltin(module));
    const packages = foreign.map((module) =>
      module
        .split("/")
        .slice(0, module.startsWith("@") ? 2 : 1)
        .join("/"),
    );
    expect(
      packages.filter((name) => manifest.dependencies[name] === undefined),
      file,
    ).toEqual([]);
  }
  const size = published.reduce((sum, name) => sum + statSync(join(folder, "dist", name)).size, 0);
  expect(size).toBeLessThan(UNPACKED);
});

test("the program of the package runs where it is installed", () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [join(folder, "bin/evenhand-language-server.js"), ...args], {
      encoding: "utf8",
      input: "",
    });
  expect(run("--help")).toContain("--stdio");
  const script = `
    const { startServer } = await import("@evenhand/language-server");
    console.log(typeof startServer);`;
  const program = ["--input-type=module", "-e", script];
  expect(execFileSync(process.execPath, program, { cwd: folder, encoding: "utf8" })).toBe("function\n");
});
