import { expect, test } from "vitest";
import { statusLabel, statusText, statusTooltip } from "./status-text.ts";

const summary = (supported: number, unsupported: number, contradicted: number) => ({
  findings: { error: 1, warning: 2, info: 0 },
  claims: { supported, unsupported, contradicted, checked: supported + unsupported + contradicted },
  sources: 4,
});

test.each([
  [summary(12, 0, 0), "$(law)\u2002$(check) 12\u2002$(question) 0\u2002$(close) 0"],
  [summary(15, 1, 3), "$(law)\u2002$(check) 15\u2002$(question) 1\u2002$(close) 3"],
])("the status bar counts the claims by what the sources say", (status, text) => {
  expect(statusText(status)).toBe(text);
});

test("the label says the same in words, and how much was found", () => {
  expect(statusLabel(summary(15, 1, 3))).toBe(
    "Evenhand: of 19 checked claims 15 supported, 1 without support, 3 contradicted; 3 findings",
  );
});

test("the tooltip says it in sentences", () => {
  expect(statusTooltip(summary(15, 1, 3))).toBe(
    "15 of 19 checked claims supported by 4 sources, 1 without support, 3 contradicted.\n1 error, 2 warnings, 0 to consider.\nSelect to see the report.",
  );
});
