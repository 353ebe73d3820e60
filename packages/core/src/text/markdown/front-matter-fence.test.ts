import { expect, it } from "vitest";
import { opensWithFrontMatter } from "./front-matter-fence.ts";

it.each([
  ["a key", "---\ntitle: A pier\n---\nIt is old.", true],
  ["Windows line ends and spaces", "--- \r\ntitle: A pier\r\n---\t\r\n", true],
  ["a key after other lines", "---\n# note\n\ndate:\n  2024\n---", true],
  ["no end", "---\ntitle: A pier\nIt is old.", false],
  ["no key", "---\nIt is old.\n---\n", false],
  ["a key below the end only", "---\nIt is old.\n---\ntitle: A pier\n---\n", false],
  ["a rule of more dashes", "----\ntitle: A pier\n----\n", false],
  ["text above", "It is old.\n---\ntitle: A pier\n---\n", false],
  ["nothing", "", false],
])("knows front matter: %s", (_, text, expected) => {
  expect(opensWithFrontMatter(text)).toBe(expected);
});
