import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { crashServer } from "./crash-server.ts";
import { HOSTS, oneWindow } from "./one-window.ts";

const SUMMARY = "summary-defects.md";

/** What a writer does with a summary, in VS Code with a Node extension host and in one that is all web. */
describe.each(HOSTS)("VS Code in a $kind host", ({ kind, theme }) => {
  const opened = oneWindow({
    kind,
    name: "editor",
    file: SUMMARY,
    settings: { "workbench.colorTheme": theme },
  });

  /** What the status bar shows of a summary that is checked. */
  const status = () =>
    opened.window.page.getByRole("button", { name: /^Evenhand: of \d+ checked claims \d+ supported/ });

  /** Ends the server, and waits until that is noticed. */
  async function crash(way: "error" | "silence"): Promise<void> {
    await crashServer(opened.session.host, opened.window.page, way);
    await status().waitFor({ state: "hidden" });
  }

  const saved = () => readFileSync(join(opened.session.host.workspace, SUMMARY), "utf8");

  test("findings appear as squiggles, and the status bar counts claims", async () => {
    await opened.window.squiggles.first().waitFor({ timeout: 90_000 });
    await status().waitFor();
    await opened.window.screenshot("findings");
  });

  test("the hover on a supported sentence shows the passage and where it comes from", async () => {
    const hover = await opened.window.hover("first passengers", "Supported by");
    const text = (await hover.textContent()) ?? "";
    expect(text).toContain("The first passengers will step aboard in September 2029");
    expect(text).toContain("ministry");
    expect(text).toContain("MARENHOLM SAYS YES");
    expect(text).toContain("6 May 2025");
    expect(text).toMatch(/Open at line \d+/);
    expect(await hover.locator("blockquote strong").allInnerTexts()).toContain("first passengers");
    await opened.window.screenshot("hover");
  });

  test("the hover's link opens the article with the passage selected", async () => {
    const hover = await opened.window.hover("first passengers", "Supported by");
    const link = hover.getByText(/Open at line \d+/).first();
    const line = Number(/\d+/.exec((await link.textContent()) ?? "")?.[0]);
    await link.click();
    await opened.window.page.locator(".tab.active", { hasText: "press-release.txt" }).waitFor();
    await opened.window.page
      .locator(".statusbar-item", { hasText: new RegExp(`Ln ${line}, .*selected`) })
      .waitFor();
    const article = readFileSync(join(opened.session.host.workspace, "sources/press-release.txt"), "utf8");
    expect(article.split("\n")[line - 1]).toContain(
      "The first passengers will step aboard in September 2029",
    );
    await opened.window.screenshot("passage");
    await opened.window.run("View: Close Editor");
    await opened.window.page.locator(".tab.active", { hasText: SUMMARY }).waitFor();
  });

  test("the hover on a contradicted sentence says what the source says", async () => {
    const hover = await opened.window.hover("274", "A source says otherwise");
    expect(await hover.textContent()).toContain("247 million");
    await opened.window.screenshot("contradiction");
    await opened.window.page.keyboard.press("Escape");
  });

  test("typing the right figure takes the finding away", async () => {
    const squiggles = await opened.window.squiggles.count();
    await opened.window.select("274");
    await opened.window.page.keyboard.type("247");
    await expect.poll(() => opened.window.squiggles.count(), { timeout: 60_000 }).toBeLessThan(squiggles);
    await expect.poll(() => opened.window.text()).toContain("up to 247 million crowns");
  });

  test("a quick fix changes the text, and is saved", async () => {
    await opened.window.caretAt("slammed");
    await opened.window.page.keyboard.press("Control+.");
    const fix = opened.window.page.locator(".action-widget .monaco-list-row").first();
    await fix.waitFor();
    await opened.window.screenshot("quick-fix");
    // A click would be swallowed by the widget's pointer blocker.
    await opened.window.page.keyboard.press("Enter");
    await expect.poll(() => opened.window.text()).not.toContain("slammed");
    await opened.window.page.keyboard.press("Control+s");
    await opened.window.page.locator(".tab.active:not(.dirty)").waitFor();
    await expect.poll(saved).not.toContain("slammed");
    expect(saved()).toContain("up to 247 million crowns");
  });

  test("the Problems panel names the rules", async () => {
    const rows = await opened.window.problems();
    await opened.window.screenshot("problems");
    await opened.window.run("View: Toggle Maximized Panel");
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
    await opened.window.run("View: Toggle Maximized Panel");
    await opened.window.run("View: Toggle Panel Visibility");
  });

  test("a fix opens the page about the rule, once it is confirmed", async () => {
    const { page } = opened.window;
    await opened.window.caretAt("mob");
    await page.keyboard.press("Control+.");
    const rows = page.locator(".action-widget .monaco-list-row");
    await rows.filter({ hasText: /^Read about language\// }).waitFor();
    const focused = page.locator(".action-widget .monaco-list-row.focused", { hasText: /^Read about/ });
    for (let left = await rows.count(); left > 0 && (await focused.count()) === 0; left--)
      await page.keyboard.press("ArrowDown");
    await focused.waitFor();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: /external website/ });
    await dialog.getByText(/https:\/\/.*contentious-label/).waitFor();
    await dialog.getByRole("button", { name: "Cancel" }).click();
  });

  test("all summaries of the workspace are checked", async () => {
    const { page } = opened.window;
    await opened.window.run("Evenhand: Check All Summaries of the Workspace");
    const message = page.locator(".notification-toast", {
      hasText: /2 summaries checked: \d+ errors?, \d+ warnings?\./,
    });
    await message.getByRole("button", { name: "Show Problems" }).click();
    await page.locator(".markers-panel .monaco-list-row").first().waitFor();
    await opened.window.run("View: Toggle Panel Visibility");
  });

  test("a check of all summaries ends where it is cancelled, and can be done later", async () => {
    const { window, session } = opened;
    const { page } = window;
    const folder = join(session.host.workspace, "many");
    const text = readFileSync(join(session.host.workspace, "summary-balanced.md"), "utf8");
    const files = Array.from({ length: 80 }, (_, i) => join(folder, `copy-${10 + i}.md`));
    mkdirSync(folder);
    for (const file of files)
      writeFileSync(file, text.replaceAll("sources/", "../sources/").replace("247 million", "233 million"));
    await window.run("Evenhand: Check All Summaries of the Workspace");
    const progress = page.locator(".notification-toast", { hasText: "Checking all summaries" });
    await progress.filter({ hasText: /copy-(?:1[2-9]|[2-8]\d)/ }).waitFor();
    await progress.getByRole("button", { name: "Cancel" }).click();
    await page.locator(".notification-toast").waitFor({ state: "detached" });
    const rows = await window.problems();
    await window.filterProblems("copy-", "copy-10.md");
    for (const file of files.slice(1)) rmSync(file);
    await window.run("Evenhand: Check All Summaries of the Workspace");
    const toasts = page.locator(".notification-toast");
    await expect
      .poll(() => toasts.allTextContents(), { timeout: 30_000 })
      .toContainEqual(expect.stringContaining("3 summaries checked: "));
    await toasts.getByRole("button", { name: "Show Problems" }).click();
    await rows.filter({ hasText: "copy-11.md" }).waitFor({ state: "detached" });
    await rows.filter({ hasText: "copy-10.md" }).waitFor();
    await window.filterProblems("", SUMMARY);
    rmSync(folder, { recursive: true });
    await window.run("View: Toggle Panel Visibility");
  });

  test("a server that crashes is started again, and what is typed meanwhile counts", async () => {
    const { window, session } = opened;
    await window.caretAt("twelve");
    await window.page.keyboard.press("End");
    await crashServer(session.host, window.page);
    await window.page.keyboard.type(" The mob agreed.");
    await expect.poll(() => window.text()).toContain("The mob agreed.");
    const rows = await window.problems();
    await rows.filter({ hasText: "contentious-label" }).filter({ hasText: "Ln 18" }).waitFor();
    await window.run("View: Toggle Panel Visibility");
  });

  if (kind === "web")
    test("a worker that ends without a word is started again", async () => {
      await crash("silence");
      await status().waitFor();
    });

  test("a server that crashes again and again is left off, until the writer wants it back", async () => {
    const { window } = opened;
    const { page } = window;
    const toasts = page.locator(".notification-toast");
    for (let crashes = kind === "web" ? 2 : 1; crashes < 4; crashes++) {
      await status().waitFor();
      await crash("error");
    }
    const message = toasts.filter({ hasText: "language server ended 4 times within three minutes" });
    await message.waitFor();
    await window.screenshot("crashes");
    expect(await toasts.count()).toBe(1);
    await expect.poll(() => window.text()).toContain("The mob agreed.");
    await window.caretAt("twelve");
    await page.keyboard.press("End");
    await page.keyboard.type(" Another mob did not.");
    await message.getByRole("button", { name: "Restart", exact: true }).click();
    await status().waitFor();
    expect(await window.text()).toContain("The mob agreed. Another mob did not.");
    const rows = await window.problems();
    const found = rows.filter({ hasText: "contentious-label" }).filter({ hasText: "Ln 18" });
    await found.first().waitFor();
  });
});
