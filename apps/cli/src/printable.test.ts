import { describe, expect, it } from "vitest";
import { inert, printable } from "./printable.ts";

describe("printable", () => {
  it.each([
    ["plain text", "a “b” – c", "a “b” – c"],
    ["white space of all kinds", " a\n\tb\u00a0c\r\n", "a b c"],
    ["terminal escapes", "\u001b[31mred\u001b]8;;x\u0007", "�[31mred�]8;;x�"],
    ["later control characters", "a\u009b31m\u007f", "a�31m�"],
    ["marks that turn the direction", "a\u202eb\u2066c\u200f", "abc"],
    ["lone surrogates, and no pairs", "\ud83d🙂\ude42", "�🙂�"],
    ["joiners, which emoji need", "👩‍👧", "👩‍👧"],
  ])("makes text of %s", (_name, text, shown) => expect(printable(text)).toBe(shown));

  it("keeps line breaks where they are asked for", () => expect(inert("a\n\tb\u0000")).toBe("a\n\tb�"));
});
