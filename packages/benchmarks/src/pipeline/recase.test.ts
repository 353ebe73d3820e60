import { expect, it } from "vitest";
import { recased, wordForms } from "./recase.ts";

const forms = wordForms(["The mill in Ostrow closed. May and Ann may reopen the BBC mill.", "THE END"]);

it("takes capitals from words that the texts never write small", () => {
  expect(recased("ann said the bbc may visit ostrow in may", forms)).toBe(
    "Ann said the BBC may visit Ostrow in may",
  );
});

it("leaves a claim with capitals as it is", () => {
  expect(recased("Ann said ostrow", forms)).toBe("Ann said ostrow");
});
