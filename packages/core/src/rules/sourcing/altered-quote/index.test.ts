import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "“We don’t want a veto, and we never asked for one,” Ada Brink said. “A signed schedule is possible,” the minister added, “but a schedule cannot be a veto.”",
    s2: "'A river feeds you once a day, a wage feeds you three times,' said the baker. In the ’90s a fence stood there – 240 km of it.",
  },
  valid: [
    // A letter changed at the start of what is quoted; words of a headline.
    {
      summary: "The mayor said that “[i]t wasn’t on my desk” before June.[^h]",
      sources: { h: "“It wasn’t on my desk before June,” the mayor said." },
    },
    {
      summary: "Bo Kramm calls the ban “the lazy answer”.[^h]",
      sources: {
        h: {
          path: "h.md",
          text: "---\ntitle: A ban is the lazy answer\nauthor: Bo Kramm\n---\n\n# A ban is the lazy answer\n\nFerries are late since the ban. I have waited for them every day.",
        },
      },
    },
    "“We don't want a veto, and we never asked for one,” said Ada Brink.[^s1]",
    "Ada Brink said they “never asked for one”.[^s1]",
    "‘A river feeds you once a day … three times’, said the baker.[^s2]",
    "“A river feeds you […] three times,” said the baker.[^s2]",
    "“[The] river feeds you once a day,” said the baker.[^s2]",
    // The reporting clause in between is no part of what was said, whoever has said it.
    {
      summary: "An engineer said: “On a good day four of them swim, and two of those are lost.”[^q]",
      sources: {
        q: "“They swim,” said Ada Brink. An engineer spoke of the ducks. “On a good day four of them swim,” said the engineer, “and two of those are lost.”",
      },
    },
    "The minister: “A signed schedule is possible, but a schedule cannot be a veto.”[^s1]",
    // Cited from the wrong source: another rule's matter.
    "The baker said that “a wage feeds you three times”.[^s1]",
    // Spelling, and what English may leave out.
    {
      summary: "“The harbor is afraid it’s ten years too late for peacetime trade,” he said.[^s3]",
      sources: { s3: "“The harbour is afraid that it’s 10 years too late for peace-time trade,” he said." },
    },
    // Names and titles, whatever they are made of.
    "The heron, called “Ardea minor halmensis”, lives here; his book is titled “A river for all of us”.[^s1]",
    // Scare quotes and titles.
    "The “schedule” is disputed; “The Rivers of Halm” is a film.[^s1]",
    "In the ’90s a 240-km fence stood there, the bakers’ report says.[^s2]",
  ],
  invalid: [
    {
      summary: "Ada Brink said: “⟦We don't need a veto, and we never asked for one⟧.”[^s1]".replace(
        "one⟧.”",
        "one.⟧”",
      ),
      messageId: "altered",
      message: "“We don’t want a veto",
    },
    {
      summary: "“⟦a river feeds you twice a day⟧”, said the baker.[^s2]",
      messageId: "altered",
      message: "says “twice” where the source has “once”",
      suggestions: ["“a river feeds you once a day”, said the baker.[^s2]"],
    },
    {
      summary: "Ada Brink said: “⟦We want a veto, and we never asked for one.⟧”[^s1]",
      messageId: "altered",
      message: "“don’t",
    },
    {
      // Cut without a mark, within one sentence.
      summary: "The baker: “⟦A river feeds you once a day, a wage three times⟧”.[^s2]",
      messageId: "altered",
      message: "leaves out “feeds you”",
      suggestions: ["The baker: “A river feeds you once a day, a wage feeds you three times”.[^s2]"],
    },
    {
      // One word at the end for two of the source's.
      summary: "Ada Brink called it “⟦a choice between a cheap boat and a boat that floats⟧”.[^s3]",
      sources: {
        s3: "“It is a choice between a cheap boat and a boat that is sound,” Ada Brink said on the quay.",
      },
      messageId: "altered",
      message: "says “floats” where the source has “is sound”",
      suggestions: ["Ada Brink called it “a choice between a cheap boat and a boat that is sound”.[^s3]"],
    },
    {
      // Only one piece is altered, and only it is mended.
      summary: "“⟦A river feeds you [daily] … a wage feeds you three weeks,⟧” said the baker.[^s2]",
      messageId: "altered",
      suggestions: ["“A river feeds you [daily] … a wage feeds you three times,” said the baker.[^s2]"],
    },
    {
      summary: "“⟦We never asked for one, a schedule cannot be a veto,⟧” the minister said.[^s1]",
      messageId: "spliced",
      suggestions: ["“We never asked for one … a schedule cannot be a veto,” the minister said.[^s1]"],
    },
    {
      // Of two speakers.
      summary: "“⟦A wage feeds you three times, a signed schedule is possible,⟧” she said.[^s1][^s2]",
      messageId: "spliced",
      message: "(s2, s1)",
      suggestions: [],
    },
    { summary: "The minister promised “⟦a golden age of bridges⟧”.[^s1]", messageId: "invented" },
  ],
});
