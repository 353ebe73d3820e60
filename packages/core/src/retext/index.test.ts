import { readFileSync } from "node:fs";
import remarkParse from "remark-parse";
import remarkRetext from "remark-retext";
import retextEnglish from "retext-english";
import retextStringify from "retext-stringify";
import { unified } from "unified";
import { VFile } from "vfile";
import { reporter } from "vfile-reporter";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import { lintArticle } from "../lint.ts";
import namesake, { type RetextEvenhandOptions, retextEvenhand } from "./index.ts";

const text = `Pier vote in Bellport

The vote was a fiasco, and the mayor slammed the plan. “It was a fiasco,” Ole Tand said.
`;

const markdown = `# A fiasco in *Bellport*

The vote on \`fiasco\` was a [fiasco](https://x.example/fiasco) &amp; the mayor **slammed** it.

\`\`\`
fiasco
\`\`\`

> “It was a fiasco,” Ole Tand said.
`;

function onText(value: string, options?: RetextEvenhandOptions, path = "article.txt"): VFile {
  return unified()
    .use(retextEnglish)
    .use(retextEvenhand, options)
    .use(retextStringify)
    .processSync(new VFile({ path, value }));
}

async function onMarkdown(value: string, path?: string): Promise<VFile> {
  const file = new VFile({ value, ...(path !== undefined && { path }) });
  const onWords = unified().use(retextEnglish).use(retextEvenhand);
  const processor = unified()
    .use(remarkParse)
    .use([[remarkRetext, onWords]]);
  await processor.run(processor.parse(file), file);
  return file;
}

const words = (file: VFile): (string | undefined)[] => file.messages.map(({ actual }) => actual);

describe("retextEvenhand", () => {
  it("reports through vfile-reporter what it finds in a text, and changes nothing", () => {
    const file = onText(text);
    expect(String(file)).toBe(text);
    const lines = reporter(file, { color: false }).split("\n");
    expect(lines[0]).toBe("article.txt");
    expect(lines[1]).toMatch(/^3:16-3:22\s+warning\s+“fiasco” .*\s+language\/loaded-wording\s+evenhand$/);
    expect(lines[2]).toMatch(/^3:38-3:45\s+warning\s+“slammed” .*\s+language\/loaded-wording\s+evenhand$/);
    expect(lines.slice(3)).toEqual(["", "⚠ 2 warnings"]);
    expect(reporter(file, { color: false, verbose: true })).toMatch(/\[note\]:.*Replace “slammed” with “/s);
  });

  it("gives each message its rule, place, page and what to write instead", () => {
    const [, slammed] = onText(text).messages;
    expect(slammed).toMatchObject({
      source: "evenhand",
      ruleId: "language/loaded-wording",
      fatal: false,
      line: 3,
      column: 38,
      actual: "slammed",
      url: "https://evenhand.github.io/evenhand/rules/language/loaded-wording",
    });
    const start = text.indexOf("slammed");
    expect(slammed?.place).toEqual({
      start: { line: 3, column: 38, offset: start },
      end: { line: 3, column: 45, offset: start + 7 },
    });
    expect(slammed?.expected).toContain("criticised");
    expect(slammed?.note).toMatch(/^Replace “slammed” with “.*Strength 0?\.?\d+ of 1\.$/);
  });

  it.each([undefined, "article.md"])(
    "reads Markdown under remark, code and links left out (path %s)",
    async (path) => {
      const file = await onMarkdown(markdown, path);
      expect(words(file)).toEqual(["fiasco", "fiasco", "slammed"]);
      expect(file.messages.map(({ line }) => line)).toEqual([1, 3, 3]);
      for (const { place, actual } of file.messages) {
        const span = place !== undefined && "start" in place ? place : undefined;
        expect(markdown.slice(span?.start.offset, span?.end.offset)).toBe(actual);
      }
    },
  );

  it.each(["sources/op-ed.md", "sources/press-release.txt", "sources/wire.txt", "summary-defects.md"])(
    "has the places that lint has, in %s",
    async (name) => {
      const value = readFileSync(
        new URL(`../../../../examples/harbour-tram/${name}`, import.meta.url),
        "utf8",
      );
      const own = lintArticle(await parseArticle({ path: name, text: value }), {}, 0);
      const expected = own.map(({ rule, span }) => [rule, span.start, span.end]);
      const found = onText(value, { minStrength: 0 }, name).messages.map(({ ruleId, place }) =>
        place !== undefined && "start" in place ? [ruleId, place.start.offset, place.end.offset] : [ruleId],
      );
      expect(found).toEqual(expected);
    },
  );

  it("reads a page, which takes a promise", async () => {
    const value = "<p>The vote was a <b>fias</b>co &amp; a disgrace, the town&nbsp;heard.</p>";
    const processor = unified().use(retextEnglish).use(retextEvenhand).use(retextStringify);
    const file = await processor.process(new VFile({ path: "page.html", value }));
    expect(words(file)).toEqual(["fias</b>co", "disgrace"]);
  });

  it("heeds rules, severities, options and the least strength", () => {
    const of = (options: RetextEvenhandOptions): (readonly [string | undefined, boolean | undefined])[] =>
      onText(text, options).messages.map(({ ruleId, fatal }) => [ruleId, fatal ?? undefined]);
    expect(of({ rules: { "language/loaded-wording": "off" } })).toEqual([]);
    expect(of({ rules: { "language/loaded-wording": "error" } })[0]).toEqual([
      "language/loaded-wording",
      true,
    ]);
    expect(of({ rules: { "language/loaded-wording": "info" } })[0]).toEqual([
      "language/loaded-wording",
      undefined,
    ]);
    expect(
      of({ rules: { "language/loaded-wording": ["warning", { allow: ["fiasco", "slammed"] }] } }),
    ).toEqual([]);
    expect(of({ minStrength: 1 })).toEqual([]);
  });

  it.each<[options: RetextEvenhandOptions, message: RegExp]>([
    [
      { rules: { "language/loaded-word": "off" } },
      /^retextEvenhand: unknown rule "language\/loaded-word"; did you mean "language\/loaded-wording"\?$/,
    ],
    [
      { rules: { "sourcing/number-mismatch": "error" } },
      /^retextEvenhand: rule "sourcing\/number-mismatch" compares a summary with its sources;/,
    ],
    [
      { rules: { "language/readability": ["info", { aeg: 3 }] } },
      /has no option "aeg"; did you mean "age"\?$/,
    ],
    [{ minStrength: 5 }, /^retextEvenhand: "minStrength" must be a number from 0 to 1/],
  ])("rejects %j", (options, message) => {
    expect(() => onText(text, options)).toThrow(message);
  });

  it.each(["", "\uFEFF", "\n", "“"])("has nothing to say about %j", (value) => {
    expect(onText(value).messages).toEqual([]);
  });

  it("counts a byte order mark in offsets and not in columns, as lint does", () => {
    const [message] = onText("\uFEFFA fiasco it was, the council said on Monday.\r\n").messages;
    expect(message).toMatchObject({ line: 1, column: 3, place: { start: { offset: 3 } } });
  });

  it("is the default export too, for configuration files that name it", () => {
    expect(namesake).toBe(retextEvenhand);
  });
});
