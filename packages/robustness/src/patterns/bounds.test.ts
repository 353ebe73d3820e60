import { fileURLToPath } from "node:url";
import { lint, lintArticle, parseArticle, parseSummary } from "@evenhand/core";
import { decodeFile } from "@evenhand/core/input";
import { beforeAll, describe, expect, it } from "vitest";
import { BOUNDS } from "./bounds.ts";
import type { Verdicts } from "./judge.ts";
import { longFolders, longPage } from "./long-texts.ts";
import { longestReadBy } from "./longest-read.ts";
import { hashOfPattern } from "./pattern.ts";
import stored from "./verdicts.json" with { type: "json" };

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const { slow }: Verdicts = stored;

/** What the engine itself reads of texts; other bounds are on what it says, and on what the reader writes. */
const OF_TEXTS = BOUNDS.filter(({ patterns }) =>
  Object.values(patterns).some((path) => path.startsWith("packages/core/")),
);

describe("a pattern that some text makes slow reads no more than its bound", () => {
  let longest: ReadonlyMap<string, number>;
  let said = 0;

  beforeAll(async () => {
    const patterns = OF_TEXTS.flatMap((bound) => Object.keys(bound.patterns)).map(
      (hash) => [hash, slow[hash]?.pattern ?? ""] as const,
    );
    longest = await longestReadBy(new Map(patterns), async () => {
      decodeFile(longPage(), "a.html");
      for (const folder of longFolders(ROOT)) {
        const sources = [];
        for (const { path, text } of folder.sources)
          sources.push({ id: path, target: path, article: await parseArticle({ path, text }) });
        const { diagnostics } = lint({
          summary: parseSummary({ path: "summary.md", text: folder.summary }),
          sources,
        });
        for (const { message, evidence } of [
          ...diagnostics,
          ...(folder.summary === "" ? sources : []).flatMap(({ article }) => lintArticle(article)),
        ])
          said = Math.max(said, message.length, ...evidence.map(({ text }) => text.length));
      }
    });
  }, 120_000);

  it.each(OF_TEXTS.map((bound) => [bound.reads, bound] as const))("%s", (_reads, { most, patterns }) => {
    const beyond = Object.entries(patterns).flatMap(([hash, path]) => {
      const read = longest.get(hash) ?? 0;
      return read > most ? [`${path}: ${slow[hash]?.pattern} got ${read} characters`] : [];
    });
    expect(beyond).toEqual([]);
    const used = Object.keys(patterns).filter((hash) => longest.has(hash));
    expect(used.length).toBeGreaterThan(Object.keys(patterns).length * 0.75);
  });

  it("a finding's message, or a passage that it quotes", () => {
    expect(said).toBeGreaterThan(500);
    expect(said).toBeLessThanOrEqual(4000);
  });
});

it("what a pattern reads is seen, by whatever method, as an alternative too", async () => {
  const [own, other] = [
    { source: "a+b", flags: "u" },
    { source: "c+d", flags: "" },
  ].map((pattern) => hashOfPattern(pattern));
  const patterns = new Map([
    [own ?? "", "/a+b/u"],
    [other ?? "", "/c+d/"],
  ]);
  const uses: readonly (readonly [string, (text: string) => unknown])[] = [
    ["test", (text) => /a+b/u.test(text)],
    ["replace", (text) => text.replace(/a+b/gu, "")],
    ["split", (text) => text.split(/a+b/u)],
    ["matchAll", (text) => [...text.matchAll(/a+b/gu)]],
    ["search", (text) => text.search(/a+b/u)],
  ];
  for (const [name, use] of uses)
    expect([...(await longestReadBy(patterns, async () => void use("1234")))], name).toEqual([[own, 4]]);
  const larger = await longestReadBy(patterns, async () => void /(?:x)|(?:c+d)/.test("12"));
  expect([...larger]).toEqual([[other, 2]]);
});
