import { type CompareArguments, compareAnswer } from "@evenhand/answers";
import { finish } from "@evenhand/core";
import type { Fence } from "./fence.ts";
import { askedSources } from "./sources.ts";

/** Holds sources against each other. */
export async function compareJob(asked: CompareArguments, fence: Fence): Promise<object> {
  return finish(compareAnswer(asked, await askedSources(asked, fence)));
}
