// Prints a line of JSON for each finding in the files: {file, start, end, rule}.
import { readFileSync } from "node:fs";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import retextIntensify from "retext-intensify";
import retextPassive from "retext-passive";
import retextStringify from "retext-stringify";
import { unified } from "unified";
import { VFile } from "vfile";

const processor = unified()
  .use(retextEnglish)
  .use(retextIntensify)
  .use(retextEquality)
  .use(retextPassive)
  .use(retextStringify)
  .freeze();
for (const file of process.argv.slice(2)) {
  const { messages } = processor.processSync(new VFile({ path: file, value: readFileSync(file, "utf8") }));
  for (const { place, source, ruleId } of messages) {
    const { start, end } = place;
    console.log(JSON.stringify({ file, start: start.offset, end: end.offset, rule: `${source}/${ruleId}` }));
  }
}
