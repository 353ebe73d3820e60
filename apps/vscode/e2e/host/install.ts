import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The npm package code-server holds a real VS Code server and workbench: 4.100.3 is VS Code 1.100.3 for Node 20. */
const VERSION = "4.100.3";
const CHECKSUM = "q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==";

const HERE = dirname(fileURLToPath(import.meta.url));
const CACHE = resolve(process.env.EVENHAND_VSCODE_HOST ?? join(HERE, "../../.vscode-host"));

/** Folder of code-server, and in it that of VS Code. */
export const CODE_SERVER: string = join(CACHE, `code-server-${VERSION}`);
export const VSCODE: string = join(CODE_SERVER, "lib/vscode");

/**
 * Installs code-server from the npm registry unless it is there already. No install script of any package runs
 * but that of argon2, which is compiled against Node's own headers.
 *
 * @throws Error when the download is not the pinned one.
 */
export function installHost(): void {
  const ready = join(CACHE, `.ready-${VERSION}`);
  if (existsSync(ready)) return;
  console.log(`Installing code-server ${VERSION} into ${CACHE}`);
  rmSync(CODE_SERVER, { recursive: true, force: true });
  mkdirSync(CODE_SERVER, { recursive: true });
  npm(["pack", `code-server@${VERSION}`, "--pack-destination", CACHE], CACHE);
  const archive = join(CACHE, `code-server-${VERSION}.tgz`);
  const checksum = createHash("sha512").update(readFileSync(archive)).digest("base64");
  if (checksum !== CHECKSUM) throw new Error(`${archive}: wrong checksum; delete it and try again.`);
  execFileSync("tar", ["xzf", archive, "-C", CODE_SERVER, "--strip-components=1"]);
  rmSync(archive);
  // The versions are those of the shrinkwrap files that code-server ships; npm 11 calls these out of sync
  // over a peer unless peers are left alone.
  const exact = ["ci", "--omit=dev", "--legacy-peer-deps"];
  npm(exact, CODE_SERVER);
  npm(exact, VSCODE);
  const nodePrefix = dirname(dirname(process.execPath));
  npm(["rebuild", "argon2"], CODE_SERVER, {
    npm_config_ignore_scripts: "false",
    npm_config_nodedir: nodePrefix,
  });
  const ripgrep = join(VSCODE, "node_modules/@vscode/ripgrep/bin");
  mkdirSync(ripgrep, { recursive: true });
  rmSync(join(ripgrep, "rg"), { force: true });
  symlinkSync("/usr/bin/rg", join(ripgrep, "rg"));
  if (!existsSync(join(VSCODE, "node_modules.asar")))
    symlinkSync("node_modules", join(VSCODE, "node_modules.asar"));
  writeFileSync(ready, "");
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
    env: { ...inherited, ...quiet, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
}
