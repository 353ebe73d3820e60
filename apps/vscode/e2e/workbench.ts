import { createWriteStream } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { Session } from "./session.ts";

const SQUIGGLES = [".squiggly-error", ".squiggly-warning", ".squiggly-info"]
  .map((kind) => `.editor-instance ${kind}`)
  .join(", ");
/** The first start of VS Code under load, in milliseconds. */
const START_LIMIT = 90_000;
/** After which no caret comes to tell where something would be dropped: not every drag shows one. In milliseconds. */
const CARET_LIMIT = 1_000;
/** After which something else took the focus, and so closed the palette, in milliseconds. */
const PALETTE_LIMIT = 10_000;
/** After which a drop has fallen, in milliseconds. */
const DROP_LIMIT = 5_000;
/** After which the Problems panel has applied its filter, in milliseconds. */
const FILTER_LIMIT = 3_000;

/** A VS Code window, as a user sees and handles it. */
export interface Workbench {
  readonly page: Page;
  /** The editor's squiggles in view. */
  readonly squiggles: Locator;
  /** Rests the mouse on a word of the visible text, and gives the hover that appears and holds `text`. */
  hover(word: string, text: string | RegExp): Promise<Locator>;
  /** Puts the caret into a word of the visible text. */
  caretAt(word: string): Promise<void>;
  /** Selects a word of the visible text. */
  select(word: string): Promise<void>;
  /**
   * Drags something into the text, onto a word of it, with a key held down or none, until it has come. (Under load the
   * editor may let a drop fall that comes before an extension has told what is dragged.)
   */
  dragInto(source: Locator, word: string, hasCome: () => Promise<boolean>, key?: "Shift"): Promise<void>;
  /** Opens the Problems panel and gives its rows. */
  problems(): Promise<Locator>;
  /** Writes into the filter of the open Problems panel, until it shows a row with `shown`. */
  filterProblems(words: string, shown: string): Promise<void>;
  /** Types into the palette, and runs the command that it finds. */
  run(command: string): Promise<void>;
  /** The same for a command that goes on to ask something in the same place. */
  ask(command: string): Promise<void>;
  /** Opens a file of the workspace by the dialog, which leaves the side bar as it is. */
  open(file: string): Promise<void>;
  /**
   * Turns to another window, upon which VS Code keeps the state of this one (when a window closes, a browser may leave
   * it no time to), until it has kept what is asked for.
   */
  leave(hasKept: (state: string) => boolean): Promise<void>;
  /** The visible text of an editor, soft-wrapped lines joined. */
  text(): Promise<string>;
  screenshot(name: string): Promise<void>;
}

/** Opens a file of the session's workspace in a window of 1280 by 800. */
export async function openWorkbench({ host, browser, out }: Session, file: string): Promise<Workbench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });
  // Nothing may leave this machine.
  await context.route(
    (url) => url.protocol.startsWith("http") && url.hostname !== "127.0.0.1",
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const log = createWriteStream(join(out, "console.log"));
  page.on("console", (message) => log.write(`[${message.type()}] ${message.text()}\n`));
  page.on("pageerror", (error) => log.write(`[pageerror] ${error.stack}\n`));
  await page.goto(host.urlOpening(file), { waitUntil: "domcontentloaded" });
  await page.locator(".monaco-workbench").waitFor({ timeout: START_LIMIT });
  await page.locator(".editor-instance .view-line").first().waitFor({ timeout: START_LIMIT });
  // Room for the editor.
  await page.keyboard.press("Control+b");
  await page.locator(".sidebar").waitFor({ state: "hidden" });
  return workbenchOn(page, out);
}

function workbenchOn(page: Page, out: string): Workbench {
  const palette = page.locator(".quick-input-widget:visible");

  async function pointAt(word: string): Promise<{ x: number; y: number }> {
    // Code lenses and edits move the lines: the place counts once it is at rest.
    let before = "";
    for (const limit = Date.now() + 60_000; Date.now() < limit; await page.waitForTimeout(150)) {
      const place = await page.evaluate(placeOfWord, word);
      // A hover, which goes with the mouse.
      if (place?.isCovered === true) await page.mouse.move(0, 0);
      if (place !== null && !place.isCovered && JSON.stringify(place) === before) return place;
      before = JSON.stringify(place);
    }
    throw new Error(`"${word}" is not in view${before.includes("true") ? ": something lies over it" : ""}`);
  }

  async function ask(command: string): Promise<void> {
    for (let tries = 4; ; tries--) {
      await page.keyboard.press("F1");
      try {
        // In one piece: the palette would look for every beginning of it.
        await palette.locator("input.input").fill(`>${command}`, { timeout: PALETTE_LIMIT });
        const row = palette.locator(".monaco-list-row").getByText(command, { exact: true }).first();
        return await row.click({ timeout: PALETTE_LIMIT });
      } catch (error) {
        if (tries === 0) throw error;
      }
    }
  }

  return {
    page,
    squiggles: page.locator(SQUIGGLES),
    async hover(word, text) {
      const { x, y } = await pointAt(word);
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
      const hover = page.locator(".monaco-hover:visible", { hasText: text });
      await hover.waitFor();
      return hover;
    },
    async caretAt(word) {
      const { x, y } = await pointAt(word);
      await page.mouse.click(x, y);
    },
    async select(word) {
      const { x, y } = await pointAt(word);
      await page.mouse.dblclick(x, y);
    },
    async dragInto(source, word, hasCome, key) {
      for (let tries = 0; tries < 5; tries++) {
        if (await hasCome()) return;
        const target = await page.getByText(word, { exact: false }).first().boundingBox();
        const start = await source.boundingBox();
        if (target === null || start === null) throw new Error("not in view");
        const { mouse } = page;
        await mouse.move(start.x + 40, start.y + 8);
        await mouse.down();
        await mouse.move(start.x + 60, start.y + 12, { steps: 4 });
        if (key !== undefined) await page.keyboard.down(key);
        await mouse.move(target.x + 30, target.y + 8, { steps: 8 });
        // The caret that tells where it would fall, which has no width.
        const caret = page.locator(".dnd-target").first();
        for (const limit = Date.now() + CARET_LIMIT; Date.now() < limit && (await caret.count()) === 0; )
          await mouse.move(target.x + 30 + (Date.now() % 2), target.y + 8);
        await mouse.up();
        if (key !== undefined) await page.keyboard.up(key);
        for (const limit = Date.now() + DROP_LIMIT; Date.now() < limit; await page.waitForTimeout(50))
          if (await hasCome()) return;
      }
      throw new Error(`nothing was dropped on "${word}"`);
    },
    async problems() {
      await page.keyboard.press("Control+Shift+M");
      const rows = page.locator(".markers-panel .monaco-list-row");
      await rows.first().waitFor();
      return rows;
    },
    async filterProblems(words, shown) {
      const filter = page.getByPlaceholder(/^Filter/);
      const row = page.locator(".markers-panel .monaco-list-row", { hasText: shown }).first();
      for (let tries = 5; ; tries--) {
        // Drawn anew, the panel's title gives back the filter that was applied last.
        await filter.fill(words);
        try {
          return await row.waitFor({ timeout: FILTER_LIMIT });
        } catch (error) {
          if (tries === 0) throw error;
        }
      }
    },
    async run(command) {
      await ask(command);
      await palette.waitFor({ state: "hidden" });
    },
    ask,
    async open(file) {
      await ask("File: Open File...");
      await palette.locator(".monaco-list-row", { hasText: file }).first().click();
      await page.locator(".tab.active", { hasText: file }).waitFor();
    },
    async leave(hasKept) {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setFocusEmulationEnabled", { enabled: false });
      const other = await page.context().newPage();
      await other.bringToFront();
      for (const limit = Date.now() + 60_000; !hasKept(await page.evaluate(keptState)); )
        if (Date.now() > limit) throw new Error("VS Code did not keep the state of its window");
        else await page.waitForTimeout(50);
      await other.close();
      await devtools.send("Emulation.setFocusEmulationEnabled", { enabled: true });
    },
    async text() {
      const lines = await page.locator(".editor-instance .view-line").allInnerTexts();
      return lines.join("").replaceAll("\u00a0", " ");
    },
    async screenshot(name) {
      await page.screenshot({ path: join(out, `${name}.png`), animations: "disabled" });
    },
  };
}

/** A place in the window, and whether something else than the editor would be clicked there. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly isCovered: boolean;
}

/** The middle of a word that stands within one line of an editor; runs in the page. */
function placeOfWord(word: string): Place | null {
  for (const line of document.querySelectorAll(".editor-instance .view-line")) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? "").replaceAll("\u00a0", " ").indexOf(word);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      const box = range.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const top = document.elementFromPoint(x, y)?.closest(".overflow-guard");
      return { x, y, isCovered: top?.contains(line) !== true };
    }
  }
  return null;
}

/** What VS Code keeps of its windows in the browser, as one text; runs in the page. */
async function keptState(): Promise<string> {
  const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const texts: string[] = [];
  for (const { name = "" } of await indexedDB.databases()) {
    if (!name.startsWith("vscode-web-state-db-")) continue;
    const database = await asked(indexedDB.open(name));
    texts.push(...(await asked(database.transaction("ItemTable").objectStore("ItemTable").getAll())));
    database.close();
  }
  return texts.join("\n");
}
