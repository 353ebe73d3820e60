import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";

/** The program; `NVIM` names another than that on the path. */
export const NVIM: string = process.env.NVIM ?? "nvim";

/**
 * Installs Neovim where it is missing and this process may (root on a Debian-like system).
 *
 * @throws Error with the command to run by hand, where it may not.
 */
export function setup(): void {
  if (spawnSync(NVIM, ["--version"]).status === 0) return;
  if (NVIM !== "nvim") throw new Error(`NVIM=${NVIM}: it does not run.`);
  const install = ["install", "-y", "--no-install-recommends", "neovim"];
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    throw new Error(`Missing for this test: run \`sudo apt-get ${install.join(" ")}\` and try again.`);
  console.log("Installing neovim");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update", "-q"], { env, stdio: "pipe" });
  execFileSync("apt-get", install, { env, stdio: "pipe" });
}
