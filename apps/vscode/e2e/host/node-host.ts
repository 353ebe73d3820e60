import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { EditorHost, HostOptions } from "./editor-host.ts";
import { CODE_SERVER, NODE } from "./install.ts";

const START_LIMIT = 60_000;

/** Installs a packaged extension, as a user would, into a folder of extensions that node hosts copy. */
export function installExtension(vsix: string, extensions: string): void {
  const root = mkdtempSync(join(tmpdir(), "evenhand-e2e-"));
  mkdirSync(extensions, { recursive: true });
  try {
    execFileSync(NODE, [...codeServer(root, extensions), "--install-extension", vsix, "--force"], {
      env: environment(root),
      encoding: "utf8",
      stdio: "pipe",
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** VS Code's server with a Node extension host. */
export async function startNodeHost(options: HostOptions): Promise<EditorHost> {
  const { root, workspace, settings, out } = options;
  const userData = join(root, "user-data");
  mkdirSync(join(userData, "User"), { recursive: true });
  writeFileSync(join(userData, "User/settings.json"), JSON.stringify(settings));
  const extensions = join(root, "extensions");
  cpSync(options.extensions, extensions, { recursive: true });
  const port = await freePort();
  const quiet = [
    "--disable-telemetry",
    "--disable-update-check",
    ...(options.restricted ? [] : ["--disable-workspace-trust"]),
    "--disable-getting-started-override",
  ];
  const address = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`];
  const server = spawn(NODE, [...codeServer(root, extensions), ...address, ...quiet], {
    env: environment(root),
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own, so that the extension host and the language server end with it.
    detached: true,
  });
  const log = createWriteStream(join(out, "server.log"));
  server.stdout.pipe(log);
  server.stderr.pipe(log);
  await isUp(`http://127.0.0.1:${port}/healthz`, server);

  const url = `http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}`;
  return {
    kind: "node",
    url,
    urlOpening: (file) => {
      const payload = [["openFile", `vscode-remote://127.0.0.1:${port}${join(workspace, file)}`]];
      return `${url}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
    },
    workspace,
    stop: () => endGroup(server),
  };
}

function codeServer(root: string, extensions: string): string[] {
  return [
    join(CODE_SERVER, "out/node/entry.js"),
    ...["--user-data-dir", join(root, "user-data")],
    ...["--extensions-dir", extensions],
    ...["--config", join(root, "config.yaml")],
  ];
}

/** In which nothing of the user's own is found. */
function environment(root: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${dirname(NODE)}${delimiter}${process.env.PATH ?? ""}`,
    HOME: root,
    XDG_CONFIG_HOME: join(root, "config"),
    XDG_DATA_HOME: join(root, "data"),
  };
}

async function isUp(url: string, server: ChildProcess): Promise<void> {
  const limit = Date.now() + START_LIMIT;
  while (Date.now() < limit && server.exitCode === null) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok === true) return;
    await sleep(50);
  }
  await endGroup(server);
  throw new Error("code-server did not start; see server.log beside the screenshots");
}

/** Ends the server's process group, and only that. */
async function endGroup(server: ChildProcess): Promise<void> {
  const { pid } = server;
  if (pid === undefined) return;
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    signalGroup(pid, signal);
    for (let i = 0; i < 50 && signalGroup(pid, 0); i++) await sleep(100);
  }
  if (signalGroup(pid, 0)) throw new Error(`Process group ${pid} is still there`);
}

function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
