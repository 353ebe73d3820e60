// Takes the pictures of the gallery page out of a run of the end-to-end tests, small enough to be packed.
//   pnpm test:e2e && pnpm screenshots
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), "..");
const QUALITY = 0.86;
/** By the picture's name, the test window and the screenshot that it is. Node hosts are light, web hosts dark. */
const PICTURES = {
  "hover-light": "editor-node/hover",
  "hover-dark": "editor-web/hover",
  "sources-light": "views-node/sentence",
  "sources-dark": "views-web/sentence",
  "report-light": "views-node/report",
  "report-dark": "views-web/report",
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage();
  mkdirSync(join(PACKAGE, "media"), { recursive: true });
  for (const [name, shot] of Object.entries(PICTURES)) {
    const png = readFileSync(join(PACKAGE, "e2e/out", `${shot}.png`)).toString("base64");
    const webp = await page.evaluate(
      async ({ png, quality }) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const canvas = document.createElement("canvas");
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        canvas.getContext("2d").drawImage(image, 0, 0);
        return canvas.toDataURL("image/webp", quality);
      },
      { png, quality: QUALITY },
    );
    const bytes = Buffer.from(webp.slice(webp.indexOf(",") + 1), "base64");
    writeFileSync(join(PACKAGE, "media", `${name}.webp`), bytes);
    console.log(`media/${name}.webp: ${Math.round(bytes.length / 1000)} kB`);
  }
} finally {
  await browser.close();
}
