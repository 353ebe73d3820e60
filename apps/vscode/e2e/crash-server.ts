import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Page, Worker } from "playwright-core";
import type { EditorHost } from "./host/editor-host.ts";

const WORKER = "Evenhand";

/**
 * Ends the language server of a host as a crash would: its process is killed; its worker throws or, as one that the
 * browser ends, just is no more.
 */
export async function crashServer(
  { kind, workspace }: EditorHost,
  page: Page,
  way: "error" | "silence" = "error",
): Promise<void> {
  if (kind === "node") process.kill(serverProcess(dirname(workspace)), "SIGKILL");
  else if (way === "silence") await (await serverWorker(page)).evaluate(() => self.close());
  else
    await (await serverWorker(page)).evaluate(() => {
      setTimeout(() => {
        throw new Error("a crash for the test");
      });
    });
}

function serverProcess(root: string): number {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const server = pids.find((pid) => {
    const words = commandOf(pid);
    return words.includes(root) && words.includes("dist/server.mjs");
  });
  if (server === undefined) throw new Error("The language server's process was not found");
  return Number(server);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    // It ended meanwhile.
    return "";
  }
}

async function serverWorker(page: Page): Promise<Worker> {
  const names = await Promise.all(page.workers().map((one) => one.evaluate(() => self.name)));
  const worker = page.workers()[names.findLastIndex((name) => name.endsWith(WORKER))];
  if (worker === undefined)
    throw new Error(`The language server's worker was not found among: ${names.join(", ")}`);
  return worker;
}
