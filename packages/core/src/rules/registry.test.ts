import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileLexicon, type LexiconData } from "./lexicon/lexicon.ts";
import { repeatedPhrases } from "./lexicon/repeated-phrases.ts";
import { rules, wordingRules } from "./registry.ts";
import { lintTexts } from "./testing/lint-texts.ts";
import { readRulePage } from "./testing/rule-page.ts";

const CATEGORIES = ["sourcing", "language", "balance", "suppression"];
const SECTIONS = ["Details", "Incorrect", "Correct", "Options", "When not to use it", "Sources"];

const folders = CATEGORIES.flatMap((category) =>
  readdirSync(new URL(`./${category}/`, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${category}/${name}`),
);

function fileOf(id: string, name: string): string {
  const url = new URL(`./${id}/${name}`, import.meta.url);
  return existsSync(url) ? readFileSync(url, "utf8") : "";
}

test("every folder is a registered rule, and every rule has its folder", () => {
  expect(rules.map(({ meta }) => meta.id).sort()).toEqual([...folders].sort());
});

test("the wording rules are those of the language category", () => {
  const language = rules.filter(({ meta }) => meta.id.startsWith("language/"));
  expect(new Set(wordingRules)).toEqual(new Set(language));
});

describe.each(rules.map((rule) => ({ rule, id: rule.meta.id })))("$id", ({ rule, id }) => {
  const { meta } = rule;
  const page = readRulePage(fileOf(id, "README.md"));

  test("is the default export of its folder, with tests beside it", async () => {
    const module: { default?: unknown } = await import(
      /* @vite-ignore */ new URL(`./${id}/index.ts`, import.meta.url).href
    );
    expect(module.default).toBe(rule);
    expect(fileOf(id, "index.test.ts")).toContain("testRule");
  });

  test("says what it is and on what ground", () => {
    expect(meta.description).toMatch(/^[A-Z“].*\.$/);
    expect(meta.citations.length).toBeGreaterThan(0);
    expect(Object.values(meta.messages).every((message) => /[.}]$/.test(message))).toBe(true);
  });

  test("has a README of the common form", () => {
    expect(page.title).toBe(id);
    expect(page.description).toBe(meta.description);
    expect(page.sections).toEqual(SECTIONS);
    expect(page.examples.map(({ section }) => section)).toEqual(
      expect.arrayContaining(["Incorrect", "Correct"]),
    );
  });

  test.each(page.examples)("README, $section: $summary", async ({ section, summary, sources }) => {
    const found = await lintTexts(id, summary, sources);
    if (section === "Correct") expect(found.map(({ message }) => message)).toEqual([]);
    else expect(found.length).toBeGreaterThan(0);
    for (const { message, evidence, suggestions } of found) {
      expect(message).not.toMatch(/\{\w+\}|undefined|\bNaN\b|\.\./);
      for (const { text } of evidence) expect(text).not.toBe("");
      for (const { edits } of suggestions) expect(edits.length).toBeGreaterThan(0);
    }
  });

  test("README names every option with its default", () => {
    const options = fileOf(id, "README.md").split("## Options")[1]?.split("\n## ")[0] ?? "";
    for (const name of Object.keys(rule.defaults)) expect(options).toContain(`\`${name}\``);
  });

  if (fileOf(id, "lexicon.json") === "") return;

  test("has a valid lexicon", () => {
    const data: LexiconData = JSON.parse(fileOf(id, "lexicon.json"));
    expect(data.provenance.length).toBeGreaterThan(40);
    const lexicon = compileLexicon(data);
    expect(lexicon.entries.length).toBeGreaterThan(0);
    expect(() => lexicon.trie.readAll()).not.toThrow();
    expect(repeatedPhrases(data)).toEqual([]);
    for (const group of data.groups) {
      expect(group.why).toMatch(/^[a-z].*[^.]$/);
      expect(Boolean(group.advice || group.neutral || group.delete), group.id).toBe(true);
    }
  });
});
