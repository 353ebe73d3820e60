import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "../data/fields.ts";
import { runProgram } from "./run-program.ts";

const STAMP = "installed.txt";

/**
 * Installs folders of `manifests` into those of the same name in `installed`, each once however often it is asked for.
 *
 * @returns Why a folder could not be installed, or null.
 */
export function npmInstaller(
  { manifests, installed }: { readonly manifests: string; readonly installed: string },
  log: (line: string) => void,
): (folder: string) => Promise<string | null> {
  const installs = new Map<string, Promise<string | null>>();
  return (folder) => {
    const install = installs.get(folder) ?? installNpm(join(manifests, folder), join(installed, folder), log);
    installs.set(folder, install);
    return install;
  };
}

/**
 * Installs a folder with a manifest, a lock file and drivers as `target`, unless that is done already.
 *
 * @returns Why it could not be done, one line; null where it is.
 */
export async function installNpm(
  manifest: string,
  target: string,
  log: (line: string) => void,
): Promise<string | null> {
  const lock = readFileSync(join(manifest, "package-lock.json"), "utf8");
  const stamp = join(target, STAMP);
  const isInstalled = existsSync(stamp) && readFileSync(stamp, "utf8") === lock;
  if (!isInstalled) rmSync(target, { recursive: true, force: true });
  cpSync(manifest, target, { recursive: true });
  if (isInstalled) return null;
  log(`installing ${manifest} in ${target}`);
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { code, stderr } = await runProgram({ program: "npm", args }, { cwd: target });
  if (code !== 0) return reasonOf(stderr);
  writeFileSync(stamp, lock);
  return null;
}

/** What npm says, in one line. */
function reasonOf(stderr: string): string {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(stderr)) {
    return "npm cannot reach its registry: there is no network; run this again when there is";
  }
  const line = stderr.split("\n").find((each) => /^npm (?:error|ERR!)/.test(each) && !/ code /.test(each));
  return `npm could not install it: ${(line ?? stderr.split("\n")[0] ?? "").replace(/^npm (?:error|ERR!) /, "")}`;
}

/** The version of a package installed in a folder. */
export function versionOf(folder: string, name: string): string {
  const manifest: unknown = JSON.parse(
    readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"),
  );
  return isRecord(manifest) ? String(manifest.version) : "";
}
