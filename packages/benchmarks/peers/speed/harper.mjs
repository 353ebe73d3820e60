// Prints a line of JSON for each finding in the files: {file, start, end, rule}.
import { readFileSync } from "node:fs";
import { Dialect, LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";

const linter = new LocalLinter({ binary, dialect: Dialect.British });
await linter.setup();
for (const file of process.argv.slice(2)) {
  const language = file.endsWith(".md") ? "markdown" : "plaintext";
  for (const lint of await linter.lint(readFileSync(file, "utf8"), { language })) {
    const { start, end } = lint.span();
    console.log(JSON.stringify({ file, start, end, rule: lint.lint_kind() }));
  }
}
