import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { lint, lintArticle, parseArticle, parseSummary, type Source } from "@evenhand/core";
import { beforeAll, describe, expect, it } from "vitest";
import { HOSTILE_PAGES } from "./hostile/pages.ts";
import { spanProblems } from "./spans.ts";

/** What nobody writes, as summaries and as articles: the longest texts that the product is told to bear. */
const MANY = 100_000;
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ["straight quotation marks", '"'.repeat(MANY)],
  ["opening quotation marks", "“".repeat(MANY)],
  ["closing quotation marks", "”".repeat(MANY)],
  ["opening brackets", "[".repeat(MANY)],
  ["closing brackets", "]".repeat(MANY)],
  ["opening parentheses", "(".repeat(MANY)],
  ["digits", "1".repeat(MANY)],
  ["dots", ".".repeat(MANY)],
  ["footnote calls", "[^a]".repeat(MANY)],
  ["nested block quotes", ">".repeat(MANY)],
  ["one line of five million letters", "a".repeat(5_000_000)],
  ["lone surrogates", "\ud83d".repeat(MANY)],
  ["marks of direction", "\u202e\u2066".repeat(MANY)],
  ["null bytes", "\0".repeat(MANY)],
];

const WIRE =
  "Bellport council votes to rebuild the pier\n\nThe council voted 12 to 7 on Tuesday to rebuild the old pier, Mayor Ilse Brandt said.\n";
const SUMMARY = "# Pier\n\nThe council voted 12 to 9 on Monday, Ilse Brandt said.[^a]\n\n[^a]: a.txt\n";

/** Milliseconds of the processor's time that a text may take; it takes a fraction of one second. */
const MOST_TIME = 10_000;
const MOST_MEMORY = 1_000_000_000;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

async function within<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  const before = process.cpuUsage();
  const value = await work();
  expect(process.cpuUsage(before).user / 1000, "milliseconds").toBeLessThan(MOST_TIME);
  // What waits to be collected is no one's need.
  if (process.memoryUsage().heapUsed >= MOST_MEMORY) collectGarbage();
  expect(process.memoryUsage().heapUsed, "bytes").toBeLessThan(MOST_MEMORY);
  return value;
}

describe("a text that nobody writes is read and checked in its time, and every span lies in it", () => {
  let wire: Source;
  beforeAll(async () => {
    wire = { id: "a", target: "a.txt", article: await parseArticle({ path: "a.txt", text: WIRE }) };
  });

  it.each(HOSTILE)("%s in a summary", { timeout: 120_000 }, async (_name, marks) => {
    const text = `The council met.\n\n${marks}\n\nThe council voted 12 to 9.[^a]\n\n[^a]: a.txt\n`;
    const result = await within(() =>
      lint({ summary: parseSummary({ path: "summary.md", text }), sources: [wire] }),
    );
    expect(result.claims.map((claim) => claim.text)).toContain("The council met.");
    const files = new Map([
      ["summary.md", text],
      ["a.txt", WIRE],
    ]);
    expect(spanProblems(result, files)).toEqual([]);
  });

  it.each(
    HOSTILE.flatMap(([name, text]) => ["txt", "md", "html"].map((format) => [name, format, text] as const)),
  )("%s in an article: .%s", { timeout: 120_000 }, async (_name, format, marks) => {
    const paragraphs = `The council voted 12 to 7 on Tuesday to rebuild the pier.\n\n${marks}\n\nIlse Brandt said so.\n`;
    const text =
      format === "html"
        ? `<!doctype html><html><body><p>${paragraphs.replace(/\n\n/g, "<p>")}</body></html>`
        : paragraphs;
    const path = `a.${format}`;
    const article = await within(() => parseArticle({ path, text }));
    const files = new Map([
      ["summary.md", SUMMARY],
      [path, text],
    ]);
    const summary = parseSummary({ path: "summary.md", text: SUMMARY });
    const result = await within(() => lint({ summary, sources: [{ id: "a", target: "a.txt", article }] }));
    expect(spanProblems(result, files)).toEqual([]);
    expect(spanProblems(await within(() => lintArticle(article)), new Map([[path, text]]))).toEqual([]);
    expect(spanProblems(article, new Map([[path, text]]))).toEqual([]);
  });

  it.each(HOSTILE_PAGES.map(({ name, text }) => [name, text] as const))(
    "a page with %s",
    async (_name, make) => {
      const text = make(2000);
      const article = await within(() => parseArticle({ path: "a.html", text }));
      const result = await within(() =>
        lint({
          summary: parseSummary({ path: "summary.md", text: SUMMARY }),
          sources: [{ id: "a", target: "a.txt", article }],
        }),
      );
      const files = new Map([
        ["summary.md", SUMMARY],
        ["a.html", text],
      ]);
      expect(spanProblems(result, files)).toEqual([]);
      expect(spanProblems(article, new Map([["a.html", text]]))).toEqual([]);
    },
  );
});
