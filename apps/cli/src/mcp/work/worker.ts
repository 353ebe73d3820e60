import { parentPort } from "node:worker_threads";
import { inMegabytes } from "@evenhand/answers";
import { formatProblem, InputError } from "@evenhand/core/node";
import { LIMITS } from "../limits.ts";
import { fenceOf } from "./fence.ts";
import { type JobName, jobs } from "./jobs.ts";

/** What a thread is asked to do; plain data. */
export interface Task {
  readonly job: JobName;
  /** Checked against the tool's schema. */
  readonly args: object;
  /** Absolute paths of the folders that may be read. */
  readonly folders: readonly string[];
}

/** The answer as JSON text, which crosses faster than a tree of objects; or what is wrong, in one line. */
export type Answer =
  | { readonly json: string }
  | { readonly problem: string }
  | { readonly crash: string; readonly stack: string | undefined };

async function answer({ job, args, folders }: Task): Promise<Answer> {
  try {
    const json = JSON.stringify(await jobs[job](args as never, await fenceOf(folders)));
    return json.length > LIMITS.result ? { problem: tooLarge(json.length) } : { json };
  } catch (error) {
    if (error instanceof InputError) return { problem: formatProblem(error) };
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
    return { crash: message, stack };
  }
}

function tooLarge(size: number): string {
  return `the answer is too large (${inMegabytes(size)}; up to ${inMegabytes(LIMITS.result)} are given); ask about a part of the text, or with fewer sources`;
}

parentPort?.on("message", async (task: Task) => parentPort?.postMessage(await answer(task)));
