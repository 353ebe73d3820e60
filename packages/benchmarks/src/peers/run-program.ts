import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { PeerCommand } from "./peer.ts";

export interface ProgramRun {
  /** Null where it could not be started, or a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

/** Runs a program to its end. Its output goes to files: programs that exit at once would cut a pipe's short. */
export async function runProgram(
  { program, args, env = {} }: PeerCommand,
  { cwd }: { readonly cwd?: string } = {},
): Promise<ProgramRun> {
  const folder = mkdtempSync(join(tmpdir(), "peers-run-"));
  const [out, err] = [join(folder, "stdout"), join(folder, "stderr")];
  const handles = [openSync(out, "w"), openSync(err, "w")] as const;
  const { FORCE_COLOR: _color, ...own } = process.env;
  try {
    const start = performance.now();
    const code = await new Promise<number | null>((resolve) => {
      const child = spawn(program, [...args], {
        ...(cwd !== undefined && { cwd }),
        env: { ...own, NO_COLOR: "1", NO_UPDATE_NOTIFIER: "1", ...env },
        stdio: ["ignore", ...handles],
      });
      child.on("error", () => resolve(null));
      child.on("close", resolve);
    });
    const seconds = (performance.now() - start) / 1000;
    return { code, stdout: readFileSync(out, "utf8"), stderr: readFileSync(err, "utf8"), seconds };
  } finally {
    for (const handle of handles) closeSync(handle);
    rmSync(folder, { recursive: true, force: true });
  }
}
