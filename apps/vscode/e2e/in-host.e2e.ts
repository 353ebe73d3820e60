import { createWriteStream } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { HostKind } from "./host/editor-host.ts";
import { IN_HOST_TESTS } from "./host/test-extensions.ts";
import { OUTCOMES, type Told } from "./in-host/check.ts";
import { openSession } from "./session.ts";

const LIMIT = 120_000;

const KINDS = ["node", "web"] as const;
const told = await Promise.all(KINDS.map(async (kind) => ({ kind, ...(await runInHost(kind)) })));
for (const { kind, outcomes, measured } of told) {
  for (const line of measured) console.log(`${kind} host: ${line}`);
  describe(`the vscode API in a ${kind} host`, () => {
    test.each(outcomes)("$name", ({ error }) => expect(error).toBeNull());
  });
}

/** Runs `in-host/tests.ts` inside an extension host. */
async function runInHost(kind: HostKind): Promise<Told> {
  const session = await openSession({ kind, name: `in-host-${kind}`, inHostTests: IN_HOST_TESTS });
  try {
    const page = await session.browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const log = createWriteStream(join(session.out, "console.log"));
    page.on("console", (message) => log.write(`[${message.type()}] ${message.text()}\n`));
    const told = new Promise<Told>((resolve) => {
      // How a web workbench hands on what tests print, and that they ended.
      const print = (_type: string, args: readonly unknown[]) => {
        const line = args.map(String).join(" ");
        log.write(`${line}\n`);
        const found = line.indexOf(OUTCOMES);
        if (found >= 0) resolve(JSON.parse(line.slice(found + OUTCOMES.length)));
      };
      void page.exposeFunction("codeAutomationLog", print);
      void page.exposeFunction("codeAutomationExit", () => {});
    });
    if (kind === "node") await addTests(page);
    await page.goto(session.host.url);
    const limit = new Promise<null>((resolve) => setTimeout(() => resolve(null), LIMIT).unref());
    const result = await Promise.race([told, limit]);
    if (result === null) {
      await page.screenshot({ path: join(session.out, "timeout.png") });
      const error = `no outcomes after ${LIMIT} ms; see ${session.out}`;
      return { outcomes: [{ name: "the tests end in time", error }], measured: [] };
    }
    return result;
  } finally {
    await session.close();
  }
}

/**
 * Adds the tests to the configuration that code-server writes into its page, before the page's scripts run. (The
 * page itself can't be replaced: one that did not come from loopback may open no WebSocket to it.)
 */
async function addTests(page: Page): Promise<void> {
  await page.addInitScript((folder) => {
    document.addEventListener("readystatechange", () => {
      const element = document.getElementById("vscode-workbench-web-configuration");
      if (element === null || element.dataset.patched !== undefined) return;
      element.dataset.patched = "yes";
      const configuration = JSON.parse(element.dataset.settings ?? "{}");
      const uri = (path: string) => ({ scheme: "vscode-remote", authority: location.host, path });
      configuration.developmentOptions = {
        ...configuration.developmentOptions,
        extensions: [uri(folder)],
        extensionTestsPath: uri(`${folder}/dist/tests.js`),
      };
      element.dataset.settings = JSON.stringify(configuration);
    });
  }, IN_HOST_TESTS);
}
