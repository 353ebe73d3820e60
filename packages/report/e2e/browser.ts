import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

const HERE = dirname(fileURLToPath(import.meta.url));
/** Where pages and screenshots go. */
const OUT: string = join(HERE, "out");
const CHROMIUM: string = process.env.CHROMIUM ?? "/usr/bin/chromium";

/**
 * Starts Debian's Chromium, installed first where this process may (root on a Debian-like system).
 *
 * @throws Error with the command to run by hand, where it may not.
 */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) installChromium();
  mkdirSync(OUT, { recursive: true });
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage"],
  });
}

function installChromium(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error("No Chromium: run `sudo apt-get install chromium`, or set CHROMIUM to one.");
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update", "-q"], { env, stdio: "pipe" });
  execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env, stdio: "pipe" });
}

/** A page of the report as a reader has it, with all that it asks for and complains about. */
export interface OpenReport {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  /** Milliseconds until the page is loaded and a frame is painted. */
  readonly loadedIn: number;
}

export interface View {
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
  readonly javaScriptEnabled?: boolean;
}

/** Opens a report from a file. */
export async function openReport(
  browser: Browser,
  name: string,
  html: string,
  view: View = {},
): Promise<OpenReport> {
  const { colorScheme = "light", width = 1280, javaScriptEnabled = true } = view;
  const file = join(OUT, `${name}.html`);
  rmSync(file, { force: true });
  writeFileSync(file, html);
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const started = performance.now();
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  if (javaScriptEnabled) await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  return { page, requests, complaints, loadedIn: performance.now() - started };
}

/** What axe finds, as one line each: how bad, which rule, where. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
  );
  return violations.flatMap(({ impact, id, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${impact}: ${id} at ${target.join(" ")}`),
  );
}

/** Keeps what the page looks like, to be looked at. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
}
