import { readFile } from "node:fs/promises";
import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { evenhand, folderOf, wire } from "./program.ts";

const summary = `---
title: The tram
---

# The tram

The council voted 34 to 21.[^wire] The harbour froze over in a winter of the last century.[^wire]

Who pays?

[^wire]: sources/wire.txt
`;

const files = {
  "summary.md": summary,
  "sources/wire.txt": `${wire}\n\nThe council voted 31 to 24 on Tuesday.\n`,
};

describe("evenhand explain", () => {
  it("shows the sentence, the verdict and why, and what each passage has and lacks", async () => {
    await using folder = await folderOf(files);
    const { stdout, stderr, code } = await evenhand(["explain", "summary.md:7:5"], folder.path);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("summary.md:7:1\n  The council voted 34 to 21.");
    expect(stdout).toMatch(/verdict +contradicted\n +Source wire says “31 to 24”/);
    expect(stdout).toMatch(/asserts +The council · voted/);
    expect(stdout).toMatch(/sources\/wire\.txt:\d+, cited\n +[|│] The \*council voted\* 31 to 24/);
    expect(stdout).toMatch(/lacks +34 to 21/);
  });

  it("means the sentence at the column, and the first one on the line without", async () => {
    await using folder = await folderOf(files);
    for (const [place, start] of [
      ["summary.md:7", "The council"],
      ["summary.md:7:40", "The harbour"],
    ] as const) {
      const { stdout } = await evenhand(["explain", place, "--format", "json"], folder.path);
      expect(JSON.parse(stdout).claim.text).toContain(start);
    }
  });

  it("prints JSON as the schema says", async () => {
    await using folder = await folderOf(files);
    const { stdout } = await evenhand(["explain", "summary.md:7", "--format", "json"], folder.path);
    const text = await readFile(new URL("../schema/explain.schema.json", import.meta.url), "utf8");
    const schema: Schema = JSON.parse(text, (_key, value) =>
      value?.type === "object" && value.properties ? { ...value, additionalProperties: false } : value,
    );
    const document = JSON.parse(stdout);
    expect(new Validator(schema, "2020-12", false).validate(document).errors).toEqual([]);
    expect(document.candidates[0].aligned.length).toBeGreaterThan(0);
    expect(document.diagnostics.map(({ rule }: { rule: string }) => rule)).toContain(
      "sourcing/number-mismatch",
    );
  });

  it.each([
    [
      "summary.md",
      "evenhand: summary.md: name a place in a summary, as in summary.md:12 or summary.md:12:5\n",
    ],
    ["summary.md:99", "evenhand: summary.md:99: the file has 12 lines\n"],
    [
      "summary.md:5",
      "evenhand: summary.md:5: no sentence to check stands there; point at a word of one; the nearest begins on line 7\n",
    ],
  ])("says in one line what is wrong with %s", async (place, message) => {
    await using folder = await folderOf(files);
    const { stdout, stderr, code } = await evenhand(["explain", place], folder.path);
    expect([stdout, stderr, code]).toEqual(["", message, 2]);
  });

  it("says so when the summary is missing", async () => {
    await using folder = await folderOf({});
    const { stderr, code } = await evenhand(["explain", "gone.md:3"], folder.path);
    expect(stderr).toMatch(/^evenhand: gone\.md: .*\n$/);
    expect(code).toBe(2);
  });
});
