import { type QuotationArguments, quotationAnswer } from "@evenhand/answers";
import type { Fence } from "./fence.ts";
import { askedSources } from "./sources.ts";

/** Looks a quotation up in sources. */
export async function quotationJob(asked: QuotationArguments, fence: Fence): Promise<object> {
  return quotationAnswer(asked, await askedSources(asked, fence));
}
