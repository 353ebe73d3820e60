import { existsSync } from "node:fs";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { timedRun } from "./timed-run.ts";

const node = (script: string) => ({ program: process.execPath, args: ["-e", script], exitCodes: [0] });

describe.skipIf(!existsSync("/usr/bin/time") || !existsSync("/usr/bin/prlimit"))("timedRun", () => {
  it("tells processor time and most memory, and not what is waited for", async () => {
    const run = await timedRun(
      node("globalThis.kept = Buffer.alloc(3e8, 1); setTimeout(() => {}, 1500)"),
      60,
    );
    expect(run.ended).toBe(true);
    expect(run.seconds).toBeGreaterThan(1.5);
    expect(run.cpuSeconds).toBeLessThan(run.seconds);
    expect(run.peakMb).toBeGreaterThan(280);
  });

  it("stops at the limit of processor time", { timeout: 30_000 }, async () => {
    expect(await timedRun(node("for (;;);"), 1)).toMatchObject({ ended: false });
  });

  it("fails with what the program says", async () => {
    await expect(timedRun(node("console.error('no such file'); process.exit(3)"), 60)).rejects.toThrow(
      /ended with 3: no such file/,
    );
  });
});
