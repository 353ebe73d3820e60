// Prints a line of JSON for each finding in the files: {file, start, end, rule}.
import { readFileSync } from "node:fs";
import { markdown, text } from "alex";

for (const file of process.argv.slice(2)) {
  const read = file.endsWith(".md") ? markdown : text;
  for (const { position, source, ruleId } of read(readFileSync(file, "utf8")).messages) {
    const [start, end] = [position?.start.offset, position?.end.offset];
    console.log(JSON.stringify({ file, start, end, rule: `${source}/${ruleId}` }));
  }
}
