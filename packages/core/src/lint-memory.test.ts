import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import {
  createMemory,
  lint,
  lintInStages,
  parseArticle,
  parseSummary,
  type Source,
  type Summary,
} from "./index.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/harbour-tram", import.meta.url));
const PIECES = [
  "x",
  " ",
  ".",
  ",",
  "\n\n",
  "“",
  "”",
  "9",
  " Brandvik",
  " not",
  " She said it",
  " disastrous",
  " according to critics",
  "[^wire]",
  "\n- ",
  "# ",
  " on Monday",
  " 40 percent of the Port Authority",
  " <!-- evenhand-disable-line language/loaded-wording -- the example's own -->",
];

/** Numbers from 0 to 1, the same ones every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function edited(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const dice = random();
  if (dice < 0.6) {
    const piece = PIECES[Math.floor(random() * PIECES.length)] ?? "";
    return text.slice(0, at) + piece + text.slice(at);
  }
  if (dice < 0.85) return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 12));
  const lines = text.split("\n");
  const [line] = lines.splice(Math.floor(random() * lines.length), 1);
  lines.splice(Math.floor(random() * lines.length), 0, line ?? "");
  return lines.join("\n");
}

async function sourcesOf(summary: Summary): Promise<readonly Source[]> {
  const folder = join(EXAMPLE, "sources");
  const articles = await Promise.all(
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md|html)$/.test(name))
      .map((name) => {
        const target = `sources/${name}`;
        return parseArticle({ path: target, text: readFileSync(join(folder, name), "utf8") });
      }),
  );
  return articles.map((article) => ({
    id: summary.sources.find(({ target }) => target === article.path)?.id ?? article.path,
    target: article.path,
    article,
  }));
}

it.each([
  ["summary-defects.md", 3],
  ["summary-balanced.md", 11],
])(
  "a remembering check of %s finds after every edit what one from scratch finds",
  { timeout: 240_000 },
  async (name, seed) => {
    const original = readFileSync(join(EXAMPLE, name), "utf8");
    const memory = createMemory();
    const read = (text: string): Summary => parseSummary({ path: name, text });
    const sources = await sourcesOf(read(original));
    const random = numbers(seed);
    let text = original;
    for (let edit = 0; edit < 16; edit++) {
      if (edit % 13 === 12) text = original;
      const next = edited(text, random);
      try {
        read(next);
      } catch {
        continue; // Front matter that an edit broke.
      }
      text = next;
      const summary = parseSummary({ path: name, text }, memory);
      expect({ ...summary, prose: { ...summary.prose } }, text).toEqual(read(text));
      const staged = lintInStages({ summary, sources, memory });
      const fresh = lint({ summary: read(text), sources });
      expect(staged.sentences.claims, text).toEqual(fresh.claims);
      expect(staged.sentences.diagnostics, text).toEqual(
        fresh.diagnostics.filter(({ rule }) => !/^(?:balance|suppression)\//.test(rule)),
      );
      expect(staged.whole(), text).toEqual(fresh);
    }
  },
);
