import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Findings, type Folder, findingsIn } from "../src/examine.ts";
import { anyFolder } from "../src/fuzz/mutate.ts";
import { readSeeds } from "../src/fuzz/seeds.ts";
import { HOSTILE_PAGES } from "../src/hostile/pages.ts";
import { HOSTILE_TEXTS } from "../src/hostile/texts.ts";
import { randomFrom } from "../src/random.ts";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const BUNDLE = fileURLToPath(new URL("../dist/in-page.js", import.meta.url));
const EXAMPLE = fileURLToPath(new URL("../../../examples/harbour-tram", import.meta.url));
/** Folders that are changed at random. */
const CHANGED = 12;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (!existsSync(CHROMIUM)) {
    throw new Error("No Chromium: run `sudo apt-get install chromium`, or set CHROMIUM to one.");
  }
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage"],
  });
  page = await browser.newPage();
  await page.addScriptTag({ path: BUNDLE });
});

afterAll(() => browser?.close());

function findingsInPage(folder: Folder): Promise<string> {
  return page.evaluate(async (given) => {
    const { findingsIn } = globalThis as unknown as { findingsIn(folder: Folder): Promise<Findings> };
    return JSON.stringify(await findingsIn(given));
  }, folder);
}

/** Engines may differ in the last digit of a logarithm. */
function written(_key: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(9)) : value;
}

/** Shows no more of two long results than where they part. */
async function expectSame(folder: Folder, name: string): Promise<void> {
  const inPage = JSON.stringify(JSON.parse(await findingsInPage(folder)), written);
  const inNode = JSON.stringify(await findingsIn(folder), written);
  if (inPage === inNode) return;
  let at = 0;
  while (inPage[at] === inNode[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 150), at + 150);
  expect(around(inPage), name).toBe(around(inNode));
}

it("finds in the worked example, in a page, what it finds in Node", async () => {
  const { folders } = readSeeds(EXAMPLE);
  expect(folders.length).toBeGreaterThan(2);
  for (const [i, folder] of folders.entries()) await expectSame(folder, `folder ${i}`);
});

it("finds in changed texts what it finds in Node", async () => {
  const seeds = readSeeds(EXAMPLE);
  for (let seed = 1; seed <= CHANGED; seed++)
    await expectSame(anyFolder(seeds, randomFrom(seed)), `seed ${seed}`);
});

it("finds in texts that nobody writes what it finds in Node", async () => {
  for (const { name, text } of HOSTILE_TEXTS) {
    await expectSame({ summary: text(20), sources: [{ path: "a.txt", text: text(20) }] }, name);
  }
  for (const { name, text } of HOSTILE_PAGES) {
    await expectSame(
      { summary: "They agree.[^a]\n\n[^a]: a.html\n", sources: [{ path: "a.html", text: text(20) }] },
      name,
    );
  }
});
