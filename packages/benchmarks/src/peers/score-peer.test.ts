import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { discoverSets } from "../data/discover.ts";
import { readGold } from "./gold.ts";
import type { Peer } from "./peer.ts";
import { scorePeer } from "./score-peer.ts";

const text = "The pier was a fiasco.\n\nThe mayor bravely said no more, clearly.\n";

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "peers-test-"));
  mkdirSync(join(data, "harbour/sources"), { recursive: true });
  writeFileSync(join(data, "harbour/sources/a.txt"), text);
  writeFileSync(join(data, "harbour/sources/b.txt"), "Nothing is loaded here.\n");
  const records = [
    ["fiasco", "strong"],
    ["bravely", "mild"],
    ["clearly", "strong"],
  ].map(([word = "", strength]) => {
    const start = text.indexOf(word);
    const span = { start_utf16: start, end_utf16: start + word.length };
    return JSON.stringify({ file: "sources/a.txt", ...span, category: "language/puffery", strength });
  });
  writeFileSync(join(data, "harbour/loaded.jsonl"), records.join("\n"));
});
afterEach(() => rmSync(data, { recursive: true }));

/** A program that reports every word that matches, and ends at once after a large output. */
function peer(pattern: string, exit = 0): Peer {
  const script = `
    const { readFileSync } = require("node:fs");
    let out = "";
    for (const file of process.argv.slice(1)) {
      for (const { index, 0: word } of readFileSync(file, "utf8").matchAll(/${pattern}/g)) {
        out += JSON.stringify({ file, start: index, end: index + word.length, pad: "x".repeat(200000) }) + "\\n";
      }
    }
    process.stdout.write(out);
    process.exit(${exit});`;
  return {
    name: "matcher",
    version: "1",
    readsMarkup: false,
    oneByOne: false,
    exitCodes: [0],
    command: (files) => ({ program: process.execPath, args: ["-e", script, ...files] }),
    read: (output) =>
      output
        .split("\n")
        .filter(Boolean)
        .map((line) => {
          const { file, start, end } = JSON.parse(line);
          return { file, span: { start, end }, rule: "match", severity: "warning" };
        }),
  };
}

describe("scorePeer", () => {
  it("counts as the task loaded-expressions does, over all texts of the set", async () => {
    const [suite] = await readGold(discoverSets(data), join(data, "texts"));
    if (suite === undefined) throw new Error("no suite was read");
    expect(suite.files).toHaveLength(2);
    expect(await scorePeer(peer("fiasco|bravely|loaded|pier"), suite)).toMatchObject({
      suite: "harbour",
      peer: "matcher",
      files: 2,
      n: 3,
      findings: 4,
      precision: 0.5,
      recallStrong: 0.5,
      recallAll: 2 / 3,
    });
  });

  it("says that a program failed", async () => {
    const [suite] = await readGold(discoverSets(data), join(data, "texts"));
    if (suite === undefined) throw new Error("no suite was read");
    await expect(scorePeer(peer("pier", 3), suite)).rejects.toThrow("matcher ended with 3");
  });
});
