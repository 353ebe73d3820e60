import { readFileSync } from "node:fs";
import process from "node:process";
import { readCommandLine } from "./program/command-line.ts";
import { keepHeapSmall } from "./program/small-heap.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const asked = readCommandLine(process.argv.slice(2), String(version));
if (asked.kind === "print") process.stdout.write(asked.text);
else if (asked.kind === "refuse") {
  process.stderr.write(`${asked.message}\n`);
  process.exitCode = 2;
} else {
  keepHeapSmall();
  const { serve } = await import("./program/serve.ts");
  serve(asked.transport);
}
