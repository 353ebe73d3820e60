import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { countsOf } from "./counts.ts";
import { HOSTILE_SUMMARY, IN_BALANCE, IN_REPORT, writeHostile } from "./hostile.ts";
import { HOSTS, oneWindow } from "./one-window.ts";
import { axeFindings, reportFrame } from "./report-frame.ts";

const SUMMARY = "summary-defects.md";
/** An article that no summary names yet. */
const LETTER = "letter.txt";

/** The extension's own views, in VS Code with a Node extension host and in one that is all web. */
describe.each(HOSTS)("the views in a $kind host", ({ kind, theme }) => {
  const opened = oneWindow({
    kind,
    name: "views",
    file: SUMMARY,
    settings: { "workbench.colorTheme": theme, "evenhand.verdictMarks": "gutter" },
    prepare(workspace) {
      writeFileSync(join(workspace, LETTER), "The tram will be noisy, Ann Ode wrote.\n");
      writeHostile(workspace);
    },
  });
  beforeAll(() => opened.window.squiggles.first().waitFor({ timeout: 90_000 }));

  const row = (label: string | RegExp) => opened.window.page.getByRole("treeitem", { name: label });

  /** Types into the list with this title, and takes the row that has the words. */
  async function choose(title: string, words: string): Promise<void> {
    const { page } = opened.window;
    await page.locator(".quick-input-title", { hasText: title }).waitFor();
    await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
    await page.keyboard.insertText(words);
    const row = page.locator(".quick-input-list .monaco-list-row", { hasText: words }).first();
    await row.waitFor();
    await page.keyboard.press("Enter");
  }

  /** That words stand in a page letter by letter, beside no element that an article could have brought. */
  async function expectText(frame: Frame, words: readonly string[]): Promise<void> {
    const text = (await frame.locator(".evenhand-report").textContent()) ?? "";
    for (const one of words) expect(text).toContain(one);
    expect(await frame.locator(".evenhand-report :is(img, iframe, object, form, script)").count()).toBe(0);
    const commands = await frame
      .locator("[href*='command:']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("?")[0]));
    expect(commands.length).toBeGreaterThan(0);
    expect(new Set(commands)).toEqual(new Set(["command:evenhand.openPassage"]));
    const policy = frame.locator("meta[http-equiv='Content-Security-Policy']");
    expect(await policy.getAttribute("content")).toMatch(
      /^default-src 'none'; style-src 'nonce-\w+'; script-src 'nonce-\w+'$/,
    );
  }

  test("the status bar counts the claims as the engine does", async () => {
    const { supported, unsupported, contradicted } = await countsOf(opened.session.host.workspace, SUMMARY);
    const label = `${supported} supported, ${unsupported} without support, ${contradicted} contradicted`;
    await opened.window.page.getByRole("button", { name: label }).waitFor();
  });

  test("the gutter marks the lines with their verdicts", async () => {
    const marks = opened.window.page.locator('.glyph-margin-widgets [class*="TextEditorDecorationType"]');
    await expect.poll(() => marks.count()).toBeGreaterThan(5);
    const kinds = await marks.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundImage));
    expect(new Set(kinds).size).toBe(2);
  });

  test("the Sources view has each source, with what is used of it", async () => {
    await opened.window.run("Evenhand: Focus on Sources View");
    const { sources } = await countsOf(opened.session.host.workspace, SUMMARY);
    for (const { id, used, total } of sources)
      await row(new RegExp(`^${id}, .*, ${used} of ${total} paragraphs used`)).waitFor();
    expect(await row(/paragraphs? used/).count()).toBe(sources.length);
  });

  test("a source opens to its sentences, and a sentence leads to itself and to its passage", async () => {
    await row(/^ministry, /).click();
    const sentence = row(/Supported, line \d+: The first passengers/);
    await sentence.waitFor();
    await opened.window.screenshot("sources");
    await sentence.click();
    await opened.window.page.mouse.move(700, 300);
    await opened.window.page.locator(".tab.active", { hasText: "press-release.txt" }).waitFor();
    await opened.window.page.locator(".tab", { hasText: SUMMARY }).waitFor();
    await opened.window.page.locator(".selected-text").first().waitFor();
    await opened.window.screenshot("sentence");
    // The view stays with the summary while an article is read.
    await sentence.waitFor();
    await opened.window.page.locator(".tab.active", { hasText: "press-release.txt" }).click();
    await opened.window.run("View: Close Editor");
  });

  test("a citation is inserted at the cursor", async () => {
    await opened.window.caretAt("twelve");
    await opened.window.page.keyboard.press("End");
    await row(/^gazette, /).hover();
    await row(/^gazette, /)
      .getByRole("button", { name: "Insert Citation" })
      .click();
    await expect.poll(() => opened.window.text()).toContain("with twelve stops.[^ministry][^gazette]");
  });

  test("a source that is dragged into the text becomes a citation", async () => {
    const { window } = opened;
    const citations = async () => (await window.text()).split("[^wire]").length;
    const before = await citations();
    await window.dragInto(row(/^wire, /), "confirmed 7", async () => (await citations()) > before);
    expect(await citations()).toBe(before + 1);
    await window.page.keyboard.press("Control+z");
    await expect.poll(citations).toBe(before);
  });

  test("an article that is dragged into the text becomes a source, and a citation of it", async () => {
    const { window } = opened;
    await window.run("View: Show Explorer");
    const file = window.page.getByRole("treeitem", { name: LETTER });
    await file.waitFor();
    const hasCome = async () => (await window.text()).includes("[^letter]");
    await window.dragInto(file, "confirmed 7", hasCome, "Shift");
    const saved = () => readFileSync(join(opened.session.host.workspace, SUMMARY), "utf8");
    await window.page.keyboard.press("Control+s");
    await expect.poll(saved).toContain(`\n[^letter]: ${LETTER}\n`);
    expect(saved().split("[^letter]").length).toBe(3);
    await window.page.keyboard.press("Control+z");
    await window.page.keyboard.press("Control+s");
    await expect.poll(saved).not.toContain("[^letter]");
    await window.run("Evenhand: Focus on Sources View");
  });

  test("a quotation of a source is inserted as it is, with its speaker and citation", async () => {
    await opened.window.caretAt("twelve");
    await opened.window.page.keyboard.press("End");
    await opened.window.ask("Evenhand: Insert Quotation from a Source");
    await choose("Insert Quotation", "engineers looked hard");
    await expect
      .poll(() => opened.window.text())
      .toContain(
        // The editor does not keep its lines in the order of the page.
        "at the numbers, and the numbers held,” said Ulla Brandvik.[^ministry]",
      );
    await opened.window.page.keyboard.press("Control+z");
    await expect.poll(() => opened.window.text()).not.toContain("said Ulla Brandvik");
  });

  test("what each source says to a sentence can be compared", async () => {
    await opened.window.caretAt("first passengers");
    await opened.window.ask("Evenhand: Compare Sources");
    await opened.window.page
      .locator(".quick-input-list .monaco-list-row", { hasText: "step aboard" })
      .waitFor();
    await opened.window.screenshot("compare");
    await choose("Compare Sources", "step aboard");
    await opened.window.page.locator(".tab.active", { hasText: "press-release.txt" }).waitFor();
    await opened.window.run("View: Close Editor");
  });

  test("the report opens in the editor, and nothing in it is a barrier", async () => {
    await opened.window.run("Evenhand: Show Report");
    await opened.window.page.locator(".tab.active", { hasText: "Report: A tram for" }).waitFor();
    const frame = await reportFrame(opened.window.page, "#findings-heading");
    await frame
      .getByText(/\d+ of \d+ checkable sentences are supported/)
      .first()
      .waitFor();
    // Away from what tells more under the mouse.
    await opened.window.page.mouse.move(1100, 460);
    await opened.window.page.locator(".workbench-hover").waitFor({ state: "hidden" });
    await opened.window.screenshot("report");
    expect(await axeFindings(opened.window.page, "#findings-heading")).toEqual([]);
  });

  test("a line of the report opens the passage, and the report keeps what was opened in it", async () => {
    const { page } = opened.window;
    const frame = await reportFrame(page, "#findings-heading");
    const sentence = frame.locator("details.claim.supported").first();
    await sentence.locator("summary").first().click();
    await sentence
      .locator(".passage a", { hasText: /line\s\d+/ })
      .first()
      .click();
    await page.locator(".tab.active", { hasText: "wire.txt" }).waitFor();
    await page.locator(".selected-text").first().waitFor();
    await opened.window.run("View: Close Editor");
    // The page is written anew with every check.
    await opened.window.select("twelve");
    await page.keyboard.type("thirteen");
    const after = await reportFrame(page, "details.claim >> text=thirteen");
    expect(await after.locator("details.claim.supported").first().getAttribute("open")).toBe("");
    await page.keyboard.press("Control+z");
  });

  test("the Balance view shows who is quoted and how actors are shown, and nothing in it is a barrier", async () => {
    await reportFrame(opened.window.page, "#quoted-heading", "sideBar");
    expect(await axeFindings(opened.window.page, "#actors table", "sideBar")).toEqual([]);
  });

  test("markup in an article stays text in the report and in the Balance view, and runs nothing", async () => {
    const { page } = opened.window;
    await opened.window.open(HOSTILE_SUMMARY);
    const balance = await reportFrame(page, "#one-side >> text=Ada Voss", "sideBar");
    await expectText(balance, IN_BALANCE);
    await opened.window.run("Evenhand: Show Report");
    await page.locator(".tab.active", { hasText: "Report: Lamps on the pier" }).waitFor();
    const report = await reportFrame(page, 'h1:has-text("Lamps on the pier")');
    await expectText(report, IN_REPORT);
    // By their own buttons: what has the focus after a report is closed is another one's report.
    for (const name of ["Report: Lamps", HOSTILE_SUMMARY]) {
      const tab = page.locator(".tab", { hasText: name });
      await tab.locator(".codicon-close").click();
      await tab.waitFor({ state: "detached" });
    }
    await page.locator(".tab.active", { hasText: SUMMARY }).first().waitFor();
  });

  test("the report is there again after the window is loaded anew", async () => {
    const { page } = opened.window;
    await page.keyboard.press("Control+s");
    await page.locator(".tab.dirty").waitFor({ state: "detached" });
    await opened.window.leave((state) => /open[\\"]*:\[[\\"]+\w/.test(state));
    // With a file to open in the address, VS Code would not bring back the others.
    await page.goto(opened.session.host.url, { waitUntil: "domcontentloaded" });
    await page.locator(".tab", { hasText: "Report: A tram for" }).waitFor({ timeout: 90_000 });
    await page.locator(".tab", { hasText: "Report: A tram for" }).click();
    const frame = await reportFrame(page, "#findings-heading");
    expect(await frame.locator("details.claim.supported").first().getAttribute("open")).toBe("");
  });
});
