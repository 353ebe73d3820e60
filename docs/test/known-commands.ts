import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT, readRepositoryFile } from "../site/repository.ts";

const SCRIPTS: ReadonlySet<string> = new Set(
  Object.keys(JSON.parse(readRepositoryFile("package.json")).scripts),
);
const BUILT_IN = new Set(["install", "exec", "pack"]);

/** Commands that change the machine or take other programs, and where they are tested instead. */
const ELSEWHERE: readonly (readonly [pattern: RegExp, where: string])[] = [
  [/^npm install --(global|save-dev) \S*evenhand\S*$/, "apps/cli/test packs and installs the program"],
  [/^evenhand-language-server --version$/, "packages/language-server/src/program"],
  [/\bparallel\b/, "apps/cli/test runs the lines of docs/at-scale.md"],
  [/^jq -r /, "apps/cli/test runs the lines of docs/at-scale.md"],
];

/** What is wrong with a command that is not run; null where it stands for what is there. */
export function wrongWith(command: string): string | null {
  if (ELSEWHERE.some(([pattern]) => pattern.test(command))) return null;
  return (
    command
      .split(" && ")
      .map(wrongWithPnpm)
      .find((wrong) => wrong !== null) ?? null
  );
}

function wrongWithPnpm(command: string): string | null {
  const program = /^node (\S+)\/dist\//.exec(command)?.[1];
  if (program !== undefined) return existsSync(join(ROOT, program)) ? null : `${program} is not there`;
  const args = /^(?:npx (?:--yes )?pnpm@[\d.]+|pnpm)\s+(.*)$/.exec(command)?.[1]?.split(/\s+/);
  if (args === undefined) return `neither run nor known: ${command}`;
  const [filter, name] = args;
  const isOfPackage = filter === "--filter";
  const script = (isOfPackage ? args[2] : filter) ?? "";
  if (script === "exec") {
    const path = args.find((arg) => arg.includes("/"));
    return path === undefined || existsSync(join(ROOT, path)) ? null : `${path} is not there`;
  }
  if (isOfPackage) return wrongWithPackage(name ?? "", script);
  return BUILT_IN.has(script) || SCRIPTS.has(script) ? null : `the repository has no script ${script}`;
}

function wrongWithPackage(name: string, script: string): string | null {
  const folders = [
    "docs",
    "apps/cli",
    "apps/vscode",
    ...["core", "report", "language-server", "benchmarks", "robustness"].map(
      (folder) => `packages/${folder}`,
    ),
  ];
  const own = folders
    .map((folder) => JSON.parse(readRepositoryFile(`${folder}/package.json`)))
    .find((manifest) => manifest.name === name.replace(/\.\.\.$/, ""));
  if (own === undefined) return `there is no package ${name}`;
  return BUILT_IN.has(script) || script in own.scripts ? null : `${name} has no script ${script}`;
}
