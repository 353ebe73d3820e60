// Checks the worked example with the built command line and tells whether it comes out as its README says.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const program = join(root, "apps/cli/bin/evenhand.js");
const folder = "examples/harbour-tram";

const differences = [
  ...check("summary-defects.md", { code: 1 }),
  ...check("summary-balanced.md", { code: 0, atMost: "info" }),
];
for (const difference of differences) console.log(`Not as expected: ${difference}`);
if (differences.length === 0)
  console.log("As expected: the defects are found, and the balanced summary passes.");
process.exitCode = differences.length === 0 ? 0 : 1;

/** Shows a run of the program, and returns what differs from the expectation. */
function check(name, expected) {
  const path = `${folder}/${name}`;
  console.log(`$ evenhand lint ${path}`);
  const color = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: "1" } : {};
  const shown = evenhand(["lint", path], color);
  process.stdout.write(shown.stdout + shown.stderr);
  console.log(`exit code ${shown.status}\n`);

  const differences = [];
  if (shown.status !== expected.code)
    differences.push(`${name} ended with ${shown.status}, not ${expected.code}`);
  if (expected.atMost === "info") {
    const { files } = JSON.parse(evenhand(["lint", path, "--format", "json"], {}).stdout || '{"files":[]}');
    for (const { rule, severity, range } of files.flatMap(({ diagnostics }) => diagnostics)) {
      const place = `${name}:${range.start.line + 1}`;
      if (severity !== "info") differences.push(`${place} has a finding of severity ${severity}, ${rule}`);
    }
  }
  return differences;
}

function evenhand(args, env) {
  const options = { cwd: root, encoding: "utf8", env: { ...process.env, ...env }, maxBuffer: 2 ** 28 };
  return spawnSync(process.execPath, [program, ...args], options);
}
