// Prints a line of JSON for each finding in the files: {file, start, end, rule}. With --five before them, readability and
// profanities are checked too.
import { readFileSync } from "node:fs";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import retextIntensify from "retext-intensify";
import retextPassive from "retext-passive";
import retextProfanities from "retext-profanities";
import retextReadability from "retext-readability";
import retextStringify from "retext-stringify";
import { unified } from "unified";
import { VFile } from "vfile";

const args = process.argv.slice(2);
const isFive = args[0] === "--five";
const processor = unified()
  .use(retextEnglish)
  .use(retextIntensify)
  .use(retextEquality)
  .use(retextPassive)
  .use(isFive ? [[retextReadability, { age: 18 }], retextProfanities] : [])
  .use(retextStringify)
  .freeze();
for (const file of isFive ? args.slice(1) : args) {
  const { messages } = processor.processSync(new VFile({ path: file, value: readFileSync(file, "utf8") }));
  for (const { place, source, ruleId } of messages) {
    const start = place.start ?? place;
    const end = place.end ?? place;
    console.log(JSON.stringify({ file, start: start.offset, end: end.offset, rule: `${source}/${ruleId}` }));
  }
}
