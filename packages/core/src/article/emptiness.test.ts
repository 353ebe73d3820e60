import { describe, expect, it } from "vitest";
import { parseArticle } from "./parse-article.ts";

const page = (body: string): string =>
  `<!doctype html><html><head><title>News</title></head><body>${body}</body></html>`;
const notice =
  "<p>We and our partners use cookies to store information on your device and to show you advertising.</p>" +
  "<p>You can accept all cookies, or manage your consent and privacy choices at any time.</p><button>Accept all</button>";

describe("an article without prose says why", () => {
  it.each<[name: string, path: string, text: string, why: RegExp]>([
    ["an empty file", "a.txt", "", /the file is empty/],
    ["a byte order mark and blank lines", "a.txt", "\uFEFF\n \n", /the file is empty/],
    ["nothing but furniture", "a.txt", "ADVERTISEMENT\n\n====\n", /no prose was found/],
    ["a page that is only a cookie notice", "a.html", page(notice), /cookie notice/],
    [
      "a page of scripts",
      "a.html",
      page("<script>document.write('words of an article')</script>"),
      /no text outside its scripts/,
    ],
  ])("%s", async (_, path, text, why) => {
    const article = await parseArticle({ path, text });
    expect(article.prose.sentences).toEqual([]);
    expect(article.emptiness).toMatch(why);
  });

  it("and one with prose does not, cookie notice or no", async () => {
    const prose = "<p>The council voted on Monday to close the bridge for a year, the mayor said.</p>".repeat(
      8,
    );
    for (const file of [
      { path: "a.txt", text: "The bridge was closed on Monday." },
      { path: "a.html", text: page(`<article>${prose}</article>${notice}`) },
    ]) {
      expect((await parseArticle(file)).emptiness).toBeNull();
    }
  });
});
