import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const filler =
  "The ferry Aurora lay in dock for seven weeks. It sails again in June. Northline owns two ferries. The council votes on Monday. The state pays half of the repair.";
const told =
  "The ferry Aurora lay in dock for seven weeks.[^s1] It sails again in June.[^s1] Northline owns two ferries.[^s1] The council votes on Monday.[^s1] The state pays half of the repair.[^s1] The ferry Aurora was built in 1987.[^s2]";
const decks = "The ferry Aurora was built in 1987. It has two decks.";

/** Sources in which the ferry's plain facts stand before the paragraph at issue. */
const sources = (paragraph: string, other = decks) => ({ s1: `${filler}\n\n${paragraph}`, s2: other });

const march = sources(
  "The harbour union says 900 people marched along the quay against the sale. Police put the number at 400.",
);
const spill = sources(
  "The union says the oil leaked from the Aurora on Friday night. Northline denies that. “Our tanks were empty,” said its director, Mia Holt.",
);
const survey = sources(
  "In a survey of 800 islanders 55 percent were in favour of the sale, 45 percent against.",
);
const rusty =
  "The pump failed because a valve was rusty, but so did two of the lifeboats that nobody had tested since spring, the inspector found.";

const quoted = (brink: string, lind: string) => ({
  s1: `${filler}\n\n“${brink}” said the baker Ada Brink. “${lind}” said the pilot Bo Lind. “We sail in June,” said Mia Holt.`,
  s2: `${decks} “${brink}” Ada Brink said. “${lind}” Bo Lind said. “We sail in June,” said Mia Holt.`,
});
const long = [
  "I have carried my bread across in every kind of weather for thirty years,",
  "No ship of that age should ever leave the harbour with a north wind blowing,",
] as const;
const three =
  "“We sail in June,” said Mia Holt.[^s1] “She is a good ship,” Holt said.[^s1] “She has two decks,” said Cato Vinge.[^s1]";

testRule(rule, {
  sources: march,
  valid: [
    // One of two is named, nobody is quoted, or what they say is short.
    { summary: `${told} ${three} The pilot Bo Lind is against it.[^s1]`, sources: quoted(...long) },
    { summary: `${told} Mia Holt says that it sails in June.[^s1]`, sources: quoted(...long) },
    {
      summary: `${told} ${three}`,
      sources: quoted("I have carried my bread across,", "No ship should leave the harbour,"),
    },
    { summary: `${told} ${three}`, sources: { ...quoted(...long), s2: decks } },
    // Both figures, in one sentence or far apart.
    `${told} The harbour union says 900 people marched against the sale, police 400.[^s1]`,
    `Police counted 400 people at the march against the sale.[^s1] ${told} The harbour union says 900 people marched along the quay.[^s1]`,
    // Neither figure.
    `${told} People marched along the quay against the sale.[^s1]`,
    // Too short for both sides.
    "The harbour union says 900 people marched along the quay against the sale.[^s1] It sails again in June.[^s1]",
    // One source alone, and one that has no other figure.
    { summary: `${told} The union says 900 people marched along the quay.[^s1]`, sources: { s1: march.s1 } },
    {
      summary: `${told} The union says 900 people marched along the quay.[^s1]`,
      sources: sources("The union says 900 people marched along the quay. Police closed two roads."),
    },
    // Another figure for another thing, and another time.
    {
      summary: `${told} Police said 27 people were detained on the quay.[^s1]`,
      sources: sources(
        "Police said 27 people were detained on the quay. The hospital said it treated 11 people for bruises.",
      ),
    },
    {
      summary: `${told} The union says 900 people marched along the quay in May.[^s1]`,
      sources: sources(
        "The union says 900 people marched along the quay in May. Police counted 400 marchers in August.",
      ),
    },
    // The answer is told.
    {
      summary: `${told} The union says the oil leaked from the Aurora on Friday night.[^s1] Northline denies that.[^s1]`,
      sources: spill,
    },
    {
      summary: `${told} The union says the oil leaked from the Aurora on Friday night; “our tanks were empty”, says Mia Holt of Northline.[^s1]`,
      sources: spill,
    },
    // Both parts of the whole.
    {
      summary: `${told} In a survey 55% of 800 islanders favoured the sale and 45% did not.[^s1]`,
      sources: survey,
    },
    // What two sources have in common may be left out.
    {
      summary: `${told} It has two decks.[^s2]`,
      sources: {
        s1: `Two sailors lost 14,000 crowns when the ticket office burned down on 3 May. The fire began in a heater.\n\n${filler}`,
        s2: `The ticket office burned down on 3 May, and two sailors lost 14,000 crowns in the fire. Nobody was hurt.\n\n${decks}`,
      },
    },
    // A caveat alone is not enough.
    {
      summary: `${told} The sheet has a watermark of 1890, the archivist said.[^s1]`,
      sources: sources(
        "The sheet has a watermark of 1890, the archivist Ida Vaal said. “The watermark does not prove a forgery,” she said.",
      ),
    },
  ],
  invalid: [
    {
      summary: `${told} The harbour union says ⟦900⟧ people marched along the quay against the sale.[^s1]`,
      messageId: "figure",
      message: "s1: “Police put the number at 400.”",
      severity: "warning",
    },
    // In another source.
    {
      summary: `${told} Some ⟦600⟧ people marched along the quay against the sale of the ferry.[^s1]`,
      sources: sources(
        "Some 600 people marched along the quay against the sale of the ferry.",
        "By our count 900 people marched along the quay against the sale of the ferry.",
      ),
      messageId: "figure",
    },
    {
      summary: `${told} ⟦The union says the oil leaked from the Aurora on Friday night.⟧[^s1]`,
      sources: spill,
      messageId: "answer",
      message: "Northline",
    },
    {
      summary: `${told} In a survey ⟦55%⟧ of islanders favoured the sale.[^s1]`,
      sources: survey,
      messageId: "figure",
    },
    // Half of what the headline says.
    {
      summary: `${told} ⟦The pump failed because a valve was rusty, the inspector found.⟧[^s2]`,
      sources: {
        s1: filler,
        s2: {
          path: "s2.md",
          text: `# Untested lifeboats failed too, inspector says\n\n${rusty} ${decks}\n`,
        },
      },
      messageId: "limit",
      message: "lifeboats",
    },
    // Of which three sources speak.
    {
      summary: `⟦# The Aurora⟧\n\n${told} It has two decks.[^s2]`,
      sources: {
        s1: `${filler} The two towns disagree on whether the harbour treaty of 1962 still holds.`,
        s2: `${decks} The harbour treaty of 1962 expired, Norhavn says. It no longer holds.`,
        s3: "Lawyers in Sund hold that the harbour treaty of 1962 was renewed. It still holds, and both towns know it.",
      },
      messageId: "dispute",
      message: "3 sources",
    },
    // A caveat, shown beside what tells alone, and where the setting asks for it.
    {
      summary: `${told} ⟦The sheet has a watermark of 1890, the archivist said.⟧[^s1]`,
      sources: sources(
        "The sheet has a watermark of 1890, the archivist Ida Vaal said. “The watermark does not prove a forgery,” she said.",
      ),
      options: { minimumWeight: 0.5 },
      messageId: "limit",
    },
    // A note alone, in a summary that gives limits elsewhere, is worth a look and no more.
    {
      summary: `${told} ⟦The colony on the north quay has 212 nests.⟧[^s1] Northline’s own estimate of its fuel is provisional.[^s1]`,
      sources: sources(
        "The colony on the north quay has 212 nests.¹ Northline's own estimate of its fuel is provisional.\n\nThe council meets in public on the first floor. Anybody may come and listen.\n\n¹ Counted from the ferry. The west side was not counted.",
      ),
      messageId: "limit",
      message: "west side",
      severity: "info",
    },
    // What three sources make much of.
    {
      summary: `⟦# The Aurora⟧\n\n${told} It has two decks.[^s2]`,
      sources: {
        s1: `Two sailors lost 14,000 crowns when the ticket office burned down on 3 May. The fire began in a heater.\n\n${filler}`,
        s2: `The ticket office burned down on 3 May, and two sailors lost 14,000 crowns in the fire. Nobody was hurt.\n\n${decks}`,
        s3: "On 3 May fire destroyed the ticket office: two sailors lost savings of 14,000 crowns when it burned down. The heater was old.",
      },
      messageId: "point",
      message: "3 sources",
      severity: "info",
    },
    // Two whom both sources quote are nowhere.
    {
      summary: `⟦# The ferry⟧\n\n${told} ${three}`,
      sources: quoted(...long),
      messageId: "unheard",
      severity: "info",
      message:
        "People whom several sources quote are named nowhere here: Ada Brink, Bo Lind (58 quoted words in 2 sources).",
    },
  ],
});
