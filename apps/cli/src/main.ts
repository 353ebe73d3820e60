import process from "node:process";
import { reportCrash, reportFailure } from "./failure.ts";
import { whyNotWritten } from "./output.ts";
import { run } from "./program.ts";

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no failure.
    if (error.code === "EPIPE") process.exit();
    reportFailure(`output: ${whyNotWritten(error)}`);
    process.exit();
  });
}
process.on("uncaughtException", reportCrash);

try {
  await run(process.argv.slice(2));
} catch (error) {
  reportCrash(error);
}
