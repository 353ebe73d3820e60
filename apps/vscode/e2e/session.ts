import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { type EditorHost, type HostKind, RESTRICTED, SETTINGS } from "./host/editor-host.ts";
import { startNodeHost } from "./host/node-host.ts";
import { CHROMIUM } from "./host/system-packages.ts";
import { startWebHost } from "./host/web-host.ts";

const HERE = dirname(fileURLToPath(import.meta.url));
/** The packaged extension. */
export const VSIX: string = join(HERE, "../evenhand-vscode.vsix");
const EXAMPLE = join(HERE, "../../../examples/harbour-tram");

/** Where screenshots, logs and results go. */
export const OUT: string = join(HERE, "out");

/** Where the extension is installed once, for all node hosts. */
export const EXTENSIONS: string = join(OUT, "extensions");

/** A running editor on a copy of the example, and a browser to open it in. */
export interface Session {
  readonly host: EditorHost;
  readonly browser: Browser;
  /** Folder for what this session leaves to look at. */
  readonly out: string;
  /** Ends everything that was started, and removes what was written outside `out`. */
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly kind: HostKind;
  readonly name: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Opens the workspace in Restricted Mode. */
  readonly restricted?: boolean;
  readonly inHostTests?: string;
}

export async function openSession({
  kind,
  name,
  settings,
  restricted = false,
  inHostTests,
}: SessionOptions): Promise<Session> {
  const out = join(OUT, name);
  mkdirSync(out, { recursive: true });
  const root = mkdtempSync(join(tmpdir(), "evenhand-e2e-"));
  const workspace = join(root, "harbour-tram");
  cpSync(EXAMPLE, workspace, { recursive: true, filter: (path) => !/README|\.jsonl$/.test(path) });
  const start = kind === "node" ? startNodeHost : startWebHost;
  const closers: (() => unknown)[] = [() => rmSync(root, { recursive: true, force: true, maxRetries: 5 })];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const host = await start({
      root,
      workspace,
      vsix: VSIX,
      extensions: EXTENSIONS,
      settings: { ...SETTINGS, ...(restricted ? RESTRICTED : {}), ...settings },
      restricted,
      out,
      ...(inHostTests === undefined ? {} : { inHostTests }),
    });
    closers.push(() => host.stop());
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-dev-shm-usage",
      ].concat("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    });
    closers.push(() => browser.close());
    return { host, browser, out, close };
  } catch (error) {
    await close();
    throw error;
  }
}
