import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { evenhand, folderOf } from "./program.ts";

interface Listed {
  readonly id: string;
  readonly severity: string;
}

async function list(args: readonly string[], cwd: string): Promise<Listed[]> {
  return JSON.parse((await evenhand(["rules", ...args, "-f", "json"], cwd)).stdout).rules;
}

describe("evenhand rules", () => {
  it("lists the rules by category with the severities that the configuration makes", async () => {
    await using folder = await folderOf({
      "evenhand.config.json": JSON.stringify({
        rules: { "language/booster": "off", "sourcing/number-mismatch": "warning" },
      }),
      "news/a.md": "",
    });
    const { stdout, stderr, code } = await evenhand(["rules"], `${folder.path}/news`);
    expect([stderr, code]).toEqual(["", 0]);
    const categories = stdout.split("\n").filter((line) => /^[a-z]+:/.test(line));
    expect(categories.map((line) => line.split(":")[0])).toEqual(
      expect.arrayContaining(["sourcing", "balance"]),
    );
    expect(stdout).toMatch(/^ {2}off {6}language\/booster /m);
    expect(stdout).toMatch(/^ {2}warning {2}sourcing\/number-mismatch /m);
    expect(stdout).toMatch(/^ {2}error {4}sourcing\/altered-quote /m);
    expect(stdout.replace(/\s+/g, " ")).toContain("(info unless configured)");
    expect(stdout.replace(/\s+/g, " ")).toContain("off; severities by ../evenhand.config.json.");
  });

  it("lists every rule as JSON, with options and what the severity would be", async () => {
    await using folder = await folderOf({
      "evenhand.config.json": '{ "rules": { "language/readability": ["error", { "age": 18 }] } }',
    });
    const { stdout } = await evenhand(["rules", "--format", "json"], folder.path);
    const { version, config, rules } = JSON.parse(stdout);
    expect([version, config]).toEqual([1, "evenhand.config.json"]);
    expect(rules.length).toBeGreaterThan(30);
    expect(rules.find(({ id }: Listed) => id === "language/readability")).toMatchObject({
      category: "language",
      severity: "error",
      defaultSeverity: "info",
      options: { age: 18 },
      changedOptions: ["age"],
      helpUri: expect.stringMatching(/^https:.*language\/readability$/),
    });
  });

  it.each([
    ["language", /^language\//],
    ["balance/*", /^balance\//],
    ["*-mismatch", /-mismatch$/],
  ])("lists only what %s takes in", async (chosen, ids) => {
    const rules = await list([chosen], ".");
    expect(rules.length).toBeGreaterThan(2);
    expect(rules.filter(({ id }) => !ids.test(id))).toEqual([]);
  });

  it.each(["sourcing/number-mismatch", "number-mismatch"])("shows the page of %s", async (id) => {
    const { stdout, code } = await evenhand(["rules", id], ".");
    expect(code).toBe(0);
    const headings = stdout.split("\n").filter((line) => /^\S/.test(line));
    expect(headings).toEqual([
      "sourcing/number-mismatch",
      "Details",
      "Incorrect",
      "Correct",
      "Options",
      "When not to use it",
      "Sources",
    ]);
    expect(stdout).toMatch(/Incorrect\n\n {2}│ source s1\n/);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThan(90);
  });

  it("has a page for every rule it lists", async () => {
    const pages = fileURLToPath(new URL("../dist/rules", import.meta.url));
    for (const { id } of await list([], ".")) {
      expect(await readFile(join(pages, `${id}.md`), "utf8")).toMatch(new RegExp(`^# ${id}\n`));
    }
  });

  it("has colours only where they are wanted", async () => {
    const control = "\u001b[";
    expect((await evenhand(["rules", "booster"], ".")).stdout).not.toContain(control);
    expect((await evenhand(["rules", "booster"], ".", { FORCE_COLOR: "1" })).stdout).toContain(control);
    const without = await evenhand(["rules", "booster", "--no-color"], ".", { FORCE_COLOR: "1" });
    expect(without.stdout).not.toContain(control);
  });

  it.each([
    ["language/boster", 'unknown rule "language/boster"; did you mean "language/booster"?'],
    ["sourcing/number", 'unknown rule "sourcing/number"; did you mean "sourcing/number-mismatch"?'],
    ["lang", 'unknown rule "lang"; did you mean "language"?'],
    ["zebra-crossing", 'unknown rule "zebra-crossing"; evenhand rules lists them all'],
    ["zebra*", 'no rule matches "zebra*"; rules are '],
  ])("says in one line what is meant by %s", async (id, message) => {
    const { stdout, stderr, code } = await evenhand(["rules", id], ".");
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toMatch(/^evenhand: .*\n$/);
    expect(stderr).toContain(message);
  });

  it("says what is wrong with the configuration", async () => {
    await using folder = await folderOf({ "evenhand.config.json": '{\n"rule": {}\n}' });
    const { stderr, code } = await evenhand(["rules"], folder.path);
    expect(stderr).toMatch(/^evenhand: evenhand\.config\.json:2: .*did you mean "rules"\?\n$/);
    expect(code).toBe(2);
  });
});
