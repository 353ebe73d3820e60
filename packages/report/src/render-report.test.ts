import { type Report, report } from "@evenhand/core";
import { beforeAll, describe, expect, it } from "vitest";
import { renderReport, renderReportBody, reportStyle } from "./index.ts";
import { town } from "./testing/town.ts";

let data: Report;
let page: string;

beforeAll(async () => {
  data = report(await town());
  page = renderReport(data);
});

/** What a reader sees: markup taken out, entities put back, white space made one. */
function textOf(markup: string): string {
  return markup
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

describe("the page", () => {
  it("has every sentence with its verdict, and the passages behind it", () => {
    const text = textOf(page);
    expect(data.claims.map(({ verdict }) => verdict)).toEqual(
      expect.arrayContaining(["supported", "contradicted", "not-checkable"]),
    );
    for (const [i, claim] of data.claims.entries()) {
      expect(page).toContain(`<details class="claim ${claim.verdict}" id="s${i + 1}">`);
      expect(text).toContain(claim.text);
      for (const passage of claim.evidence) expect(text).toContain(passage.text);
    }
  });

  it("has every finding, with its rule and passages", () => {
    const text = textOf(page);
    expect(data.findings.length).toBeGreaterThan(2);
    for (const { message, rule, evidence } of data.findings) {
      expect(text).toContain(message);
      expect(text).toContain(rule);
      for (const one of evidence) expect(text).toContain(one.text.replace(/\s+/g, " "));
    }
  });

  it("leads from a line to its place in a text where the host can open it, and nowhere else", () => {
    const linkTo = (text: number, { start }: { start: { line: number } }) => `open:${text}:${start.line + 1}`;
    const body = renderReportBody(data, { linkTo });
    const [claim] = data.claims.filter(({ evidence }) => evidence.length > 0);
    const [passage] = claim?.evidence ?? [];
    const { source, range } = passage ?? { source: 0, range: { start: { line: 0 } } };
    const line = range.start.line + 1;
    expect(body).toContain(`<a href="open:${source}:${line}">line\u00a0${line}</a>`);
    expect(body).toContain(`<a href="open:0:`);
    expect(page).not.toContain("open:");
    expect(page).toContain(`line\u00a0${line}`);
  });

  it("underlines in a sentence what a finding is about", () => {
    expect(page).toContain('<mark class="error">12 to 9</mark>');
  });

  it("has every paragraph of every source, and which sentences use it", () => {
    const text = textOf(page);
    for (const { paragraphs } of data.sources) {
      for (const paragraph of paragraphs) expect(text).toContain(paragraph.text.replace(/\s+/g, " "));
    }
    expect(text).toMatch(/Used by sentence \d/);
    expect(text).toContain("0 of 2 paragraphs used");
  });

  it("tells what the sources have in common, with outlets, and whether the summary has it", () => {
    const [passage, other] = data.claims.flatMap(({ evidence }) => evidence);
    if (passage === undefined || other === undefined) throw new Error("no evidence");
    const one = { ...passage, source: 1, text: "The pier is closed." };
    const two = { ...other, source: 2, text: "Closed is the pier." };
    const points = [
      { passages: [one, two], claims: [1, 2] },
      { passages: [{ ...one, text: "The tide rose." }, two], claims: [] },
      { passages: [{ ...two, text: "A letter opens." }], claims: [] },
    ];
    const soleSources = [{ claim: 1, source: 2, others: [1] }];
    const markup = renderReport({ ...data, points, soleSources });
    const items = [...markup.matchAll(/<li class="(told|left-out)">[\s\S]*?<\/li>/g)];
    expect(items.map(([, kind]) => kind)).toEqual(["told", "left-out", "left-out"]);
    expect(items[0]?.[0]).toMatch(/href="#s2"[\s\S]*href="#s3"/);
    const text = textOf(markup);
    expect(text).toMatch(/✓ Sentence 2, 3\s*The pier is closed\.[^·]+, line \d+ · [^·]+, line \d+/);
    expect(text).toMatch(/– Left out\s*The tide rose\./);
    expect(text).toMatch(/1 passage with which one source opens, and no other has\s*– Left out\s*A letter/);
    expect(text).toMatch(/Told after one source only.*1 sentence\s*Sentence 2, also in /);
    expect(text).toContain("1 main point left out");
  });

  it("tells what one side alone says, side by side, with the passages", () => {
    const [passage] = data.claims.flatMap(({ evidence }) => evidence);
    if (passage === undefined) throw new Error("no evidence");
    const oneSideClaims = [
      {
        claim: 0,
        side: "Quay Union",
        attributed: true,
        passages: [{ ...passage, text: "A bench would do." }],
      },
      { claim: 1, side: "<b>Brandt", attributed: true, passages: [passage] },
      { claim: 2, side: "<b>Brandt", attributed: false, passages: [passage] },
    ];
    const markup = renderReport({ ...data, oneSideClaims });
    const text = textOf(markup);
    expect(text).toMatch(/3 of \d+ supported sentences?\. 1 of them does not say whose word it is\./);
    expect(text).toMatch(
      /2 sentences\s*Sentence 2[\s\S]*Sentence 3, which does not say[\s\S]*Quay Union\s*1 sentence\s*Sentence 1\s*A bench would do\./,
    );
    expect(markup).toContain("&lt;b&gt;Brandt");
    expect(textOf(renderReport({ ...data, oneSideClaims: [] }))).toContain(
      "No sentence rests on one side’s word",
    );
  });

  it("has every speaker, side and verb", () => {
    const text = textOf(page);
    expect(data.speakers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Ilse Brandt", "Osk Varga"]),
    );
    for (const { name } of data.speakers) expect(text).toContain(name);
    expect(text).toContain("▼ claimed (doubting)");
  });

  it("opens each cell of the matrix to the passages it counts", () => {
    const targets = [...page.matchAll(/popovertarget="(cell-[^"]+)"/g)].map(([, id]) => id);
    expect(data.cells.length).toBeGreaterThan(3);
    expect(new Set(targets).size).toBe(data.cells.length);
    for (const id of targets) expect(page).toContain(`id="${id}"`);
    expect(page).toMatch(/<mark class="unfavourable">(?:accused|ignored|cheated)/);
  });

  it("gives each chart a title and a description", () => {
    const charts = [...page.matchAll(/<svg([^>]*)>([\s\S]*?)<\/svg>/g)];
    const shown = charts.filter(([, attributes]) => !attributes?.includes('aria-hidden="true"'));
    expect(shown.length).toBeGreaterThan(8);
    for (const [, attributes, content] of shown) {
      expect(attributes).toContain('role="img"');
      expect(content).toMatch(/^\s*<title[^>]*>[^<]+<\/title>\s*<desc[^>]*>[^<]+<\/desc>/);
    }
  });

  it("has each id once, and links within itself that lead somewhere", () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const [, id] of page.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(id);
  });

  it("runs no script, loads nothing and needs no inline style", () => {
    expect(page).toContain("default-src 'none'; style-src 'sha256-");
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\ssrc=|\sstyle=|url\(|@import/i);
  });

  it("is the same for the same report, and for one that was JSON in between", () => {
    expect(renderReport(JSON.parse(JSON.stringify(data)))).toBe(page);
  });

  it("takes a title and a theme", () => {
    const other = renderReport(data, { title: "A <b> title", theme: "dark" });
    expect(other).toContain('<html lang="en" class="evenhand-dark">');
    expect(other).toContain("<h1>A &lt;b&gt; title</h1>");
  });

  it("comes as a body and a style, for another page", () => {
    const body = renderReportBody(data);
    expect(body).toMatch(/^<div class="evenhand-report">[\s\S]*<\/div>$/);
    expect(page).toContain(body);
    expect(page).toContain(reportStyle);
    expect(body).not.toContain("<style");
  });
});

describe("a hostile article", () => {
  const HOSTILE = `<img src=x onerror=alert(1)> "' onmouseover='alert(2)" </style></title><script>alert(3)</script> ]]> \${7*7} \u202e\u2066\u001b[31m`;

  it("puts no markup into the page, wherever its text goes", () => {
    const dirty = JSON.parse(JSON.stringify(data), (key, value) =>
      typeof value === "string" && !/^(?:verdict|severity|kind|stance|holder|overall|tone|reason)$/.test(key)
        ? `${value} ${HOSTILE}`
        : value,
    );
    const markup = renderReport(dirty);
    expect(markup).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n\t]/u);
    const tags = [...markup.matchAll(/<([a-z]+)/gi)].map(([, name]) => name);
    expect(tags).not.toEqual(expect.arrayContaining(["img"]));
    expect(tags).not.toEqual(expect.arrayContaining(["script"]));
    expect(tags.filter((name) => name === "style")).toHaveLength(1);
    expect(markup).not.toMatch(/<[^>]*\son\w+=/);
    expect(markup).toContain("&lt;script&gt;alert(3)&lt;/script&gt;");
  });

  it.each([
    ["javascript:alert(1)", false],
    ["JaVaScRiPt:alert(1)", false],
    ["\u0001javascript:alert(1)", false],
    ["data:text/html,<script>alert(1)</script>", false],
    ["file:///etc/passwd", false],
    ["//elsewhere.example/page", false],
    ["not a url", false],
    ['https://news.example/a"onmouseover="alert(1)', true],
    ["http://news.example/a?b=1&c=2", true],
  ])("links a source only to the web: %s", (url, isLinked) => {
    const sources = data.sources.map((source) => ({ ...source, url }));
    const findings = data.findings.map((finding) => ({ ...finding, helpUri: url }));
    const hrefs = [...renderReport({ ...data, sources, findings }).matchAll(/href="([^"]*)"/g)]
      .map(([, href]) => href ?? "")
      .filter((href) => !href.startsWith("#"));
    expect(hrefs.length > 0).toBe(isLinked);
    for (const href of hrefs) expect(href).toMatch(/^https?:\/\/news\.example\//);
  });
});

describe("a report of little", () => {
  it("says so where there is no source and nothing is found", async () => {
    const { summary } = await town();
    const text = textOf(renderReport(report({ summary, sources: [] })));
    expect(text).toContain("The summary names no source, so nothing could be checked against one.");
  });

  it("says that all is supported where it is", async () => {
    const input = await town((text) =>
      text.replace("12 to 9", "12 to 7").replace("the brilliant ", "").replace("pointed out", "said"),
    );
    const text = textOf(renderReport(report(input)));
    expect(text).toMatch(/All \d checkable sentences are supported by the sources\./);
  });
});
