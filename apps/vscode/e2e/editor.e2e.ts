import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from "vitest";
import { openSession, type Session } from "./session.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

const SUMMARY = "summary-defects.md";

/** What a writer does with a summary, in VS Code with a Node extension host and in one that is all web. */
describe.each([
  { kind: "node", theme: "Default Light Modern" },
  { kind: "web", theme: "Default Dark Modern" },
] as const)("VS Code in a $kind host", ({ kind, theme }) => {
  let session: Session;
  let window: Workbench;

  beforeAll(async () => {
    const settings = { "workbench.colorTheme": theme };
    session = await openSession({ kind, name: `editor-${kind}`, settings });
    window = await openWorkbench(session, SUMMARY);
  });
  // The tests go on in one window: after a failure the rest would only wait.
  let failed = false;
  beforeEach(() => {
    if (failed) throw new Error("A test before this one failed");
    onTestFailed(async () => {
      if (!failed) await window?.screenshot("failure");
      failed = true;
    });
  });
  afterAll(async () => {
    await session?.close();
  });

  const saved = () => readFileSync(join(session.host.workspace, SUMMARY), "utf8");

  test("findings appear as squiggles, and the status bar counts claims", async () => {
    await window.squiggles.first().waitFor({ timeout: 90_000 });
    await window.page
      .getByRole("button", { name: /^Evenhand: of \d+ checked claims \d+ supported/ })
      .waitFor();
    await window.screenshot("findings");
  });

  test("the hover on a supported sentence shows the passage and where it comes from", async () => {
    const hover = await window.hover("first passengers", "Supported by");
    const text = (await hover.textContent()) ?? "";
    expect(text).toContain("The first passengers will step aboard in September 2029");
    expect(text).toContain("ministry");
    expect(text).toContain("MARENHOLM SAYS YES");
    expect(text).toContain("6 May 2025");
    expect(text).toMatch(/Open at line \d+/);
    expect(await hover.locator("blockquote strong").allInnerTexts()).toContain("first passengers");
    await window.screenshot("hover");
  });

  test("the hover's link opens the article with the passage selected", async () => {
    const hover = await window.hover("first passengers", "Supported by");
    const link = hover.getByText(/Open at line \d+/).first();
    const line = Number(/\d+/.exec((await link.textContent()) ?? "")?.[0]);
    await link.click();
    await window.page.locator(".tab.active", { hasText: "press-release.txt" }).waitFor();
    await window.page.locator(".statusbar-item", { hasText: new RegExp(`Ln ${line}, .*selected`) }).waitFor();
    const article = readFileSync(join(session.host.workspace, "sources/press-release.txt"), "utf8");
    expect(article.split("\n")[line - 1]).toContain(
      "The first passengers will step aboard in September 2029",
    );
    await window.screenshot("passage");
    await window.run("View: Close Editor");
    await window.page.locator(".tab.active", { hasText: SUMMARY }).waitFor();
  });

  test("the hover on a contradicted sentence says what the source says", async () => {
    const hover = await window.hover("274", "A source says otherwise");
    expect(await hover.textContent()).toContain("247 million");
    await window.screenshot("contradiction");
    await window.page.keyboard.press("Escape");
  });

  test("typing the right figure takes the finding away", async () => {
    const squiggles = await window.squiggles.count();
    await window.select("274");
    await window.page.keyboard.type("247");
    await expect.poll(() => window.squiggles.count(), { timeout: 60_000 }).toBeLessThan(squiggles);
    await expect.poll(() => window.text()).toContain("up to 247 million crowns");
  });

  test("a quick fix changes the text, and is saved", async () => {
    await window.caretAt("slammed");
    await window.page.keyboard.press("Control+.");
    const fix = window.page.locator(".action-widget .monaco-list-row").first();
    await fix.waitFor();
    await window.screenshot("quick-fix");
    // A click would be swallowed by the widget's pointer blocker.
    await window.page.keyboard.press("Enter");
    await expect.poll(() => window.text()).not.toContain("slammed");
    await window.page.keyboard.press("Control+s");
    await window.page.locator(".tab.active:not(.dirty)").waitFor();
    await expect.poll(saved).not.toContain("slammed");
    expect(saved()).toContain("up to 247 million crowns");
  });

  test("the Problems panel names the rules", async () => {
    const rows = await window.problems();
    await window.screenshot("problems");
    await window.run("View: Toggle Maximized Panel");
    for (const rule of [
      "sourcing/date-mismatch",
      "sourcing/altered-quote",
      "sourcing/misattributed-quote",
      "sourcing/wrong-citation",
      "language/contentious-label",
      "language/weasel-attribution",
      "balance/source-coverage",
    ]) {
      await rows.filter({ hasText: rule }).first().waitFor();
    }
    await expect.poll(() => rows.filter({ hasText: "language/loaded-wording" }).count()).toBe(0);
    expect(await rows.filter({ hasText: "sourcing/number-mismatch" }).count()).toBe(0);
    await window.run("View: Toggle Maximized Panel");
    await window.run("View: Toggle Panel Visibility");
  });
});
