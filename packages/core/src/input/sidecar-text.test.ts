import { describe, expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import { InputError } from "./problem.ts";
import { articleOfSidecar } from "./sidecar.ts";
import { readSidecarText } from "./sidecar-text.ts";

describe("readSidecarText", () => {
  it.each([
    ["", {}],
    ["# nothing yet\n", {}],
    [
      "author: Ada Tolliver\ndatePublished: 2025-03-04\n",
      { author: "Ada Tolliver", datePublished: "2025-03-04" },
    ],
    ["author: [Ada Tolliver, Ole Tand]", { author: "Ada Tolliver and Ole Tand" }],
    ["datePublished: 4 March 2025", { datePublished: "2025-03-04" }],
    ["headline: 2030\nauthor:\npublisher: ''", { headline: "2030" }],
    [
      '{"url": "https://coast.example/pier", "inLanguage": "en"}',
      { url: "https://coast.example/pier", inLanguage: "en" },
    ],
  ])("reads %j", (text, metadata) => expect(readSidecarText(text, "a.txt.meta.yaml")).toEqual(metadata));

  it.each([
    ['author: "Ada\npublisher: x', /^is not valid YAML: \S/, null],
    ["- author", /^must be a list of fields, like/, 1],
    ["author: x\nautor: y", /^unknown field "autor"; did you mean "author"\?$/, 2],
    ["a: 1", /^unknown field "a"; the fields are headline, /, 1],
    ["publisher: x\nauthor:\n  name: Ada", /^"author" must be a text$/, 3],
    ["datePublished: soon", /^"datePublished" is no date: soon; write it like 2025-03-04$/, 1],
    ["datePublished: 2025-02-30", /is no date: 2025-02-30/, 1],
    ["\nurl: coast", /^"url" is no web address: coast; write it whole/, 2],
  ])("says what is wrong with %j", (text, message, line) => {
    const read = (): unknown => readSidecarText(text, "a.txt.meta.yaml");
    expect(read).toThrow(InputError);
    expect(read).toThrow(message);
    if (line !== null) expect(read).toThrow(expect.objectContaining({ line, path: "a.txt.meta.yaml" }));
  });
});

it.each([
  ["news/wire.txt.meta.yaml", "news/wire.txt"],
  ["wire.html.meta.JSON", "wire.html"],
  ["wire.txt", null],
  ["meta.yaml", null],
])("tells which article %s belongs to", (file, article) => expect(articleOfSidecar(file)).toBe(article));

it("lets known metadata win, and resolves relative dates against them", async () => {
  const file = {
    path: "wire.txt",
    text: "The pier\n\n4 March 2025\n\nThe council met on Tuesday to vote on the old pier.\n",
  };
  const article = await parseArticle(file, { metadata: { datePublished: "2025-03-13", author: "Bea Lund" } });
  expect(article).toMatchObject({ headline: "The pier", author: "Bea Lund", datePublished: "2025-03-13" });
  expect(article.origins.author).toEqual({ from: "sidecar", span: null });
  expect(article.origins.headline?.from).toBe("text");
  expect(article.dates.map(({ date }) => date)).toContainEqual({ year: 2025, month: 3, day: 11 });
});
