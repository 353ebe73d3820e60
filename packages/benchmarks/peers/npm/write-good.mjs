// Prints a line of JSON for each finding in the files: {file, start, end, rule}.
import { readFileSync } from "node:fs";
import writeGood from "write-good";

for (const file of process.argv.slice(2)) {
  for (const { index, offset, reason } of writeGood(readFileSync(file, "utf8"))) {
    console.log(JSON.stringify({ file, start: index, end: index + offset, rule: reason }));
  }
}
