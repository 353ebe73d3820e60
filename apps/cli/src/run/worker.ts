import { parentPort, workerData } from "node:worker_threads";
import { articleStore, type Config } from "@evenhand/core/node";
import { checkToJson, checkTraced, type TracedCheck, type Wanted } from "./traced-check.ts";

/** What a worker knows from its start. */
export interface WorkerSetup {
  readonly cwd: string;
  readonly wanted: Wanted;
}

export interface WorkerTask {
  readonly id: number;
  /** Absolute. */
  readonly path: string;
  readonly config: Config;
}

/** The check as text: it crosses faster than a tree of objects. */
export type WorkerAnswer =
  | ({ readonly id: number; readonly json: string; readonly text: string } & Omit<TracedCheck, "check">)
  | { readonly id: number; readonly crash: string; readonly stack: string | undefined };

const { cwd, wanted } = workerData as WorkerSetup;
const store = articleStore(cwd);

async function answer({ id, path, config }: WorkerTask): Promise<WorkerAnswer> {
  try {
    const { check, ...others } = await checkTraced(path, config, store, wanted);
    return { id, json: checkToJson(check), text: check.file?.text ?? "", ...others };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
    return { id, crash: message, stack };
  }
}

let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (task: WorkerTask) => {
  // One after the other, so that what is measured of one is not the other's.
  last = last.then(async () => parentPort?.postMessage(await answer(task)));
});
