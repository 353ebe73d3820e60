import { describe, expect, it } from "vitest";
import type { StanceMention } from "./matrix.ts";
import { overallStance } from "./overall-stance.ts";

type Told = Pick<StanceMention, "stance" | "holder" | "by">;

const plain: Told = { stance: "neutral", holder: "outlet", by: null };
const ill: Told = { stance: "unfavourable", holder: "outlet", by: "predicate" };
const well: Told = { stance: "favourable", holder: "outlet", by: "predicate" };
const quoted = (told: Told): Told => ({ ...told, holder: "named" });

describe("overallStance", () => {
  it.each<[what: string, mentions: Told[], stance: ReturnType<typeof overallStance>]>([
    ["no mention", [], null],
    ["plain mentions", [plain, plain], "neutral"],
    ["one telling mention of a report", [ill], "neutral"],
    ["one verb that doubts", [{ ...ill, by: "saying" }], "unfavourable"],
    ["one judgement of an opinion piece", [{ ...ill, holder: "author" }], "unfavourable"],
    ["two of four", [ill, ill, plain, plain], "unfavourable"],
    ["two of nine", [ill, ill, ...Array<Told>(7).fill(plain)], "neutral"],
    ["praise and blame", [ill, well, well, plain], "neutral"],
    ["far more praise than blame", [ill, well, well, well, well], "favourable"],
    [
      "blame in others' words against praise in its own",
      [quoted(ill), quoted(ill), well, well, well],
      "favourable",
    ],
  ])("reads %s", (_what, mentions, stance) => {
    expect(overallStance(mentions)).toBe(stance);
  });

  it.each<[what: string, mentions: Told[], stance: ReturnType<typeof overallStance>]>([
    ["favourable where the rest is plain", [plain, plain], "favourable"],
    ["neutral where the text itself blames", [ill, ill, plain], "neutral"],
    ["null where nobody is mentioned", [], null],
  ])("is for a side that nobody answers %s", (_what, mentions, stance) => {
    expect(overallStance(mentions, true)).toBe(stance);
  });
});
