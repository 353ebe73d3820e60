import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const holt =
  "“The valves are tight and the ferry will sail in June, whatever is said in the harbour,” said Mia Holt, director of Northline. “We have checked every bolt on both decks twice this winter,” she said.";
const lind =
  "“Water comes in through the bow door every time the wind turns to the north,” said Bo Lind, chair of the Harbour Union. “We have told the captain three times that it has to stop,” he said.";
const brink =
  "“I have seen water on the deck with my own eyes, and so have the children,” said Ada Brink, a passenger. “Nobody should have to wear boots on a ferry,” she said.";
const sources = { s1: `${holt} ${lind}`, s2: brink };

testRule(rule, {
  sources,
  valid: [
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
  ],
});
