import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const dated = {
  path: "s2.md",
  text: "---\ntitle: Vote\ndate: 2025-05-07\n---\n\nThe council approved the harbour tram on Tuesday. The mayor may appeal until June 6.\n",
};

const seasons = {
  s3: {
    path: "s3.md",
    text:
      "---\ntitle: Scores\ndate: 2025-03-24\n---\n\nIn 2023–24, the first year, 24 schools took part. Scores rose by 2.1 points. " +
      "In 2024–25 there were 38 schools, and scores rose by 0.4 points.\n\nThe pouches were put at $9.2 million in 2024. " +
      "Now they are put at $11.4 million.\n\nThe fund held $55 million in 2019. It held $55 million in 2022 too. It began in 2018.\n",
  },
};

const waits = {
  s6:
    "The crossing took 2 hours 50 minutes in 2023 and 3 hours 10 minutes in 2024. " +
    "Fuel cost the line 1.9 million crowns in 2022, 2.4 million in 2023 and 3.1 million in 2024.",
};

testRule(rule, {
  sources: {
    s1: "The first filling of the reservoir began on June 14, 2024. The second filling began on July 1, 2025. The hearing is on Nov. 17. The estimate was 298 million in 2022.",
    s2: dated,
  },
  valid: [
    // A value with a day of its own, whichever that was, and a date from each of two neighbours.
    {
      summary: "The board voted eight to five on 6 May to close the lane from 10 June.[^v]",
      sources: {
        v: {
          path: "v.md",
          text: "---\ntitle: Lane to close\ndate: 2025-05-07\n---\n\nFrom 10 June no car may use the lane. The board of the harbour voted for it by eight to five on Tuesday.\n",
        },
      },
    },
    // The day of the vote is told by its weekday, behind another date.
    {
      summary: "The board voted by eight to five on 6 May 2025 to close the lane from 10 June.[^w]",
      sources: {
        w: {
          path: "w.md",
          text: "---\ntitle: Lane to close\ndate: 2025-05-07\n---\n\nFrom 10 June the lane is closed to cars, the harbour board decided on Tuesday by eight votes to five.\n",
        },
      },
    },
    {
      summary:
        "The warden Ida Lund counted six pairs of terns on the island after two in 2022; the port pays 15% of her work.[^t]",
      sources: {
        t: "The warden Ida Lund of the bird trust counted six pairs of terns on the island in 2023. There had been two in 2022 and eight in 2012. In 2023 the port paid 15 per cent of her work.",
      },
    },
    // Two things happened, each on its day.
    {
      summary: "The office told the public of the spill on 2 April.[^r]",
      sources: {
        r: "The office informed the public of the spill on 2 April. Ferries ran as usual. The harbour board was told of it on 24 March.",
      },
    },
    "The first filling began on 14 June 2024.[^s1]",
    "The first filling began in June 2024.[^s1]",
    "The hearing is on 17 November 2025.[^s1]",
    "On 6 May 2025 the council approved the harbour tram.[^s2]",
    "The mayor may appeal until 6 June.[^s2]",
    "The estimate of 2022 was 298 million.[^s1]",
    // Nothing comparable stands beside it.
    "The regatta on 3 August 2031 was cancelled.[^s1]",
    "A leaflet calls it “the promise of 3 March 1999”.[^s1]",
    // A value with the period that the source gives it, in the same sentence or the one before.
    { summary: "Scores rose by 2.1 points in 2023–24.[^s3]", sources: seasons },
    { summary: "Scores rose by 0.4 points in 2024–25.[^s3]", sources: seasons },
    // A year that the source leaves open: the nearest one is a guess.
    {
      summary: "The regatta is on 17 November 2025.[^s4]",
      sources: {
        s4: {
          path: "s4.md",
          text: "---\ndate: 2025-01-10\n---\n\nThe regatta is on Nov. 17, the club says.\n",
        },
      },
    },
    // Several values, each with its own year; years in a list; a span of time in hours and minutes.
    {
      summary: "The crossing took 2 hours 50 minutes in 2023, and three hours and ten minutes in 2024.[^s6]",
      sources: waits,
    },
    { summary: "It cost 1.9, 2.4 and 3.1 million crowns in 2022, 2023 and 2024.[^s6]", sources: waits },
    { summary: "The crossing took about three hours in 2023.[^s6]", sources: waits },
    // Which year "this year" is, an article without a date leaves open.
    {
      summary: "The rowing club won the harbour cup in 2019.[^s7]",
      sources: { s7: "The rowing club won the harbour cup this year, after it came second in 2018." },
    },
    // The article's own year, and a value that two passages date differently.
    { summary: "In 2025 the pouches were put at $11.4 million.[^s3]", sources: seasons },
    { summary: "In 2019 the fund held $55 million.[^s3]", sources: seasons },
  ],
  invalid: [
    // The day of something else in the same source.
    {
      summary:
        "The harbour board was told of the spill on ⟦2 April⟧, within the legal period, the office says.[^r]",
      sources: {
        r: "The office informed the public on 2 April. Ferries ran as usual. The harbour board was told on 24 March, within the legal period of 72 hours, the office says.",
      },
      messageId: "mismatch",
      message: "“24 March”",
    },
    {
      summary:
        "The ferries of the line burnt 2.4 million crowns of fuel, up from 1.9 million in ⟦2021⟧.[^s6]",
      sources: waits,
      messageId: "mismatch",
      message: "“2022”",
    },
    {
      // In other words altogether, but with the day's digits swapped.
      summary: "The new hours take effect on ⟦21 January 2026⟧.[^s5]",
      sources: { s5: "From Monday, 12 January 2026, the ward will be open from 07:00 to 22:00." },
      messageId: "mismatch",
      message: "“12 January 2026”",
    },
    {
      summary: "Scores rose by 2.1 points in ⟦2024–25⟧.[^s3]",
      sources: seasons,
      messageId: "mismatch",
      message: "“2023–24”",
    },
    {
      summary: "In ⟦2018⟧ the pouches were put at $9.2 million.[^s3]",
      sources: seasons,
      messageId: "mismatch",
    },
    {
      summary: "The second filling began on ⟦14 June 2025⟧.[^s1]",
      messageId: "mismatch",
      suggestions: ["The second filling began on 1 July 2025.[^s1]"],
    },
    {
      summary: "The first filling began on ⟦4 June 2024⟧.[^s1]",
      messageId: "mismatch",
      message: "“June 14, 2024”",
    },
    { summary: "The hearing is on ⟦7 November⟧.[^s1]", messageId: "mismatch" },
    { summary: "The council approved the harbour tram on ⟦9 May 2025⟧.[^s2]", messageId: "mismatch" },
    { summary: "The estimate in ⟦2019⟧ was 298 million.[^s1]", messageId: "mismatch", message: "“2022”" },
  ],
});
