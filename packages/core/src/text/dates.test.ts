import { describe, expect, it } from "vitest";
import { analyseProse } from "./analyse-prose.ts";
import type { CalendarDate, DateMention } from "./date.ts";
import { findDates } from "./dates.ts";
import { literalText } from "./mapped-text.ts";

function datesOf(text: string, published: string | null = "2025-09-12"): readonly DateMention[] {
  const block = {
    kind: "paragraph",
    mapped: literalText(text, 0),
    span: { start: 0, end: text.length },
  } as const;
  return findDates(analyseProse(text, [block]), published);
}

const written = ({ year, month, day }: CalendarDate): string =>
  [year ?? "?", month, day].filter((part) => part !== null).join("-");
const period = ({ date, end }: DateMention): string =>
  end === null ? written(date) : `${written(date)}..${written(end)}`;

/** The document is of Friday 12 September 2025. */
describe("dates", () => {
  it.each<[text: string, expected: string[]]>([
    ["It met on 3 May 2023, on May 3rd, 2023, and on the 3rd of May.", ["2023-5-3", "2023-5-3", "2025-5-3"]],
    ["It met on Friday 25/09/2020 and Tuesday, Oct. 7.", ["2020-9-25", "2025-10-7"]],
    ["It met on 14-Mar-2020 and 12 Dec 1999.", ["2020-3-14", "1999-12-12"]],
    ["It ran on 3 and 4 May.", ["2025-5-3", "2025-5-4"]],
    ["It ran May 3-5, then 6–8 May 2024.", ["2025-5-3..2025-5-5", "2024-5-6..2024-5-8"]],
    ["It ran 30 April – 2 May 2024.", ["2024-4-30..2024-5-2"]],
    ["It ran from November to March 2023.", ["2022-11", "2023-3"]],
    ["It ran January–March 2024.", ["2024-1..2024-3"]],
    ["Q3 2022 and the third quarter of 2021", ["2022-7..2022-9", "2021-7..2021-9"]],
    ["The fourth quarter was good.", ["2024-10..2024-12"]],
    ["fiscal 2023, fiscal year 2022-23 and FY2024", ["2023", "2022..2023", "2024"]],
    ["In spring 2021 and the winter of 2019", ["2021-3..2021-5", "2019"]],
    ["In 2019–2021, in 2019-21", ["2019..2021", "2019..2021"]],
    ["In the ’90s, the 1700s and the 2000s", ["1990..1999", "1700..1799", "2000..2009"]],
    ["In the 19th century and the twentieth century", ["1801..1900", "1901..2000"]],
    ["In mid-2019, in late 2022, in early May", ["2019", "2022", "2025-5"]],
    ["In the first half of 2023", ["2023-1..2023-6"]],
    // Counted from the document.
    ["It met on Wednesday, and last Friday.", ["2025-9-10", "2025-9-5"]],
    ["It will meet on Wednesday, and next Monday.", ["2025-9-17", "2025-9-15"]],
    ["On Tuesday the court will sit.", ["2025-9-16"]],
    ["The lane will close, the board decided on Tuesday.", ["2025-9-9"]],
    ["The lane, they said, will close on Tuesday.", ["2025-9-16"]],
    ["On Tuesday he said they will sit.", ["2025-9-9"]],
    ["Last week, last month, last year", ["2025-9-1..2025-9-7", "2025-8", "2024"]],
    ["Last night, this morning, tonight", ["2025-9-11", "2025-9-12", "2025-9-12"]],
    ["Last autumn, this summer, next spring", ["2024-9..2024-11", "2025-6..2025-8", "2026-3..2026-5"]],
    ["Two days ago, three weeks ago, a year ago", ["2025-9-10", "2025-8-18..2025-8-24", "2024"]],
    ["Earlier this month and later this year", ["2025-9", "2025"]],
    ["In the past five years and over the last decade", ["2020..2025", "2015..2025"]],
    ["Over the next three years", ["2025..2028"]],
    // Counted from the text's last date.
    ["It began on 3 May 2019. Two years later it failed.", ["2019-5-3", "2021"]],
    ["It began on 3 May 2019. The next day it failed.", ["2019-5-3", "2019-5-4"]],
    ["It began on 3 May 2019; the day before, it rained.", ["2019-5-3", "2019-5-2"]],
    ["It began in 2019. The previous year was dry.", ["2019", "2018"]],
    // In the order of the text's other dates, or not at all.
    ["It met on 03/05/2023.", ["2023"]],
    ["It met on 03/05/2023 and on 25/05/2023.", ["2023-5-3", "2023-5-25"]],
    ["It met on 03/05/2023 and on 05/25/2023.", ["2023-3-5", "2023-5-25"]],
    // Near misses.
    ["Russia Today, USA Today, The Sunday Times and Good Friday", []],
    ["Ada May said it, and they gave it to May.", []],
    ["They march on. March on, men; you may say in August company.", ["2025-8"]],
    ["Nobody knew in today’s world.", []],
    ["The day before the vote she left.", []],
    ["It was signed several years ago.", []],
    ["2000 people, more than 1500 troops, 2012 tonnes", []],
    ["Call 2021-555-0123.", []],
    ["It began at 9.30 and ended at 18:00.", []],
    ["It was the first half of the match.", []],
    ["On 31 February", []],
  ])("%s", (text, expected) => {
    expect(datesOf(text).map(period)).toEqual(expected);
  });

  it.each<[text: string, expected: DateMention["relation"][]]>([
    [
      "Since 2021, by 2030, until May 2022, before 3 May, after June 2020",
      ["since", "until", "until", "before", "after"],
    ],
    ["From 2019 to 2021 and between May and July 2020", ["since", "until", "since", "until"]],
    ["In 2019 and 2021", ["at", "at"]],
  ])("tells how the text stands to it: %s", (text, expected) => {
    expect(datesOf(text).map(({ relation }) => relation)).toEqual(expected);
  });

  it("knows nothing of relative dates in a document without a date", () => {
    expect(datesOf("On Tuesday, last week, two days ago and in the past year", null)).toEqual([]);
    expect(datesOf("It began on 3 May 2019. The next day it failed.", null).map(period)).toEqual([
      "2019-5-3",
      "2019-5-4",
    ]);
  });

  it("tells what a date is counted from", () => {
    const found = datesOf("It began in May 2019. Two years later it failed. It was sold yesterday.");
    expect(found.map(({ anchor, inferred }) => [anchor, inferred])).toEqual([
      ["calendar", false],
      ["text", true],
      ["document", true],
    ]);
  });

  it("takes a time that grows with the text, however many dates it has", () => {
    const text = "It met on 3 May 2023, from May to May, two days ago and last week. ".repeat(400);
    expect(datesOf(text).length).toBeGreaterThan(1500);
  });
});
