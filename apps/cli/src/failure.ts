import process from "node:process";

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
  process.stderr.write(`evenhand: internal error: ${line} (set EVENHAND_DEBUG=1 to see where)\n`);
  if (process.env.EVENHAND_DEBUG && stack) process.stderr.write(`${stack}\n`);
  process.exitCode = exitCode.failure;
}

/** Writes one line about something that the user can put right. */
export function reportFailure(line: string): void {
  process.stderr.write(`evenhand: ${line}\n`);
  process.exitCode = exitCode.failure;
}
