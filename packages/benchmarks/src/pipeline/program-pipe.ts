import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";

/** The built program. */
const PROGRAM = join(
  import.meta.dirname.replace(/packages[\\/]benchmarks[\\/](?:dist|src)\b.*$/, ""),
  "apps/cli/bin/evenhand.js",
);

/** A line as `evenhand lint --stdin-format jsonl` reads it. */
export interface PipedDocument {
  readonly id: string;
  readonly summary: string;
  readonly sources: readonly { readonly id: string; readonly path?: string; readonly text: string }[];
  readonly leastSourceWords?: number;
}

/**
 * Sends documents through one process of the program, and gives its results, a line each, in their order.
 *
 * @throws Error where the program gives another number of lines.
 */
export async function* throughProgram(documents: Iterable<PipedDocument>): AsyncGenerator<string, void> {
  const child = spawn(process.execPath, [PROGRAM, "lint", "--stdin-format", "jsonl", "--format", "ndjson"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let sent = 0;
  let received = 0;
  const feeding = (async () => {
    for (const document of documents) {
      sent++;
      if (!child.stdin.write(`${JSON.stringify(document)}\n`)) await once(child.stdin, "drain");
    }
    child.stdin.end();
  })();
  for await (const line of createInterface({ input: child.stdout })) {
    received++;
    yield line;
  }
  await feeding;
  if (sent !== received) throw new Error(`${sent} documents went in, ${received} results came out`);
}
