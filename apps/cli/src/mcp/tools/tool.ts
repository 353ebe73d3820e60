import type { ToolText } from "@evenhand/answers";
import type { ZodObject } from "zod";
import type { JobName } from "../work/jobs.ts";

/** A tool as the server registers it: a job of a thread, with its forms and how its result reads. */
export interface Tool extends ToolText {
  readonly job: JobName;
  readonly input: ZodObject;
  /** The form of the job's result with `notice` added; see `neutralisedData`. */
  readonly output: ZodObject;
}
