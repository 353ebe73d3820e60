import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { evenhand, folderOf, wire, wrong } from "./program.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const readme = await readFile(join(root, "apps/cli/README.md"), "utf8");

/** The README's example in a language that has the text in it. */
function example(language: string, text: string): string {
  const blocks = [...readme.matchAll(/^```(\w*)\n(.*?)^```$/gms)];
  const found = blocks.find(([, name, content]) => name === language && content?.includes(text));
  if (found?.[2] === undefined) throw new Error(`No example in ${language} with ${text}`);
  return found[2];
}

describe("the form of a line for each finding", () => {
  it("is matched by the problem matcher that the README gives for VS Code", async () => {
    const { problemMatcher, command } = JSON.parse(example("json", "problemMatcher")).tasks[0];
    const { regexp, ...groups } = problemMatcher.pattern;
    await using folder = await folderOf({
      "a folder: odd/bad.md": wrong,
      "überblick.md": wrong,
      "a folder: odd/sources/wire.txt": wire,
      "sources/wire.txt": wire,
    });
    const args = command.split(" ").slice(2);
    const { code, stdout, stderr } = await evenhand(args, folder.path);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const problems = stdout
      .trimEnd()
      .split("\n")
      .map((line) => {
        const match = new RegExp(regexp).exec(line);
        expect(match, line).not.toBeNull();
        return Object.fromEntries(
          Object.entries(groups).map(([name, group]) => [name, match?.[group as number]]),
        );
      });
    const json = JSON.parse((await evenhand(["-f", "json"], folder.path)).stdout);
    const expected = json.files.flatMap(
      ({ path, diagnostics }: { path: string; diagnostics: Diagnostic[] }) =>
        diagnostics.map(({ range: { start }, severity, message, rule }) => ({
          file: path,
          line: String(start.line + 1),
          column: String(start.character + 1),
          severity,
          message,
          code: rule,
        })),
    );
    expect(expected.length).toBeGreaterThan(1);
    expect(problems).toEqual(expected);
    expect(problemMatcher.fileLocation[0]).toBe("relative");
  });

  it("says nothing where there is nothing, and keeps to its line whatever a text or path has", async () => {
    await using folder = await folderOf({
      "bad.md": wrong.replace("wire.txt", "a%0Ab\u001b[31m.txt"),
      "sources/a\nb\u001b[31m.txt": wire,
      "none.md": "# Nothing\n",
    });
    expect(await evenhand(["lint", "-f", "unix", "none.md"], folder.path)).toMatchObject({ stdout: "" });
    const { stdout } = await evenhand(["lint", "-f", "unix", "bad.md", "gone.md"], folder.path);
    for (const line of stdout.trimEnd().split("\n"))
      expect(line).toMatch(/^(?:bad|gone)\.md:\d+:\d+: \w+: .*\]$/);
    expect(stdout).toMatch(/^gone\.md:1:1: error: .* \[evenhand\]$/m);
    expect(stdout).not.toContain("\u001b");
  });
});

interface Diagnostic {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly severity: string;
  readonly message: string;
  readonly rule: string;
}

describe("the example workflow", () => {
  it("gives the action inputs that it has, and uploads the SARIF that it writes", async () => {
    const action = parse(await readFile(join(root, "action.yml"), "utf8"));
    const workflow = parse(await readFile(join(root, "examples/workflows/evenhand.yml"), "utf8"));
    const { steps } = workflow.jobs.evenhand;
    const check = steps.find(({ uses }: { uses: string }) => uses.includes("/evenhand@"));
    const upload = steps.find(({ uses }: { uses: string }) => uses.includes("upload-sarif"));
    for (const name of Object.keys(check.with)) expect(Object.keys(action.inputs)).toContain(name);
    expect(Object.keys(action.outputs)).toContain("sarif-file");
    expect(check.with["sarif-file"]).toBeTruthy();
    expect(upload.with.sarif_file).toBe(`\${{ steps.${check.id}.outputs.sarif-file }}`);
    expect(upload.if).toContain("always()");
    expect(workflow.permissions).toMatchObject({ contents: "read", "security-events": "write" });
  });

  it("has each input in the README", async () => {
    const action = parse(await readFile(join(root, "action.yml"), "utf8"));
    for (const name of Object.keys(action.inputs))
      expect(readme).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, "m"));
    for (const name of Object.keys(action.outputs)) expect(readme).toContain(`\`${name}\``);
  });
});

describe("the README's other recipes", () => {
  it("name hooks that there are, and options that are heeded", async () => {
    const hooks: { id: string }[] = parse(await readFile(join(root, ".pre-commit-hooks.yaml"), "utf8"));
    const ids = hooks.map(({ id }) => id);
    for (const { hooks: used } of parse(example("yaml", "repos:")).repos) {
      for (const { id } of used) expect(ids).toContain(id);
    }
    const { evenhand: job } = parse(example("yaml", "codequality"));
    await using folder = await folderOf({ "bad.md": wrong, "sources/wire.txt": wire });
    const args = job.script.replace(/^npx --yes evenhand /, "").split(" ");
    expect((await evenhand(args, folder.path)).code).toBe(1);
    const report = JSON.parse(await readFile(join(folder.path, job.artifacts.reports.codequality), "utf8"));
    expect(report[0]).toMatchObject({ check_name: "sourcing/number-mismatch" });
  });
});
