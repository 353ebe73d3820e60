import { expect, test } from "vitest";
import { parseByline } from "./byline.ts";

test.each([
  ["By our special envoy Ada Quill", "Ada Quill"],
  ["By our special envoy in Vell, Ada Quill", "Ada Quill"],
  ["From our correspondent Ada Quill, New Vell", "Ada Quill"],
  ["From our own correspondent in Vell: Ada Quill", "Ada Quill"],
  ["By our reporters Ada Quill and Bo Renn", "Ada Quill and Bo Renn"],
  ["Interview by Ada Quill", "Ada Quill"],
  ["By Ada Quill, special envoy", "Ada Quill"],
  ["As told to Ada Quill", "Ada Quill"],
  ["Words and pictures by Ada Quill", "Ada Quill"],
  ["Opinion by Ada Quill, The Gazette", "Ada Quill"],
  ["By Senior Reporter Ada Quill", "Ada Quill"],
  ["By Ada Quill Political Editor", "Ada Quill"],
  ["By ADA QUILL STAFF WRITER", "ADA QUILL"],
  ["By Ada Quill in Vell", "Ada Quill"],
  ["By Ada Quill for The Gazette", "Ada Quill"],
  ["By Ada Quill, Bo Renn and Cy Lund", "Ada Quill, Bo Renn and Cy Lund"],
])("%s names %s", (line, author) => {
  const byline = parseByline(line);
  expect(byline?.author).toBe(author);
  expect(line.slice(byline?.from, byline?.to)).toBe(author);
});

test.each([
  "By June the harbour office had received 2,100 claims and paid 1,480 of them.",
  "By Monday the ferries had been moved, 40 of them in the night.",
  "From our Vell correspondent",
  "From our correspondent: the harbour is closed",
  "By our staff and agencies",
  "Interview: Ada Quill",
  "Analysis by experts shows a fall",
  "A report by the Audit Office",
  "As told to a friend",
  "By the river, Ada Quill waits",
])("%s names nobody", (line) => {
  expect(parseByline(line)).toBeNull();
});
