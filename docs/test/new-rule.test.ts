import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../site/repository.ts";

const RULES = ["language/hedged-headline", "sourcing/odd-claim-with-quite-a-long-name", "balance/odd-text"];
const CORE = "packages/core";
let copy: string;

function run(folder: string, command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: join(copy, folder),
    encoding: "utf8",
    env: { ...process.env, CI: "", NODE_OPTIONS: "", VITEST: undefined, NO_COLOR: "1" },
  });
  return { status, output: `${stdout}${stderr}` };
}

const make = (...args: string[]) => run(".", process.execPath, "scripts/new-rule.mjs", ...args);

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "evenhand-rule-"));
  mkdirSync(join(copy, CORE), { recursive: true });
  const files = ["scripts", "biome.json", ".gitignore", "tsconfig.base.json"];
  const ofCore = ["src", "package.json", "tsconfig.json", "vitest.config.ts"].map(
    (name) => `${CORE}/${name}`,
  );
  for (const name of [...files, ...ofCore]) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  for (const folder of [".", CORE]) {
    symlinkSync(join(ROOT, folder, "node_modules"), join(copy, folder, "node_modules"));
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("makes rules of all categories that pass format, lint, types and tests as they are", () => {
  for (const id of RULES) {
    const { status, output } = make(id);
    expect(status, output).toBe(0);
    expect(output).toContain(`${id} is registered`);
  }
  const folders = RULES.map((id) => `${CORE}/src/rules/${id}`);
  const checks = [
    run(".", "node_modules/.bin/biome", "check", `${CORE}/src/rules/registry.ts`, ...folders),
    run(CORE, "node_modules/.bin/tsc", "-p", "."),
    run(
      CORE,
      "node_modules/.bin/vitest",
      "run",
      "src/rules/registry.test.ts",
      ...RULES.map((id) => `src/rules/${id}`),
    ),
  ];
  for (const { status, output } of checks) expect(status, output).toBe(0);
  expect(checks[2]?.output).toContain("4 passed");
});

test.each([
  [[], "no rule is named"],
  [["Language/Thing"], "is no name for a rule"],
  [["language/two/three"], "is no name for a rule"],
  [["suppression/thing"], "is no name for a rule"],
  [["language/puffery"], "is there already"],
])("tells in one line what is wrong with %j", (args, message) => {
  const { status, output } = make(...args);
  expect(status).toBe(2);
  expect(output.trim().split("\n")).toHaveLength(1);
  expect(output).toContain(message);
});
