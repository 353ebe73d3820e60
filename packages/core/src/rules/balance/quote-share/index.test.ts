import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const holt =
  "“The valves are tight and the ferry will sail in June, whatever is said in the harbour,” said Mia Holt, director of Northline. “We have checked every bolt on both decks twice this winter,” she said.";
const lind =
  "“Water comes in through the bow door every time the wind turns to the north,” said Bo Lind, chair of the Harbour Union. “We have told the captain three times that it has to stop,” he said.";
const brink =
  "“I have seen water on the deck with my own eyes, and so have the children,” said Ada Brink, a passenger. “Nobody should have to wear boots on a ferry,” she said.";
const sources = { s1: `${holt} ${lind}`, s2: brink };

const unheard = `${holt} ${lind} ${brink} “I have sailed her for nine years and have seen nothing of the kind,” said the captain, Cato Vinge.`;
const carried =
  "“Water comes in through the bow door every time the wind turns,” notes Bo Lind of the Harbour Union.[^s3] “I have seen water on the deck with my own eyes, and so have the children,” said Ada Brink.[^s3] “We have told the captain three times,” Lind points out.[^s3]";

const sides = {
  s1: `The council voted for a new bridge. The baker Ada Brink supports the plan. “My customers lose an hour on every trip round the bay,” she said. Bo Lind, a pilot, voted against it. “A bridge of that height closes the harbour to every tall ship,” he said.`,
  s2: `Mia Holt, who runs a school, is in favour of the project. “Our pupils come by boat and are wet until noon,” said Holt. Ida Moss opposes the plan. “I would lose my garden, and my mother hers,” Ida Moss said. Cato Vinge signed the petition and has since taken his name off. “I counted again,” said Cato Vinge.`,
};
const oneCamp =
  "“My customers lose an hour on every trip round the bay,” said the baker Ada Brink.[^s1] “Our pupils come by boat and are wet until noon,” said Mia Holt.[^s2] “They are wet in winter, too,” Holt said.[^s2] Bo Lind, a pilot, said that tall ships could not pass.[^s1] Ida Moss said that she would lose her garden.[^s2]";

testRule(rule, {
  sources,
  valid: [
    // One who is against it is quoted, and the sources do not say who stands where.
    {
      summary: `${oneCamp} “A bridge of that height closes the harbour,” said Bo Lind.[^s1]`,
      sources: sides,
      options: { minimumWords: 15, minimumShare: 0.7 },
    },
    {
      summary: oneCamp,
      sources: {
        s1: sides.s1.replace("supports the plan", "likes plans").replace("voted against it", "was there"),
        s2: sides.s2
          .replace("is in favour of the project", "was there")
          .replace("opposes the plan", "was there"),
      },
      options: { minimumWords: 15, minimumShare: 0.7 },
    },
    // Everybody quoted about as much as in the sources.
    "“The valves are tight and the ferry will sail in June,” said Mia Holt.[^s1] “Water comes in through the bow door every time the wind turns,” said Bo Lind.[^s1] “I have seen water on the deck with my own eyes,” said Ada Brink.[^s2]",
    // One side alone, in too few words to say anything.
    "“The valves are tight,” said Mia Holt.[^s1] “We have checked every bolt,” she said.[^s1] Bo Lind, chair of the Harbour Union, disagrees.[^s1]",
    // One long quotation is one choice.
    "“The valves are tight and the ferry will sail in June, whatever is said in the harbour. We have checked every bolt on both decks twice this winter and will do so again,” said Mia Holt.[^s1]",
    // The sources quote nobody else.
    {
      summary:
        "“The valves are tight and the ferry will sail in June, whatever is said in the harbour,” said Mia Holt.[^s1] “We have checked every bolt on both decks twice this winter, and once more,” she said.[^s1]",
      sources: { s1: holt },
    },
    // Half of the words, and half in the sources.
    {
      summary:
        "“The valves are tight and the ferry will sail in June, whatever is said in the harbour,” said Mia Holt.[^s1] “We have checked every bolt on both decks twice this winter, and once more,” she said.[^s1]",
      sources: { s1: `${holt} ${lind}` },
      options: { minimumExcess: 0.6 },
    },
    { summary: "The ferry sails in June.[^s1] It is blue.", sources },
    // Those who are not quoted are told plainly, or there is only one whom the summary holds off.
    {
      summary: `${carried} Mia Holt of Northline said that the valves were tight.[^s3] The captain, Cato Vinge, said that he had seen nothing.[^s3]`,
      sources: { s3: unheard },
      options: { minimumShare: 0.6 },
    },
    {
      summary: `${carried} Mia Holt of Northline insists that the valves are tight.[^s3] She claims that the ferry will sail.[^s3]`,
      sources: { s3: unheard },
      options: { minimumShare: 0.6 },
    },
    // The sources do not quote them either.
    {
      summary: `${carried} The mayor, Ida Moss, insists that the valves are tight.[^s3] The owners of the Sound Company claim that it will sail.[^s3]`,
      sources: { s3: unheard },
      options: { minimumShare: 0.6 },
    },
    // One whom it doubts has the word all the same.
    {
      summary: `${carried} “The valves are tight, whatever is said in the harbour,” insists Mia Holt.[^s3] The captain, Cato Vinge, claims that he has seen nothing.[^s3]`,
      sources: { s3: unheard },
      options: { minimumShare: 0.6 },
    },
  ],
  invalid: [
    {
      summary:
        "“⟦The valves are tight and the ferry will sail in June, whatever is said in the harbour,⟧” said Mia Holt, director of Northline.[^s1] “We have checked every bolt on both decks twice this winter,” she said.[^s1] Bo Lind, chair of the Harbour Union, told of “water” behind the door.[^s1]",
      messageId: "share",
      severity: "info",
      message: "Northline has 28 of the 29 quoted words (97 %, 2 of 3 quotations: Mia Holt)",
      options: { minimumWords: 25 },
    },
    // A long transcript does not drown the other sources: each counts the same.
    {
      summary:
        "“⟦Water comes in through the bow door every time the wind turns to the north,⟧” said Bo Lind of the Harbour Union.[^s1] “We have told the captain three times that it has to stop,” he said.[^s1] Mia Holt, director of Northline, said that the valves were tight.[^s1]",
      messageId: "share",
      message: "in the sources its share is 25 % (s1 27 of 55, s2 0 of 25)",
      options: { minimumWords: 25 },
    },
    // Nobody speaks for another, and all who are held off have no word.
    {
      summary: `${carried.replace("I have seen water on the deck with my own eyes, and so have the children,", "⟦$&⟧")} Mia Holt of Northline insists that the valves are tight.[^s3] The captain, Cato Vinge, says he believes that it will sail.[^s3]`,
      sources: { s3: unheard },
      messageId: "unquoted",
      severity: "info",
      message:
        "35 of the 35 quoted words (3 of 3 quotations) are of Bo Lind, Ada Brink. Mia Holt, Cato Vinge, told with “insists”, “says he believes”, have none; in the sources 42 words are theirs (45 % of what is quoted there).",
      options: { minimumShare: 0.6 },
    },
    // Told by plain verbs, and of one mind, as the sources say.
    {
      summary: oneCamp.replace("My customers lose an hour on every trip round the bay,", "⟦$&⟧"),
      sources: sides,
      options: { minimumWords: 15, minimumShare: 0.7 },
      messageId: "camp",
      severity: "info",
      message:
        "27 of the 27 quoted words (3 of 3 quotations) are of people who, the sources say, are for it: Ada Brink, Mia Holt. Nobody who is against it is quoted; the sources quote 21 words of Bo Lind, Ida Moss.",
    },
  ],
});
