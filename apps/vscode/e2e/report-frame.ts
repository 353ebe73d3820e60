import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** The frame of a web view that shows a report in which `selector` can be seen. */
export async function reportFrame(page: Page, selector: string): Promise<Frame> {
  for (const limit = Date.now() + 60_000; Date.now() < limit; await page.waitForTimeout(100)) {
    for (const frame of page.frames()) {
      const found = frame.locator(`.evenhand-report ${selector}`);
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

/** What axe finds in a web view, as one line each. No script runs there: a copy of it is looked at, theme and all. */
export async function axeFindings(page: Page, frame: Frame): Promise<string[]> {
  const copy = await page.context().newPage();
  try {
    const root = frame.locator("html");
    const attributes = ["lang", "style"].map(async (name) => [name, (await root.getAttribute(name)) ?? ""]);
    const [lang, style] = (await Promise.all(attributes)).map(
      ([name, value]) => `${name}="${value?.replaceAll('"', "&quot;")}"`,
    );
    const body = frame.locator("body");
    const theme = `class="${await body.getAttribute("class")}"`;
    await copy.setContent(
      `<!doctype html><html ${lang} ${style}><head>${await frame.locator("head").innerHTML()}</head><body ${theme}>${await body.innerHTML()}</body></html>`,
    );
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
