import type { HostileText } from "./hostile-text.ts";

const html = (body: string): string =>
  `<!doctype html><html><head><title>A pier</title></head><body>${body}</body></html>`;
const PARAGRAPH = "<p>The council voted on Tuesday to rebuild the old pier for six weeks.</p>";
const page = (name: string, body: (size: number) => string): HostileText => ({
  name,
  text: (size) => html(`${PARAGRAPH}${body(size)}`),
});

/** Pages, which are read as articles. */
export const HOSTILE_PAGES: readonly HostileText[] = [
  page("deep elements", (n) => "<div>".repeat(n)),
  page("closed deep elements", (n) => `${"<div>".repeat(n)}a${"</div>".repeat(n)}`),
  page("deep inline elements", (n) => `${"<b>".repeat(n)}a`),
  page("deep paragraphs", (n) => "<p><b>a ".repeat(n)),
  page("formatting across blocks", (n) => "<b><div>a</b>".repeat(n)),
  page("deep links", (n) => "<a href=x>a ".repeat(n)),
  page("deep tables", (n) => "<table><tr><td>".repeat(n)),
  page("text out of its table", (n) => `<table>${"<tr>a".repeat(n)}`),
  page("deep lists", (n) => "<ul><li>a".repeat(n)),
  page("deep templates", (n) => "<template>".repeat(n)),
  page("deep frames of other languages", (n) => "<svg><foreignObject>".repeat(n)),
  page("deep formulas", (n) => "<math><mtext>".repeat(n)),
  page("deep selections", (n) => "<select><option>".repeat(n)),
  page("deep objects", (n) => "<object><p>".repeat(n)),
  page("deep articles", (n) => `${"<article>".repeat(n)}${PARAGRAPH}`),
  page("paragraphs", (n) => "<p>The pier is old.</p>".repeat(n)),
  page("empty paragraphs", (n) => "<p></p>".repeat(n)),
  page("line breaks", (n) => "<br>".repeat(n)),
  page("links", (n) => "<a href=x>a</a> ".repeat(n)),
  page("spans", (n) => "<span>a</span>".repeat(n)),
  page("end tags", (n) => "</p>".repeat(n)),
  page("unknown end tags", (n) => "</x>".repeat(n)),
  page("a huge attribute", (n) => `<p title="${"a ".repeat(n)}">Text</p>`),
  page("a huge class", (n) => `<p class="${"article comment ".repeat(n)}">Text</p>`),
  page("many attributes", (n) => `<p ${Array.from({ length: n }, (_, i) => `a${i}=1`).join(" ")}>Text</p>`),
  page("a huge name of an element", (n) => `<${"a".repeat(n)}>Text`),
  page("many names of elements", (n) => Array.from({ length: n }, (_, i) => `<x${i}>a</x${i}>`).join("")),
  page("entities", (n) => `<p>${"&amp;".repeat(n)}</p>`),
  page("entities without an end", (n) => `<p>${"&notit".repeat(n)}</p>`),
  page("numeric references", (n) => `<p>${"&#128578;".repeat(n)}</p>`),
  page("comments", (n) => "<!-- a -->".repeat(n)),
  page("an open comment", (n) => `<!--${"<!--".repeat(n)}`),
  page("an open script", (n) => `<script>${"<script".repeat(n)}`),
  page("open tags", (n) => "<p ".repeat(n)),
  page("open tags with quotation marks", (n) => '<p a="'.repeat(n)),
  page("less-than signs", (n) => "<".repeat(n)),
  page("null bytes", (n) => "\0".repeat(n)),
  page("structured data", (n) => `<script type="application/ld+json">${'{"@graph":['.repeat(n)}</script>`),
  page(
    "closed structured data",
    (n) => `<script type="application/ld+json">${"[".repeat(n)}${"]".repeat(n)}</script>`,
  ),
  page(
    "a long text in structured data",
    (n) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${"a ".repeat(n)}","articleBody":"${"b ".repeat(n)}"}</script>`,
  ),
  page("scripts of structured data", (n) =>
    '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'.repeat(n),
  ),
  {
    name: "many declarations of what a page is",
    text: (n) =>
      `<!doctype html><html><head>${'<meta property="og:title" content="A pier">'.repeat(n)}</head><body>${PARAGRAPH}`,
  },
  {
    name: "entities of entities",
    text: (n) =>
      `<!DOCTYPE html [<!ENTITY a0 "ha">${Array.from({ length: Math.min(n, 30) }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join("")}]><html><body>${PARAGRAPH}<p>&a30;</p></body></html>`,
  },
  { name: "comments before the page", text: (n) => `${"<!-- a -->".repeat(n)}<html><body>${PARAGRAPH}` },
  { name: "an open comment before the page", text: (n) => `<!--${"-".repeat(n)}<html><body>${PARAGRAPH}` },
  { name: "spaces before the page", text: (n) => `${" ".repeat(n)}<html><body>${PARAGRAPH}` },
];
