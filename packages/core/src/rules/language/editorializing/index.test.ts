import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "The ferry Hurrah! sank in May, the company said. Of the crew, nobody was hurt. “Oddly enough, nobody looked,” said Mia Holt.",
    s2: "The company said that the ferry had been old. It admitted in June that no check had been made.",
  },
  valid: [
    "The ferry sank in May, and nobody was hurt.[^s1]",
    // How, not what to think of it.
    "Prices rose notably, and the ferry moved strangely. It was significantly older.",
    "Surprisingly few people were on board.",
    "The captain changed the course of the ferry, and then a change of course followed.",
    "“Oddly enough, nobody looked,” said Mia Holt.[^s1]",
    "> Needless to say, it sank!",
    "The ferry “Hurrah!” sank. So the Hurrah! was lost.[^s1]",
    "Mia Holt said that, sadly, nobody looked.[^s1]",
    "Even if it admits the fault, the company must pay.",
    "The engine still ran, and the crew finally reached the shore.",
    "The company admitted in June that no check had been made.[^s2]",
    "The cost (412 million) rose. The pier (if approved) opens in May (no date is set).",
    "It carried twice as many parcels as usual, and as few people as ever.",
    "World War I ended in 1918. The US and the EU agreed.",
    "“We are sorry,” said the company.",
    { summary: "I saw the ferry sink, and our boat was near.", sources: {} },
    { summary: "Notably, nobody was hurt.", options: { allow: ["notably"] } },
  ],
  invalid: [
    {
      summary: "⟦Oddly enough⟧, nobody checked the ferry.[^s2]",
      messageId: "comment",
      message: "“Oddly enough” is the writer's comment, not part of the story. Delete it. In s1 only quoted",
      suggestions: ["Nobody checked the ferry.[^s2]"],
      strength: 0.8,
    },
    {
      summary: "The ferry, ⟦of course⟧, was old.",
      messageId: "comment",
      message: "No source uses it.",
      suggestions: ["The ferry was old."],
      strength: 0.85,
    },
    { summary: "The ferry was old, ⟦of course⟧.", messageId: "comment", suggestions: ["The ferry was old."] },
    { summary: "⟦Regrettably⟧ the ferry sank.", messageId: "comment", suggestions: ["The ferry sank."] },
    { summary: "The crew, ⟦tellingly⟧, had left.", messageId: "comment" },
    { summary: "⟦It should be noted⟧ that the ferry was old.", messageId: "comment", suggestions: [] },
    { summary: "⟦It is worth remembering⟧ that it sank.", messageId: "comment" },
    { summary: "⟦It is no coincidence⟧ that it sank in May.", messageId: "comment" },
    { summary: "It is, ⟦as they say⟧, history.", messageId: "comment" },
    { summary: "⟦Yes⟧, ⟦you read correctly⟧: it sank in port.", messageId: "comment" },
    // Presuppositions.
    { summary: "The company ⟦even admitted⟧ the fault.", messageId: "comment" },
    { summary: "⟦Even the company admits⟧ the fault.", messageId: "comment" },
    { summary: "The company ⟦still denies⟧ the fault.", messageId: "comment" },
    { summary: "The company ⟦finally conceded⟧ the fault.", messageId: "comment" },
    { summary: "The company ⟦failed to mention⟧ the fault.", messageId: "comment" },
    { summary: "The company ⟦never tires of⟧ praising its crew.", messageId: "comment" },
    // What no list holds.
    {
      summary: "The ferry sank in port⟦!⟧",
      messageId: "exclamation",
      suggestions: ["The ferry sank in port."],
    },
    { summary: "The ferry sank ⟦(yes, in port)⟧.", messageId: "brackets" },
    { summary: "The ferry was safe ⟦(!)⟧ until May.", messageId: "brackets" },
    { summary: "Mia Holt warned them. ⟦She was right.⟧", messageId: "verdict" },
    { summary: "⟦No⟧, captain.", messageId: "opener" },
    { summary: "⟦We⟧ know that the ferry was old.", messageId: "firstPerson" },
    { summary: "The ferry, ⟦I⟧ think, was old.", messageId: "firstPerson" },
  ],
});
