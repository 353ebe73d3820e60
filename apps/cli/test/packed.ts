import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { Outcome } from "./program.ts";

const here = fileURLToPath(new URL("..", import.meta.url));

/** Runs a program to its end. */
export function call(
  program: string,
  args: readonly string[],
  cwd: string,
  extra: Record<string, string> = {},
): Promise<Outcome> {
  // Neither pnpm's settings for the workspace nor colours that a terminal asks for.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|GITHUB_|FORCE_COLOR$)/i.test(name)),
  );
  return new Promise((resolve) => {
    const options = { cwd, env: { ...env, ...extra }, timeout: 110_000 };
    execFile(program, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : null;
      resolve({ code, stdout, stderr });
    });
  });
}

/** The pnpm that runs the tests, else the one that the workspace is pinned to. */
async function pnpm(args: readonly string[], cwd: string): Promise<Outcome> {
  const script = process.env.npm_execpath ?? "";
  if (/pnpm[^/\\]*\.c?js$/.test(script)) return call(process.execPath, [script, ...args], cwd);
  const { packageManager } = JSON.parse(await readFile(join(here, "../../package.json"), "utf8"));
  return call("npx", ["--yes", packageManager, ...args], cwd);
}

export interface Packed extends AsyncDisposable {
  /** A folder with nothing but the program, as npm installed it. */
  readonly folder: string;
  readonly tarball: string;
}

/** Packs the built program and installs it in an empty folder. */
export async function packedProgram(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), "evenhand-package-"));
  const packed = await pnpm(["pack", "--pack-destination", folder], here);
  const [name] = (await readdir(folder)).filter((entry) => entry.endsWith(".tgz"));
  if (name === undefined) throw new Error(`pnpm pack: ${packed.stderr}${packed.stdout}`);
  const tarball = join(folder, name);
  await writeFile(join(folder, "package.json"), "{}");
  // Without a network: all that is needed is in the tarball.
  const args = ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", tarball];
  const outcome = await call("npm", args, folder);
  if (outcome.code !== 0) throw new Error(`npm install: ${outcome.stderr}`);
  return { folder, tarball, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
