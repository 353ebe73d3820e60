import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepScreenshot, openBrowser, seriousFindings, watchedPage } from "./browser.ts";
import { anchorsOf, linksOf, sitePages } from "./site-pages.ts";
import { fileOf, type SiteServer, serveSite } from "./site-server.ts";

const pages = sitePages();
let browser: Browser;
let server: SiteServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveSite()]);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe("links", () => {
  it("lead to files that are there, and to anchors in them", () => {
    const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page)]));
    const dead: string[] = [];
    for (const page of pages) {
      for (const address of linksOf(page)) {
        const file = fileOf(decodeURIComponent(address.pathname));
        const anchor = decodeURIComponent(address.hash.slice(1));
        if (file === null) dead.push(`${page.path}: ${address.pathname}`);
        else if (anchor !== "" && file.endsWith(".html") && !anchor.startsWith("s=")) {
          const target = anchors.get(pathOf(address.pathname));
          if (target?.has(anchor) !== true) dead.push(`${page.path}: ${address.pathname}#${anchor}`);
        }
      }
    }
    expect([...new Set(dead)]).toEqual([]);
  });

  it("of findings lead to the pages of their rules", () => {
    const schema = readFileSync(new URL("../../packages/core/src/message.ts", import.meta.url), "utf8");
    const root = /"https:\/\/[^/]+(\/[^"]+)"/.exec(schema)?.[1] ?? "";
    const rules = pages.filter(({ path }) => /^rules\/\w+\//.test(path));
    expect(rules.length).toBeGreaterThan(35);
    for (const { path } of rules) expect(fileOf(`${root}${path.slice("rules/".length)}`)).not.toBeNull();
  });
});

/** A page's path in `pages`. */
function pathOf(pathname: string): string {
  const path = pathname.slice(new URL(server.url).pathname.length);
  return path.replace(/\.html$/, "");
}

describe("every page", () => {
  it("loads without a complaint, asks no other host for anything, has a title and fits on a phone", async () => {
    const left = [...pages];
    const wrong: string[] = [];
    const visit = async (): Promise<void> => {
      const { page, complaints, foreign } = await watchedPage(browser, {
        viewport: { width: 390, height: 844 },
      });
      for (let next = left.pop(); next !== undefined; next = left.pop()) {
        await page.goto(server.url + next.path, { waitUntil: "load" });
        await page.locator("h1").first().waitFor();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 390) wrong.push(`${next.path}: ${width} pixels wide`);
      }
      wrong.push(...complaints, ...foreign);
      await page.context().close();
    };
    await Promise.all([visit(), visit(), visit()]);
    expect(wrong).toEqual([]);
  }, 240_000);

  it.each([
    "",
    "guide/start",
    "rules/",
    "rules/sourcing/number-mismatch",
    "reference/configuration",
    "reference/json-lint",
    "how-a-claim-is-checked",
    "quality",
  ])("gives axe nothing serious to find, light and dark: /%s", async (path) => {
    const { page } = await watchedPage(browser, { colorScheme: "light" });
    await page.goto(server.url + path, { waitUntil: "load" });
    const name = path.replaceAll("/", "-") || "home";
    await keepScreenshot(page, `${name}-light`);
    expect(await seriousFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.locator("html.dark").waitFor();
    await page.waitForTimeout(400);
    await keepScreenshot(page, `${name}-dark`);
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  });
});

it("finds a rule by search, in the page", async () => {
  const { page, complaints } = await watchedPage(browser);
  await page.goto(server.url);
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").fill("altered quote");
  await page.locator("#localsearch-list a").first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/rules\/sourcing\/altered-quote/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("goes from a rule's example to the playground with the example in it", async () => {
  const { page } = await watchedPage(browser);
  await page.goto(`${server.url}rules/language/booster`);
  await page.getByRole("link", { name: "Try it" }).first().click();
  await page.locator(".playground[data-first-lint]").waitFor();
  await page.locator(".cm-lintRange", { hasText: "clearly" }).waitFor();
  await page.context().close();
});
