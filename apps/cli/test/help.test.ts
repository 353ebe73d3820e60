import { describe, expect, it } from "vitest";
import { evenhand } from "./program.ts";

const COMMANDS = [
  ["Check:", ["lint", "explain", "report", "mcp"]],
  ["Prepare:", ["init", "sources", "parse"]],
  ["Look up:", ["rules", "completion", "help"]],
] as const;

describe("evenhand --help", () => {
  it("groups the commands, one line each, and has examples and exit codes", async () => {
    const { stdout, stderr, code } = await evenhand(["--help"], ".");
    expect([stderr, code]).toEqual(["", 0]);
    for (const [heading, names] of COMMANDS) {
      const lines = stdout.split(`\n${heading}\n`)[1]?.split("\n\n")[0]?.split("\n") ?? [];
      expect(lines.map((line) => /^ {2}([a-z]+)/.exec(line)?.[1])).toEqual(names);
    }
    expect(stdout).toMatch(
      /^Usage: evenhand \[options\] \[paths\.\.\.\]\n {7}evenhand <command> \[options\]\n/,
    );
    expect(stdout).not.toContain("\nCommands:\n");
    expect(stdout).toContain("\nExamples:\n");
    expect(stdout).toContain("\nExit codes:\n");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("names only options and commands that there are in its examples", async () => {
    const { stdout } = await evenhand(["--help"], ".");
    const lint = (await evenhand(["lint", "--help"], ".")).stdout;
    const examples = stdout.split("\nExamples:\n")[1]?.split("\n\n")[0] ?? "";
    const options = [...examples.matchAll(/ (--[a-z-]+)/g)].map(([, name = ""]) => name);
    expect(options.length).toBeGreaterThan(3);
    for (const name of options) expect(lint).toContain(`${name} `);
    const known: readonly string[] = COMMANDS.flatMap(([, names]) => [...names]);
    const called = [...examples.matchAll(/^ {2}evenhand ([a-z]+) /gm)].map(([, name = ""]) => name);
    expect(called.filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(["lint", "explain", "report", "mcp", "init", "sources", "parse", "rules", "completion"])(
    "tells all about %s",
    async (name) => {
      const { stdout, stderr, code } = await evenhand([name, "--help"], ".");
      expect([stderr, code]).toEqual(["", 0]);
      expect(stdout).toMatch(new RegExp(`^Usage: evenhand ${name} `));
      expect(stdout).not.toMatch(/default: (?:false|\[\]|")|choices:/);
      expect((await evenhand(["help", name], ".")).stdout).toBe(stdout);
    },
  );

  it("groups the many options of lint", async () => {
    const { stdout } = await evenhand(["lint", "--help"], ".");
    const headings = [...stdout.matchAll(/^([A-Z][a-z]+):$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(expect.arrayContaining(["Rules", "Output", "Files", "Run", "Fix", "Accept"]));
    expect(stdout).toContain("output format: stylish, unix, json, ");
    expect(stdout).toContain("(default: stylish)");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("shows the help of a command that does nothing alone, and says what is wrong in one line", async () => {
    const alone = await evenhand(["sources"], ".");
    expect([alone.stdout, alone.code]).toEqual(["", 2]);
    expect(alone.stderr).toMatch(/^Usage: evenhand sources /);
    const wrong = await evenhand(["sources", "ad"], ".");
    expect([wrong.stderr, wrong.code]).toEqual(["evenhand: unknown command 'ad' (Did you mean add?)\n", 2]);
    const mistyped = await evenhand(["explian", "summary.md:3"], ".");
    expect([mistyped.stderr, mistyped.code]).toEqual([
      "evenhand: explian: no such command or file; did you mean evenhand explain?\n",
      2,
    ]);
    const option = await evenhand(["lint", "--formt", "json"], ".");
    expect([option.stderr, option.code]).toEqual([
      "evenhand: unknown option '--formt' (Did you mean --format?)\n",
      2,
    ]);
  });
});
