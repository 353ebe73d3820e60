import { readFile } from "node:fs/promises";
import { type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { clean, evenhand, folderOf, shell, wire, wrong } from "./program.ts";

/** The published schema, made to refuse keys that it does not describe. */
async function closedSchema(name: string): Promise<Schema> {
  const text = await readFile(new URL(`../schema/${name}.schema.json`, import.meta.url), "utf8");
  return JSON.parse(text, (_key, value) =>
    value?.type === "object" && value.properties ? { ...value, additionalProperties: false } : value,
  );
}

async function errorsOf(name: string, document: unknown): Promise<OutputUnit[]> {
  return new Validator(await closedSchema(name), "2020-12", false).validate(document).errors;
}

describe("evenhand lint --format json", () => {
  it("is as the schema says, and nothing else stands on the output", async () => {
    await using folder = await folderOf({
      "a.md": wrong,
      "b.md": clean.replace("wire.txt", "gone.txt"),
      "sources/wire.txt": wire,
    });
    const { stdout } = await evenhand(["--format", "json"], folder.path);
    const document = JSON.parse(stdout);
    expect(await errorsOf("lint", document)).toEqual([]);
    expect(document.files[0].diagnostics.length).toBeGreaterThan(0);
    expect(document.files[0].claims.map(({ verdict }: { verdict: string }) => verdict)).toContain(
      "supported",
    );
    expect(document.files[0].balance.sources).toHaveLength(1);
    expect(document.errors).toHaveLength(1);
    expect(document.totals).toMatchObject({ files: 2, errors: 1 });
  });

  it("is as the schema says for a text that names no sources", async () => {
    await using folder = await folderOf({ "a.txt": "The vote was a fiasco, and it took an hour.\n" });
    const { stdout } = await evenhand(["a.txt", "--format", "json"], folder.path);
    const document = JSON.parse(stdout);
    expect(await errorsOf("lint", document)).toEqual([]);
    expect(document.files[0]).toMatchObject({ checked: "wording", words: 10, claims: [] });
    expect(document.files[0].diagnostics[0].strength).toBeGreaterThan(0);
  });

  it("is refused by the schema when a key is missing or unknown", async () => {
    const document = { version: 1, tool: { name: "evenhand", version: "1" }, files: [], errors: [] };
    expect(await errorsOf("lint", document)).not.toEqual([]);
  });

  describe("of a large summary", () => {
    const rows = Array.from(
      { length: 400 },
      (_, i) => `In row ${i} the council voted 12 to 7 to rebuild the old pier.[^wire]`,
    );
    const files = {
      "summary.md": `${rows.join("\n\n")}\n\n[^wire]: sources/wire.txt\n`,
      "sources/wire.txt": wire,
    };

    it("comes whole through a slow pipe", async () => {
      await using folder = await folderOf(files);
      const { stdout } = await shell("evenhand summary.md --format json | (sleep 1; cat)", folder.path);
      expect(stdout.length).toBeGreaterThan(200_000);
      expect(JSON.parse(stdout).files[0].claims.length).toBeGreaterThanOrEqual(400);
    });

    it("ends quietly when its reader has seen enough", async () => {
      await using folder = await folderOf(files);
      const line = "evenhand summary.md --format json | head -c 1; exit $PIPESTATUS";
      const { code, stdout, stderr } = await shell(line, folder.path);
      expect({ stdout, stderr }).toEqual({ stdout: "{", stderr: "" });
      expect(code).toBeLessThan(2);
    });
  });
});

describe("evenhand parse --format json", () => {
  it("is as the schema says", async () => {
    await using folder = await folderOf({ "wire.txt": wire });
    const { code, stdout } = await evenhand(["parse", "wire.txt", "--format", "json"], folder.path);
    const article = JSON.parse(stdout);
    expect(await errorsOf("parse", article)).toEqual([]);
    expect(article).toMatchObject({
      version: 1,
      path: "wire.txt",
      headline: "Bellport council votes to rebuild the pier",
    });
    const [quotation] = article.quotations;
    expect(wire.slice(quotation.span.start, quotation.span.end)).toBe(quotation.text);
    expect(quotation.speaker.name).toContain("Brandt");
    expect(code).toBe(0);
  });

  it("tells names, quantities, dates, where the metadata stand, and whose voice it is", async () => {
    await using folder = await folderOf({ "wire.txt": wire });
    const { stdout } = await evenhand(["parse", "wire.txt", "--format", "json"], folder.path);
    const article = JSON.parse(stdout);
    const slice = ({ span }: { span: { start: number; end: number } }): string =>
      wire.slice(span.start, span.end);
    expect(article).toMatchObject({ format: "text", voice: "outlet", emptiness: null });
    expect(article.origins.author.from).toBe("text");
    expect(slice(article.origins.author)).toContain("Ada Tolliver");
    expect(article.names.map(slice)).toContain("Ilse Brandt");
    expect(article.quantities).toContainEqual(
      expect.objectContaining({ text: "12 to 7", value: 12, against: 7, kind: "score", unit: null }),
    );
    expect(article.quantities.map(({ value }: { value: number }) => value)).toContain(14e6);
    expect(article.dates).toContainEqual(expect.objectContaining({ date: "2025-03-04", inferred: true }));
    expect(article.dates.map(slice)).toContain("June 2026");
    expect(article.dates).toContainEqual(expect.objectContaining({ date: "2026-06", inferred: false }));
  });

  it("says why an article has no prose", async () => {
    await using folder = await folderOf({ "empty.txt": "" });
    const { stdout } = await evenhand(["parse", "empty.txt", "--format", "json"], folder.path);
    const article = JSON.parse(stdout);
    expect(await errorsOf("parse", article)).toEqual([]);
    expect(article).toMatchObject({ emptiness: expect.stringContaining("the file is empty"), origins: {} });
  });

  it("has a text form for people", async () => {
    await using folder = await folderOf({ "wire.txt": wire });
    const { stdout } = await evenhand(["parse", "wire.txt"], folder.path);
    expect(stdout).toContain("Bellport council votes to rebuild the pier");
    expect(stdout).toMatch(/\[Ilse\s+Brandt\]/);
  });
});
