import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { TimedCommand, TimedRun } from "../speed/timed-run.ts";
import type { SpeedPeer } from "./speed-peers.ts";
import { measureThroughput } from "./throughput.ts";
import { throughputTables } from "./throughput-table.ts";

/** Programs that take so many seconds in each round; none is run. */
const seconds: Readonly<Record<string, readonly number[]>> = {
  "write-good": [4, 8, 6],
  evenhand: [1, 4, 2],
  slow: [100],
  endless: [240],
};

const peer = (name: string, kinds: SpeedPeer["kinds"] = ["txt"]): SpeedPeer => ({
  name,
  version: "1",
  does: "all",
  kinds,
  command: (file) => ({ program: name, args: [file], exitCodes: [0] }),
});

async function measured(peers: readonly SpeedPeer[]) {
  const folder = mkdtempSync(join(tmpdir(), "throughput-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const order: string[] = [];
  const run = async ({ program }: TimedCommand): Promise<TimedRun> => {
    const time = seconds[program]?.[order.filter((name) => name === program).length];
    order.push(program);
    if (time === undefined) throw new Error("it broke");
    return { ended: time < 240, seconds: 2 * time, cpuSeconds: time, peakMb: 50 };
  };
  const plan = { megabytes: [1], kinds: ["txt"], rounds: 3 } as const;
  const log: string[] = [];
  const results = await measureThroughput(peers, plan, folder, (line) => log.push(line), run);
  return { results, order, log };
}

it("runs programs in turn, compares within a round, and long ones once", async () => {
  const { results, order } = await measured(
    ["write-good", "evenhand", "slow", "endless"].map((name) => peer(name)),
  );
  expect(order.join(" ")).toBe("write-good evenhand slow endless write-good evenhand write-good evenhand");
  const [reference, product, slow, endless] = results;
  expect(reference).toMatchObject({ runs: 3, cpuSeconds: { median: 6, least: 4, most: 8 } });
  expect(product?.timesReference).toEqual({ median: 3, least: 2, most: 4 });
  expect(slow).toMatchObject({ runs: 1, timesReference: { median: 0.04 } });
  expect(endless).toMatchObject({ runs: 1, wordsPerSecond: null, timesReference: null, peakMb: null });
  const table = throughputTables(results, [{ name: "gone", reason: "no network" }]);
  expect(table).toMatch(/\| evenhand 1 .*3 \(2 to 4\)[\s\S]*\| endless 1 \| all \| did not end in 240 s /);
  expect(table).toContain("at least 4 times write-good; measured: 3: missed");
  expect(table).toContain("gone is left out: no network");
});

it("leaves out a program that fails, and one that is for another kind of text", async () => {
  const { results, log } = await measured([peer("broken"), peer("evenhand"), peer("write-good", ["md"])]);
  expect(results.map((result) => result.peer)).toEqual(["evenhand"]);
  expect(results[0]?.timesReference).toBeNull();
  expect(log).toContain("broken left out: it broke");
});
