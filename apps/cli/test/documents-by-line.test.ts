import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { Validator } from "@cfworker/json-schema";
import { describe, expect, it, onTestFinished } from "vitest";
import { folderOf, wire } from "./program.ts";

const program = fileURLToPath(new URL("../bin/evenhand.js", import.meta.url));
const LINES = ["lint", "--stdin-format", "jsonl", "--format", "ndjson"];

interface Result {
  readonly type: "document" | "failure";
  readonly line: number;
  readonly id: string | null;
  readonly message?: string;
  readonly diagnostics?: readonly { readonly rule: string }[];
  readonly errors?: readonly string[];
}

function start(args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [program, ...args], { cwd });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

async function run(
  input: string | Uint8Array,
  args: readonly string[] = LINES,
  cwd: string = process.cwd(),
): Promise<{ code: number | null; results: Result[]; stderr: string }> {
  const child = start(args, cwd);
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
    });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, results: resultsIn(output.stdout), stderr: output.stderr };
}

function resultsIn(text: string): Result[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Result);
}

function documentLine(id: string, votes = "12 to 7"): string {
  const summary = `The council voted ${votes} to rebuild the old pier.[^wire]`;
  return JSON.stringify({ id, summary, sources: [{ id: "wire", text: wire }] });
}

const rulesOf = ({ diagnostics = [] }: Result): string[] => diagnostics.map(({ rule }) => rule);

it("each document gets its result, in the order of the lines, whatever stands between them", async () => {
  const input = [
    documentLine("a"),
    "no JSON",
    "",
    documentLine("b", "12 to 9"),
    '{"summary":"x","sources":[],"extra":1}',
    documentLine("c"),
  ].join("\r\n");
  const { code, results, stderr } = await run(input);
  expect(results.map(({ type, line, id }) => [type, line, id])).toEqual([
    ["document", 1, "a"],
    ["failure", 2, null],
    ["document", 4, "b"],
    ["failure", 5, null],
    ["document", 6, "c"],
  ]);
  expect(results.map(rulesOf)).toEqual([[], [], ["sourcing/number-mismatch"], [], []]);
  expect(results[1]?.message).toBe("line 2: is no JSON; write each document on one line, line breaks as \\n");
  expect(results[3]?.message).toMatch(/^line 5: unknown key "extra"; the keys are /);
  expect(stderr).toBe("evenhand: 2 lines could not be used; each has a result that says why\n");
  expect(code).toBe(2);

  const { $defs } = JSON.parse(
    await readFile(new URL("../schema/lint.schema.json", import.meta.url), "utf8"),
  );
  const validator = new Validator({ $defs, $ref: "#/$defs/documentLine" }, "2020-12", false);
  for (const result of results) expect(validator.validate(result).errors).toEqual([]);
});

it.each([
  ["a finding at error", documentLine("a", "12 to 9"), 1],
  ["nothing", documentLine("a"), 0],
  ["no document at all", "", 0],
])("the exit code tells of %s", async (_what, input, code) => {
  expect((await run(input)).code).toBe(code);
});

it("rules and configuration hold for each document, and its sources are all that is read", async () => {
  await using folder = await folderOf({
    "evenhand.config.json": '{"rules": {"sourcing/number-mismatch": "off"}}',
    "secret.txt": wire,
  });
  const summary = "The council voted 12 to 9 to rebuild the pier.[^wire] It is old.[^s]\n\n[^s]: secret.txt";
  const { results } = await run(
    JSON.stringify({ summary, sources: [{ id: "wire", text: wire }] }),
    LINES,
    folder.path,
  );
  expect(results.flatMap(rulesOf)).not.toContain("sourcing/number-mismatch");
  expect(results[0]?.errors).toEqual([
    "line 1:3: source secret.txt is not among the sources that were handed in",
  ]);
});

it("a line that is too long has a result, and the next is checked", async () => {
  const long = Buffer.alloc(64_000_001, "x");
  const { results } = await run(Buffer.concat([long, Buffer.from(`\n${documentLine("b")}\n`)]));
  expect(results.map(({ type, message }) => [type, message])).toEqual([
    ["failure", "line 1: is longer than 64 MB; hand in less in one"],
    ["document", undefined],
  ]);
});

it("no more is read than is written: a slow reader holds the program up", async () => {
  const child = start(LINES, process.cwd());
  child.stdout.pause();
  child.stdin.on("error", () => {});
  const one = `${documentLine("a")}\n`;
  let written = 0;
  const deadline = Date.now() + 60_000;
  // As long as pipes and buffers take it; then the program reads no more.
  for (let waited = 0; waited < 3000 && Date.now() < deadline; ) {
    if (child.stdin.write(one.repeat(20))) {
      written += 20;
      continue;
    }
    const drained = await Promise.race([
      once(child.stdin, "drain").then(() => true),
      new Promise<false>((resolve) => setTimeout(() => resolve(false), 1000)),
    ]);
    if (drained) {
      written += 20;
      waited = 0;
    } else waited += 1000;
  }
  expect(Date.now()).toBeLessThan(deadline);
  expect(written).toBeLessThan(2000);
});

describe("--resume", () => {
  const all = Array.from({ length: 150 }, (_, i) =>
    documentLine(`d${i}`, i % 3 === 0 ? "12 to 9" : "12 to 7"),
  );
  const input = `${all.join("\n")}\n`;

  it("goes on after a run that was killed, and loses and doubles nothing", async () => {
    await using folder = await folderOf({});
    const file = join(folder.path, "results.ndjson");
    const args = [...LINES, "--resume", "results.ndjson"];
    let kills = 0;
    for (let least = 1; ; least += 150_000) {
      const child = start(args, folder.path);
      child.stdin.on("error", () => {});
      child.stdin.end(input);
      const ended = once(child, "close");
      const killed = await Promise.race([
        ended.then(() => false),
        until(async () => (await sizeOf(file)) > least),
      ]);
      if (!killed) break;
      child.kill("SIGKILL");
      await ended;
      kills++;
    }
    expect(kills).toBeGreaterThan(1);
    const resumed = await readFile(file, "utf8");
    expect(resultsIn(resumed).map(({ id }) => id)).toEqual(all.map((_, i) => `d${i}`));

    await using other = await folderOf({});
    await run(input, args, other.path);
    expect(resumed).toBe(await readFile(join(other.path, "results.ndjson"), "utf8"));
  });

  it("drops the half of a line that a killed run left", async () => {
    const whole = '{"type":"document","line":1,"id":"d0"}\n';
    await using folder = await folderOf({ "results.ndjson": `${whole}{"type":"docum` });
    await run(`${all.slice(0, 2).join("\n")}\n`, [...LINES, "--resume", "results.ndjson"], folder.path);
    const text = await readFile(join(folder.path, "results.ndjson"), "utf8");
    expect(text.startsWith(`${whole}{"type":"document","line":2,"id":"d1"`)).toBe(true);
    expect(resultsIn(text)).toHaveLength(2);
  });

  it.each([
    ["no results", "Dear diary\n", "its last line is no result of a run like this; name another file"],
    [
      "results of other documents",
      '{"type":"document","line":2,"id":"z9"}\n',
      'its results are of another input: line 2 is "z9" there and "d1" here',
    ],
  ])("refuses a file with %s, and leaves it as it is", async (_what, content, message) => {
    await using folder = await folderOf({ "results.ndjson": content });
    const { code, stderr } = await run(input, [...LINES, "--resume", "results.ndjson"], folder.path);
    expect([code, stderr]).toEqual([2, `evenhand: --resume results.ndjson: ${message}\n`]);
    expect(await readFile(join(folder.path, "results.ndjson"), "utf8")).toBe(content);
  });
});

it.each([
  [["--stdin-format", "jsonl"], "this form of results: each line gives one; add --format ndjson"],
  [[...LINES.slice(1), "a.md"], "paths: the documents come by standard input"],
  [[...LINES.slice(1), "--fix"], "--fix: the documents are no files"],
  [[...LINES.slice(1), "-o", "x"], "-o: name the file after --resume, or let the shell write it"],
])("what does not go together is said: %s", async (args, message) => {
  const { code, stderr } = await run("", ["lint", ...args]);
  expect([code, stderr]).toEqual([2, `evenhand: --stdin-format jsonl does not go with ${message}\n`]);
});

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => ({ size: 0 }))).size;
}

async function until(condition: () => Promise<boolean>): Promise<true> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
  return true;
}
