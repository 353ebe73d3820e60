import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { type ConfigLoader, type FoundSummaries, sidecarsOf } from "@evenhand/core/node";

/** What keeps git from telling, in one line. */
export class GitProblem extends Error {}

const NOTHING_COMMITTED = "HEAD";

/**
 * The files that differ from a commit, those not yet in git included; absolute paths. What a branch is compared with
 * is where it left the commit's branch.
 *
 * @param ref A commit, branch or tag.
 * @throws GitProblem
 */
async function changedFiles(ref: string, cwd: string): Promise<ReadonlySet<string>> {
  const up = (await git(["rev-parse", "--show-cdup"], cwd)).trim();
  const root = resolve(cwd, up);
  const base = await baseOf(ref, cwd);
  const lists =
    base === null
      ? [git(["ls-files", "--cached", "--others", "--exclude-standard", "-z"], root)]
      : [
          git(["diff", "--name-only", "--no-renames", "-z", base, "--"], root),
          git(["ls-files", "--others", "--exclude-standard", "-z"], root),
        ];
  const names = (await Promise.all(lists)).flatMap((list) => list.split("\0"));
  return new Set(names.filter((name) => name !== "").map((name) => resolve(root, name)));
}

/** The commit to compare with; null in a repository without any. */
async function baseOf(ref: string, cwd: string): Promise<string | null> {
  const commit = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], cwd)
    .then((text) => text.trim())
    .catch((error: unknown) => {
      if (!(error instanceof GitProblem)) throw error;
      return null;
    });
  if (commit === null) {
    if (ref === NOTHING_COMMITTED) return null;
    throw new GitProblem(
      `${ref} is no commit, branch or tag here; fetch it, or give paths before the option or after "--"`,
    );
  }
  const fork = await git(["merge-base", commit, "HEAD"], cwd).catch(() => "");
  return fork.trim() || commit;
}

/**
 * The files that differ from a commit, or whose sources, metadata or configuration do.
 *
 * @throws GitProblem
 */
export async function onlyChanged(
  { files, sources }: FoundSummaries,
  ref: string,
  configs: ConfigLoader,
  cwd: string,
): Promise<string[]> {
  const changed = await changedFiles(ref, cwd);
  const kept: string[] = [];
  for (const file of files) {
    const read = [file, ...(sources.get(file) ?? [])].flatMap((path) => [path, ...sidecarsOf(path)]);
    const config = (await configs.forFile(file)).file;
    if ([...read, ...(config === null ? [] : [config])].some((path) => changed.has(path))) kept.push(file);
  }
  return kept;
}

async function git(args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)("git", args, { cwd, maxBuffer: 1 << 28 });
    return stdout;
  } catch (error) {
    const { code, stderr = "" } = error as { code?: unknown; stderr?: string };
    if (code === "ENOENT") throw new GitProblem("git is not installed, or not on the PATH");
    if (/not a git repository/i.test(stderr)) {
      throw new GitProblem("this folder is in no git repository; leave the option out, or go into one");
    }
    const [reason = ""] = stderr.split("\n");
    throw new GitProblem(reason.replace(/^fatal: /, "") || "git failed");
  }
}
