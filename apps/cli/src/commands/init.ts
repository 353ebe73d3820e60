import { access, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { formatProblem, InputError, loadConfig } from "@evenhand/core/node";
import { version } from "../../package.json";
import { reportFailure } from "../failure.ts";
import { askPlan, badPreset } from "../init/ask.ts";
import {
  configFile,
  folderFile,
  type InitFile,
  type Installation,
  ignoreFile,
  preCommitFile,
  preCommitHook,
  workflowFile,
} from "../init/files.ts";
import { badFolder, type InitPlan, normalFolder } from "../init/plan.ts";
import { writeNewFile } from "../new-file.ts";
import { sourcesFolder } from "../sources/sources-folder.ts";

export interface InitOptions {
  readonly yes: boolean;
  readonly sources?: string;
  readonly preset?: string;
  readonly preCommit?: boolean;
  readonly workflow?: boolean;
}

/** Makes what a folder of summaries needs; what stands already is said and left as it is. */
export async function init(options: InitOptions): Promise<void> {
  const misuse = misuseOf(options);
  if (misuse !== null) return reportFailure(misuse);
  const cwd = process.cwd();
  try {
    const config = await configurationOf(cwd);
    // A configuration that stands says where sources go and which rules hold.
    const standing = config === null ? null : relative(cwd, await sourcesFolder(cwd)).replaceAll("\\", "/");
    const standard = {
      sources: standing ?? "sources",
      preset: "recommended",
      preCommit: false,
      workflow: false,
    };
    const { sources, preset, preCommit, workflow } = options;
    const known: Partial<InitPlan> = {
      ...(sources === undefined
        ? standing === null
          ? {}
          : { sources: standing }
        : { sources: normalFolder(sources) }),
      ...(preset === undefined ? (standing === null ? {} : { preset: standard.preset }) : { preset }),
      ...(preCommit === undefined ? {} : { preCommit }),
      ...(workflow === undefined ? {} : { workflow }),
    };
    const plan = options.yes
      ? { ...standard, ...known }
      : await askPlan(process.stdin, process.stdout, known, standard);
    if (plan === null) return reportFailure("stopped; nothing was made");
    await make({ ...plan, sources: normalFolder(plan.sources) }, config, cwd);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    reportFailure(formatProblem(error));
  }
}

function misuseOf({ yes, sources, preset }: InitOptions): string | null {
  const folder = sources === undefined ? null : badFolder(sources);
  if (folder !== null) return `--sources ${sources}: ${folder}`;
  const name = preset === undefined ? null : badPreset(preset);
  if (name !== null) return `--preset: ${name}`;
  return yes || process.stdin.isTTY ? null : "there is no terminal to ask on; say --yes";
}

/** The configuration that stands in a folder itself, as shown; null where none does. */
async function configurationOf(cwd: string): Promise<string | null> {
  const { file, folder } = await loadConfig(cwd);
  return file === null || resolve(folder) !== resolve(cwd) ? null : relative(cwd, file);
}

async function make(plan: InitPlan, config: string | null, cwd: string): Promise<void> {
  const installation = await installationIn(cwd);
  if (config !== null) say("stands already", config);
  const files: readonly InitFile[] = [
    ...(config === null ? [configFile(plan, installation)] : []),
    folderFile(plan),
    ignoreFile(),
    ...(plan.preCommit ? [preCommitFile(installation)] : []),
    ...(plan.workflow ? [workflowFile(installation)] : []),
  ];
  for (const file of files) await makeFile(file, installation, cwd);
  if (process.exitCode !== undefined && process.exitCode !== 0) return;
  process.stdout.write(`
Next:
  evenhand sources add <url>   save an article in ${plan.sources}/, with how to cite it
  evenhand                     check all summaries here
`);
}

async function makeFile(
  { path, text, shown = path }: InitFile,
  installation: Installation,
  cwd: string,
): Promise<void> {
  // A folder that holds something needs nothing to keep it.
  const outcome =
    shown !== path && (await exists(join(cwd, shown)))
      ? "stands already"
      : await writeNewFile(join(cwd, path), text);
  if (typeof outcome === "object") return reportFailure(`${path}: ${outcome.problem}`);
  if (outcome === "written") return say("made", shown);
  const hook =
    preCommitFile(installation).path === path &&
    !(await readFile(join(cwd, path), "utf8")).includes("id: evenhand");
  say(
    "stands already",
    hook ? `${shown}; to check with it, add under repos:\n\n${preCommitHook(installation)}` : shown,
  );
}

function say(what: string, path: string): void {
  process.stdout.write(`${what.padEnd("stands already".length)}  ${path}\n`);
}

/** How the project can run this program later. */
async function installationIn(cwd: string): Promise<Installation> {
  return { isLocal: await exists(join(cwd, "node_modules/evenhand/package.json")), version };
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
