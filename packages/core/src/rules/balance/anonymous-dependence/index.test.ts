import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "“The door was never closed in winter,” said an official at the port. “Nobody wrote it down,” the official said. The director, Mia Holt, said that the ferry was “in good order”.",
    s2: "“The pumps were off for a week,” said a mechanic, who asked not to be named because he fears for his job. “We were told to keep quiet,” he said.",
  },
  valid: [
    // One of three.
    "“The door was never closed,” said an official at the port.[^s1] “It is in good order,” said Mia Holt.[^s1] “Nobody wrote it down,” said Bo Lind.",
    // Too few quotations.
    "“The door was never closed in winter,” said an official at the port.[^s1] “Nobody wrote it down,” the official said.[^s1]",
    // Several unnamed people, none of whom everything hangs on.
    "“The door was never closed in winter,” said an official at the port.[^s1] “Nobody wrote it down,” said a cook.[^s1] “The pumps were off for a week,” said another official.[^s2]",
    // Most of the quotations, but not of the words.
    "“Never,” said an official at the port.[^s1] “No,” the official said.[^s1] “The ferry is in good order and will sail in June,” said Mia Holt.[^s1]",
    // The official has a name.
    "“The door was never closed in winter,” said Bo Lind, an official at the port.[^s1] “Nobody wrote it down,” the official said.[^s1] “It sails,” said Mia Holt.[^s1]",
    "An official, Bo Lind, came to the port. “The door was never closed in winter,” the official said.[^s1] “Nobody wrote it down,” the official said.[^s1] “It sails,” said Mia Holt.[^s1]",
    // “The same source” is too far away to be the official.
    "“Never,” said a senior official.[^s1] The ferry is blue. It has two decks. The bar is closed. The cook is ill. “Nobody wrote it down in winter,” the same source said.[^s1] “It sails,” said Mia Holt.[^s1]",
    // Bodies, writings and spokespeople.
    "“The door was never closed in winter,” a report says.[^s1] “Nobody wrote it down,” the report says.[^s1] “The pumps were off for a week,” a spokeswoman for the port said.[^s2]",
    "“The door was never closed in winter,” the ministry said.[^s1] “Nobody wrote it down,” the ministry said.[^s1] “It sails,” said Mia Holt.[^s1]",
    {
      options: { minimumQuotations: 4 },
      summary:
        "“The door was never closed in winter,” said an official at the port.[^s1] “Nobody wrote it down,” the official said.[^s1] Mia Holt called the ferry “in good order”.[^s1]",
    },
  ],
  invalid: [
    {
      summary:
        "“⟦The door was never closed in winter,⟧” said an official at the port.[^s1] “Nobody wrote it down,” the official said.[^s1] Mia Holt called the ferry “in good order”.[^s1]",
      messageId: "dependent",
      severity: "warning",
      message: "2 of 3 quotations, 11 of 14 quoted words, are one unnamed speaker's (“an official”)",
    },
    {
      summary:
        "A source close to the talks spoke of “⟦a door that was never closed⟧”.[^s1] “Nobody wrote it down,” the source said.[^s1] “It sails,” said Mia Holt.[^s1]",
      messageId: "dependent",
    },
    // Whoever is named in between is somebody else.
    {
      summary:
        "“⟦The door was never closed in winter,⟧” said an official at the port.[^s1] Bo Lind of the union said that pay is down.[^s1] “Nobody wrote it down,” said the official.[^s1] “It sails,” said Mia Holt.[^s1]",
      messageId: "dependent",
      message: "2 of 3 quotations, 11 of 13 quoted words, are one unnamed speaker's (“an official”)",
    },
    // The unnamed one under another description, among two who are named.
    {
      summary:
        "“⟦The door was never closed in winter,⟧” said a senior official.[^s1] “Nobody wrote it down,” he said.[^s1] “There is no plan for the winter,” the same source said.[^s1] “It sails,” said Mia Holt.[^s1] “We are hiring,” said Bo Lind.",
      messageId: "dependent",
      message: "3 of 5 quotations",
    },
    {
      summary:
        "A person familiar with the repairs said that there was “⟦a door that was never closed⟧”.[^s1] “Nobody wrote it down,” this person said.[^s1] “It sails,” said Mia Holt.[^s1]",
      messageId: "dependent",
    },
    // Described once more in the same sentence.
    {
      summary:
        "“⟦The door was never closed in winter,⟧” explains an official of the port who asked not to be quoted at length.[^s1] “Nobody wrote it down,” observes the official.[^s1] “It sails,” said Mia Holt.[^s1]",
      messageId: "dependent",
    },
    // Of a body that has a name, again before a verb that may be a noun, and as “he” who “shows” it.
    {
      summary:
        "An official of the Harbour Board, who asked not to be quoted at length, speaks of “⟦a door that was never closed⟧”.[^s1] “Nobody wrote it down,” the official notes.[^s1] He shows why: “There was no pen.”[^s1] “It sails,” said Mia Holt of the Harbour Board.[^s1]",
      messageId: "dependent",
      message: "3 of 4 quotations, 14 of 16 quoted words",
    },
    // The source says why the name is withheld.
    {
      summary:
        "“⟦The pumps were off for a week,⟧” a mechanic said.[^s2] “We were told to keep quiet,” the mechanic said.[^s2] Mia Holt called the ferry “in good order”.[^s1]",
      messageId: "disclosed",
      severity: "info",
      message: "s2 says why the name is withheld",
    },
    // The summary does.
    {
      summary:
        "“⟦The door was never closed in winter,⟧” said an official at the port, who asked not to be named for fear of reprisals.[^s1] “Nobody wrote it down,” the official said.[^s1] Mia Holt called the ferry “in good order”.[^s1]",
      messageId: "disclosed",
      severity: "info",
      message: "the text says why",
    },
  ],
});
