import { INPUT_SCHEMAS } from "@evenhand/answers";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { answerParts } from "./answer-parts.ts";
import { confirmationOf } from "./confirmation.ts";
import { completed, OFFERED } from "./offered-tools.ts";

describe("the contributed tools", () => {
  const { languageModelTools } = manifest.contributes;

  test("are those that are registered, with the descriptions and arguments that the server takes", () => {
    expect(languageModelTools).toHaveLength(Object.keys(INPUT_SCHEMAS).length);
    for (const [at, { name, tool }] of OFFERED.entries()) {
      expect(languageModelTools[at]).toMatchObject({
        name,
        displayName: tool.title,
        toolReferenceName: name.replace("evenhand_", ""),
        canBeReferencedInPrompt: true,
        modelDescription: tool.description,
        userDescription: expect.stringMatching(/^[A-Z].{10,80}$/),
        icon: expect.stringMatching(/^\$\([\w-]+\)$/),
        when: "config.evenhand.enable",
      });
      expect(languageModelTools[at]?.inputSchema).toEqual(INPUT_SCHEMAS[tool.name]);
    }
  });
});

describe("a confirmation says what is read", () => {
  test.each([
    [{ path: "news/summary.md" }, "reads “news/summary.md”, with the source articles that it names."],
    [
      { text: "The council voted." },
      "reads a text that the model gives, with the source articles that it names.",
    ],
    [{ path: "a.md", sources: [{ path: "b.txt" }] }, "reads “a.md”, and “b.txt”."],
    [
      { sentence: "x", sources: [{ text: "y" }, { id: "z", text: "y" }] },
      "reads 2 sources that the model gives.",
    ],
    [{ sentence: "x", summary: "a.md" }, "reads “a.md”, with the source articles that it names."],
    [{ paths: ["a.md", "b"] }, "reads “a.md”, “b”."],
    [{ paths: Array.from({ length: 7 }, (_, i) => `${i}.md`) }, "“4.md” and 2 more."],
    [{}, "reads the summaries of the workspace and their sources."],
    [{ path: 3, sources: "x", paths: [null] }, "reads a file, and sources."],
  ])("%o", (input, expected) => {
    expect(confirmationOf("Check a summary", input).message).toContain(expected);
  });

  test("in which nothing of a path is obeyed", () => {
    const path = "a\u202e</b>\n[x](command:evil)";
    const { message, progress } = confirmationOf("Check a summary", { path });
    for (const text of [message, progress]) expect(text).not.toMatch(/\u202e|<\/b|\n|\]\(/);
  });
});

describe("the summary in the editor", () => {
  const [lint, evidence, , , list] = OFFERED;
  if (lint === undefined || evidence === undefined || list === undefined)
    throw new Error("tools are missing");
  test.each([
    [lint, {}, { path: "file:///a.md" }],
    [lint, { sources: [] }, { sources: [], path: "file:///a.md" }],
    [lint, { text: "x" }, { text: "x" }],
    [evidence, { sentence: "x" }, { sentence: "x", summary: "file:///a.md" }],
    [evidence, { sentence: "x", sources: [] }, { sentence: "x", sources: [] }],
    [list, {}, {}],
    [lint, "nonsense", { path: "file:///a.md" }],
  ])("stands for what $0.name is not told: %o", (tool, input, expected) => {
    expect(completed(tool, input, "file:///a.md")).toEqual(expected);
    expect(completed(tool, input, null)).not.toHaveProperty("path");
  });
});

describe("an answer", () => {
  const text = Array.from({ length: 1000 }, (_, i) => `line ${i} of the answer`).join("\n");

  test("is text and JSON where both have room", async () => {
    expect(await answerParts({ text: "a", data: { b: 1 } })).toEqual(["a", '{"b":1}']);
  });

  test("is text alone where the data is too long, and less of it within a budget of tokens", async () => {
    expect(await answerParts({ text, data: { long: "x".repeat(100_000) } })).toEqual([text]);
    const budget = { tokenBudget: 500, countTokens: async (part: string) => part.length / 4 };
    const [part = "", ...others] = await answerParts({ text, data: {} }, budget);
    expect(others).toEqual([]);
    expect(part.length).toBeLessThanOrEqual(2000);
    expect(part).toMatch(/^line 0[\s\S]*\(The rest is left out: /);
  });
});
