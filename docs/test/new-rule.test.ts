import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../site/repository.ts";

const RULES = ["language/hedged-headline", "sourcing/odd-claim-with-quite-a-long-name", "balance/odd-text"];
const CORE = "packages/core";
const FOLDERS = RULES.map((id) => `${CORE}/src/rules/${id}`);
/** Core, what makes the pages of rules, and what tells the checks how. */
const COPIED = [
  ...["scripts", "package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml", "turbo.json", "knip.json"],
  ...["biome.json", ".gitignore", "tsconfig.base.json", "docs/site", "docs/playground/state.ts"],
  ...readdirSync(join(ROOT, CORE))
    .filter((name) => !["dist", "node_modules", ".turbo"].includes(name))
    .map((name) => `${CORE}/${name}`),
];
const environment = { ...process.env, CI: "", NODE_OPTIONS: "", VITEST: undefined, NO_COLOR: "1" };
let copy: string;

interface Run {
  readonly status: number | null;
  readonly output: string;
}

function make(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/new-rule.mjs", ...args], {
    cwd: copy,
    encoding: "utf8",
    env: environment,
  });
  return { status, output: `${stdout}${stderr}` };
}

/** Runs a program of the repository in the copy. */
function run(folder: string, program: string, ...args: string[]): Promise<Run> {
  const child = spawn(join(ROOT, "node_modules/.bin", program), args, {
    cwd: join(copy, folder),
    env: environment,
  });
  let output = `${program} ${args.join(" ")}\n`;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return new Promise((done) => child.on("close", (status) => done({ status, output })));
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(copy, file);
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`${file} has no such text any more`);
  writeFileSync(path, changed);
}

/** What an author does first: a word that is one, its description, and examples. */
function fillIn(folder: string): void {
  for (const name of readdirSync(join(copy, folder))) {
    // As wide as the template's word, so that no line breaks otherwise.
    edit(`${folder}/${name}`, (text) =>
      text.replaceAll("flibberish", "balderdash").replaceAll("made-up word", "worn-out word"),
    );
  }
  edit(`${folder}/README.md`, (text) =>
    text
      .replace("What the fault is, why it matters", "Who calls a thing so has not said what is wrong with it")
      .replace("## Correct\n", "```md\nThe ferry plan is balderdash, too.[^s1]\n```\n\n## Correct\n"),
  );
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "evenhand-rule-"));
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  for (const folder of [".", CORE]) {
    symlinkSync(join(ROOT, folder, "node_modules"), join(copy, folder, "node_modules"));
  }
  writeFileSync(
    join(copy, CORE, "tsconfig.rules.json"),
    JSON.stringify({
      extends: "./tsconfig.json",
      include: ["src/rules/registry.ts", ...RULES.map((id) => `src/rules/${id}`)],
    }),
  );
  writeFileSync(
    join(copy, "vitest.config.ts"),
    `import { defineConfig } from "vitest/config";
const alias = [{ find: /^@evenhand\\/core(\\/node)?$/, replacement: "${copy}/${CORE}/src$1/index.ts" }];
export default defineConfig({ resolve: { alias }, test: { isolate: false, maxWorkers: 1, testTimeout: 60_000 } });
`,
  );
  writeFileSync(join(copy, "docs/rule-pages.test.ts"), PAGES_TEST);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What the site makes of the rules' READMEs. */
const PAGES_TEST = `import { expect, test } from "vitest";
import { listRules } from "@evenhand/core/node";
import { rulePage } from "./site/rule-page.ts";

test.each(${JSON.stringify(RULES)})("the page of %s", async (id) => {
  const rule = listRules().find((one) => one.id === id);
  if (rule === undefined) throw new Error("is not listed");
  const page = await rulePage(rule);
  expect(page).toContain("<mark>balderdash</mark>");
  expect(page.match(/class="rule-example incorrect"/g)).toHaveLength(2);
  expect(page.match(/class="rule-example correct"/g)).toHaveLength(1);
  for (const heading of ["Options", "When not to use it", "Sources"]) expect(page).toContain("\\n## " + heading);
});
`;

test("makes rules of all categories that pass what pnpm check runs of them, once their examples are filled in", async () => {
  for (const id of RULES) {
    const { status, output } = make(id);
    expect(status, output).toBe(0);
    expect(output).toContain(`${id} is registered`);
  }
  const asMade = await run(".", "biome", "check", `${CORE}/src/rules/registry.ts`, ...FOLDERS);
  FOLDERS.forEach(fillIn);
  // As many at a time as a small machine has cores.
  const [others, tests] = await Promise.all([
    (async () => [
      await run(".", "biome", "check", `${CORE}/src/rules/registry.ts`, ...FOLDERS),
      await run(CORE, "tsc", "-p", "tsconfig.rules.json"),
      await run(".", "turbo", "boundaries"),
      await run(".", "knip", "--workspace", CORE),
    ])(),
    run(
      ".",
      "vitest",
      "run",
      "docs/rule-pages.test.ts",
      ...["registry.test.ts", ...RULES].map((name) => `${CORE}/src/rules/${name}`),
      `${CORE}/src/import-graph.test.ts`,
      // Of the tests that go over all rules, those of these.
      `--testNamePattern=${[...RULES, "^(?!.*(/|keeps ))"].join("|")}`,
    ),
  ]);
  for (const { status, output } of [asMade, ...others, tests]) expect(status, output).toBe(0);
  expect(tests.output).toContain("6 passed");
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
