import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it, vi } from "vitest";
import { folderOf } from "../program.ts";
import { call, connect } from "./client.ts";
import { gazette, wire, workspace } from "./sources.ts";

const CONFIG = "// never read\n";

vi.setConfig({ testTimeout: 240_000 });

/** Sentences of a megabyte or so, none like another. */
function longText(megabytes: number): string {
  const lines: string[] = [];
  for (let size = 0, at = 0; size < megabytes * 1_000_000; at++) {
    const line = `The harbour office of Selby ${at} said on 3 May that berth ${at * 7} would cost ${at * 3} crowns, and Bo Kramm agreed.`;
    lines.push(line);
    size += line.length + 2;
  }
  return lines.join("\n\n");
}

/** Megabytes that a process has in memory; null where the system does not tell. */
async function memoryOf(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kilobytes = /VmRSS:\s*(\d+) kB/.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1000;
}

describe("malformed calls", () => {
  it("get one clear line each, and the server lives on", async () => {
    await using folder = await folderOf(workspace);
    await using server = await connect(folder.path, [folder.path]);
    const ask = (name: string, args: Record<string, unknown>) => call(server.client, name, args);
    const wrong: readonly (readonly [string, Record<string, unknown>, string])[] = [
      ["lint_summary", { file: "summary.md" }, 'Unrecognized key: "file"'],
      ["lint_summary", { path: 7 }, "expected string"],
      ["lint_summary", { path: "" }, "path"],
      ["lint_summary", { text: "A.", sources: [{ id: "a" }] }, "give its path or its text"],
      ["lint_summary", { text: "A.", sources: [{ id: "a b", text: "B." }] }, "must be one word"],
      ["lint_summary", { path: "none.md" }, "none.md: no such file"],
      ["lint_summary", { path: "sources" }, "is a folder; name the file in it"],
      ["lint_summary", { path: "a\0b.md" }, "lies outside the folders"],
      [
        "lint_summary",
        { path: "summary.md", rules: { "language/none": "off" } },
        'unknown rule "language/none"',
      ],
      ["lint_summary", { path: "summary.md", rules: { "language/puffery": "loud" } }, "Invalid option"],
      ["lint_summary", { path: "summary.md", config: "none.json" }, "no such configuration"],
      ["find_evidence", { sentence: "" }, "sentence"],
      ["find_evidence", { sentence: "x".repeat(5000) }, "sentence"],
      [
        "check_quotation",
        { quotation: "a b c", summary: "summary.md", source: "radio" },
        "there is no source radio",
      ],
      ["explain_claim", { path: "summary.md", line: 1.5 }, "expected int"],
      ["compare_sources", { sources: [] }, "sources"],
      ["compare_sources", { sources: Array(51).fill({ text: "A." }) }, "50"],
      ["no_such_tool", {}, "no_such_tool not found"],
    ];
    for (const [name, args, message] of wrong) {
      const { isError, text } = await ask(name, args);
      expect([isError, text]).toEqual([true, expect.stringContaining(message)]);
      expect(text.trim().split("\n"), text).toHaveLength(1);
    }
    expect((await ask("lint_summary", { path: "summary.md" })).isError).toBe(false);
  });
});

describe("paths", () => {
  it("lead nowhere but into the folders that are granted: by no .., no link, no citation, no configuration", async () => {
    await using outside = await folderOf({
      "secret.txt": "The secret of Selby is 41 crowns, said Ada Tolliver on 3 May. ".repeat(20),
      "evenhand.config.json": `{"rules": {"sourcing/number-mismatch": "off"}}`,
      "secret.md": "# Secret\n\nThe secret is 41 crowns.\n",
    });
    await using folder = await folderOf({
      ...workspace,
      "cites.md": `The secret of Selby is 41 crowns.[^s]\n\n[^s]: ${outside.path}/secret.txt\n`,
      "extends/evenhand.config.json": `{"extends": "${outside.path}/evenhand.config.json"}`,
      "extends/summary.md": workspace["summary.md"]?.replace("sources/", "../sources/") ?? "",
      "globs/evenhand.config.json": `{"sources": ["${outside.path}/*.txt"]}`,
      "globs/summary.md": "The secret of Selby is 41 crowns.\n",
      "runs/evenhand.config.mjs": CONFIG,
      "runs/summary.md": "The pier is old.\n",
      "beside.txt": wire,
    });
    await symlink(join(outside.path, "secret.txt"), join(folder.path, "link.txt"));
    await symlink(outside.path, join(folder.path, "linked"));
    await symlink(join(outside.path, "none.txt"), join(folder.path, "dangling.txt"));
    await symlink(join(outside.path, "secret.txt"), join(folder.path, "beside.txt.meta.yaml"));
    await using server = await connect(folder.path, [folder.path]);
    const ask = (name: string, args: Record<string, unknown>) => call(server.client, name, args);

    const paths = [
      join(outside.path, "secret.txt"),
      "../secret.txt",
      `sources/../../${outside.path.split("/").at(-1)}/secret.txt`,
      "link.txt",
      "linked/secret.txt",
      "linked/none.txt",
      "dangling.txt",
      `file://${outside.path}/secret.txt`,
      "/etc/passwd",
      "/dev/stdin",
      "/proc/self/environ",
    ];
    for (const path of paths) {
      for (const [name, args] of [
        ["lint_summary", { path }],
        ["lint_summary", { text: "It is.", sources: [{ path }] }],
        ["lint_summary", { text: "It is.", config: path }],
        ["find_evidence", { sentence: "It is so.", sources: [{ path }] }],
        ["check_quotation", { quotation: "It is so", summary: path }],
        ["explain_claim", { path, line: 1 }],
        ["list_sources", { paths: [path] }],
        ["compare_sources", { sources: [{ path }, { text: "It is." }] }],
      ] as const) {
        const { isError, text } = await ask(name, args);
        expect([isError, text], `${name} ${path}`).toEqual([
          true,
          expect.stringContaining("lies outside the folders that may be read"),
        ]);
        expect(text).not.toContain("41 crowns");
      }
      await expect(
        server.client.readResource({ uri: `evenhand://source/${encodeURIComponent(path)}` }),
      ).rejects.toThrow("lies outside the folders");
    }

    const cites = await ask("lint_summary", { path: "cites.md" });
    expect(cites.data.errors[0].message).toContain("lies outside the folders that may be read");
    const extended = await ask("lint_summary", { path: "extends/summary.md" });
    expect(extended.isError).toBe(true);
    const globs = await ask("lint_summary", { path: "globs/summary.md" });
    const runs = await ask("lint_summary", { path: "runs/summary.md" });
    expect(runs.text).toContain("is a program, which evenhand mcp does not run");
    const beside = await ask("list_sources", { paths: ["beside.txt"] });
    for (const answer of [cites, extended, globs, beside])
      expect(JSON.stringify([answer.data, answer.text])).not.toMatch(
        /Ada Tolliver on 3 May|secret of Selby is 41 crowns, said/,
      );
  });

  it("count from the client's roots, and from the working directory where it names none", async () => {
    await using one = await folderOf(workspace);
    await using other = await folderOf({ "other.md": "The pier is old.\n" });
    await using granted = await connect(one.path, [other.path]);
    expect((await call(granted.client, "lint_summary", { path: "other.md" })).isError).toBe(false);
    const here = await call(granted.client, "lint_summary", { path: join(one.path, "summary.md") });
    expect(here.text).toContain("lies outside the folders");
    await using own = await connect(one.path);
    expect((await call(own.client, "lint_summary", { path: "summary.md" })).isError).toBe(false);
    await using none = await connect(one.path, []);
    const refused = await call(none.client, "lint_summary", { path: "summary.md" });
    expect(refused.text).toContain("no folder is open to this client; give the text itself");
    const texts = await call(none.client, "lint_summary", {
      text: "The pier is old.",
      sources: [{ text: wire }],
    });
    expect(texts.isError).toBe(false);
  });

  it("are shown from the folder, by whatever name it was granted", async () => {
    await using folder = await folderOf(workspace);
    await using links = await folderOf({});
    const link = join(links.path, "link");
    await symlink(folder.path, link);
    await using server = await connect(links.path, [link]);
    for (const path of ["summary.md", join(link, "summary.md"), join(folder.path, "summary.md")]) {
      const { data } = await call(server.client, "lint_summary", { path });
      expect(data.path).toBe("summary.md");
    }
  });

  it("follow the roots when they change", async () => {
    await using one = await folderOf(workspace);
    await using other = await folderOf(workspace);
    const roots = [one.path];
    await using server = await connect(one.path, roots);
    const ask = () => call(server.client, "lint_summary", { path: join(other.path, "summary.md") });
    expect((await ask()).isError).toBe(true);
    roots[0] = other.path;
    await server.client.sendRootsListChanged();
    expect((await ask()).isError).toBe(false);
  });
});

describe("size", () => {
  it("is bounded: of a file, of a text, of a message", async () => {
    await using folder = await folderOf({ ...workspace, "cites.md": "It is old.[^b]\n\n[^b]: big.txt\n" });
    await writeFile(join(folder.path, "big.txt"), "The pier is old. ".repeat(1_200_000));
    await using server = await connect(folder.path, [folder.path]);
    const ask = (name: string, args: Record<string, unknown>) => call(server.client, name, args);
    const file = await ask("lint_summary", { path: "big.txt" });
    expect([file.isError, file.text]).toEqual([
      true,
      expect.stringContaining("is too large (20.4 MB; files up to 5 MB are read)"),
    ]);
    const cited = await ask("lint_summary", { path: "cites.md" });
    expect(cited.data.errors[0].message).toContain("big.txt is too large (20.4 MB");
    const text = await ask("find_evidence", {
      sentence: "It is old.",
      sources: [{ text: "a".repeat(3_000_000) }],
    });
    expect([text.isError, text.text]).toEqual([true, expect.stringContaining("2000000")]);
    const many = Array.from({ length: 5 }, () => ({ text: "a ".repeat(900_000) }));
    expect((await ask("compare_sources", { sources: many })).text).toContain("are read in one call");
    const message = ask("lint_summary", { text: "It is old.", sources: [{ text: "a".repeat(20_000_000) }] });
    await expect(message).rejects.toThrow("the message is too large; up to 12 MB are read");
    expect((await ask("lint_summary", { path: "summary.md" })).isError).toBe(false);
    expect(await memoryOf(server.pid)).toSatisfy((size: number | null) => size === null || size < 700);
  });
});

describe("time", () => {
  it("ends with a clear line, and the next call is answered", async () => {
    await using folder = await folderOf(workspace);
    await using server = await connect(folder.path, null, ["--time-limit", "6"]);
    await call(server.client, "lint_summary", { path: "summary.md" }).catch(() => {});
    const long = await call(server.client, "lint_summary", {
      text: longText(1.9),
      sources: [{ text: longText(1.9) }, { text: longText(1.9) }, { text: longText(1.8) }],
    });
    expect([long.isError, long.text]).toEqual([
      true,
      expect.stringContaining("took longer than 6 seconds and was stopped"),
    ]);
    expect((await call(server.client, "list_sources", {})).isError).toBe(false);
  });

  it("of a cancelled call is not spent: the work stops, and others are answered", async () => {
    await using folder = await folderOf(workspace);
    await using server = await connect(folder.path, [folder.path], ["--time-limit", "600"]);
    await call(server.client, "lint_summary", { path: "summary.md" });
    const text = longText(1.5);
    const cancel = new AbortController();
    const long = Array.from({ length: 8 }, () =>
      call(
        server.client,
        "lint_summary",
        { text, sources: [{ text: longText(1.9) }] },
        { signal: cancel.signal },
      ),
    );
    const begun = performance.now();
    setTimeout(() => cancel.abort("enough"), 500);
    const outcomes = await Promise.allSettled(long);
    expect(outcomes.map(({ status }) => status)).toEqual(Array(8).fill("rejected"));
    const { isError } = await call(server.client, "lint_summary", { path: "summary.md" });
    expect(isError).toBe(false);
    // The eight would have worked for minutes.
    expect(performance.now() - begun).toBeLessThan(60_000);
  });
});

describe("many calls", () => {
  it("are answered a hundred at once", async () => {
    await using folder = await folderOf(workspace);
    await using server = await connect(folder.path, [folder.path]);
    const args = {
      sources: [
        { id: "wire", text: wire },
        { id: "gazette", text: gazette },
      ],
    };
    const calls = Array.from({ length: 100 }, (_, at) =>
      at % 2 === 0
        ? call(server.client, "lint_summary", { path: "summary.md" })
        : call(server.client, "find_evidence", { sentence: `The pier was closed in ${1900 + at}.`, ...args }),
    );
    const answers = await Promise.all(calls);
    expect(answers.filter(({ isError }) => isError)).toEqual([]);
    expect(new Set(answers.filter((_, at) => at % 2 === 1).map(({ data }) => data.sentence)).size).toBe(50);
    expect(server.errors()).toBe("");
    expect(await memoryOf(server.pid)).toSatisfy((size: number | null) => size === null || size < 1500);
  });

  it("beyond what may wait are refused, and those before are answered", async () => {
    await using folder = await folderOf(workspace);
    await using server = await connect(folder.path, [folder.path]);
    const answers = await Promise.all(
      Array.from({ length: 300 }, () => call(server.client, "lint_summary", { path: "summary.md" })),
    );
    const refused = answers.filter(({ isError }) => isError);
    expect(refused.length).toBeGreaterThan(100);
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(128);
    expect(refused[0]?.text).toContain("too many calls wait (128); ask again when some are answered");
  });
});

it("ends when the client goes", async () => {
  await using folder = await folderOf(workspace);
  const server = await connect(folder.path, [folder.path]);
  await call(server.client, "lint_summary", { path: "summary.md" });
  await server.client.close();
  const isAlive = (): boolean => {
    try {
      return process.kill(server.pid, 0);
    } catch {
      return false;
    }
  };
  await expect.poll(isAlive, { timeout: 5000 }).toBe(false);
});
