import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const middle =
  "The Harbour Union says that it leaks. The coast guard reported two calls. The ferry is blue. It has two decks.";

const between =
  "The Harbour Union insists that it leaks.[^s1] The coast guard claims that it had two calls.[^s1] The ferry is blue. It has two decks.[^s1]";

const stands = {
  s1: "Mia Holt, who runs a school, supports the plan. The baker Bo Lind, a father of two, welcomes the decision. Ida Moss, a gardener, is against it. Ada Brink voted against the plan. Cato Vinge says that nobody asked him.",
};
const plain =
  "The bridge is to open in May.[^s1] It has two lanes. Ida Moss said that she would lose her garden.[^s1] Cato Vinge said that nobody had asked him.[^s1] Holt said that the boats were wet.[^s1] Bo Lind said that his bread was late.[^s1]";

testRule(rule, {
  sources: {
    s1: "Mia Holt, director of Northline, said that the ferry will sail in June. Northline said that the valves were tight. The Harbour Union says that it leaks. The coast guard reported two calls.",
  },
  valid: [
    // Another side has the last word.
    `The ferry will sail in June, Northline said.[^s1] The valves are tight, Mia Holt said.[^s1] The coast guard reported two calls.[^s1] The ferry is blue. It has two decks. The Harbour Union says that it leaks.[^s1]`,
    // Whoever acts last does not speak.
    `The ferry will sail in June, Northline said.[^s1] ${middle} Northline has two ferries.[^s1]`,
    // Nobody has the first word, or the last.
    `The ferry is to sail in June. ${middle} “All valves are tight,” Mia Holt, director of Northline, said.[^s1]`,
    `The ferry will sail in June, Northline said.[^s1] ${middle} “All valves are tight,” Mia Holt said.[^s1] The next inspection is in July.`,
    // The decision is the news.
    `The council voted to buy a ferry. “The valves are tight,” Northline noted.[^s1] ${between} “All is well,” said the cook, Bo Lind.`,
    // Told plainly, whoever stands in between.
    `The number of passengers rose from 12 to 90. “The valves are tight,” Northline noted.[^s1] ${middle} “All is well,” said the cook, Bo Lind.`,
    // Those who are held off open or close, and what opens is what one of them says.
    `The Harbour Union insists that it leaks.[^s1] “The valves are tight,” Northline noted.[^s1] The coast guard claims that it had two calls.[^s1] The ferry is blue. It has two decks. “All is well,” said the cook, Bo Lind.`,
    {
      summary: `The number of calls rose to 12.[^s2] “The valves are tight,” Northline noted.[^s1] ${between} “All is well,” said the cook, Bo Lind.`,
      sources: {
        s2: "The number of calls rose to 12, the coast guard said. Northline said that the valves were tight. The Harbour Union said that it leaks.",
      },
    },
    // Of different minds, and both camps speak as often.
    {
      summary: `Mia Holt counted 12 wet pupils on Monday.[^s1] ${plain} Ada Brink said that it was high.[^s1]`,
      sources: stands,
    },
    {
      summary: `Mia Holt counted 12 wet pupils on Monday.[^s1] Ada Brink said that it was high.[^s1] ${plain}`,
      sources: stands,
    },
    // Too short.
    "The ferry will sail in June, Northline said.[^s1] The Harbour Union says that it leaks. The coast guard reported two calls. The valves are tight, Northline said.[^s1]",
    // Only two sides speak.
    "The ferry will sail in June, Northline said.[^s1] The Harbour Union says that it leaks. The ferry is blue. It has two decks. The bar is closed. The valves are tight, Northline said.[^s1]",
  ],
  invalid: [
    {
      summary: `⟦The ferry will sail in June⟧, Northline said on Monday.[^s1] ${middle} “All valves are tight,” said Mia Holt, director of Northline.[^s1]`,
      messageId: "order",
      severity: "info",
      message:
        "Northline has the first word (Northline) and the last (Mia Holt) in a text in which 3 sides speak, and 2 of 4 statements are its own.",
    },
    {
      summary: `# The ferry\n\n“⟦All valves are tight,⟧” said Mia Holt, director of Northline.[^s1] ${middle} Northline expects no delay.[^s1]`,
      messageId: "order",
    },
    // Nobody is with anybody: an outcome first, the words of one who is carried last, and the doubted in between.
    {
      summary: `⟦The number of passengers rose from 12 to 90.⟧ “The valves are tight,” Northline noted.[^s1] ${between} “All is well,” said the cook, Bo Lind.`,
      messageId: "treated",
      severity: "info",
      message:
        "The text opens with “The number of passengers rose from 12 to 90.” and closes with Bo Lind. Harbour Union, The coast guard, told with “insists”, “claims”, speak only in between (2 statements, against 2 of those who are quoted or vouched for).",
    },
    {
      summary: `⟦The ferry is safe⟧, Northline pointed out.[^s1] ${between} “All is well,” said the cook, Bo Lind.`,
      messageId: "treated",
    },
    // A date stands before who acts.
    {
      summary: `On 18 May ⟦Northline⟧ bought a ferry.[^s1] “The valves are tight,” Northline noted.[^s1] ${between} “All is well,” said the cook, Bo Lind.`,
      messageId: "treated",
      message: "The text opens with Northline and closes with Bo Lind.",
    },
    // The first sentence is whose who acts in it.
    {
      summary: `⟦Northline⟧ has bought a ferry.[^s1] ${middle} “All valves are tight,” said Mia Holt, director of Northline.[^s1]`,
      messageId: "order",
    },
    // Two who, the sources say, are of one mind, and plain verbs for all.
    {
      summary: `⟦Mia⟧ Holt counted 12 wet pupils on Monday.[^s1] ${plain}`,
      sources: stands,
      messageId: "camp",
      severity: "info",
      message:
        "The text opens with Mia Holt and closes with Bo Lind, who, the sources say, are both for it (2 statements of that camp, 1 of those against it: Ida Moss",
    },
  ],
});
