import { describe, expect, it } from "vitest";
import { evenhand, folderOf, shell, wire, wrong } from "./program.ts";

interface Result {
  readonly ruleId: string;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly { readonly kind: string; readonly justification?: string }[];
}

async function sarif(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  await using folder = await folderOf(files);
  const { stdout } = await evenhand(["-f", "sarif", ...args], folder.path);
  const [run] = JSON.parse(stdout).runs;
  return { run, results: run.results as readonly Result[] };
}

function fingerprintOf(results: readonly Result[], rule: string): string | undefined {
  return results.find(({ ruleId }) => ruleId === rule)?.partialFingerprints["claim/v1"];
}

describe("fingerprints", () => {
  const rule = "sourcing/number-mismatch";

  it("stay the same while the text around a finding changes, and change with what it is about", async () => {
    const before = await sarif({ "a.md": wrong, "sources/wire.txt": wire });
    const own = fingerprintOf(before.results, rule);
    expect(own).toMatch(/^[0-9a-f]{16}$/);

    const around = wrong.replace("# The pier", "# The old pier\n\nShop owners had not been asked.[^wire]");
    const elsewhere = wire.replace("\nShop owners", "\nThe vote came at midnight.\n\nShop owners");
    const after = await sarif({ "b.md": around, "sources/wire.txt": elsewhere });
    expect(fingerprintOf(after.results, rule)).toBe(own);

    const reworded = await sarif({
      "a.md": wrong.replace("the old pier", "the pier"),
      "sources/wire.txt": wire,
    });
    expect(fingerprintOf(reworded.results, rule)).not.toBe(own);
    const corrected = wire.replace("12 to 7 on Tuesday", "12 to 8 on Tuesday");
    const another = await sarif({ "a.md": wrong, "sources/wire.txt": corrected });
    expect(fingerprintOf(another.results, rule)).not.toBe(own);
  });

  it("tell the same sentence in two places apart", async () => {
    const [first = "", ...rest] = wrong.split("\n\n").slice(1);
    const twice = ["# The pier", first, "Later:", first, ...rest].join("\n\n");
    const { results } = await sarif({ "a.md": twice, "sources/wire.txt": wire });
    const own = results.filter(({ ruleId }) => ruleId === rule);
    expect(own).toHaveLength(2);
    expect(new Set(own.map((result) => result.partialFingerprints["claim/v1"])).size).toBe(2);
  });
});

describe("sarif", () => {
  it("has findings that a comment silences, with the reason, as suppressed", async () => {
    const comment = "<!-- evenhand-disable-next-line sourcing/number-mismatch -- checked by phone -->";
    const text = wrong.replace("The council voted", `${comment}\nThe council voted`);
    const { results } = await sarif({ "a.md": text, "sources/wire.txt": wire });
    const suppressed = results.filter(({ suppressions }) => suppressions.length > 0);
    expect(suppressed).toHaveLength(1);
    expect(suppressed[0]).toMatchObject({
      ruleId: "sourcing/number-mismatch",
      suppressions: [{ kind: "inSource", justification: "checked by phone" }],
    });
  });

  it("tells of files that cannot be used", async () => {
    const { run } = await sarif({ "a.md": wrong });
    const [invocation] = run.invocations;
    expect(invocation.executionSuccessful).toBe(false);
    const [notification] = invocation.toolExecutionNotifications;
    expect(notification).toMatchObject({
      level: "error",
      message: { text: expect.stringContaining("wire.txt") },
    });
    const { artifactLocation, region } = notification.locations[0].physicalLocation;
    expect({ uri: artifactLocation.uri, region }).toEqual({ uri: "a.md", region: { startLine: 5 } });
  });

  it("counts no byte order mark", async () => {
    const { run } = await sarif({ "a.md": `\ufeff${wrong}`, "sources/wire.txt": wire });
    const { region } = run.results[0].locations[0].physicalLocation;
    expect(wrong.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet.text);
  });
});

describe("ndjson", () => {
  it("prints a file while the next is still being checked", async () => {
    const rows = Array.from({ length: 400 }, (_, i) => `In row ${i} the council voted 12 to 7.[^wire]`);
    await using folder = await folderOf({
      "a.txt": "The vote was a fiasco.\n",
      "b.md": `${rows.join("\n\n")}\n\n[^wire]: sources/wire.txt\n`,
      "sources/wire.txt": wire,
    });
    const readers = "(read first; date +%s%3N; cat > rest; date +%s%3N; wc -l < rest)";
    const { stdout } = await shell(`evenhand a.txt b.md -f ndjson | ${readers}`, folder.path);
    const [first = 0, last = 0, rest] = stdout.trim().split("\n").map(Number);
    expect(last - first).toBeGreaterThan(100);
    expect(rest).toBe(2);
  });
});

describe("github", () => {
  it("says when there are more findings than GitHub shows", async () => {
    const many = Array.from({ length: 11 }, (_, i) => `In row ${i} the vote was 12 to 9.[^wire]`).join(
      "\n\n",
    );
    const text = `# The pier\n\n${many}\n\n[^wire]: sources/wire.txt\n`;
    await using folder = await folderOf({ "a.md": text, "sources/wire.txt": wire });
    const { stdout } = await evenhand(["a.md", "-f", "github"], folder.path);
    expect(stdout.match(/^::error /gm)?.length).toBeGreaterThan(10);
    expect(stdout).toMatch(
      /\nGitHub shows the first 10 annotations of each level; the log above has them all\.\n$/,
    );
  });
});

describe("stylish", () => {
  it("links rules, passages and files where FORCE_HYPERLINK asks for it, and nowhere else", async () => {
    await using folder = await folderOf({ "a b.md": wrong, "sources/wire.txt": wire });
    const forced = await evenhand(["a b.md"], folder.path, { FORCE_HYPERLINK: "1", NO_COLOR: "1" });
    const link = (uri: RegExp, text: string) =>
      new RegExp(`\\u001b\\]8;;${uri.source}\\u0007${text}\\u001b\\]8;;\\u0007`);
    expect(forced.stdout).toMatch(link(/file:\/\/\/\S*\/a%20b\.md/, "a b\\.md"));
    expect(forced.stdout).toMatch(link(/https:\/\/\S*\/number-mismatch/, "sourcing/number-mismatch"));
    expect(forced.stdout).toMatch(link(/file:\/\/\/\S*\/sources\/wire\.txt/, "sources/wire\\.txt:5"));
    const plain = await evenhand(["a b.md"], folder.path);
    expect(plain.stdout).not.toContain("\u001b");
  });

  it("counts many files without findings instead of naming them", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 11 }, (_, i) => [`${i}.txt`, "The vote took an hour.\n"]),
    );
    await using folder = await folderOf(files);
    const { stdout } = await evenhand(["*.txt"], folder.path);
    expect(stdout).toBe("\n✔ 11 files without findings\n\n✔ no findings in 11 files\n");
  });
});
