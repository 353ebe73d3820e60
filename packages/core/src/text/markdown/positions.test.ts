import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseProse } from "../analyse-prose.ts";
import type { Prose } from "../prose.ts";
import { readMarkdown } from "./read-markdown.ts";

function proseOf(file: string): Prose {
  return analyseProse(file, readMarkdown(file).blocks);
}

const words = (prose: Prose): string[] =>
  prose.tokens.filter((token) => token.isWord).map((token) => token.text);
const slices = (file: string, prose: Prose): string[] =>
  prose.tokens.filter((token) => token.isWord).map((token) => file.slice(token.span.start, token.span.end));

describe("positions in Markdown", () => {
  it.each<[name: string, file: string, expected: string[]]>([
    ["emoji", "# 🌊⚡ Two 👩‍🚒 towns\n\nOne 🚧 road.", ["Two", "towns", "One", "road"]],
    ["CRLF", "One\r\ntwo.\r\n\r\nThree\r\n", ["One", "two", "Three"]],
    ["a byte order mark", "\uFEFFOne two.", ["One", "two"]],
    [
      "a table",
      "| A | B |\n|---|---|\n| one | −13%[^a] |\n| two \\| three | **four** |\n\n[^a]: a.txt",
      ["A", "B", "one", "13", "two", "three", "four"],
    ],
    ["nested lists", "- one\n  - two\n    more\n\n    1. three\n", ["one", "two", "more", "three"]],
    [
      "a block quote with continuation lines",
      "> one\n> two\nlazy\n> > deep\n> > er\n",
      ["one", "two", "lazy", "deep", "er"],
    ],
    ["front matter", "---\ntitle: Nothing here\n---\n\nOne.", ["One"]],
    [
      "footnotes",
      "One.[^a] Two[^b] three.\n\n[^a]: sources/a.txt\n[^b]: sources/b.txt",
      ["One", "Two", "three"],
    ],
    ["code", "Use `code here` now.\n\n```\nfenced words\n```\n\n    indented words\n", ["Use", "now"]],
    ["inline HTML", "One <b>two</b> <!-- hidden words --> three<br>four.", ["One", "two", "three", "four"]],
    ["an HTML block", "<div>\nhidden\n</div>\n\nOne", ["One"]],
    [
      "links",
      'A [told us](sources/wire.txt "a title") b [ref][r] <https://x.example/y>\n\n[r]: z.md',
      ["A", "told", "us", "b", "ref", "https", "x.example", "y"],
    ],
    ["images", "One ![alt words](picture.png) two", ["One", "two"]],
    ["strikethrough and tasks", "- [x] one ~~two~~\n", ["one", "two"]],
  ])("%s", (_, file, expected) => {
    const prose = proseOf(file);
    expect(words(prose)).toEqual(expected);
    expect(slices(file, prose)).toEqual(expected);
  });

  it.each<[name: string, file: string, word: string, written: string]>([
    ["an escape", "AT\\*T stays", "stays", "stays"],
    ["an entity inside a word", "the AT&amp;T deal", "AT&T", "AT&amp;T"],
    ["a numeric entity", "caf&#233; closed", "café", "caf&#233;"],
    ["a hexadecimal entity", "caf&#xE9; closed", "café", "caf&#xE9;"],
    ["emphasis inside a word", "un*believ*able luck", "unbelievable", "un*believ*able"],
    ["text after an escape and an entity", "\\*a\\* &lt;b&gt; &mdash; last", "last", "last"],
    ["an unknown entity is text", "&nosuch; last", "last", "last"],
  ])("%s maps to what is written", (_, file, word, written) => {
    const token = proseOf(file).tokens.find((candidate) => candidate.text === word);
    expect(token && file.slice(token.span.start, token.span.end)).toBe(written);
  });

  it("gives nlcst nodes file offsets, lines and columns", () => {
    const file = "One.\n\n> Two\n> three.";
    const sentence = proseOf(file).nlcst.children[1];
    expect(sentence?.position).toMatchObject({ start: { line: 3 }, end: { line: 4, column: 9, offset: 20 } });
  });
});

/** Pieces of Markdown with the words in them that are prose, in order. */
interface Piece {
  readonly markdown: string;
  readonly words: readonly string[];
}

const word = fc.constantFrom(
  "alpha",
  "Beta",
  "naïve",
  "Ωmega",
  "don’t",
  "O’Neil",
  "x1",
  "Größe",
  "high-ranking",
  "слово",
);
const wordPiece: fc.Arbitrary<Piece> = word.map((w) => ({ markdown: w, words: [w] }));
const inlinePiece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 6, arbitrary: wordPiece },
  word.map((w) => ({ markdown: `*${w}*`, words: [w] })),
  word.map((w) => ({ markdown: `**${w}**`, words: [w] })),
  word.map((w) => ({ markdown: `~~${w}~~`, words: [w] })),
  word.map((w) => ({ markdown: `[${w}](sources/a.txt)`, words: [w] })),
  word.map((w) => ({ markdown: `![${w}](a.png)`, words: [] })),
  word.map((w) => ({ markdown: `\`${w}\``, words: [] })),
  word.map((w) => ({ markdown: `<i>${w}</i>`, words: [w] })),
  fc
    .constantFrom(
      "👍🏽",
      "🌊",
      "\\*",
      "\\|",
      "&amp;",
      "&mdash;",
      "&nbsp;",
      "…",
      "— —",
      "“ ”",
      "<!-- no -->",
      "[^a]",
    )
    .map((markdown) => ({ markdown, words: [] })),
);
const line: fc.Arbitrary<Piece> = fc.array(inlinePiece, { minLength: 1, maxLength: 8 }).map((pieces) => ({
  markdown: `w ${pieces.map((p) => p.markdown).join(" ")}`,
  words: ["w", ...pieces.flatMap((p) => p.words)],
}));
const lines = fc.array(line, { minLength: 1, maxLength: 3 });

function block(prefixFirst: string, prefixRest: string): fc.Arbitrary<Piece> {
  return lines.map((all) => ({
    markdown: all.map((l, i) => (i === 0 ? prefixFirst : prefixRest) + l.markdown).join("\n"),
    words: all.flatMap((l) => l.words),
  }));
}

const anyBlock: fc.Arbitrary<Piece> = fc.oneof(
  block("", ""),
  block("", "  "),
  block("- ", "  "),
  block("1. ", "   "),
  block("- > ", "  > "),
  block("> ", "> "),
  block("> ", ">"),
  block("> > ", "> > "),
  block("> - ", ">   "),
  line.map((l) => ({ markdown: `## ${l.markdown}`, words: l.words })),
  fc.tuple(line, line).map(([a, b]) => ({
    markdown: `| h |  |\n|---|:-:|\n| ${a.markdown} | ${b.markdown} |`,
    words: ["h", ...a.words, ...b.words],
  })),
  line.map((l) => ({ markdown: `\`\`\`\n${l.markdown}\n\`\`\``, words: [] })),
  line.map((l) => ({ markdown: `<div>\n${l.markdown}\n</div>`, words: [] })),
);

const documents = fc.record({
  blocks: fc.array(anyBlock, { maxLength: 6 }),
  newline: fc.constantFrom("\n", "\r\n"),
  mark: fc.constantFrom("", "\uFEFF"),
  frontMatter: fc.constantFrom("", "---\ntitle: alpha\n---\n"),
});

describe("property: in any document, every word's span slices to that word", () => {
  it("finds exactly the words of the prose, each where it stands", () => {
    fc.assert(
      fc.property(documents, ({ blocks, newline, mark, frontMatter }) => {
        const body = blocks.map((b) => b.markdown).join("\n\n<!-- -->\n\n");
        const file = mark + `${frontMatter}${body}\n\n[^a]: sources/a.txt\n`.replaceAll("\n", newline);
        const prose = proseOf(file);
        const expected = blocks.flatMap((b) => b.words);
        expect(words(prose)).toEqual(expected);
        expect(slices(file, prose)).toEqual(expected);
        for (const sentence of prose.sentences) {
          const { tokens } = sentence;
          expect(sentence.span.start).toBe(tokens[0]?.span.start);
          expect(sentence.span.end).toBe(tokens.at(-1)?.span.end);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("never leaves the file or loses order, whatever the input", () => {
    const noise = fc.string({
      unit: fc.constantFrom(..."ab .*_`[]()<>&;#>-|\\!\n\r\t:^~\"'“”0😀".split("")),
      maxLength: 120,
    });
    fc.assert(
      fc.property(noise, (file) => {
        const prose = proseOf(file);
        let last = 0;
        for (const token of prose.tokens) {
          expect(prose.text.slice(token.from, token.to)).toBe(token.text);
          expect(token.span.start).toBeGreaterThanOrEqual(last);
          expect(token.span.end).toBeLessThanOrEqual(file.length);
          if (
            token.isWord &&
            /^[a-z]+$/i.test(token.text) &&
            !/[*_~<[\]`!&\\]/.test(file.slice(token.span.start, token.span.end))
          )
            expect(file.slice(token.span.start, token.span.end)).toBe(token.text);
          last = token.span.start;
        }
      }),
      { numRuns: 1500 },
    );
  });
});
