import { execFileSync, spawn, spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evenhand, folderOf } from "./program.ts";

/** What is typed before the Tab key, and the words that the program gets then. */
const TYPED: readonly (readonly [typed: string, words: readonly string[]])[] = [
  ["evenhand comp", ["completion"]],
  ["evenhand --max", ["--max-warnings"]],
  ["evenhand lint -q --max", ["lint", "-q", "--max-warnings"]],
  ["evenhand --format json pars", ["--format", "json", "parse"]],
  ["evenhand parse --format pr", ["parse", "--format", "pretty"]],
  ["evenhand parse --format=pr", ["parse", "--format=pretty"]],
  ["evenhand report -f ht", ["report", "-f", "html"]],
  ["evenhand parse read", ["parse", "readme.md"]],
  ["evenhand parse wi", ["parse", "with space.txt"]],
  ["evenhand read", ["readme.md"]],
  ["evenhand completion fi", ["completion", "fish"]],
  ["evenhand help comp", ["help", "completion"]],
  ["evenhand rules sourcing/num", ["rules", "sourcing/number-mismatch"]],
  ["evenhand --rule language/booster:wa", ["--rule", "language/booster:warning"]],
  ["evenhand --rule 'language/booster: wa", ["--rule", "language/booster: warning"]],
  ["evenhand --only sourcing/num", ["--only", "sourcing/number-mismatch"]],
  ["evenhand --suppress-rule sourcing/num", ["--suppress-rule", "sourcing/number-mismatch"]],
  ["evenhand init --preset wi", ["init", "--preset", "wikipedia"]],
  ["evenhand --fix-type typ", ["--fix-type", "typography"]],
  ["evenhand sources add --in", ["sources", "add", "--into"]],
];

function has(program: string): boolean {
  return spawnSync("which", [program]).status === 0;
}

let folder: Awaited<ReturnType<typeof folderOf>>;
beforeAll(async () => {
  folder = await folderOf({ "readme.md": "", "with space.txt": "" });
  for (const shell of ["bash", "zsh", "fish"]) {
    const { stdout, stderr, code } = await evenhand(["completion", shell], folder.path);
    expect([stderr, code]).toEqual(["", 0]);
    await writeFile(join(folder.path, `.${shell}`), stdout);
  }
});
afterAll(() => folder[Symbol.asyncDispose]());

/** Types into an interactive shell on a terminal of its own; what it prints. */
function typeInto(shell: string, lines: readonly string[]): Promise<string> {
  const child = spawn("script", ["-qec", shell, "/dev/null"], {
    cwd: folder.path,
    env: { PATH: process.env.PATH, HOME: folder.path, TERM: "dumb", LC_ALL: "C.UTF-8" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stdin.end(`${lines.join("\n")}\nexit\n`);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve(output.replaceAll("\r", "")));
  });
}

describe.each([
  ["bash", "bash --norc --noprofile -i", "source .bash"],
  ["zsh", "zsh -f -i", "autoload -U compinit; compinit -u -D; source .zsh"],
])("evenhand completion %s", (shell, start, load) => {
  it.skipIf(!has(shell) || !has("script"))("completes what is typed, up to the Tab key", async () => {
    const typed = TYPED.flatMap(([line], i) => [`n=${i}`, `${line}\t`]);
    const printed = await typeInto(start, [
      load,
      `evenhand() { printf 'GOT %s' "$n"; printf '<%s>' "$@"; echo; }`,
      ...typed,
    ]);
    const got = [...printed.matchAll(/^GOT (\d+)(.*)$/gm)].map(([, i, words]) => [Number(i), words]);
    expect(got).toEqual(TYPED.map(([, words], i) => [i, words.map((word) => `<${word}>`).join("")]));
  });
});

describe("evenhand completion fish", () => {
  it.skipIf(!has("fish"))("offers what may stand there", () => {
    const offered = (typed: string): string[] =>
      execFileSync("fish", ["-c", "source .fish; complete -C $argv[1]", typed], {
        cwd: folder.path,
        encoding: "utf8",
        env: { PATH: process.env.PATH, HOME: folder.path },
      })
        .split("\n")
        .filter(Boolean)
        .map((line) => line.split("\t")[0] ?? "");
    for (const [typed, words] of TYPED) {
      if (!typed.includes("'")) expect(offered(typed), typed).toEqual([words.at(-1)]);
    }
    expect(offered("evenhand parse --format ").sort()).toEqual(["json", "pretty"]);
    expect(offered("evenhand rules ")).not.toContain("readme.md");
    expect(offered("evenhand ")).toEqual(expect.arrayContaining(["lint", "rules", "readme.md"]));
    expect(offered("evenhand --rule language/booster:")).toHaveLength(4);
  });
});

describe("evenhand completion", () => {
  it("knows all commands, options and rules", async () => {
    const { rules } = JSON.parse((await evenhand(["rules", "-f", "json"], ".")).stdout);
    const help = (await evenhand(["--help"], ".")).stdout;
    const commands = [...help.matchAll(/^ {2}([a-z]+)(?: \[| <| {2})/gm)].map(([, name = ""]) => name);
    expect(commands).toEqual(expect.arrayContaining(["lint", "rules", "completion"]));
    const helps = await Promise.all(commands.map((command) => evenhand(["help", command], ".")));
    const options = helps.flatMap(({ stdout }) =>
      [...stdout.matchAll(/^ {2}(?:-\w, )?--([a-z][a-z-]+)/gm)].map(([, name = ""]) => name),
    );
    expect(options).toEqual(expect.arrayContaining(["format", "max-warnings", "help"]));
    for (const shell of ["bash", "zsh", "fish"]) {
      const script = await readFile(join(folder.path, `.${shell}`), "utf8");
      for (const { id } of rules) expect(script).toContain(id);
      for (const command of commands) expect(script).toContain(command);
      for (const option of options)
        expect(script).toContain(shell === "fish" ? `-l ${option} ` : `--${option}`);
    }
  });

  it.each([
    [["completion"], /^evenhand: missing required argument 'shell'\n$/],
    [["completion", "tcsh"], /^evenhand: .*'tcsh' is invalid.* Allowed choices are bash, zsh, fish\.\n$/],
  ])("says in one line what is wrong with %j", async (args, message) => {
    const { stdout, stderr, code } = await evenhand(args, ".");
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toMatch(message);
  });
});
