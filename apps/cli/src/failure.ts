import process from "node:process";
import { inert } from "./printable.ts";

/** What the exit code of the program tells. */
export const exitCode = {
  /** Nothing found, or nothing above a warning. */
  clean: 0,
  /** A finding at error, or more warnings than allowed. */
  findings: 1,
  /** Bad usage, bad configuration, a file that cannot be read, or a crash. */
  failure: 2,
  /** Ended by Ctrl-C, as shells tell it. */
  interrupted: 130,
} as const;

/** Writes one line about a fault of the program itself; the stack only where EVENHAND_DEBUG asks for it. */
export function reportCrash(error: unknown): void {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  const line = message.split("\n")[0];
  writeNote(`internal error: ${line} (set EVENHAND_DEBUG=1 to see where)`);
  if (process.env.EVENHAND_DEBUG && stack) process.stderr.write(`${stack}\n`);
  process.exitCode = exitCode.failure;
}

/** Writes one line to the error output. A file's name or text cannot break it or steer the terminal. */
export function writeNote(line: string): void {
  process.stderr.write(`evenhand: ${inert(line).replace(/\s/g, " ")}\n`);
}

/** Writes one line about something that the user can put right. */
export function reportFailure(line: string): void {
  writeNote(line);
  process.exitCode = exitCode.failure;
}
