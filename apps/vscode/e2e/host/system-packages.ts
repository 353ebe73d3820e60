import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Debian packages that the tests need, each with a file that shows it is there. */
const PACKAGES = {
  chromium: "/usr/bin/chromium",
  "fonts-dejavu-core": "/usr/share/fonts/truetype/dejavu",
  ripgrep: "/usr/bin/rg",
  unzip: "/usr/bin/unzip",
  "build-essential": "/usr/bin/g++",
  python3: "/usr/bin/python3",
} as const;

export const CHROMIUM: string = process.env.CHROMIUM ?? PACKAGES.chromium;

/**
 * Installs what is missing, where this process may (root on a Debian-like system).
 *
 * @throws Error with the command to run by hand, where it may not.
 */
export function ensureSystemPackages(): void {
  const missing = Object.entries(PACKAGES)
    .filter(([, file]) => !existsSync(file))
    .map(([name]) => name);
  if (missing.length === 0) return;
  const install = ["install", "-y", "--no-install-recommends", ...missing];
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error(`Missing for the editor tests: run \`sudo apt-get ${install.join(" ")}\` and try again.`);
  }
  console.log(`Installing ${missing.join(", ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update", "-q"], { env, stdio: "pipe" });
  execFileSync("apt-get", install, { env, stdio: "pipe" });
}
