import { parentPort, workerData } from "node:worker_threads";
import { articleStore, type Config } from "@evenhand/core/node";
import { checkFile } from "./check-file.ts";
import type { States } from "./states.ts";
import { checkToJson, checkTraced } from "./traced-check.ts";

/** What a worker knows from its start. */
export interface WorkerSetup {
  readonly cwd: string;
  /** Whether it is to tell what each check rests on. */
  readonly traces: boolean;
}

export interface WorkerTask {
  readonly id: number;
  /** Absolute. */
  readonly path: string;
  readonly config: Config;
}

/** The check as text: it crosses faster than a tree of objects. */
export type WorkerAnswer =
  | { readonly id: number; readonly json: string; readonly text: string; readonly states: States }
  | { readonly id: number; readonly crash: string; readonly stack: string | undefined };

const { cwd, traces } = workerData as WorkerSetup;
const store = articleStore(cwd);

async function answer({ id, path, config }: WorkerTask): Promise<WorkerAnswer> {
  try {
    const { check, states } = traces
      ? await checkTraced(path, config, store)
      : { check: await checkFile(path, config, store), states: {} };
    return { id, json: checkToJson(check), text: check.file?.text ?? "", states };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
    return { id, crash: message, stack };
  }
}

parentPort?.on("message", async (task: WorkerTask) => {
  parentPort?.postMessage(await answer(task));
});
