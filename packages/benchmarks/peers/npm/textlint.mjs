// Prints a line of JSON for each finding in the files: {file, start, end, rule}.
import { readFileSync } from "node:fs";
import { createLinter, loadTextlintrc } from "textlint";

const descriptor = await loadTextlintrc({
  configFilePath: new URL(".textlintrc.json", import.meta.url).pathname,
  node_modulesDir: new URL("node_modules", import.meta.url).pathname,
});
const linter = createLinter({ descriptor });
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf8");
  const { messages } = await linter.lintText(text, file);
  for (const { range, message, ruleId } of messages) {
    const [start] = range;
    console.log(
      JSON.stringify({ file, start, end: Math.max(range[1], endOf(text, start, message)), rule: ruleId }),
    );
  }
}

// Both rules report one character: what is meant is the phrase that the message quotes, else the word that stands there.
function endOf(text, start, message) {
  const quoted = /["`“]([^"`”]+)["`”]/.exec(message)?.[1] ?? "";
  const isThere =
    quoted !== "" && text.slice(start, start + quoted.length).toLowerCase() === quoted.toLowerCase();
  return start + (isThere ? quoted : (/^[\p{L}\p{N}'’-]+/u.exec(text.slice(start))?.[0] ?? " ")).length;
}
