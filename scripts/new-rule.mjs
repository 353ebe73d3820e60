import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { registered } from "./new-rule/registry.mjs";
import { evidenceRule, wordingRule } from "./new-rule/templates.mjs";

const CATEGORIES = ["sourcing", "language", "balance"];
const USAGE = `pnpm new:rule category/name, where the category is ${CATEGORIES.join(", ")} and the name is in small letters with hyphens, as in language/hedged-headline`;

/** Makes the folder of a rule that finds a made-up word, and registers it. */
function main([id = "", ...rest], root) {
  const [category = "", name = "", more] = id.split("/");
  if (
    rest.length > 0 ||
    more !== undefined ||
    !CATEGORIES.includes(category) ||
    !/^[a-z]+(-[a-z]+)*$/.test(name)
  ) {
    return fail(`${id === "" ? "no rule is named" : `"${id}" is no name for a rule`}: ${USAGE}`);
  }
  const rules = "packages/core/src/rules";
  const folder = `${rules}/${id}`;
  if (existsSync(join(root, folder)))
    return fail(`${folder} is there already: take another name, or edit it`);
  const files = category === "language" ? wordingRule(id) : evidenceRule(id);
  mkdirSync(join(root, folder), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, folder, file), text);
  const registry = join(root, rules, "registry.ts");
  writeFileSync(registry, registered(readFileSync(registry, "utf8"), id));
  // How lines break hangs on the length of the name.
  spawnSync(join(root, "node_modules/.bin/biome"), ["format", "--write", folder], { cwd: root });
  process.stdout.write(`${folder}
${Object.keys(files)
  .map((file) => `  ${file}`)
  .join("\n")}
${rules}/registry.ts
  ${id} is registered

It finds the word “flibberish”, so that all is green. Now replace, in this order:
  1. README.md: what it finds, with examples, which are tests
  2. index.test.ts: what it must find, and what it must leave alone
  3. ${category === "language" ? "lexicon.json: the phrases, why, and what to write instead" : "index.ts: how it finds it"}
  4. meta in index.ts: severity, the line on what it finds, the style guide or paper behind it

  pnpm exec vitest run ${rules}    tests it
  pnpm build && pnpm --filter evenhand schema          tells the configuration's schema
  pnpm check                                           is what has to pass
`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

main(process.argv.slice(2), process.env.EVENHAND_ROOT ?? fileURLToPath(new URL("..", import.meta.url)));
