import { expect, test } from "vitest";
import { readDocumentLine } from "./document-line.ts";

const source = { id: "s1", text: "The council voted on 4 May." };

test("a document is its summary with its sources", () => {
  const line = JSON.stringify({
    id: "a-17",
    summary: "The council voted.[^s1]",
    sources: [{ ...source, metadata: { publisher: "The Gazette", datePublished: "2025-05-05" } }],
  });
  expect(readDocumentLine(line, "line 1")).toEqual({
    id: "a-17",
    path: "a-17",
    text: "The council voted.[^s1]",
    sources: [{ ...source, metadata: { publisher: "The Gazette", datePublished: "2025-05-05" } }],
  });
});

test("a document without id and path is called by its line", () => {
  expect(readDocumentLine('{"summary":"","sources":[]}', "line 9")).toMatchObject({
    id: null,
    path: "line 9",
  });
});

test.each([
  ["{", "is no JSON; write each document on one line, line breaks as \\n"],
  ["[]", 'a document must be an object, like {"summary": "…", "sources": []}'],
  ['{"summary":"x"}', '"sources" must be a list of sources'],
  ['{"summary":4,"sources":[]}', '"summary" must be a text'],
  ['{"summary":"x","source":[]}', 'unknown key "source"; did you mean "sources"?'],
  ['{"summary":"x","sources":{}}', '"sources" must be a list of sources'],
  ['{"summary":"x","sources":[{"id":"a"}]}', '"text" of a source must be a text'],
  ['{"summary":"x","sources":[{"id":"a","text":"x"},{"id":"a","text":"y"}]}', 'two sources have the id "a"'],
  [
    '{"summary":"x","sources":[{"id":"a","text":"x"},{"id":"b","path":"a","text":"y"}]}',
    'two sources are called "a"',
  ],
  [
    '{"summary":"x","sources":[{"id":"a","text":"x","metadata":{"datePublished":"soon"}}]}',
    '"datePublished" is no date: soon',
  ],
  [
    '{"summary":"x","sources":[{"id":"a","text":"x","metadata":{"outlet":"x"}}]}',
    'unknown key "outlet" of metadata; the keys are headline,',
  ],
])("%s is refused with what is wrong and what to do", (line, message) => {
  expect(() => readDocumentLine(line, "line 3")).toThrow(message);
});

test("keys of every object are no keys of a document", () => {
  expect(() => readDocumentLine('{"__proto__":{},"summary":"x","sources":[]}', "line 1")).toThrow(
    "unknown key",
  );
});
