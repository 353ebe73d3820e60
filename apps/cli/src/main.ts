import process from "node:process";
import { reportCrash } from "./failure.ts";
import { run } from "./program.ts";

// A reader that has seen enough (`| head`) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}
process.on("uncaughtException", reportCrash);

try {
  await run(process.argv.slice(2));
} catch (error) {
  reportCrash(error);
}
