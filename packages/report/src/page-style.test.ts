import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { pageStyle, STYLE_HASH } from "./page-style.ts";

it("lets in the style that the page has", () => {
  expect(STYLE_HASH).toBe(`sha256-${createHash("sha256").update(pageStyle).digest("base64")}`);
});
