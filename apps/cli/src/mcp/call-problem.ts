import { neutralisedLine } from "@evenhand/answers";

/** Why a call has no answer, in one line for whoever asked. */
export class CallProblem extends Error {}

/** What went wrong, in one line and inert. */
export function lineOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = neutralisedLine(message).slice(0, 1000);
  return error instanceof CallProblem ? line : `internal error: ${line}`;
}
