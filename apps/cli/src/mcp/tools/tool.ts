import type { ZodObject } from "zod";
import type { JobName } from "../work/jobs.ts";

/** A tool as the server registers it: a job of a thread, with its forms and how its result reads. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly job: JobName;
  readonly input: ZodObject;
  /** The form of the job's result with `notice` added; see `neutralisedData`. */
  readonly output: ZodObject;
  /** @param result The job's result, neutralised. */
  text(result: object): string;
}

/** Lines of an answer under a heading, or nothing where there are none. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines];
}
