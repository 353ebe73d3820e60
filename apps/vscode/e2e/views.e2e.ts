import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from "vitest";
import { countsOf } from "./counts.ts";
import { axeFindings, reportFrame } from "./report-frame.ts";
import { openSession, type Session } from "./session.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

const SUMMARY = "summary-defects.md";

/** The extension's own views, in VS Code with a Node extension host and in one that is all web. */
describe.each([
  { kind: "node", theme: "Default Light Modern" },
  { kind: "web", theme: "Default Dark Modern" },
] as const)("the views in a $kind host", ({ kind, theme }) => {
  let session: Session;
  let window: Workbench;

  beforeAll(async () => {
    const settings = { "workbench.colorTheme": theme };
    session = await openSession({ kind, name: `views-${kind}`, settings });
    window = await openWorkbench(session, SUMMARY);
    await window.squiggles.first().waitFor({ timeout: 90_000 });
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

  const row = (label: string | RegExp) => window.page.getByRole("treeitem", { name: label });

  /** Types into the list with this title, and takes the row that has the words. */
  async function choose(title: string, words: string): Promise<void> {
    const { page } = window;
    await page.locator(".quick-input-title", { hasText: title }).waitFor();
    await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
    await page.keyboard.type(words);
    const row = page.locator(".quick-input-list .monaco-list-row", { hasText: words }).first();
    await row.waitFor();
    await page.keyboard.press("Enter");
  }

  test("the status bar counts the claims as the engine does", async () => {
    const { supported, unsupported, contradicted } = await countsOf(session.host.workspace, SUMMARY);
    const label = `${supported} supported, ${unsupported} without support, ${contradicted} contradicted`;
    await window.page.getByRole("button", { name: label }).waitFor();
  });

  test("the Sources view has each source, with what is used of it", async () => {
    await window.run("Evenhand: Focus on Sources View");
    const { sources } = await countsOf(session.host.workspace, SUMMARY);
    for (const { id, used, total } of sources)
      await row(new RegExp(`^${id}, .*, ${used} of ${total} paragraphs used`)).waitFor();
    expect(await row(/paragraphs? used/).count()).toBe(sources.length);
  });

  test("a source opens to its sentences, and a sentence leads to itself and to its passage", async () => {
    await row(/^ministry, /).click();
    const sentence = row(/Supported, line \d+: The first passengers/);
    await sentence.waitFor();
    await window.screenshot("sources");
    await sentence.click();
    await window.page.mouse.move(700, 300);
    await window.page.locator(".tab.active", { hasText: "press-release.txt" }).waitFor();
    await window.page.locator(".tab", { hasText: SUMMARY }).waitFor();
    await window.page.locator(".selected-text").first().waitFor();
    await window.screenshot("sentence");
    // The view stays with the summary while an article is read.
    await sentence.waitFor();
    await window.page.locator(".tab.active", { hasText: "press-release.txt" }).click();
    await window.run("View: Close Editor");
  });

  test("a citation is inserted at the cursor", async () => {
    await window.caretAt("twelve");
    await window.page.keyboard.press("End");
    await row(/^gazette, /).hover();
    await row(/^gazette, /)
      .getByRole("button", { name: "Insert Citation" })
      .click();
    await expect.poll(() => window.text()).toContain("with twelve stops.[^ministry][^gazette]");
  });

  test("a source that is dragged into the text becomes a citation", async () => {
    const { mouse } = window.page;
    const citations = async () => (await window.text()).split("[^wire]").length;
    const before = await citations();
    // Under load the editor may let a drop fall that comes before the extension has told what is dragged.
    for (let tries = 0; tries < 5 && (await citations()) === before; tries++) {
      const target = await window.page.getByText("confirmed 7", { exact: false }).first().boundingBox();
      const source = await row(/^wire, /).boundingBox();
      if (target === null || source === null) throw new Error("not in view");
      await mouse.move(source.x + 40, source.y + 8);
      await mouse.down();
      await mouse.move(source.x + 60, source.y + 12, { steps: 4 });
      await mouse.move(target.x + 30, target.y + 8, { steps: 8 });
      await window.page.waitForTimeout(500);
      await mouse.up();
      await window.page.waitForTimeout(1_500);
    }
    expect(await citations()).toBe(before + 1);
  });

  test("a quotation of a source is inserted as it is, with its speaker and citation", async () => {
    await window.caretAt("twelve");
    await window.page.keyboard.press("End");
    await window.ask("Evenhand: Insert Quotation from a Source");
    await choose("Insert Quotation", "engineers looked hard");
    await expect
      .poll(() => window.text())
      .toContain(
        // The editor does not keep its lines in the order of the page.
        "at the numbers, and the numbers held,” said Ulla Brandvik.[^ministry]",
      );
    await window.page.keyboard.press("Control+z");
  });

  test("what each source says to a sentence can be compared", async () => {
    await window.caretAt("first passengers");
    await window.ask("Evenhand: Compare Sources");
    await window.page.locator(".quick-input-list .monaco-list-row", { hasText: "step aboard" }).waitFor();
    await window.screenshot("compare");
    await choose("Compare Sources", "step aboard");
    await window.page.locator(".tab.active", { hasText: "press-release.txt" }).waitFor();
    await window.run("View: Close Editor");
  });

  test("the report opens in the editor, and nothing in it is a barrier", async () => {
    await window.run("Evenhand: Show Report");
    await window.page.locator(".tab.active", { hasText: "Report: A tram for" }).waitFor();
    const frame = await reportFrame(window.page, "#findings-heading");
    await frame
      .getByText(/\d+ of \d+ checkable sentences are supported/)
      .first()
      .waitFor();
    await window.screenshot("report");
    expect(await axeFindings(window.page, frame)).toEqual([]);
  });

  test("the Balance view shows who is quoted and how actors are shown, and nothing in it is a barrier", async () => {
    const frame = await reportFrame(window.page, "#quoted-heading");
    await frame.locator("#actors table").first().waitFor({ state: "attached" });
    expect(await axeFindings(window.page, frame)).toEqual([]);
  });
});
