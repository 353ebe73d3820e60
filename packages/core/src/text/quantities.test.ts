import { describe, expect, it } from "vitest";
import { analyseProse } from "./analyse-prose.ts";
import { findDates } from "./dates.ts";
import { literalText } from "./mapped-text.ts";
import { findQuantities } from "./quantities.ts";
import type { Quantity } from "./quantity.ts";

function quantitiesOf(text: string): readonly Quantity[] {
  const block = {
    kind: "paragraph",
    mapped: literalText(text, 0),
    span: { start: 0, end: text.length },
  } as const;
  const prose = analyseProse(text, [block]);
  return findQuantities(prose, findDates(prose, "2025-09-12"));
}

const short = ({ value, against, unit, noun, bound }: Quantity): string =>
  [
    against === null ? Number(value.toPrecision(6)) : `${value}:${against}`,
    unit ?? noun,
    bound === "exact" ? null : bound,
  ]
    .filter((part) => part !== null)
    .join(" ");

describe("quantities", () => {
  it.each<[text: string, expected: string[]]>([
    [
      "Two thirds of the pupils, a third of them, half the staff",
      ["66.6667 percent", "33.3333 percent", "50 percent"],
    ],
    ["Three in four, nine out of ten, 1 in every 250", ["75 percent", "90 percent", "0.4 percent"]],
    ["Half a million men, a quarter of a million men", ["500000 man", "250000 man"]],
    ["Nearly two-thirds of a million letters", ["666667 letter approximate"]],
    ["Half an hour, two and a half years, 2½ miles", ["0.5 hour", "2.5 year", "2.5 mile"]],
    ["A hundred and six dogs, twenty-five thousand dogs", ["106 dog", "25000 dog"]],
    ["Five and six dogs", ["5 dog", "6 dog"]],
    [
      "US$4.3bn, A$5, £3m, 50p, 30 cents, Rs 500 crore",
      ["4300000000 USD", "5 AUD", "3000000 GBP", "0.5 GBP", "0.3 USD", "5000000000 INR"],
    ],
    ["EUR 5m, 500 USD, 20 Canadian dollars", ["5000000 EUR", "500 USD", "20 CAD"]],
    ["3 lakh people and 1,20,000 rupees", ["300000 people", "120000 INR"]],
    ["By 2 percentage points to 5 per cent", ["2 point", "5 percent"]],
    ["60 km/h, 70mph, 30C, 86°F, -5 degrees", ["60 km/h", "70 mph", "30 degree", "86 °F", "-5 degree"]],
    ["5m people, a 5m high wall, 10k people", ["5000000 people", "5 m", "10000 people"]],
    ["Dozens of dogs, hundreds of thousands of men", ["12 dog vague", "100000 man vague"]],
    ["A few hundred cars, tens of millions of dollars", ["100 car vague", "10000000 USD vague"]],
    [
      "At least 20 men, up to 7 men, nearly 90 men",
      ["20 man at-least", "7 man at-most", "90 man approximate"],
    ],
    [
      "200 or so, 30-odd, 100-plus, 40 or more",
      ["200 approximate", "30 approximate", "100 at-least", "40 at-least"],
    ],
    ["The team won 3-2.", ["3:2"]],
    // Near misses: what is dialled, numbered, timed or named.
    ["Call 020 7946 0018, 555-123-4567 or +44 20 7946 0018.", []],
    ["At 9:30pm, 5.30 p.m., 9am, 18:00 and 6 o’clock", []],
    ["No. 4, Article 5, F-16, COVID-19, G20, a Boeing 737 MAX", []],
    ["Apollo 11 landed. Psalm 23. Version 2.0.1. Note [12].", []],
    ["10 Upper Mill Street, 24/7, 9/11", []],
    ["In the 90s, in her 30s, in 3D", []],
    ["1. First. One of them left, one did not.", []],
    ["The second half of the match, a half-time talk, a third time", []],
    ["In the third quarter of 2023, on 3 May, in 2021", []],
    ["He won 12 seats and lost 9 more.", ["12 seat", "9"]],
  ])("%s", (text, expected) => {
    expect(quantitiesOf(text).map(short)).toEqual(expected);
  });

  it.each<[text: string, expected: (string | null)[]]>([
    ["Turnout was 61 percent.", ["turnout"]],
    ["Unemployment among the young fell to 4.2 per cent.", ["unemployment"]],
    ["It has a budget of about $3m.", ["budget"]],
    ["The death toll rose to 40.", ["toll"]],
    ["The number of patients rose from 200 in 2019 to more than 300 in 2021.", ["patient", "patient"]],
    ["The 52-year-old driver, Ada Stone, 61, and a boy aged 12", ["age", "age", "age"]],
    ["There were two men on the bridge.", [null]],
    ["A 10-year contract", [null]],
  ])("tells what it measures: %s", (text, expected) => {
    expect(quantitiesOf(text).map(({ measures }) => measures)).toEqual(expected);
  });

  it.each<[text: string, expected: (string | null)[]]>([
    ["It was 50% in 2020 and 60% in 2022.", ["2020", "2022"]],
    ["In 2020 it was 50%, and in 2022 60%.", ["2020", "2022"]],
    ["Turnout was 61% last year.", ["last year"]],
    ["They counted 40 dogs.", [null]],
    ["They counted 40 dogs; in 2022 nobody came.", [null]],
  ])("tells the date it is for: %s", (text, expected) => {
    expect(quantitiesOf(text).map(({ period }) => period?.text ?? null)).toEqual(expected);
  });

  it.each<[text: string, expected: (string | null)[]]>([
    ["Between 3 and 5 stones, 5-7 km, 40 to 45 percent", ["low", "high", "low", "high", "low", "high"]],
    ["It rose from 40 to 45 percent.", [null, null]],
    ["3 men and 5 dogs", [null, null]],
  ])("tells the ends of a range: %s", (text, expected) => {
    expect(quantitiesOf(text).map(({ range }) => range)).toEqual(expected);
  });

  it.each<[text: string, expected: (string | null)[]]>([
    ["200 barrels a day, 12,000 people per year, 9% per annum", ["day", "year", "year"]],
    ["He paid $50 a barrel, or $3m-a-year.", ["barrel", "year"]],
    ["He paid $50 a second time.", ["second"]],
    ["He paid $50 and a barrel.", [null]],
  ])("tells what it is reckoned for: %s", (text, expected) => {
    expect(quantitiesOf(text).map(({ per }) => per)).toEqual(expected);
  });

  it("knows an amount that another one repeats", () => {
    const text = "It cost 1.2bn kroner (about $115m), and another €30m ($34m).";
    const repeated = quantitiesOf(text).map(
      ({ restates }) => restates && text.slice(restates.start, restates.end),
    );
    expect(repeated).toEqual([null, "1.2bn kroner", null, "€30m"]);
  });
});
