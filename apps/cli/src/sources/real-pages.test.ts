import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { parseArticle } from "@evenhand/core";
import { decodeFile } from "@evenhand/core/node";
import { expect, it } from "vitest";
import { articleMarkdown } from "./article-markdown.ts";
import { readsOtherwise } from "./same-article.ts";

const SHARED =
  process.env.EVENHAND_SHARED ?? fileURLToPath(new URL("../../../../../shared", import.meta.url));
const PAGES = `${SHARED}/eval/ae_trafilatura_en/html`;
/** Every so many pages one is read. */
const STEP = 6;

const provenance = { url: null, retrieved: "2025-03-05T08:00:00Z", sha256: "", textSha256: "" };

it.skipIf(!existsSync(PAGES))("real pages read back the same once saved", async () => {
  const names = readdirSync(PAGES)
    .sort()
    .filter((_, i) => i % STEP === 0);
  const otherwise: string[] = [];
  for (const name of names) {
    const path = name.replace(/\.gz$/, "");
    const bytes = readFileSync(`${PAGES}/${name}`);
    const text = decodeFile(name.endsWith(".gz") ? gunzipSync(bytes) : bytes, path);
    const article = await parseArticle({ path, text });
    if (article.emptiness !== null) continue;
    const saved = await parseArticle({ path: "page.md", text: articleMarkdown(article, provenance) });
    const difference = readsOtherwise(article, saved);
    if (difference !== null) otherwise.push(`${name}: ${difference}`);
  }
  expect(names.length).toBeGreaterThan(10);
  expect(otherwise).toEqual([]);
});
