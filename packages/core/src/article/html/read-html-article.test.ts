import { describe, expect, test } from "vitest";
import { readArticle } from "../read-article.ts";

const LEAD =
  "The harbour council voted on Tuesday to close the old swing bridge for six weeks, saying that its bearings had worn through and could not be oiled again.";
const PAGE = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Old bridge to close | North Quay Herald</title>
<meta property="og:site_name" content="North Quay"><meta property="og:title" content="Old bridge to close">
<link rel="canonical" href="https://northquay.example/bridge?a=1&amp;b=2">
<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "name": "Page"}, {"@type": ["NewsArticle"], "headline": "Old bridge to close",
"author": [{"name": "Ada Quill"}, {"@id": "#renn"}], "publisher": {"name": "North Quay Herald"}, "datePublished": "2024-05-03T06:10:00+03:00"}, {"@id": "#renn", "name": "Bo Renn"}]}</script>
</head><body class="has-ads">
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<div id="cookie-banner">This site uses cookies and the like. <button>Accept</button></div>
<main><article>
<h1>Old bridge to close</h1>
<p class="standfirst">Ferries are to run every ten minutes</p>
<p class="byline">By <a rel="author" href="/a">Ada Quill</a> and Bo Renn &middot; <time datetime="2024-05-03">3 May 2024</time></p>
<p>QUAYTON (Tidal Press) &mdash; ${LEAD}</p>
<p>&ldquo;It must close,&rdquo;   said the master&rsquo;s
deputy, Cy Lund&nbsp;&amp;&nbsp;his <em>team</em>, at 5&nbsp;p.m. The bridge was built in 1911 and has carried carts, cars and, for a while, a tram.</p>
<figure><img src="/b.jpg" alt=""><figcaption>The bridge in April. Photo: Dee Ost</figcaption></figure>
<div class="promo">Tides, timetables and gossip: <a href="/n">The Quay Letter</a>, sent at dawn.</div>
<blockquote><p>No vessel of more than nine metres shall pass while the bridge is shut.</p></blockquote>
<ul><li>Closed from 6 May</li><li>Open again on 17 June</li></ul>
<table><tr><th>Year</th><th>Crossings</th></tr><tr><td>2022</td><td>410,000</td></tr></table>
<p>Traders on the north quay said that they had not been asked, and that they would put the matter to the court in the autumn if nobody answered.<br><br>The council replied that the plan had been pinned up in the library for a month, as the law requires.</p>
<aside class="related"><h2>Related</h2><ul><li><a href="/1">Ten bridges of the north</a></li></ul></aside>
</article>
<section id="comments"><h2>2 comments</h2><p><b>quayboy:</b> About time, said nobody who has to cross it every single day of the week.</p></section>
</main><footer><p>&copy; 2024 North Quay Herald</p></footer></body></html>`;

async function read(text: string) {
  return readArticle({ path: "page.html", text });
}

describe("reading HTML", () => {
  test("blocks of the article and what stands around it", async () => {
    const { format, blocks } = await read(PAGE);
    expect(format).toBe("html");
    expect(
      blocks
        .filter(({ kind }) => kind !== "boilerplate")
        .map(({ kind, mapped }) => `${kind}: ${mapped.text}`),
    ).toEqual([
      "headline: Old bridge to close",
      "headline: Ferries are to run every ten minutes",
      "byline: By Ada Quill and Bo Renn · 3 May 2024",
      "dateline: QUAYTON (Tidal Press) —",
      `paragraph: ${LEAD}`,
      "paragraph: “It must close,” said the master’s deputy, Cy Lund\u00a0&\u00a0his team, at 5\u00a0p.m. The bridge was built in 1911 and has carried carts, cars and, for a while, a tram.",
      "caption: The bridge in April. Photo: Dee Ost",
      "quote: No vessel of more than nine metres shall pass while the bridge is shut.",
      "list: Closed from 6 May",
      "list: Open again on 17 June",
      "table: Year | Crossings",
      "table: 2022 | 410,000",
      "paragraph: Traders on the north quay said that they had not been asked, and that they would put the matter to the court in the autumn if nobody answered.",
      "paragraph: The council replied that the plan had been pinned up in the library for a month, as the law requires.",
    ]);
    const around = blocks.filter(({ kind }) => kind === "boilerplate").map(({ mapped }) => mapped.text);
    expect(around).toEqual(
      expect.arrayContaining([
        "Home Sport",
        "Related",
        "Ten bridges of the north",
        "2 comments",
        "© 2024 North Quay Herald",
      ]),
    );
  });

  test("metadata with where each value stands", async () => {
    const { metadata, origins } = await read(PAGE);
    expect(metadata).toEqual({
      headline: "Old bridge to close",
      alternativeHeadline: "Ferries are to run every ten minutes",
      author: "Ada Quill and Bo Renn",
      publisher: "North Quay Herald",
      datePublished: "2024-05-03T06:10:00+03:00",
      dateModified: null,
      inLanguage: "en-GB",
      url: "https://northquay.example/bridge?a=1&b=2",
    });
    const { publisher, url } = origins;
    expect(publisher?.from).toBe("json-ld");
    expect(PAGE.slice(publisher?.span?.start, publisher?.span?.end)).toBe("North Quay Herald");
    expect(PAGE.slice(url?.span?.start, url?.span?.end)).toBe("https://northquay.example/bridge?a=1&amp;b=2");
  });

  test.each([
    ["as it is", PAGE],
    ["CRLF and byte order mark", `\ufeff${PAGE.replace(/\n/g, "\r\n")}`],
    ["unclosed elements", PAGE.replace(/<\/(?:p|li|td|tr)>/g, "")],
  ])("every block maps back to its source: %s", async (_, file) => {
    const { blocks } = await read(file);
    let end = 0;
    for (const { mapped, span } of blocks) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      end = span.end;
      for (const { from, to, span: place, literal } of mapped.segments) {
        const written = file.slice(place.start, place.end);
        if (literal) expect(written).toBe(mapped.text.slice(from, to));
        else expect(written === "" || /^(?:&[#\w]+;|\s+|(?:\s*<[^>]*>\s*)+)$/.test(written)).toBe(true);
      }
    }
    expect(
      blocks.some(({ mapped }) => mapped.text.startsWith("“It must close,” said the master’s deputy")),
    ).toBe(true);
  });

  test.each([
    [
      "visible byline and time",
      '<h1>Old bridge to close now</h1><p class="author">By Ada Quill</p><time datetime="2024-05-03T10:00:00Z">3 May</time>',
      { headline: "Old bridge to close now", author: "Ada Quill", datePublished: "2024-05-03T10:00:00Z" },
    ],
    [
      "meta elements",
      '<meta name="author" content="Ada Quill"><meta property="article:published_time" content="2024-05-03"><meta property="og:title" content="Old bridge to close – The Quay Post"><meta property="og:site_name" content="The Quay Post">',
      {
        headline: "Old bridge to close",
        author: "Ada Quill",
        publisher: "The Quay Post",
        datePublished: "2024-05-03",
      },
    ],
    [
      "a byline that links its names and shows their jobs",
      '<div class="byline">By <a href="/ada">Ada Quill</a> and <a href="/bo">Bo Renn</a> <span>Quay Post Staff</span></div>',
      { author: "Ada Quill and Bo Renn" },
    ],
    [
      "a date that only its class tells",
      '<h1>Old bridge to close now</h1><span class="time-stamp">3 minutes</span><span class="time">May 3, 2024</span>',
      { datePublished: "2024-05-03" },
    ],
    [
      "the day in the address",
      '<link rel="canonical" href="https://northquay.example/2024/05/03/old-bridge.html">',
      { datePublished: "2024-05-03" },
    ],
    [
      "an address whose numbers are no day",
      '<link rel="canonical" href="https://northquay.example/2024/17/03/old-bridge-2024-05-031">',
      { datePublished: null },
    ],
    [
      "nobody is no author",
      '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "No Author"}}</script>',
      { author: null },
    ],
    [
      "an address or a content system's name is no author",
      '<meta name="author" content="https://northquay.example/ada"><meta name="byl" content="admin">',
      { author: null },
    ],
    [
      "broken JSON-LD is passed over",
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>',
      { headline: null, author: null },
    ],
  ])("metadata from %s", async (_, head, expected) => {
    const { metadata } = await read(
      `<!doctype html><body>${head}<div><p>${LEAD}</p><p>${LEAD}</p></div></body>`,
    );
    expect(metadata).toMatchObject(expected);
  });

  test("a blog whose first heading is its own name; paragraphs parted by line breaks", async () => {
    const { metadata, blocks } =
      await read(`<html><head><title>Notes from Quayton: A day at the lock</title></head><body>
<div id="header"><h1>Notes from Quayton</h1></div>
<div class="post"><h2>A day at the lock</h2><div class="post-meta">May 3, 2024 at 9:12 pm by Ada | Filed under: boats</div>
${LEAD}<br><br>
Nobody told the traders on the north quay, who had to carry their crates over the lock by hand for a week.</div>
<div id="comments"><p>I was there too, and it was a lot worse than you make it sound, believe me, my dear.</p></div></body></html>`);
    expect(metadata).toMatchObject({
      headline: "A day at the lock",
      publisher: "Notes from Quayton",
      author: "Ada",
      datePublished: "2024-05-03",
    });
    expect(blocks.filter(({ kind }) => kind === "paragraph").map(({ mapped }) => mapped.text)).toEqual([
      LEAD,
      "Nobody told the traders on the north quay, who had to carry their crates over the lock by hand for a week.",
    ]);
  });

  test("a page on which Readability finds nothing keeps its paragraphs", async () => {
    const { blocks } = await read("<html><body><p>The bridge is shut.</p></body></html>");
    expect(blocks.map(({ kind, mapped }) => `${kind}: ${mapped.text}`)).toEqual([
      "paragraph: The bridge is shut.",
    ]);
  });

  test("an empty page is an article without blocks", async () => {
    expect((await read("<!doctype html>")).blocks).toEqual([]);
  });
});
