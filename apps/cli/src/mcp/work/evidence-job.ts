import { type EvidenceArguments, evidenceAnswer } from "@evenhand/answers";
import type { Fence } from "./fence.ts";
import { askedSources } from "./sources.ts";

/** Ranks the passages of sources for a sentence. */
export async function evidenceJob(asked: EvidenceArguments, fence: Fence): Promise<object> {
  return evidenceAnswer(asked, await askedSources(asked, fence));
}
