import { expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import { isRelease } from "./release.ts";

const BODY = "The bridge at Lund is shut from Monday. It opens again in June, when the new deck is laid.";

it.each([
  ["a label", "a.txt", `PRESS RELEASE\n\nThe bridge is shut\n\n${BODY}\n`, true],
  ["a contact", "a.txt", `The bridge is shut\n\n${BODY}\n\nPress contact: roads@lund.example\n`, true],
  ["an issuer", "a.md", `---\ntitle: The bridge\nissuer: Town of Lund\n---\n\n${BODY}\n`, true],
  ["a publisher alone", "a.md", `---\ntitle: The bridge\npublisher: Lund Post\n---\n\n${BODY}\n`, false],
  [
    "an issuer in its prose",
    "a.md",
    `---\ntitle: Bonds\n---\n\nissuer: the town, they say. ${BODY}\n`,
    false,
  ],
])("knows a release by %s", async (_sign, path, text, expected) => {
  expect(isRelease(await parseArticle({ path, text }))).toBe(expected);
});
