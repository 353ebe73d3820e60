import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { oneWindow } from "./one-window.ts";

const SUMMARY = "summary.md";
const SECRET = [
  "What the vault holds",
  "The vault of Marenholm holds 41 crates of letters, the keeper said on Monday. They were brought there in 1921, when the old town hall was pulled down, and nobody has read them since. Two students are to make a list of them by the end of the year, and the town will show the finest of them in the library.",
].join("\n\n");

/** A workspace that nobody has trusted, with a summary that names what lies outside it. VS Code trusts virtual ones. */
describe("Restricted Mode", () => {
  const opened = oneWindow({
    kind: "node",
    name: "restricted",
    file: SUMMARY,
    settings: {},
    restricted: true,
    prepare(workspace) {
      const secret = join(workspace, "../secret.txt");
      writeFileSync(secret, SECRET);
      symlinkSync(secret, join(workspace, "sources/linked.txt"));
      const text = [
        "The project is expected to cost 512 million crowns.[^wire]",
        "The vault of Marenholm holds 41 crates of letters.[^out][^link]",
        `[^wire]: sources/wire.txt\n[^out]: ${pathToFileURL(secret)}\n[^link]: sources/linked.txt\n`,
      ];
      writeFileSync(join(workspace, SUMMARY), text.join("\n\n"));
    },
  });

  test("what lies in the workspace is checked, and nothing else is read", async () => {
    const { page } = opened.window;
    await opened.window.squiggles.first().waitFor({ timeout: 90_000 });
    const rows = await opened.window.problems();
    await rows.filter({ hasText: "sourcing/number-mismatch" }).waitFor();
    const refused = rows.filter({ hasText: "is not read while the workspace is not trusted; trust it" });
    await expect.poll(() => refused.count()).toBe(2);
    await rows.filter({ hasText: /^Source file:.*lies outside the workspace/ }).waitFor();
    await rows.filter({ hasText: /^Source sources\/linked\.txt lies outside/ }).waitFor();
    await opened.window.screenshot("refused");
    const hover = await opened.window.hover("41 crates", /./);
    expect(await hover.textContent()).not.toContain("the keeper said");
    await page.keyboard.press("Escape");
  });

  test("a workspace that is trusted meanwhile is checked in full", async () => {
    const { window } = opened;
    await window.run("Workspaces: Manage Workspace Trust");
    await window.page.getByRole("button", { name: "Trust", exact: true }).click();
    await window.page.locator(".tab", { hasText: SUMMARY }).click();
    const problems = window.page.locator(".markers-panel");
    await expect.poll(() => problems.textContent(), { timeout: 60_000 }).not.toContain("not trusted");
    await problems.getByText("sourcing/number-mismatch").waitFor();
  });
});
