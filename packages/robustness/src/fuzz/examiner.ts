import process from "node:process";
import { Worker } from "node:worker_threads";
import type { Folder } from "../examine.ts";
import type { Answer } from "./worker.ts";

/** Examines folders in a thread of its own, which it ends where a folder keeps it busy for too long. */
export interface Examiner {
  examine(folder: Folder): Promise<Answer>;
  close(): Promise<void>;
}

/** @param limit Milliseconds of the processor's time from which on a folder counts as one that never ends. */
export function openExaminer(limit: number): Examiner {
  let worker: Worker | null = null;
  return {
    examine: (folder) =>
      new Promise((resolve) => {
        worker ??= new Worker(new URL("./fuzz-worker.js", import.meta.url), {
          resourceLimits: { maxOldGenerationSizeMb: 1500 },
        });
        const current = worker;
        const before = process.cpuUsage();
        const settle = (answer: Answer): void => {
          clearInterval(timer);
          current.off("message", settle).off("error", onError).off("exit", onExit);
          resolve(answer);
        };
        const giveUp = (problem: string): void => {
          worker = null;
          settle({ problems: [problem], milliseconds: spentSince(before) });
          void current.terminate();
        };
        const onError = (error: unknown): void => giveUp(`ends the thread: ${String(error)}`);
        const onExit = (code: number): void => giveUp(`ends the thread with code ${code}`);
        const timer = setInterval(() => {
          if (spentSince(before) > limit) giveUp(`takes more than ${limit} ms`);
        }, 500);
        current.on("message", settle).on("error", onError).on("exit", onExit);
        current.postMessage(folder);
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}

/** Milliseconds that this process has computed, which says more of a text than the clock of a busy machine. */
function spentSince(before: NodeJS.CpuUsage): number {
  return process.cpuUsage(before).user / 1000;
}
