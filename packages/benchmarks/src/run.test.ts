import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Arguments, parseArguments, UsageError } from "./arguments.ts";
import { type Result, runQuality } from "./run.ts";
import { formatTable } from "./table.ts";
import { tasks } from "./tasks/index.ts";

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "quality-"));
});
afterEach(() => rmSync(data, { recursive: true }));

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(data, path)), { recursive: true });
  writeFileSync(join(data, path), content);
}

const lines = (...records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join("");

async function run(args: Partial<Arguments> = {}): Promise<{ results: Result[]; log: string[] }> {
  const results: Result[] = [];
  const log: string[] = [];
  await runQuality({ ...parseArguments([]), data, ...args }, tasks, {
    result: (result) => results.push(result),
    log: (line) => log.push(line),
  });
  return { results, log };
}

const article = "The mill in Ostrow closed on 4 May 2021. Nine people worked there, the owner said.\n";
const claims = lines(
  {
    id: "1",
    doc_id: "m",
    claim: "The mill in Ostrow closed in May 2021.",
    label: 1,
    split: "spring",
    pair: "p",
  },
  {
    id: "2",
    doc_id: "m",
    claim: "The mill in Ostrow closed in June 2021.",
    label: 0,
    split: "spring",
    pair: "p",
  },
  { id: "3", doc_id: "m", claim: "Nine people worked in the mill.", label: 1, split: "autumn" },
);

describe("sets", () => {
  it("are known by their records' fields, whatever folders and files are called", async () => {
    write("weather/old/a.jsonl", claims);
    write("weather/old/z.jsonl", lines({ doc_id: "m", sources: [article] }));
    write("hover/labels.jsonl", lines({ id: "n", text: "The mill is open.", label: "non-biased" }));
    write("hover/more.jsonl", lines({ id: "l", text: "The mill is a disgrace.", loaded_language: true }));
    const { results } = await run();
    expect(results.map(({ suite, task, n }) => [suite, task, n])).toEqual([
      ["hover", "sentence-bias", 1],
      ["hover", "loaded-language", 1],
      ["old", "claim-verification", 3],
    ]);
    expect(results.every(({ metrics }) => metrics.failed === 0)).toBe(true);
  });

  it("may be the data folder itself, packed, and hold sentences in place of sources", async () => {
    const document = { doc_id: "m", sentences: ["The mill in Ostrow closed.", "Nine people worked there."] };
    const claim = { claim: "Nine people worked there.", label: 1, doc_id: "m", supporting_sentences: [[1]] };
    write("x.jsonl.gz", gzipSync(lines(document, claim)));
    const { results } = await run();
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ task: "claim-verification", n: 1, metrics: { passageItems: 1 } });
  });

  it("are filtered by split and cut by limit without losing documents or pairs", async () => {
    write("set/items.jsonl", claims);
    write("set/docs.jsonl", lines({ doc_id: "m", sources: [article] }));
    const { results } = await run({ split: "spring" });
    expect(results[0]).toMatchObject({ n: 2, metrics: { pairs: 1 } });
    const none = await run({ split: "winter" });
    expect(none.results).toEqual([]);
    expect(none.log).toEqual(['set: no record of a known task in split "winter"']);
  });

  it("are chosen by name, by path or by the folder that holds them", async () => {
    const one = lines({ text: "The mill is open.", label: "biased" });
    for (const folder of ["group/a", "group/b", "other/a"]) write(`${folder}/s.jsonl`, one);
    const suites = async (suite: string | null): Promise<string[]> =>
      (await run({ suite })).results.map((result) => result.suite);
    expect(await suites(null)).toEqual(["group/a", "b", "other/a"]);
    expect(await suites("group")).toEqual(["a", "b"]);
    expect(await suites("other/a")).toEqual(["a"]);
    await expect(suites("c")).rejects.toThrow(UsageError);
  });
});

describe("complaints", () => {
  it("name the broken line and the unknown fields, and the rest is scored", async () => {
    const good = { text: "The mill is open.", label: "biased" };
    write("set/s.jsonl", `${lines(good)}{"text": \n[1]\n${lines({ weight: 1, height: 2 })}${lines(good)}`);
    const { results, log } = await run();
    expect(results[0]?.n).toBe(2);
    expect(log[0]).toMatch(/^set\/s\.jsonl:2: left out, not valid JSON/);
    expect(log[1]).toBe("set/s.jsonl:3: left out, not a JSON object");
    expect(log[2]).toBe("set/s.jsonl: fields not recognised: height, weight (1 records)");
  });

  it("name the record whose document is missing, and count it", async () => {
    write("set/items.jsonl", claims);
    const { results, log } = await run();
    expect(results[0]).toMatchObject({ n: 0, metrics: { failed: 3, balancedAccuracy: null } });
    expect(log).toContain('set claim-verification: items.jsonl:1 failed: no document has doc_id "m"');
  });

  it("count every label of a summary that cannot be read", async () => {
    const span = { start_utf16: 0, end_utf16: 3, text: "The" };
    const label = { summary: "gone.md", id: "1", rule: "language/booster", span, must_not_flag: false };
    write("set/l.jsonl", lines(label, { ...label, id: "2" }));
    expect((await run()).results[0]).toMatchObject({ n: 0, metrics: { failed: 2 } });
  });
});

describe("files of a set", () => {
  it("are read for summaries, articles and packed pages", async () => {
    const mill = "The mill in Ostrow closed.";
    const summary = `${mill}[^a]\n\n[^a]: texts/mill.txt\n`;
    const at = (text: string, start = 0) => ({ start_utf16: start, end_utf16: start + text.length, text });
    write("set/sum.md", summary);
    write("set/texts/mill.txt", article);
    const span = at(mill);
    write(
      "set/all.jsonl",
      lines(
        { summary: "sum.md", id: "k", span, must_not_flag: true, rules_forbidden: ["language/booster"] },
        {
          summary: "sum.md",
          id: "h",
          sentence: span,
          evidence: [{ file: "texts/mill.txt", spans: [at(mill)] }],
        },
        {
          file: "texts/mill.txt",
          title: null,
          byline: null,
          publisher: null,
          datePublished: null,
          quotations: [],
        },
      ),
    );
    const page = `<html><body><article><h1>Mill closes</h1><p>${article.repeat(8)}</p></article></body></html>`;
    write("set/pages/p.html.gz", gzipSync(page));
    write(
      "set/pages.jsonl",
      lines({ html: "pages/p.html.gz", gold_with: ["Nine people worked"], gold_without: ["Cookies"] }),
    );
    const { results } = await run();
    expect(results.map(({ task, n, metrics }) => [task, n, metrics.failed])).toEqual([
      ["labelled-summaries", 1, 0],
      ["hover-evidence", 1, 0],
      ["article-parse", 1, 0],
      ["html-extraction", 1, 0],
    ]);
    expect(results[1]?.metrics).toMatchObject({ hitAt1: 1, goldFilesAll: 1, withoutReport: 0 });
    expect(results[3]?.metrics).toMatchObject({ segmentF1: 1 });
  });
});

describe("arguments", () => {
  it.each([
    [["--limit", "0"], /--limit takes a whole number/],
    [["--limit", "some"], /--limit takes a whole number/],
    [["--dtaa", "x"], /--dtaa/],
    [["stray"], /stray/],
    [["--data", ""], /--data takes a value/],
  ])("%j are refused", (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(message);
  });

  it("may follow a lone --", () => {
    expect(parseArguments(["--", "--suite", "a", "--limit", "5"])).toMatchObject({ suite: "a", limit: 5 });
  });

  it("name a folder that exists and has sets", async () => {
    await expect(run({ data: join(data, "none") })).rejects.toThrow(/is not a folder/);
    await expect(run()).rejects.toThrow(/has no folder with \.jsonl files/);
  });
});

it("writes results as a table", () => {
  const metrics = { recall: 0.5, precision: null, rules: { a: { found: 1 }, bcd: { found: 2 } } };
  expect(formatTable([{ suite: "s", task: "t", n: 3, metrics }])).toBe(
    "s  t  n=3\n  recall=0.500 precision=-\n  rules\n    a    found 1\n    bcd  found 2",
  );
});
