import { compareJob } from "./compare-job.ts";
import { evidenceJob } from "./evidence-job.ts";
import { explainJob } from "./explain-job.ts";
import type { Fence } from "./fence.ts";
import { lintJob } from "./lint-job.ts";
import { listJob, readJob } from "./list-job.ts";
import { quotationJob } from "./quotation-job.ts";

/** What threads can do. */
export type JobName = "lint" | "explain" | "evidence" | "quotation" | "compare" | "list" | "read";

/** Each takes what the schema of its tool lets through. */
type Job = (args: never, fence: Fence) => Promise<object>;

export const jobs: Readonly<Record<JobName, Job>> = {
  lint: lintJob,
  explain: explainJob,
  evidence: evidenceJob,
  quotation: quotationJob,
  compare: compareJob,
  list: listJob,
  read: readJob,
};
