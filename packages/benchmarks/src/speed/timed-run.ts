import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { UsageError } from "../arguments.ts";

export interface TimedCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Exit codes that are no failure. */
  readonly exitCodes: readonly number[];
}

/** What a whole process took, that of its threads and of the processes that it waited for included. */
export interface TimedRun {
  /** False where it was stopped at the limit of processor time. */
  readonly ended: boolean;
  /** By the clock. */
  readonly seconds: number;
  /** Of processor time, user and system: what it waits for on a busy machine doesn't count. */
  readonly cpuSeconds: number;
  /** Most memory at once, in MB (VmHWM). */
  readonly peakMb: number;
}

const TIME = "/usr/bin/time";
const PRLIMIT = "/usr/bin/prlimit";
/** Seconds by which the system may stop a program before its limit. */
const TICK = 0.1;
/** How many times the limit of processor time may pass by the clock. */
const PATIENCE = 3;

/**
 * Runs a program to its end, or to so many seconds of processor time, under GNU time, its output to a file: programs
 * that exit at once would cut a pipe's short.
 *
 * @throws UsageError where GNU time or prlimit is not installed.
 * @throws Error when the program fails.
 */
export async function timedRun(command: TimedCommand, limitSeconds: number): Promise<TimedRun> {
  const missing = [TIME, PRLIMIT].filter((path) => !existsSync(path));
  if (missing.length > 0) {
    throw new UsageError(`${missing.join(" and ")} missing; run apt-get install time util-linux`);
  }
  const { program, args, env = {}, cwd } = command;
  const folder = mkdtempSync(join(tmpdir(), "speed-run-"));
  const [out, err, told] = [join(folder, "stdout"), join(folder, "stderr"), join(folder, "time")];
  const handles = [openSync(out, "w"), openSync(err, "w")] as const;
  const { FORCE_COLOR: _color, NODE_OPTIONS: _options, ...own } = process.env;
  try {
    const timing = ["--quiet", "-o", told, "-f", "%U %S %M %x"];
    const start = performance.now();
    const ended = await new Promise<boolean>((resolve, reject) => {
      const child = spawn(TIME, [...timing, PRLIMIT, `--cpu=${limitSeconds}`, program, ...args], {
        ...(cwd !== undefined && { cwd }),
        env: { ...own, NO_COLOR: "1", NO_UPDATE_NOTIFIER: "1", ...env },
        stdio: ["ignore", ...handles],
        detached: true,
      });
      let isLate = false;
      const timer = setTimeout(
        () => {
          isLate = true;
          // The group: the program that is timed, too.
          if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
        },
        PATIENCE * limitSeconds * 1000,
      );
      child.on("error", reject);
      child.on("close", () => {
        clearTimeout(timer);
        resolve(!isLate);
      });
    });
    const seconds = (performance.now() - start) / 1000;
    const report = ended ? (readFileSync(told, "utf8").trim().split("\n").at(-1) ?? "") : "";
    const [user = 0, system = 0, kilobytes = 0, code = -1] = report.split(" ").map(Number);
    const run = { seconds, cpuSeconds: user + system, peakMb: Math.round(kilobytes / 1024) };
    if (!ended || run.cpuSeconds > limitSeconds - TICK) return { ended: false, ...run };
    if (!command.exitCodes.includes(code)) {
      const said = readFileSync(err, "utf8").trim().split("\n").at(-1) ?? "";
      throw new Error(`${program} ${args.join(" ")} ended with ${code}: ${said}`);
    }
    return { ended, ...run };
  } finally {
    for (const handle of handles) closeSync(handle);
    rmSync(folder, { recursive: true, force: true });
  }
}
