import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../bin/evenhand.js", import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the built program as its users do.
 *
 * @param script Another copy of it.
 */
export function evenhand(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
  script: string = program,
): Promise<Outcome> {
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...own } = process.env;
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...own, LC_ALL: "C.UTF-8", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8");
    child[name].on("data", (text: string) => {
      output[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...output }));
  });
}

/** Runs a command line in a shell, in which `evenhand` is the built program. */
export function shell(line: string, cwd: string): Promise<Outcome> {
  const script = `evenhand() { '${process.execPath}' '${program}' "$@"; }\n${line}`;
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  const child = spawn("bash", ["-c", script], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    output.stdout += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    output.stderr += chunk.toString();
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...output })));
}

/** A temporary folder with files, removed at the end of the `await using` block. */
export async function folderOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), "evenhand-cli-"));
  const written = Object.entries(files).map(([name, content]) => [join(path, name), content] as const);
  for (const folder of new Set(written.map(([file]) => dirname(file))))
    mkdirSync(folder, { recursive: true });
  for (const [file, content] of written) writeFileSync(file, content);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

export const wire = `Bellport council votes to rebuild the pier

By Ada Tolliver, Coast Wire

BELLPORT, 4 March 2025 – The council voted 12 to 7 on Tuesday to rebuild the old pier. The work will cost 14 million crowns and is to end in June 2026, the harbour office said.

"We have waited ten years for this pier," said Mayor Ilse Brandt.

Shop owners on the quay said that they had not been asked.
`;

export const clean = `# The pier

The council voted 12 to 7 to rebuild the old pier.[^wire] “We have waited ten years for this pier,” said Mayor Ilse Brandt.[^wire]

[^wire]: sources/wire.txt
`;

/** The clean summary with a wrong number. */
export const wrong: string = clean.replace("12 to 7 to rebuild", "12 to 9 to rebuild");
