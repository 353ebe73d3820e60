import { type ExplainArguments, explainAnswer } from "@evenhand/answers";
import type { Fence } from "./fence.ts";
import { loadGiven, openGiven } from "./given.ts";

/** Explains a sentence as `evenhand explain` does. */
export async function explainJob(asked: ExplainArguments, fence: Fence): Promise<object> {
  const given = await openGiven(asked, fence);
  return explainAnswer(asked, { ...given.config, ...(await loadGiven(given)) });
}
