import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const march = {
  s1: "On 4 May some 600 people marched along the quay against the sale of the ferry. The ferry was sold for $9 million in 2023.",
  s2: "By our count 900 people marched against the sale of the ferry along the quay on 4 May. The ferry was sold for $7 million in 2019.",
};
const pumps = {
  s1: "The pumps of the east dike failed on Monday night, the water board's log shows.",
  s2: "The pumps of the east dike did not fail on Monday night, an engineer wrote in her report.",
};

testRule(rule, {
  sources: march,
  valid: [
    // Both are reported, in the same sentence or the next.
    "Some 600 or, by another count, 900 people marched against the sale of the ferry on 4 May.[^s1][^s2]",
    "Some 600 people marched along the quay against the sale of the ferry.[^s1] A newspaper counted 900 people.[^s2]",
    // The summary says so, or says whose figure it is.
    "Some 600 people marched along the quay against the sale of the ferry.[^s1] Other counts are higher.[^s2]",
    "Police said 600 people marched along the quay against the sale of the ferry.[^s1]",
    // Another time, another thing, the same value.
    "The ferry was sold for $9 million in 2023.[^s1]",
    {
      summary: "Some 600 people marched against the sale of the ferry on 4 May.[^a]",
      sources: {
        a: "On 4 May some 600 people marched against the sale of the ferry.",
        b: "On 9 May some 900 people marched against the sale of the ferry.",
      },
    },
    {
      summary: "Some 600 people marched against the sale of the ferry.[^a]",
      sources: {
        a: "Some 600 people marched against the sale of the ferry.",
        b: "Against the sale of the ferry 580 buckets were thrown.",
      },
    },
    {
      summary: "About 600 people marched against the sale of the ferry.[^a]",
      sources: {
        a: "Some 600 people marched against the sale of the ferry.",
        b: "In the end 612 people marched against the sale of the ferry.",
      },
    },
    // Accounts that agree, and a denial that is told.
    {
      summary: "The pumps of the east dike failed on Monday night.[^s1]",
      sources: { ...pumps, s2: "On Monday night the pumps of the east dike failed twice." },
    },
    {
      summary: "The pumps of the east dike failed on Monday night.[^s1] An engineer disputes this.[^s2]",
      sources: pumps,
    },
  ],
  invalid: [
    {
      summary: "Some ⟦600⟧ people marched along the quay against the sale of the ferry on 4 May.[^s1]",
      messageId: "disputed",
      message: "source s2 says “900”",
    },
    {
      summary: "The pumps of the east dike ⟦failed⟧ on Monday night.[^s1]",
      sources: pumps,
      messageId: "disputed",
      message: "source s2",
    },
    {
      summary: "The pumps of the east dike ⟦failed⟧ on Monday night.[^s1]",
      sources: {
        ...pumps,
        s2: "The contractor denies that the pumps of the east dike failed on Monday night.",
      },
      messageId: "disputed",
      message: "“denies”",
    },
  ],
});
