import { expect, test } from "vitest";
import { statusText, statusTooltip } from "./status-text.ts";

const summary = (error: number, warning: number, info: number, supported: number, checked: number) => ({
  findings: { error, warning, info },
  claims: { supported, checked },
  sources: 4,
});

test.each([
  [summary(0, 0, 0, 12, 12), "$(law) no findings · 12 of 12 supported"],
  [summary(0, 1, 0, 3, 4), "$(law) 1 finding · 3 of 4 supported"],
  [summary(4, 5, 1, 15, 19), "$(law) 10 findings · 15 of 19 supported"],
])("the status bar counts findings and supported claims", (status, text) => {
  expect(statusText(status)).toBe(text);
});

test("the tooltip says the same in words", () => {
  expect(statusTooltip(summary(1, 2, 0, 15, 19))).toBe(
    "Evenhand: 1 error, 2 warnings, 0 to consider.\n15 of 19 checked claims supported by 4 sources.\nSelect to see the findings.",
  );
});
