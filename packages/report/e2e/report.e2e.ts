import { type Report, report } from "@evenhand/core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderReport, renderReportBody, reportStyle } from "../src/index.ts";
import { manySources, town } from "../src/testing/town.ts";
import { axeFindings, keepScreenshot, openBrowser, openReport } from "./browser.ts";

let browser: Browser;
let data: Report;
let html: string;

beforeAll(async () => {
  browser = await openBrowser();
  data = report(await town());
  html = renderReport(data);
});

afterAll(() => browser?.close());

describe("a report opened from a file", () => {
  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
    ["dark", 360],
  ] as const)(
    "loads nothing, complains of nothing and fits: %s, %i pixels wide",
    async (colorScheme, width) => {
      const { page, requests, complaints } = await openReport(browser, "town", html, { colorScheme, width });
      await page.mouse.wheel(0, 20_000);
      expect(requests).toHaveLength(1);
      expect(requests[0]).toMatch(/^file:/);
      expect(complaints).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
      await keepScreenshot(page, `town-${colorScheme}-${width}`);
      await page.close();
    },
  );

  it.each(["light", "dark"] as const)("gives axe nothing to find, all opened: %s", async (colorScheme) => {
    const { page } = await openReport(browser, "town-axe", html, { colorScheme });
    expect(await axeFindings(page)).toEqual([]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await axeFindings(page)).toEqual([]);
    await page.locator("button.cell").first().click();
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it("is dark or light as it is told, whatever the system is", async () => {
    const ground = async (theme: "light" | "dark", colorScheme: "light" | "dark"): Promise<string> => {
      const { page } = await openReport(browser, "town-theme", renderReport(data, { theme }), {
        colorScheme,
      });
      const color = await page
        .locator(".evenhand-report")
        .evaluate((own) => getComputedStyle(own).backgroundColor);
      await page.close();
      return color;
    };
    expect(await ground("light", "dark")).toBe("rgb(252, 252, 250)");
    expect(await ground("dark", "light")).toBe("rgb(22, 24, 27)");
  });

  it("opens a cell's passages and closes them by keyboard, without any script", async () => {
    const { page } = await openReport(browser, "town-keys", html, { javaScriptEnabled: false });
    const cell = page.locator("button.cell").first();
    const passages = page.locator(".passages").first();
    await cell.focus();
    expect(await passages.isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    expect(await passages.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await passages.isVisible()).toBe(false);
    await page.close();
  });

  it("opens a sentence, and shows only those of one verdict, without any script", async () => {
    const { page } = await openReport(browser, "town-filter", html, { javaScriptEnabled: false });
    const contradicted = page.locator(".claim.contradicted");
    expect(await contradicted.locator(".behind > .passage").first().isVisible()).toBe(false);
    await contradicted.locator("summary").first().click();
    expect(await contradicted.locator(".behind > .passage").first().isVisible()).toBe(true);
    await page.getByLabel("Contradicted 1").check();
    expect(await page.locator(".claim:visible").count()).toBe(1);
    await page.getByLabel(/All \d/).check();
    expect(await page.locator(".claim:visible").count()).toBe(data.claims.length);
    await page.close();
  });
});

it("goes into a host's page under its policy and its colours", async () => {
  const host = `<!doctype html><html lang="en"><head><title>Host</title><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-h'"><style nonce="h">${reportStyle} .evenhand-report { --evenhand-surface: rgb(1, 2, 3); }</style></head><body class="vscode-dark">${renderReportBody(data)}</body></html>`;
  const { page, complaints } = await openReport(browser, "town-host", host);
  const own = page.locator(".evenhand-report");
  expect(complaints).toEqual([]);
  expect(await own.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(1, 2, 3)");
  expect(await own.evaluate((element) => getComputedStyle(element).color)).toBe("rgb(228, 230, 233)");
  await page.close();
});

describe("a report of 200 sources", () => {
  it("is small enough, opens fast, and shows twenty with the others a click away", async () => {
    const many = renderReport(report(await manySources(200)));
    expect(many.length).toBeLessThan(4_000_000);
    const { page, loadedIn, complaints } = await openReport(browser, "many", many);
    expect(complaints).toEqual([]);
    expect(loadedIn).toBeLessThan(5_000);
    expect(await page.locator("#findings .finding:visible").count()).toBeLessThanOrEqual(20);
    expect(await page.locator(".source:visible").count()).toBe(20);
    expect(await page.locator(".matrix tbody tr:visible").count()).toBe(21);
    const started = performance.now();
    await page.locator("#coverage > .content > .more > summary").click();
    expect(await page.locator(".source").last().isVisible()).toBe(true);
    await page.locator("#actors .more > summary").click();
    await page.locator("#actors .more button.cell").last().click();
    expect(await page.locator(".passages:visible").count()).toBe(1);
    expect(performance.now() - started).toBeLessThan(5_000);
    await page.keyboard.press("Escape");
    await page
      .locator("#actors .scroll")
      .last()
      .evaluate((own) => own.scrollTo(0, 2_000));
    const head = await page.locator("#actors .more thead th").nth(1).boundingBox();
    const frame = await page.locator("#actors .scroll").last().boundingBox();
    expect(Math.abs((head?.y ?? 0) - (frame?.y ?? -100))).toBeLessThan(4);
    await page.close();
  });
});
