import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../site/repository.ts";

/** A copy of a worked example, with git and the built program on the path. */
export interface Sandbox {
  /** Runs a line in a shell. */
  run(command: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string };
  /** Writes a file; a configuration takes the place of the one that was there. */
  write(name: string, text: string): void;
  remove(): void;
}

const PROGRAM = join(ROOT, "apps/cli/bin/evenhand.js");

/** Those that check no summaries; their names stand in the first place. */
const COMMANDS = [
  "explain",
  "report",
  "mcp",
  "init",
  "sources",
  "parse",
  "rules",
  "completion",
  "help",
  "--help",
  "--version",
];

/** @param example Its folder in `examples`. */
export function sandbox(example: string): Sandbox {
  const root = mkdtempSync(join(tmpdir(), "evenhand-docs-"));
  const folder = join(root, "work");
  const bin = join(root, "bin");
  cpSync(join(ROOT, "examples", example), folder, { recursive: true });
  mkdirSync(bin);
  // What a page has checked once comes from the cache when it checks it again: a page does so up to ten times.
  const program = `"${process.execPath}" "${PROGRAM}"`;
  script(
    join(bin, "evenhand"),
    `case "$1" in
${COMMANDS.join("|")}) exec ${program} "$@" ;;
*) exec ${program} "$@" --cache-location "${join(root, "cache")}" ;;
esac`,
  );
  // What npx would fetch is the program itself.
  script(join(bin, "npx"), '[ "$1" = --yes ] && shift; exec "$@"');
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...args], { cwd: folder });
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "Start");
  return {
    run(command) {
      const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, NO_COLOR: "1", LC_ALL: "C.UTF-8" };
      return spawnSync("bash", ["-c", command], { cwd: folder, env, encoding: "utf8" });
    },
    write(name, text) {
      if (name.startsWith("evenhand.config.")) {
        for (const file of readdirSync(folder))
          if (file.startsWith("evenhand.config.")) rmSync(join(folder, file));
      }
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function script(file: string, line: string): void {
  writeFileSync(file, `#!/bin/sh\n${line}\n`);
  chmodSync(file, 0o755);
}
