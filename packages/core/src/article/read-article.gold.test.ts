import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { overlaps, type Span } from "../text/span.ts";
import { readArticle } from "./read-article.ts";
import { countFunctionWords, isForeign } from "./signals/language.ts";

const SHARED = process.env.EVENHAND_SHARED ?? new URL("../../../../../shared", import.meta.url).pathname;
const SETS = ["dam", "schools"].map((name) => `${SHARED}/fixtures/${name}`).filter((dir) => existsSync(dir));
const PROSE = new Set(["paragraph", "quote", "list", "table"]);
/** What the gold lists beside the text, and a reader may keep. */
const MAY_KEEP = new Set(["caption", "correction", "author-note"]);

interface Gold {
  readonly file: string;
  readonly title: string;
  readonly byline: string | null;
  readonly publisher: string;
  readonly datePublished: string | null;
  readonly quotations: readonly {
    readonly start_utf16: number;
    readonly end_utf16: number;
    readonly kind: string;
  }[];
  readonly boilerplate: readonly {
    readonly kind: string;
    readonly start_utf16: number;
    readonly end_utf16: number;
  }[];
}

const records = SETS.flatMap((dir) =>
  readFileSync(`${dir}/articles.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Gold)
    .map((gold) => ({ name: gold.file, gold, text: readFileSync(`${dir}/${gold.file}`, "utf8") })),
);

describe.skipIf(records.length === 0)(
  "fixture articles (skipped where the shared fixtures are absent)",
  () => {
    test.each(records)("metadata of $name", async ({ gold, text }) => {
      const { metadata, origins } = await readArticle({ path: gold.file, text });
      expect(metadata.headline).toBe(gold.title);
      expect(metadata.author).toBe(gold.byline);
      expect(metadata.publisher).toBe(gold.publisher);
      expect(metadata.datePublished?.slice(0, 10) ?? null).toBe(gold.datePublished?.slice(0, 10) ?? null);
      for (const field of ["headline", "author", "publisher"] as const) {
        const span = origins[field]?.span;
        // A ministry's release adds the state, which stands on a line of its own.
        if (span)
          expect(metadata[field]?.toLowerCase()).toContain(text.slice(span.start, span.end).toLowerCase());
      }
    });

    test.each(records)(
      "prose of $name is free of furniture and holds every quotation",
      async ({ gold, text }) => {
        const { blocks } = await readArticle({ path: gold.file, text });
        const prose = blocks.filter(({ kind }) => PROSE.has(kind));
        const inProse = (span: Span): boolean => prose.some((block) => overlaps(block.span, span));
        const spanOf = (record: { start_utf16: number; end_utf16: number }): Span => ({
          start: record.start_utf16,
          end: record.end_utf16,
        });
        const leaked = gold.boilerplate.filter(
          (record) => !MAY_KEEP.has(record.kind) && inProse(spanOf(record)),
        );
        expect(leaked).toEqual([]);
        const shown = gold.quotations.filter(
          (record) => !blocks.some(({ kind, span }) => kind === "headline" && overlaps(span, spanOf(record))),
        );
        expect(shown.filter((record) => !inProse(spanOf(record)))).toEqual([]);
      },
    );
  },
);

const SEEDS = `${SHARED}/seeds`;
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith(".txt")) : [];

describe.skipIf(seeds.length === 0)("real articles (skipped where the shared folder is absent)", () => {
  test.each(seeds)("%s: every line is in a block, and prose is in English", async (name) => {
    const text = readFileSync(`${SEEDS}/${name}`, "utf8");
    const { blocks } = await readArticle({ path: name, text });
    let end = 0;
    for (const { span, mapped } of blocks) {
      expect(text.slice(end, span.start).trim()).toBe("");
      end = span.end;
      for (const { literal, span: place, from, to } of mapped.segments) {
        if (literal) expect(text.slice(place.start, place.end)).toBe(mapped.text.slice(from, to));
      }
    }
    expect(text.slice(end).trim()).toBe("");
    const prose = blocks.filter(({ kind }) => PROSE.has(kind) || kind === "caption");
    expect(prose.length).toBeGreaterThan(4);
    expect(prose.filter(({ mapped }) => isForeign(countFunctionWords(mapped.text), "en"))).toEqual([]);
  });
});
