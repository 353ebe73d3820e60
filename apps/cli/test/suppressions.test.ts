import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evenhand, folderOf } from "./program.ts";

const ARTICLE = `# Bridge to cost 412 million

The bridge will cost 412 million crowns, the city said on Monday. It was closed in March, after an inspection found
cracks in two of its pillars. “We will reopen the bridge in June,” said the mayor, Ada Brink. Shop owners in the old
town say that they have lost a third of their customers since the closure.
`;
const SUMMARY = `# The bridge

The bridge will cost 421 million crowns.[^wire] It was utterly closed in March.[^wire]

[^wire]: wire.md
`;
const FILES = { "summary.md": SUMMARY, "wire.md": ARTICLE };
const LOCATION = "evenhand-suppressions.json";

interface Found {
  readonly code: number | null;
  readonly stderr: string;
  readonly rules: readonly string[];
  readonly suppressed: readonly {
    readonly rule: string;
    readonly kind: string;
    readonly reason: string | null;
  }[];
}

async function found(folder: string, ...args: string[]): Promise<Found> {
  const { code, stdout, stderr } = await evenhand(
    ["summary.md", "--format", "json", "--cache", ...args],
    folder,
  );
  const [file] = JSON.parse(stdout).files;
  return {
    code,
    stderr,
    rules: file.diagnostics.map(({ rule }: { rule: string }) => rule),
    suppressed: file.suppressed,
  };
}

describe("comments", () => {
  it("set findings aside and are told of in JSON", async () => {
    await using folder = await folderOf({
      ...FILES,
      "summary.md": SUMMARY.replace(
        "March.[^wire]",
        "March.[^wire]<!-- evenhand-disable-line sourcing/number-mismatch, booster -- agreed -->",
      ),
    });
    const { code, rules, suppressed } = await found(folder.path);
    expect(code).toBe(0);
    expect(rules).not.toContain("sourcing/number-mismatch");
    expect(suppressed.map(({ rule, kind, reason }) => [rule, kind, reason])).toEqual([
      ["sourcing/number-mismatch", "inSource", "agreed"],
      ["language/booster", "inSource", "agreed"],
    ]);
  });

  it("that silence nothing are told of, unless only other rules run", async () => {
    const text = SUMMARY.replace("# The bridge", "# The bridge <!-- evenhand-disable-line booster -->");
    await using folder = await folderOf({ ...FILES, "summary.md": text });
    expect((await found(folder.path)).rules).toContain("suppression/unused-suppression");
    expect((await found(folder.path, "--only", "sourcing/*")).rules).toEqual(["sourcing/number-mismatch"]);
  });

  it("must have a reason where the settings say so", async () => {
    const text = SUMMARY.replace("March.[^wire]", "March.[^wire]<!-- evenhand-disable-line booster -->");
    await using folder = await folderOf({ ...FILES, "summary.md": text });
    expect((await found(folder.path)).rules).not.toContain("suppression/unexplained-suppression");
    const strict = await found(folder.path, "--rule", "suppression/unexplained-suppression: error");
    expect(strict.rules).toContain("suppression/unexplained-suppression");
  });
});

describe("accepted findings", () => {
  it("are all there are with --suppress-all, and stay accepted after edits elsewhere", async () => {
    await using folder = await folderOf(FILES);
    expect((await found(folder.path)).code).toBe(1);
    const first = await found(folder.path, "--suppress-all");
    expect(first).toMatchObject({
      code: 0,
      rules: [],
      stderr: "evenhand: evenhand-suppressions.json: 2 findings accepted\n",
    });
    expect(first.suppressed.map(({ rule, kind }) => [rule, kind])).toContainEqual([
      "sourcing/number-mismatch",
      "external",
    ]);
    await writeFile(
      join(folder.path, "summary.md"),
      SUMMARY.replace("\n\n", "\n\nThe mayor is Ada Brink.[^wire] "),
    );
    expect(await found(folder.path)).toMatchObject({ code: 0, stderr: "" });
  });

  it("come back when their source changes", async () => {
    await using folder = await folderOf(FILES);
    await found(folder.path, "--suppress-all");
    await writeFile(join(folder.path, "wire.md"), ARTICLE.replace("in June", "in July"));
    const { code, rules, stderr } = await found(folder.path);
    expect(code).toBe(1);
    expect(rules).toEqual(["sourcing/number-mismatch"]);
    expect(stderr).toMatch(
      /^evenhand: warning: evenhand-suppressions\.json: 1 accepted finding is found no longer; .* --prune-suppressions\n$/,
    );
  });

  it("are of some rules with --suppress-rule, and forgotten with --prune-suppressions", async () => {
    await using folder = await folderOf(FILES);
    expect((await found(folder.path, "--suppress-rule", "*-mismatch")).rules).toEqual(["language/booster"]);
    await writeFile(join(folder.path, "summary.md"), SUMMARY.replace("421", "412"));
    expect((await found(folder.path)).stderr).toContain("found no longer");
    expect((await found(folder.path, "--only", "language/*")).stderr).toBe("");
    expect((await found(folder.path, "--prune-suppressions")).stderr).toBe(
      "evenhand: evenhand-suppressions.json: 1 accepted finding forgotten\n",
    );
    expect(JSON.parse(await readFile(join(folder.path, LOCATION), "utf8"))).toEqual({
      version: 1,
      files: {},
    });
  });

  it("stand where --suppressions-location says, by the path from there", async () => {
    await using folder = await folderOf(FILES);
    const location = ["--suppressions-location", "kept/accepted.json"];
    await found(folder.path, "--suppress-all", ...location);
    const kept = JSON.parse(await readFile(join(folder.path, "kept/accepted.json"), "utf8"));
    expect(Object.keys(kept.files)).toEqual(["../summary.md"]);
    expect((await found(folder.path, ...location)).rules).toEqual([]);
    expect((await found(folder.path)).rules).not.toEqual([]);
  });

  it.each([
    [
      "--suppress-all with --suppress-rule",
      ["--suppress-all", "--suppress-rule", "booster"],
      /--suppress-rule: /,
    ],
    [
      "an unknown rule",
      ["--suppress-rule", "boster"],
      /--suppress-rule: no rule matches "boster"; did you mean/,
    ],
    [
      "a location that is a folder",
      ["--suppress-all", "--suppressions-location", "."],
      /\.: is a folder|cannot be read/,
    ],
  ])("say what is wrong with %s", async (_, args, message) => {
    await using folder = await folderOf(FILES);
    const { code, stderr } = await evenhand(["summary.md", ...args], folder.path);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("say what is wrong with a file that is none of theirs", async () => {
    await using folder = await folderOf({ ...FILES, [LOCATION]: "{}" });
    const { code, stderr } = await evenhand(["summary.md"], folder.path);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^evenhand: evenhand-suppressions\.json: holds no accepted findings/);
  });
});
