import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "The council approved the tram line on Tuesday. Work starts in March, and the line will cost 412 million crowns.",
    s2: "Ada Brink, who leads the residents' group, called the decision a mistake. The group will decide in June whether to appeal.",
  },
  valid: [
    "The tram line was approved by the council.[^s1]",
    "The residents’ group is to settle in June whether it appeals.[^s2]",
    "# A heading about something else\n\nThe tram line will cost 412 million crowns.[^s1]",
    // Rounded, and in other words.
    {
      summary: "A petition drew nearly 19,000 signatures.[^s3]",
      sources: { s3: "Their petition had gathered 18,740 signatures by Tuesday evening." },
    },
    // The author and the outlet stand in no sentence of the article.
    {
      summary: "Hester Quill, a retired doctor, attacked the closure in the Mercury.[^s4]",
      sources: {
        s4: {
          path: "s4.md",
          text: "---\ntitle: Taken ill\nauthor: Hester Quill\npublisher: The Vessen Mercury\n---\n\nI was a doctor here for years. A locked door is no service, and the closure is a shame.\n",
        },
      },
    },
    // Neither what a word means nor where a place lies needs a source.
    "A reservoir is a lake behind a dam.",
    "Lund is a city in the south of Sweden.",
    "The Elbe flows through Germany.",
    "GP stands for general practitioner.",
    "Who will pay for the airport of Lund?",
    "How it will end is disputed.",
    // Numbers that are no exact figures, that sentences work out, or that writers count themselves.
    ...[
      "The tram line that the council approved on Tuesday will have forty seats.",
      "The tram line that the council approved on Tuesday will have about 64 seats.",
      "On average 64 people will use the tram line that the council approved on Tuesday.",
      "The council approved the tram line on Tuesday, after 14 years.",
      "The council approved the tram line on Tuesday, with 9 members against it.",
    ].map((claim) => `${claim}[^s1]`),
    // A share of two of the source's values.
    {
      summary: "The price of the tram line rose by 38% to 412 million crowns.[^s6]",
      sources: {
        s6: "The tram line will cost 412 million crowns. In 2022 its price was put at 298 million crowns.",
      },
    },
    // The digits stand in the source, if as another number.
    {
      summary: "The council approved the tram line on Tuesday, 64 members voting.[^s5]",
      sources: { s5: "The council approved the tram line on Tuesday. Stops are to be 64-metre platforms." },
    },
  ],
  invalid: [
    {
      summary: "⟦The airport of Lund lost the luggage of two penguins on Tuesday.⟧[^s1]",
      messageId: "nearest",
    },
    // A view and a figure are no definition.
    { summary: "⟦A reservoir is a lake nobody likes because it smells.⟧[^s1]", messageId: "noPassage" },
    { summary: "⟦Grimsby is a city in the south of Sweden with 900 penguins.⟧[^s1]", messageId: "noPassage" },
    { summary: "⟦Penguins hibernate.⟧[^s1]", messageId: "noPassage" },
    {
      summary: "The tram line that the council approved on Tuesday will have ⟦64⟧ stops.[^s1]",
      messageId: "absentValue",
      message: "No source has “64”.",
      severity: "warning",
    },
    {
      summary: "The council approved the tram line on Tuesday; it will have ⟦9,300⟧ seats.[^s1]",
      messageId: "absentValue",
    },
    {
      summary: "Of those asked, ⟦71%⟧ like the tram line that the council approved on Tuesday.[^s1]",
      messageId: "absentValue",
    },
  ],
});
