import { describe, expect, it } from "vitest";
import type { StanceMention } from "./matrix.ts";
import { overallStance, type ShownSide } from "./overall-stance.ts";

type Told = Pick<StanceMention, "stance" | "holder" | "by">;

const plain: Told = { stance: "neutral", holder: "outlet", by: null };
const told: Told = { stance: "unfavourable", holder: "outlet", by: "predicate" };
const ill: Told = { stance: "unfavourable", holder: "outlet", by: "saying" };
const well: Told = { stance: "favourable", holder: "outlet", by: "saying" };
const quoted = (mention: Told): Told => ({ ...mention, holder: "named" });
const many = (count: number, mention: Told): Told[] => Array<Told>(count).fill(mention);
const blame = { stance: "unfavourable" } as const;
const praise = { stance: "favourable" } as const;

describe("overallStance", () => {
  it.each<[what: string, mentions: Told[], stance: ReturnType<typeof overallStance>]>([
    ["no mention", [], null],
    ["plain mentions", [plain, plain], "neutral"],
    ["what a report tells of losses", [told, told, told], "neutral"],
    ["one verb that doubts", [ill], "unfavourable"],
    ["one verb that doubts among many mentions", [ill, ...many(4, plain)], "neutral"],
    ["one judgement of an opinion piece", [{ ...told, holder: "author" }], "unfavourable"],
    ["two of sixteen", [ill, ill, ...many(14, plain)], "unfavourable"],
    ["two of seventeen", [ill, ill, ...many(15, plain)], "neutral"],
    ["praise and blame", [ill, well, well, plain], "neutral"],
    ["far more praise than blame", [ill, well, well, well, well], "favourable"],
    [
      "blame in others' words against praise in its own",
      [quoted(ill), quoted(ill), well, well, well],
      "favourable",
    ],
  ])("reads %s", (_what, mentions, stance) => {
    expect(overallStance({ mentions })).toBe(stance);
  });

  it.each<[what: string, mentions: Told[], wordings: ShownSide["wordings"], stance: string]>([
    ["two in a report", many(10, plain), [blame, blame], "unfavourable"],
    ["one in a report", [plain], [blame], "neutral"],
    ["one in an opinion piece", [{ ...plain, holder: "author" }], [blame], "unfavourable"],
    ["two kinds", many(4, plain), [blame, praise], "neutral"],
    ["more praise", many(4, plain), [praise, praise, praise, blame], "favourable"],
    ["against a verb that vouches", [well, plain], [blame], "neutral"],
  ])("reads judging words: %s", (_what, mentions, wordings, stance) => {
    expect(overallStance({ mentions, wordings: wordings ?? [] })).toBe(stance);
  });

  it.each<[what: string, mentions: Told[], stance: string]>([
    ["two elsewhere", many(10, plain), "unfavourable"],
    ["less than the share that it takes", many(17, plain), "neutral"],
    ["no more than as much praise", [well, well, plain], "neutral"],
  ])("counts a headline's judging words as %s", (_what, mentions, stance) => {
    expect(overallStance({ mentions, headlines: [blame] })).toBe(stance);
  });

  it.each<[what: string, mentions: Told[], stance: ReturnType<typeof overallStance>]>([
    ["favourable where the rest is plain", [plain, plain], "favourable"],
    ["neutral where the text itself blames", [ill, ill, plain], "neutral"],
    ["null where nobody is mentioned", [], null],
  ])("is for a side that nobody answers %s", (_what, mentions, stance) => {
    expect(overallStance({ mentions, isUnopposed: true })).toBe(stance);
  });
});
