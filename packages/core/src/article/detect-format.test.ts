import { expect, test } from "vitest";
import { detectFormat } from "./detect-format.ts";

test.each([
  ["page.txt", "<!DOCTYPE html>\n<html></html>", "html"],
  ["page.html", "\ufeff\n<!-- saved -->\n<html><p>One</p></html>", "html"],
  ["part.html", "Lead <p>One</p>", "html"],
  ["not.html", "A file with an odd name", "text"],
  ["notes.md", "Plain words", "markdown"],
  ["notes.txt", "---\ntitle: One\n---\n\nText", "markdown"],
  ["rules.txt", "---\nA line between rules\n---\n", "text"],
  ["article.txt", "He wrote <html> by hand, he said.", "text"],
  ["article.txt", "<p>Left over<br />\n</p>\nPlain words", "text"],
  ["empty", "", "text"],
] as const)("%s %j is %s", (path, text, format) => {
  expect(detectFormat(path, text)).toBe(format);
});
