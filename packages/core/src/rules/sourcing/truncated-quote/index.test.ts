import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "“The night ferry can sail before Easter, if the divers find no more cracks,” Ada Brink said. “The pier is safe,” she added, “but it cannot carry lorries.” She hopes for May.",
    s2: "“I don’t think the pier is beyond repair,” Bo Kramm told the paper. “We have enough oil for now. The crossing is a lifeline for us, and I have taken it all my life.” Kramm would not be drawn on fares.",
    s3: "The union will end the strike “before Monday” unless the port withdraws its offer. “If the fares stay as they are, the islands will be fine,” said Ewa Stone. “We will talk. But only if they listen.”",
    s4: "“Nobody asked if the boat was full,” said the pilot. “It was a long night, but my coffee was hot.” “I will pay when I see the bill,” said the cook, “I cried when I saw it.”",
    s5: "“The timetable is workable only with a second boat on the route every weekend, and without one it is a fiction,” the memo says.",
  },
  valid: [
    // The limit is quoted or told: in the sentence, in the next, in other words.
    "Ada Brink said the ferry “can sail before Easter, if the divers find no more cracks”.[^s1]",
    "If no more cracks are found, the ferry “can sail before Easter”.[^s1]",
    "The ferry “can sail before Easter”, said Brink. That depends on the divers.[^s1]",
    "“The pier is safe,” said Brink, though not for lorries.[^s1]",
    "“The pier is safe,” said Brink. It “cannot carry lorries”.[^s1]",
    "“The pier is safe, but it cannot carry lorries,” said Brink.[^s1]",
    "Bo Kramm doubts that “the pier is beyond repair”.[^s2]",
    "Bo Kramm does not call the pier “beyond repair”.[^s2]",
    // What was cut adds, or stands in another sentence.
    "The crossing is “a lifeline for us”, said Kramm.[^s2]",
    "“It was a long night,” said the pilot.[^s4]",
    "“I cried,” said the cook.[^s4]",
    "The memo calls the timetable “workable only with a second boat”.[^s5]",
    // The condition is that of what comes next; the contrast only turns to something else.
    {
      summary: "“I have sailed for years,” said the mate. “I like the old boat,” he added.[^s7]",
      sources: {
        s7: "“I have sailed for years, if you ask the crew, they will tell you,” said the mate. “I like the old boat, but the new one is faster.”",
      },
    },
    // What somebody denies, said by those who say it; a doubt kept as a doubt.
    {
      summary:
        "The union accuses the port of having “hidden the report”.[^s8] It “will be cheaper”, perhaps.[^s8]",
      sources: {
        s8: "The port denied that it had “hidden the report”. “Perhaps the new boat will be cheaper,” its head said.",
      },
    },
    // The source has the words without a limit too.
    {
      summary: "The ferry “can sail before Easter”, said Brink.[^s6]",
      sources: {
        s6: "“The ferry can sail before Easter,” Brink said on Monday. “It can sail before Easter, if the divers are done,” she said on Friday.",
      },
    },
  ],
  invalid: [
    {
      summary: "Ada Brink said that the ferry “⟦can sail before Easter⟧”.[^s1]",
      messageId: "after",
      message: "“if the divers find no more cracks”",
      suggestions: [
        "Ada Brink said that the ferry “can sail before Easter, if the divers find no more cracks”.[^s1]",
      ],
    },
    { summary: "“⟦The pier is safe⟧”, said Ada Brink.[^s1]", messageId: "after", suggestions: [] },
    { summary: "Bo Kramm called the pier “⟦beyond repair⟧”.[^s2]", messageId: "before" },
    {
      summary: "“⟦The pier is beyond repair,⟧” said Bo Kramm.[^s2]",
      messageId: "before",
      message: "don’t think",
    },
    { summary: "“⟦We have enough oil,⟧” said Kramm.[^s2]", messageId: "after", message: "for now" },
    { summary: "The strike ends “⟦before Monday⟧”.[^s3]", messageId: "after", message: "unless the port" },
    {
      summary: "“⟦The islands will be fine,⟧” said Ewa Stone.[^s3]",
      messageId: "before",
      message: "If the fares",
    },
    { summary: "“⟦We will talk,⟧” said Ewa Stone.[^s3]", messageId: "after", message: "But only if" },
    {
      summary: "The port’s head said the boat “⟦will be cheaper⟧”.[^s8]",
      sources: { s8: "“Perhaps the new boat will be cheaper,” the head of the port said." },
      messageId: "before",
    },
    { summary: "“⟦I will pay,⟧” said the cook.[^s4]", messageId: "after" },
    { summary: "“⟦The timetable is workable …,⟧” the memo says.[^s5]", messageId: "after" },
    {
      summary: "“⟦The timetable is workable … every weekend,⟧” the memo says.[^s5]",
      messageId: "within",
      message: "only with a second boat",
    },
  ],
});
