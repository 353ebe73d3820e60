import { availableParallelism } from "node:os";
import process from "node:process";
import { Worker } from "node:worker_threads";
import { CallProblem } from "./call-problem.ts";
import { LIMITS } from "./limits.ts";
import type { Answer, Task } from "./work/worker.ts";

/** Threads that do the work of calls, so that the server hears of others meanwhile. */
export interface Pool {
  /**
   * @param signal Ends the work at once.
   * @returns What the job gave.
   * @throws CallProblem with one line for whoever asked.
   */
  run(task: Task, signal: AbortSignal): Promise<unknown>;
  close(): Promise<void>;
}

interface Call {
  readonly task: Task;
  readonly size: number;
  readonly signal: AbortSignal;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** The built worker lies beside the program. */
const WORKER = new URL("./mcp-worker.js", import.meta.url);

/** @param seconds How long one call may work. */
export function openPool(seconds: number = LIMITS.seconds): Pool {
  const most = Math.max(1, Math.min(LIMITS.threads, availableParallelism()));
  const idle: Worker[] = [];
  const waiting: Call[] = [];
  const all = new Set<Worker>();
  let isClosed = false;

  function start(): Worker {
    const worker = new Worker(WORKER, {
      // Standard output is the protocol's.
      stdout: true,
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.heap },
    });
    worker.stdout.pipe(process.stderr, { end: false });
    worker.setMaxListeners(0);
    all.add(worker);
    worker.once("exit", () => {
      all.delete(worker);
      const at = idle.indexOf(worker);
      if (at !== -1) idle.splice(at, 1);
    });
    worker.on("error", () => {});
    return worker;
  }

  function next(): void {
    while (waiting.length > 0 && (idle.length > 0 || all.size < most)) {
      const call = waiting.shift();
      if (call !== undefined) work(call, idle.pop() ?? start());
    }
  }

  function work(call: Call, worker: Worker): void {
    const timer = setTimeout(
      () => end(() => call.reject(new CallProblem(tooLong(seconds))), true),
      seconds * 1000,
    );
    function end(settle: () => void, kill: boolean): void {
      clearTimeout(timer);
      worker.off("message", heard);
      worker.off("error", failed);
      worker.off("exit", exited);
      call.signal.removeEventListener("abort", aborted);
      if (kill) {
        all.delete(worker);
        void worker.terminate();
      } else rest(worker);
      settle();
      next();
    }
    const heard = (answer: Answer): void => end(() => settle(call, answer), false);
    const failed = (error: NodeJS.ErrnoException): void =>
      end(() => call.reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooMuch() : error), true);
    const exited = (): void => end(() => call.reject(tooMuch()), true);
    const aborted = (): void => end(() => call.reject(cancelled()), true);
    worker.once("message", heard);
    worker.once("error", failed);
    worker.once("exit", exited);
    call.signal.addEventListener("abort", aborted, { once: true });
    worker.postMessage(call.task);
  }

  /** Lets a thread wait for more, but not for ever: it holds lexicons and a model. */
  function rest(worker: Worker): void {
    idle.push(worker);
    setTimeout(() => {
      if (idle.includes(worker) && waiting.length === 0) void worker.terminate();
    }, LIMITS.idle).unref();
  }

  return {
    run(task, signal) {
      const size = JSON.stringify(task.args).length;
      const held = waiting.reduce((sum, call) => sum + call.size, size);
      if (isClosed || signal.aborted) return Promise.reject(cancelled());
      if (waiting.length >= LIMITS.waiting || held > LIMITS.waitingTexts)
        return Promise.reject(
          new CallProblem(`too many calls wait (${waiting.length}); ask again when some are answered`),
        );
      return new Promise((resolve, reject) => {
        const call: Call = { task, size, signal, resolve, reject };
        waiting.push(call);
        signal.addEventListener(
          "abort",
          () => {
            const at = waiting.indexOf(call);
            if (at === -1) return;
            waiting.splice(at, 1);
            reject(cancelled());
          },
          { once: true },
        );
        next();
      });
    },
    async close() {
      isClosed = true;
      for (const call of waiting.splice(0)) call.reject(cancelled());
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function settle({ resolve, reject }: Call, answer: Answer): void {
  if ("json" in answer) resolve(JSON.parse(answer.json));
  else if ("problem" in answer) reject(new CallProblem(answer.problem));
  else reject(Object.assign(new Error(answer.crash), { stack: answer.stack }));
}

function cancelled(): CallProblem {
  return new CallProblem("cancelled");
}

function tooLong(seconds: number): string {
  return `took longer than ${seconds} seconds and was stopped; give fewer or shorter sources, or a part of the text`;
}

function tooMuch(): CallProblem {
  return new CallProblem(
    `took more than ${LIMITS.heap} MB of memory and was stopped; give fewer or shorter sources, or a part of the text`,
  );
}
