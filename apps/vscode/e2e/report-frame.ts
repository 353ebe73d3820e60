import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** The frame of a web view, in the editor or in the side bar, that shows a report in which `selector` can be seen. */
export async function reportFrame(
  page: Page,
  selector: string,
  place: "editor" | "sideBar" = "editor",
): Promise<Frame> {
  // The side bar shows parts of a report only.
  const report = `.evenhand-report${place === "editor" ? ":has(#findings)" : ":not(:has(#findings))"}`;
  for (const limit = Date.now() + 60_000; Date.now() < limit; await page.waitForTimeout(100)) {
    for (const frame of page.frames()) {
      const found = frame.locator(`${report} ${selector}`);
      if (
        await found
          .first()
          .isVisible()
          .catch(() => false)
      )
        return frame;
    }
  }
  throw new Error(`no web view shows a report with ${selector}`);
}

/** What axe finds in a web view that shows `selector`, as one line each. No script runs there: a copy of it is looked at, theme and all. */
export async function axeFindings(
  page: Page,
  selector: string,
  place: "editor" | "sideBar" = "editor",
): Promise<string[]> {
  const copy = await page.context().newPage();
  try {
    await copy.setContent(await pageOf(page, selector, place));
    await copy.locator(".evenhand-report").waitFor();
    await copy.evaluate(axe.source);
    const { violations } = await copy.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
    );
    return violations.map(
      ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
  } finally {
    await copy.close();
  }
}

/** The whole page of a web view. With every check it is written anew, perhaps while it is read. */
async function pageOf(page: Page, selector: string, place: "editor" | "sideBar"): Promise<string> {
  for (let tries = 0; ; tries++) {
    const frame = await reportFrame(page, selector, place);
    try {
      const root = frame.locator("html");
      const attributes = ["lang", "style"].map(async (name) => {
        const value = (await root.getAttribute(name)) ?? "";
        return `${name}="${value.replaceAll('"', "&quot;")}"`;
      });
      const [head, body, theme, ...written] = await Promise.all([
        frame.locator("head").innerHTML(),
        frame.locator("body").innerHTML(),
        frame.locator("body").getAttribute("class"),
        ...attributes,
      ]);
      return `<!doctype html><html ${written.join(" ")}><head>${head}</head><body class="${theme}">${body}</body></html>`;
    } catch (error) {
      if (tries === 5 || !frame.isDetached()) throw error;
    }
  }
}
