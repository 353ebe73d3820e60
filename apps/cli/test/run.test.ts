import { spawn, spawnSync } from "node:child_process";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { hashOf } from "../src/run/states.ts";
import { clean, evenhand, folderOf, shell, wire, wrong } from "./program.ts";

const program = fileURLToPath(new URL("../bin/evenhand.js", import.meta.url));

function summaries(count: number): Record<string, string> {
  const files = Array.from({ length: count }, (_, i) => [
    `s${String(i).padStart(3, "0")}.md`,
    i % 2 ? wrong : clean,
  ]);
  return { ...Object.fromEntries(files), "sources/wire.txt": wire };
}

/** What `--stats` says of the cache. */
function fromCache(stderr: string): number {
  return Number(/, (\d+) from the cache;/.exec(stderr)?.[1]);
}

/** A program under way. */
function start(args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  const { CI: _ci, ...own } = process.env;
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...own, ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, output, ended };
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 50_000; Date.now() < end; ) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("it never came about");
}

describe("--workers", () => {
  it("gives the same report from any number of threads", async () => {
    await using folder = await folderOf({ ...summaries(7), "gone.md": "A.[^x]\n\n[^x]: gone.txt\n" });
    const alone = await evenhand(["-f", "json", "--workers", "1"], folder.path);
    expect(JSON.parse(alone.stdout).files).toHaveLength(8);
    expect(alone.code).toBe(2);
    for (const workers of ["2", "5"]) {
      expect(await evenhand(["-f", "json", "--workers", workers], folder.path)).toEqual(alone);
    }
    const { stderr } = await evenhand(["--stats", "--workers", "2"], folder.path);
    expect(stderr).toMatch(/ with 2 threads\n/);
  });

  it.each(["0", "-1", "1.5", "many"])("refuses %s", async (workers) => {
    await using folder = await folderOf({});
    const { code, stderr } = await evenhand(["--workers", workers], folder.path);
    expect(stderr).toMatch(/^evenhand: .*auto or a whole number from 1 to 999\.\n$/);
    expect(code).toBe(2);
  });
});

describe("--cache", () => {
  it("gives the same report again, and forgets a result when anything it rests on changes", async () => {
    await using folder = await folderOf({
      ...summaries(2),
      "c.md": clean.replace("wire.txt", "other.txt"),
      "sources/other.txt": wire,
    });
    const run = async (...args: string[]) => {
      const { stderr, ...rest } = await evenhand(["-f", "json", "--cache", "--stats", ...args], folder.path);
      return { rest, hits: fromCache(stderr) };
    };
    const write = (name: string, text: string): Promise<void> => writeFile(join(folder.path, name), text);
    const first = await run();
    expect(first.hits).toBe(0);
    expect(await run("--workers", "2")).toEqual({ ...first, hits: 3 });
    expect(await readFile(join(folder.path, ".evenhandcache/.gitignore"), "utf8")).toBe("*\n");

    expect(await run("--rule", "language/readability: off")).toMatchObject({ hits: 0 });
    expect(await run()).toMatchObject({ hits: 0 });
    await write("c.md", clean.replace("wire.txt", "other.txt").replace("12 to 7", "13 to 7"));
    expect(await run()).toMatchObject({ hits: 2 });
    await write("sources/wire.txt", `${wire}\nMore.\n`);
    expect(await run()).toMatchObject({ hits: 1 });
    await write("sources/other.txt.meta.yaml", "publisher: Coast Wire\n");
    expect(await run()).toMatchObject({ hits: 2 });
    await rm(join(folder.path, "sources/other.txt"));
    const gone = await run();
    expect(gone).toMatchObject({ hits: 2, rest: { code: 2 } });
    expect(await run()).toEqual({ ...gone, hits: 3 });
    await write("evenhand.config.json", '{ "minStrength": 0.9 }');
    expect(await run()).toMatchObject({ hits: 0 });
  });

  it("leaves out a damaged result with one note, and a folder of other things alone", async () => {
    await using folder = await folderOf({ ...summaries(3), "mine/letter.json": "{}" });
    const run = (location: string) => evenhand(["--cache-location", location, "--stats"], folder.path);
    await run("kept");
    const entries = (await readdir(join(folder.path, "kept"))).filter((name) => name.endsWith(".json"));
    expect(entries).toHaveLength(3);
    for (const [i, name] of entries.slice(0, 2).entries()) {
      const file = join(folder.path, "kept", name);
      const text = await readFile(file, "utf8");
      await writeFile(file, i === 0 ? text.slice(0, text.length / 2) : text.replace("12 to 7", "12 to 8"));
    }
    const { stderr, code } = await run("kept");
    expect(stderr).toContain(
      "evenhand: warning: cache kept: 2 damaged results were left out and made anew\n",
    );
    expect(fromCache(stderr)).toBe(1);
    expect(code).toBe(1);
    expect(fromCache((await run("kept")).stderr)).toBe(3);

    for (const [location, note] of [
      ["mine", "holds other things, so it is left alone; name another folder"],
      ["s000.md", "is a file, not a folder; name another"],
    ]) {
      const foreign = await run(location ?? "");
      expect(foreign.stderr).toContain(`evenhand: warning: cache ${location}: ${note}\n`);
      expect(foreign.code).toBe(1);
    }
    expect(await readdir(join(folder.path, "mine"))).toEqual(["letter.json"]);
  });

  it.skipIf(process.platform !== "linux")("goes on without a folder that may not be written", async () => {
    await using folder = await folderOf(summaries(2));
    const { stderr, stdout, code } = await evenhand(["--cache-location", "/proc/evenhand"], folder.path);
    expect(stderr).toMatch(/^evenhand: warning: cache \/proc\/evenhand: .*; going on without it\n$/);
    expect(stdout).toContain("1 error");
    expect(code).toBe(1);
  });

  it.skipIf(process.platform === "win32")("is done without where the disk is full", async () => {
    await using folder = await folderOf({ "summary.md": wrong, "sources/wire.txt": wire });
    // No file may be larger than a block of 1,024 bytes.
    const full = await shell("ulimit -f 1; trap '' XFSZ; evenhand summary.md --cache", folder.path);
    expect(full.stderr).toBe(
      "evenhand: warning: cache .evenhandcache: could not be written: it would be larger than files may be here; going on without it\n",
    );
    expect([full.code, full.stdout.includes("sourcing/number-mismatch")]).toEqual([1, true]);
    const after = await evenhand(["summary.md", "--cache"], folder.path);
    expect(after).toEqual({ code: 1, stderr: "", stdout: full.stdout });
  });

  it("serves two runs at once", async () => {
    await using folder = await folderOf(summaries(6));
    const args = ["-f", "json", "--cache"];
    const both = await Promise.all([evenhand(args, folder.path), evenhand(args, folder.path)]);
    expect(both[0].stderr).toBe("");
    expect(both[1]).toEqual(both[0]);
    const { stderr, stdout } = await evenhand([...args, "--stats"], folder.path);
    expect(fromCache(stderr)).toBe(6);
    expect(stdout).toBe(both[0].stdout);
  });
});

describe("Ctrl-C", () => {
  it.skipIf(process.platform === "win32")("leaves a long run with 130, and the cache whole", async () => {
    await using folder = await folderOf(summaries(200));
    const { child, output, ended } = start(["--cache", "--workers", "2", "-o", "report.txt"], folder.path);
    const cache = join(folder.path, ".evenhandcache");
    const entries = async () =>
      (await readdir(cache).catch(() => [])).filter((name) => name.endsWith(".json"));
    await until(async () => (await entries()).length > 2);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(output).toEqual({ stdout: "", stderr: "" });
    expect(await readdir(folder.path)).not.toContain("report.txt");
    expect((await readdir(cache)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    const kept = await entries();
    expect(kept.length).toBeLessThan(200);
    // The first ten, which were checked first, and the last.
    const named = Object.keys(summaries(200)).filter((name) => /^s(?:00|19)\d\.md$/.test(name));
    const keptOf = named.filter((name) => kept.includes(`${hashOf(name)}.json`));
    expect(keptOf.length).toBeGreaterThan(0);
    const again = await evenhand(["--cache", "--stats", ...named], folder.path);
    expect(again.stderr).not.toContain("warning");
    expect(fromCache(again.stderr)).toBe(keptOf.length);
  });
});

describe("--watch", () => {
  it("checks again when a summary, a source or the configuration changes, and ends with 0", async () => {
    await using folder = await folderOf({
      "news/a.md": clean,
      "news/sources/wire.txt": wire,
      ".git/HEAD": "",
    });
    const { child, output, ended } = start(["--watch", "-f", "ndjson"], folder.path);
    const errors = (): number[] =>
      output.stdout
        .split("\n")
        .filter((line) => line.includes('"type":"totals"'))
        .map((line) => JSON.parse(line).totals.errors);
    const at = (name: string): string => join(folder.path, name);
    const waits = (times: number) => until(() => output.stderr.split("watching for changes").length > times);
    await waits(1);
    await writeFile(at("news/a.md"), wrong);
    await waits(2);
    // As editors save: another file in its place.
    await writeFile(at("news/sources/.draft"), wire.replace("12 to 7", "12 to 9"));
    await rename(at("news/sources/.draft"), at("news/sources/wire.txt"));
    await waits(3);
    await mkdir(at("more/sources"), { recursive: true });
    await writeFile(at("more/sources/wire.txt"), wire);
    await writeFile(at("more/b.md"), wrong);
    await until(() => errors().at(-1) === 1);
    const before = errors().length;
    await writeFile(at("evenhand.config.json"), '{ "rules": { "sourcing/number-mismatch": "off" } }');
    await until(() => errors().length > before);
    expect(errors().slice(0, 3)).toEqual([0, 1, 0]);
    expect(errors().at(-1)).toBe(0);
    await writeFile(at("evenhand.config.json"), "{ rules");
    await until(() => output.stderr.includes("evenhand.config.json:1: "));
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });
});

describe("--stats", () => {
  it("tells steps and rules on standard error, and leaves the report alone", async () => {
    await using folder = await folderOf(summaries(2));
    const plain = await evenhand(["-f", "json"], folder.path);
    const { stdout, stderr, code } = await evenhand(["-f", "json", "--stats"], folder.path);
    expect({ stdout, code }).toEqual({ stdout: plain.stdout, code: plain.code });
    expect(stderr).toMatch(/^2 files, 0 from the cache; \d+ words; \d+\.\d\d s with 1 thread\n/);
    for (const step of ["find files", "read texts", "verify claims", "sourcing/number-mismatch"]) {
      expect(stderr).toMatch(new RegExp(`^  ${step} +\\d+\\.\\d +\\d+\\.\\d%$`, "m"));
    }
  });
});

const hasTerminal = process.platform === "linux" && spawnSync("script", ["--version"]).status === 0;

describe("progress", () => {
  it.skipIf(!hasTerminal)("is shown on a terminal alone, and not in CI", async () => {
    await using folder = await folderOf(summaries(40));
    const onTerminal = (env: Record<string, string>): string => {
      const { CI: _ci, ...own } = process.env;
      const line = `'${process.execPath}' '${program}' -q --workers 1 2>&1 > /dev/null`;
      const { stdout } = spawnSync("script", ["-qec", line, "/dev/null"], {
        cwd: folder.path,
        env: { ...own, TERM: "xterm", ...env },
        encoding: "utf8",
      });
      return stdout;
    };
    const slow = onTerminal({});
    expect(slow.replaceAll("\x1b[K", "")).toMatch(/\r\d+ of 40 files checked \(\d+%\)\r/);
    expect(slow.endsWith("\r\x1b[K")).toBe(true);
    expect(onTerminal({ CI: "true" })).toBe("");
  });
});
