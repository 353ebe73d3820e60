import { describe, expect, test } from "vitest";
import { readArticle } from "../read-article.ts";
import { readMarkdownArticle } from "./read-markdown-article.ts";

const FILE = [
  "---",
  'title: "Old bridge to close"',
  "author: [Ada Quill, Bo Renn]",
  "publisher: The Quay Post",
  "date: 2024-05-03",
  "url: https://quaypost.example/bridge",
  "---",
  "",
  "# Old bridge to close",
  "",
  "*By Ada Quill · May 3, 2024*",
  "",
  "> **Subscribe to the Tide Table.** [Sign up](https://quaypost.example/join)",
  "",
  "The council voted to close the bridge[^vote], its *oldest*, for six weeks &amp; a day.",
  "",
  "## The works",
  "",
  "| Year | Cost |",
  "|---|---|",
  "| 2024 | $2 million |",
  "",
  "> “It must close,” the master said.",
  "",
  "1. Piers",
  "2. Bearings",
  "",
  "[^vote]: By 12 votes to 9.",
  "",
  "© The Quay Post. [Terms of use](https://quaypost.example/rights)",
].join("\n");

describe("reading Markdown", () => {
  test("blocks", async () => {
    const { format, blocks } = await readArticle({ path: "bridge.txt", text: FILE });
    expect(format).toBe("markdown");
    expect(blocks.map(({ kind, mapped }) => `${kind}: ${mapped.text}`)).toEqual([
      "headline: Old bridge to close",
      "byline: By Ada Quill · May 3, 2024",
      "boilerplate: Subscribe to the Tide Table. Sign up",
      "paragraph: The council voted to close the bridge, its oldest, for six weeks & a day.",
      "headline: The works",
      "table: Year | Cost",
      "table: 2024 | $2 million",
      "quote: “It must close,” the master said.",
      "list: Piers",
      "list: Bearings",
      "paragraph: By 12 votes to 9.",
      "boilerplate: © The Quay Post. Terms of use",
    ]);
  });

  test.each([
    ["LF", FILE],
    ["CRLF and byte order mark", `\ufeff${FILE.replace(/\n/g, "\r\n")}`],
  ])("front matter overrides, each value with its place: %s", async (_, text) => {
    const { metadata, origins } = await readArticle({ path: "bridge.md", text });
    expect(metadata).toMatchObject({
      headline: "Old bridge to close",
      author: "Ada Quill and Bo Renn",
      publisher: "The Quay Post",
      datePublished: "2024-05-03",
      url: "https://quaypost.example/bridge",
    });
    for (const field of ["headline", "publisher", "datePublished", "url"] as const) {
      const span = origins[field]?.span;
      expect(text.slice(span?.start, span?.end)).toBe(metadata[field]);
    }
  });

  test("a menu and the links under a label are no article; a list under a heading is", async () => {
    const { blocks } = await readArticle({
      path: "a.md",
      text: [
        "Home · News · Sport",
        "# Bridge to close",
        "The council closed the bridge on Tuesday, after its bearings wore through.",
        "## Related",
        "- Ferry to run every ten minutes\n- [Who pays for it?](/who)",
        "Traders said that they had not been asked about the works.",
        "## The works",
        "- Piers\n- Bearings",
      ].join("\n\n"),
    });
    const dropped = blocks.filter(({ kind }) => kind === "boilerplate").map(({ mapped }) => mapped.text);
    expect(dropped).toEqual([
      "Home · News · Sport",
      "Related",
      "Ferry to run every ten minutes",
      "Who pays for it?",
    ]);
  });

  test("who issues a statement publishes it", () => {
    const text = "---\ntitle: The bridge\nissuer: Town of Lund, Roads\n---\n\nThe bridge is shut.\n";
    expect(readMarkdownArticle(text).metadata.publisher).toBe("Town of Lund, Roads");
  });

  test("front matter that is no YAML is passed over", async () => {
    const { metadata, blocks } = await readArticle({
      path: "a.md",
      text: "---\ntitle: [a\n---\n\n# Bridge\n\nIt is shut.",
    });
    expect(metadata.headline).toBe("Bridge");
    expect(blocks).toHaveLength(2);
  });

  test("a newsletter's title stands before its issue; its offer is no quotation", () => {
    const { metadata, blocks } = readMarkdownArticle(
      "# The bridge\n\n**The Quay Letter** | Issue 4 | 8 April 2024 | by Ada Quill\n\nThe bridge is shut.\n\n> **Six letters a year.** [Subscribe](https://quay.example)\n",
    );
    expect(metadata.publisher).toBe("The Quay Letter");
    expect(metadata.author).toBe("Ada Quill");
    expect(blocks.at(-1)?.kind).toBe("boilerplate");
  });
});
