import { Worker } from "node:worker_threads";
import type { Config } from "@evenhand/core/node";
import { checkFromJson, type TracedCheck } from "./traced-check.ts";
import type { WorkerAnswer, WorkerSetup, WorkerTask } from "./worker.ts";

/** Threads that check files. */
export interface Pool {
  /**
   * @param path Absolute.
   * @throws Error when the check crashed, or its thread ended.
   */
  check(path: string, config: Config): Promise<TracedCheck>;
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, { resolve: (check: TracedCheck) => void; reject: (error: Error) => void }>;
}

/** The built worker lies beside the program. */
const WORKER = new URL("./worker.js", import.meta.url);

/** @param count How many threads, 1 or more; each starts when there is work for it. */
export function openPool(count: number, setup: WorkerSetup): Pool {
  const threads: Thread[] = [];
  let lastId = 0;

  function start(): Thread {
    const thread: Thread = { worker: new Worker(WORKER, { workerData: setup }), waiting: new Map() };
    const fail = (error: Error): void => {
      for (const { reject } of thread.waiting.values()) reject(error);
      thread.waiting.clear();
    };
    thread.worker.on("message", (answer: WorkerAnswer) => {
      const asked = thread.waiting.get(answer.id);
      thread.waiting.delete(answer.id);
      if ("crash" in answer) asked?.reject(Object.assign(new Error(answer.crash), { stack: answer.stack }));
      else {
        const { json, text, states, times } = answer;
        asked?.resolve({ check: checkFromJson(json, text), states, times });
      }
    });
    thread.worker.on("error", fail);
    thread.worker.on("exit", (code) => fail(new Error(`a worker ended with ${code}`)));
    threads.push(thread);
    return thread;
  }

  function leastBusy(): Thread {
    const idle = threads.find(({ waiting }) => waiting.size === 0);
    if (idle !== undefined) return idle;
    if (threads.length < count) return start();
    return threads.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
  }

  return {
    check(path, config) {
      const { worker, waiting } = leastBusy();
      const task: WorkerTask = { id: ++lastId, path, config };
      return new Promise((resolve, reject) => {
        waiting.set(task.id, { resolve, reject });
        worker.postMessage(task);
      });
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
