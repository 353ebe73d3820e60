import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseArguments } from "./arguments.ts";
import { annotatedSets } from "./data/discover.ts";
import { isRecord } from "./data/fields.ts";
import { type Result, runQuality } from "./run.ts";
import { readExpression } from "./tasks/expression-scores.ts";
import { tasks } from "./tasks/index.ts";

const annotations = join(import.meta.dirname, "../annotations");
const seeds = join(process.env.EVENHAND_SHARED ?? join(import.meta.dirname, "../../../../shared"), "seeds");
const records = readFileSync(join(annotations, "seeds-loaded.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line): unknown => JSON.parse(line))
  .filter(isRecord);
const expressions = records.map(readExpression);

let shared: string;
beforeEach(() => {
  shared = mkdtempSync(join(tmpdir(), "annotated-"));
  vi.stubEnv("EVENHAND_SHARED", shared);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(shared, { recursive: true });
});

function write(folder: string, name: string, content: string): void {
  mkdirSync(join(shared, folder), { recursive: true });
  writeFileSync(join(shared, folder, name), content);
}

async function run(argv: readonly string[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  await runQuality(parseArguments(argv), tasks, { result: (result) => results.push(result), log: () => {} });
  return results;
}

describe("annotated texts", () => {
  it("are scored where the shared folder has them", async () => {
    const text = "The mill in Ostrow closed. Undoubtedly the so-called owner is a disgrace.\n";
    for (const file of new Set(expressions.map((expression) => expression.file))) write("seeds", file, text);
    const results = await run(["--suite", "seeds"]);
    expect(results.map(({ suite }) => suite)).toEqual(results.map(() => "seeds"));
    const result = results.find(({ task }) => task === "loaded-expressions");
    expect(result).toMatchObject({ suite: "seeds", task: "loaded-expressions", n: expressions.length });
    expect(result?.metrics).toMatchObject({ failed: 0 });
    expect(result?.metrics.findings).toBeGreaterThanOrEqual(5);
  });

  it("are left out where it has not, and where another folder is named", async () => {
    write("eval/a", "s.jsonl", '{"text": "The mill is open.", "label": "biased"}\n');
    expect((await run([])).map(({ suite }) => suite)).toEqual(["a"]);
    await expect(run(["--suite", "seeds"])).rejects.toThrow(/no set is called "seeds"/);
    write("seeds", "x.txt", "The mill is open.");
    await expect(run(["--data", shared, "--suite", "seeds"])).rejects.toThrow(/no set is called "seeds"/);
  });

  it("go by the first part of the annotation file's name", () => {
    for (const name of [
      "mills-loaded.jsonl",
      "mills-cues.jsonl.gz",
      "mills-stance.json",
      "dams-loaded.jsonl",
      "mills.jsonl",
    ])
      write("notes", name, "");
    write("notes", "mills-README.md", "");
    write("mills", "a.txt", "");
    const folder = join(shared, "notes");
    expect(annotatedSets(folder, shared)).toEqual([
      {
        folder,
        path: "mills",
        files: ["mills-cues.jsonl.gz", "mills-loaded.jsonl", "mills-stance.json"],
        texts: join(shared, "mills"),
      },
    ]);
  });
});

describe("the annotations of seeds", () => {
  it("hold offsets and no text", () => {
    const fields = ["category", "end_utf16", "file", "note", "passes", "start_utf16", "strength", "voice"];
    expect(new Set(records.flatMap((record) => Object.keys(record)))).toEqual(new Set(fields));
    expect(expressions.every(({ category }) => /^language\/[a-z]+(?:-[a-z]+)*$/.test(category))).toBe(true);
  });

  it.skipIf(!existsSync(seeds))("begin and end at words of the texts and do not overlap", () => {
    const ends = new Map<string, number>();
    for (const { file, span } of expressions) {
      const text = readFileSync(join(seeds, file), "utf8");
      const place = `${file}:${span.start}`;
      expect(span.start, place).toBeGreaterThanOrEqual(ends.get(file) ?? 0);
      expect(/^[\p{L}\p{N}]$/u.test(text.charAt(span.start)), place).toBe(true);
      expect(/^[\p{L}\p{N}.?”]$/u.test(text.charAt(span.end - 1)), place).toBe(true);
      expect(/[\p{L}\p{N}]/u.test(text.charAt(span.start - 1)), place).toBe(false);
      expect(/[\p{L}\p{N}]/u.test(text.charAt(span.end)), place).toBe(false);
      ends.set(file, span.end);
    }
  });
});
