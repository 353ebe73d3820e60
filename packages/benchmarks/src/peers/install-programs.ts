import { join } from "node:path";
import { runProgram } from "./run-program.ts";

/** The last version with this command line; later ones take another. */
const VERSION = "0.14.0";

/** A program that runs, or why there is none: one line. */
export type FoundProgram =
  | { readonly program: string; readonly version: string }
  | { readonly reason: string };

/** Finds proselint on the path or in `folder`; else installs it there with pip, or as root as a Debian package. */
export async function findProselint(folder: string, log: (line: string) => void): Promise<FoundProgram> {
  const own = join(folder, "bin/proselint");
  const known = (await tried("proselint")) ?? (await tried(own));
  if (known !== null) return known;
  log(`installing proselint ${VERSION} in ${folder}`);
  const venv = await runProgram({ program: "python3", args: ["-m", "venv", folder] });
  if (venv.code !== 0) return { reason: "there is no Python 3 with venv to install it with" };
  const pip = await runProgram({
    program: join(folder, "bin/python"),
    args: ["-m", "pip", "install", "--quiet", "--retries", "1", `proselint==${VERSION}`],
  });
  const viaPip = pip.code === 0 ? await tried(own) : null;
  if (viaPip !== null) return viaPip;
  if (process.getuid?.() === 0) {
    await runProgram({ program: "apt-get", args: ["install", "-y", "-qq", "python3-proselint"] });
    const viaDebian = await tried("proselint");
    if (viaDebian !== null) return viaDebian;
  }
  const lines = pip.stderr.split("\n").filter((line) => line.startsWith("ERROR"));
  return { reason: `pip could not install proselint ${VERSION}: ${lines.at(-1) ?? "no reason given"}` };
}

/** Finds GNU diction on the path; else installs it, as root, as a Debian package. */
export async function findDiction(): Promise<FoundProgram> {
  const known = await tried("diction");
  if (known !== null) return known;
  if (process.getuid?.() === 0) {
    await runProgram({ program: "apt-get", args: ["install", "-y", "-qq", "diction"] });
  }
  return (await tried("diction")) ?? { reason: "it is not installed; run apt-get install diction" };
}

async function tried(program: string): Promise<FoundProgram | null> {
  const { code, stdout } = await runProgram({ program, args: ["--version"] });
  return code === 0 ? { program, version: /[\d.]+/.exec(stdout)?.[0] ?? "" } : null;
}
