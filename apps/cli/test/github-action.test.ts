import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { call, type Packed, packedProgram } from "./packed.ts";
import { clean, folderOf, type Outcome, wire, wrong } from "./program.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

interface Step {
  readonly run: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

let packed: Packed;

beforeAll(async () => {
  packed = await packedProgram();
}, 240_000);

afterAll(() => packed[Symbol.asyncDispose]());

describe("the GitHub Action", { timeout: 120_000 }, () => {
  let action: Action;

  beforeAll(async () => {
    action = parse(await readFile(join(root, "action.yml"), "utf8"));
  });

  interface Ran extends Outcome {
    readonly output: string;
    readonly summary: string;
  }

  /** Runs the action's step as a runner does: expressions are put into its environment, files take what it tells. */
  async function run(inputs: Readonly<Record<string, string>>, workspace: string): Promise<Ran> {
    const [step] = action.runs.steps;
    if (step === undefined) throw new Error("The action has no step");
    const given: Readonly<Record<string, string>> = { version: packed.tarball, ...inputs };
    for (const name of Object.keys(given)) expect(Object.keys(action.inputs)).toContain(name);
    const runner = await mkdtemp(join(tmpdir(), "evenhand runner "));
    try {
      const script = join(runner, "step.sh");
      await writeFile(script, step.run);
      const env = Object.fromEntries(
        Object.entries(step.env).map(([name, value]) => [
          name,
          value.replace(
            /\$\{\{ inputs\.([\w-]+) \}\}/g,
            (_, input) => given[input] ?? action.inputs[input]?.default ?? "",
          ),
        ]),
      );
      const told = { output: join(runner, "output"), summary: join(runner, "summary") };
      await Promise.all(Object.values(told).map((file) => writeFile(file, "")));
      const outcome = await call(
        "bash",
        ["--noprofile", "--norc", "-e", "-o", "pipefail", script],
        workspace,
        {
          ...env,
          GITHUB_ACTION_PATH: root,
          GITHUB_WORKSPACE: workspace,
          GITHUB_OUTPUT: told.output,
          GITHUB_STEP_SUMMARY: told.summary,
          GITHUB_ACTIONS: "true",
          RUNNER_TEMP: runner,
          npm_config_offline: "true",
        },
      );
      return {
        ...outcome,
        output: await readFile(told.output, "utf8"),
        summary: await readFile(told.summary, "utf8"),
      };
    } finally {
      await rm(runner, { recursive: true, force: true });
    }
  }

  it("takes inputs by its environment alone", () => {
    expect(action.runs.using).toBe("composite");
    for (const step of action.runs.steps) {
      expect(step.shell).toBe("bash");
      expect(step.run).not.toContain("${{");
    }
    const used = action.runs.steps.flatMap(({ env }) =>
      Object.values(env).map((value) => /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1]),
    );
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it("annotates, writes SARIF and a page, and fails on an error", async () => {
    await using project = await folderOf({ "good.md": clean, "bad.md": wrong, "sources/wire.txt": wire });
    const { code, stdout, output, summary } = await run({ "sarif-file": "out.sarif" }, project.path);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error .*file=bad\.md,line=3.*title=sourcing\/number-mismatch/m);
    expect(stdout).not.toContain("file=good.md");
    expect(output).toMatch(/^exit-code=1\nsarif-file<<(\w+)\nout\.sarif\n\1\n$/);
    expect(summary).toContain("number-mismatch");
    const sarif = JSON.parse(await readFile(join(project.path, "out.sarif"), "utf8"));
    expect(sarif.version).toBe("2.1.0");
    expect(sarif.runs[0].results[0].ruleId).toBe("sourcing/number-mismatch");
  });

  it("checks what it is told to, with the options it is given", async () => {
    await using project = await folderOf({
      "news/a summary.md": clean,
      "news/bad.md": wrong,
      "news/sources/wire.txt": wire,
    });
    const inputs = { "working-directory": "news", format: "stylish", summary: "false" };
    const one = await run({ ...inputs, files: "a summary.md\n" }, project.path);
    expect(one).toMatchObject({ code: 0, summary: "" });
    expect(one.stdout).toContain("a summary.md");
    expect(one.stdout).not.toContain("bad.md");
    const two = await run(
      { ...inputs, files: "\r\n  \na summary.md\r\nbad.md", "sarif-file": "x.sarif" },
      project.path,
    );
    expect(two.code).toBe(1);
    expect(two.output).toContain("\nnews/x.sarif\n");
    const without = await run(
      { ...inputs, args: "--rule\nsourcing/number-mismatch: off\n--only=*-mismatch" },
      project.path,
    );
    expect(without).toMatchObject({ code: 0 });
  });

  it("fails on what it is told to fail on", async () => {
    await using project = await folderOf({
      "warned.md": clean.replace("The council voted", "In a shocking move, the council voted"),
      "bad.md": wrong,
      "sources/wire.txt": wire,
    });
    const codeOf = async (files: string, failOn: string) =>
      (await run({ files, "fail-on": failOn }, project.path)).code;
    expect(await codeOf("warned.md", "error")).toBe(0);
    expect(await codeOf("warned.md", "warning")).toBe(1);
    expect(await codeOf("bad.md", "never")).toBe(0);
    expect(await codeOf("none.md", "never")).toBe(2);
  });

  it("runs nothing that stands in an input", async () => {
    await using project = await folderOf({
      "$(touch run).md": clean,
      "`touch run`; touch run.md": clean,
      "--version": clean,
      "sources/wire.txt": wire,
    });
    const files = ["$(touch run).md", "`touch run`; touch run.md", "--version", "$HOME", "*.none"].join("\n");
    const evil = "\"; touch run; $(touch run) `touch run` '";
    const outcomes = [
      await run({ files, "sarif-file": "$(touch run) '\"; touch run.sarif" }, project.path),
      await run({ files: "--version", args: evil }, project.path),
      await run({ version: evil }, project.path),
      await run({ version: `${evil}.tgz` }, project.path),
      await run({ "working-directory": evil }, project.path),
      await run({ "fail-on": evil }, project.path),
      await run({ summary: evil }, project.path),
      await run({ format: evil }, project.path),
      await run({ version: "1\n::set-output name=x::y" }, project.path),
    ];
    expect(outcomes.map(({ code }) => code)).toEqual(outcomes.map(() => 2));
    for (const name of ["run", "run.md", "run.sarif"])
      expect(existsSync(join(project.path, name))).toBe(false);
    for (const { stdout } of outcomes) expect(stdout).not.toMatch(/^::set-output/m);
  });

  it("says what is wrong with an input in one annotation", async () => {
    await using project = await folderOf({});
    const table: readonly (readonly [Record<string, string>, string])[] = [
      [{ "fail-on": "info" }, 'fail-on: it is error, warning or never, not "info"'],
      [{ summary: "yes" }, 'summary: it is true or false, not "yes"'],
      [{ "working-directory": "none" }, 'working-directory: there is no folder "none"'],
      [{ version: "./none.tgz" }, 'version: there is no file "./none.tgz"'],
    ];
    for (const [inputs, message] of table) {
      const { code, stdout } = await run(inputs, project.path);
      expect(stdout).toBe(`::error title=evenhand::${message}\n`);
      expect(code).toBe(2);
    }
  });

  it("is a script that bash reads", () => {
    execFileSync("bash", ["-n", join(root, "action/run.sh")]);
  });
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly pass_filenames: boolean;
}

describe("the pre-commit hooks", { timeout: 120_000 }, () => {
  it("check what is about to be committed, with the project's own evenhand", async () => {
    const hooks: readonly Hook[] = parse(await readFile(join(root, ".pre-commit-hooks.yaml"), "utf8"));
    expect(hooks.map(({ id }) => id)).toEqual(["evenhand", "evenhand-all"]);
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
        cwd: packed.folder,
      });
    await writeFile(join(packed.folder, ".gitignore"), "node_modules/\n*.tgz\n");
    await writeFile(join(packed.folder, "old.md"), wrong.replaceAll("sources/", ""));
    await writeFile(join(packed.folder, "wire.txt"), wire);
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "Begin");
    await writeFile(join(packed.folder, "new.md"), clean.replaceAll("sources/", ""));
    git("add", "new.md");
    const codes: Record<string, number | null> = {};
    for (const { id, entry, language, pass_filenames } of hooks) {
      expect([language, pass_filenames]).toEqual(["system", false]);
      const [program = "", ...args] = entry.split(" ");
      codes[id] = (await call(program, args, packed.folder)).code;
    }
    expect(codes).toEqual({ evenhand: 0, "evenhand-all": 1 });
  });
});
