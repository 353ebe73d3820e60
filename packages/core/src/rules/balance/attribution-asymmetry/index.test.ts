import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const plain =
  "The ferry company Northline said that the ferry had been inspected. Mia Holt, its director, said that all valves were tight. The Harbour Union said that the ferry leaks. Bo Lind, a passenger, told reporters that he had seen water on the deck.";

testRule(rule, {
  sources: { s1: plain },
  valid: [
    // Plain verbs on both sides.
    "Northline said that the ferry had been inspected.[^s1] According to Mia Holt, all valves were tight.[^s1] The Harbour Union argues that it leaks.[^s1] Bo Lind reported water, and stated that it rose.[^s1]",
    // One doubted verb says nothing yet.
    "Northline explained that the ferry had been inspected.[^s1] Mia Holt pointed out that all valves were tight.[^s1] The Harbour Union claims that it leaks.[^s1]",
    // All are doubted alike.
    "Northline claims that the ferry had been inspected.[^s1] Mia Holt insists that all valves were tight.[^s1] The Harbour Union claims that it leaks.[^s1] Bo Lind alleged that he had seen water.[^s1]",
    // The same speakers are vouched for and doubted.
    "Northline explained that the ferry had been inspected, and admitted that it was late.[^s1] It pointed out that all valves were tight.[^s1] Northline concedes that water came in.[^s1]",
    // What is not said, and what others say of it.
    "Northline explained that the ferry had been inspected.[^s1] Mia Holt pointed out that all valves were tight.[^s1] The Harbour Union did not claim that it leaks.[^s1] Northline said that Bo Lind had admitted that he was wrong and that the Harbour Union had conceded that it lied.[^s1]",
    // Nouns, passives and other senses.
    "Northline explained that the ferry had been inspected.[^s1] Mia Holt pointed out that all valves were tight.[^s1] Bo Lind was admitted to hospital, and the Harbour Union paid his claims.[^s1]",
    // The sources make the same difference.
    {
      sources: {
        s1: "Northline explained that the ferry had been inspected. Mia Holt, the mayor, pointed out that all valves were tight. The Harbour Union claimed that the ferry leaks. Bo Lind, a passenger, admitted that he had not been on deck.",
      },
      summary:
        "Northline explained that the ferry had been inspected.[^s1] Mia Holt, the mayor, pointed out that all valves were tight.[^s1] The Harbour Union claims that it leaks.[^s1] Bo Lind, a passenger, admitted that he had not been on deck.[^s1]",
    },
    {
      options: { minimumVerbs: 3 },
      summary:
        "Northline explained that the ferry had been inspected.[^s1] Mia Holt pointed out that all valves were tight.[^s1] The Harbour Union claims that it leaks.[^s1] Bo Lind alleged that he had seen water on the deck.[^s1]",
    },
  ],
  invalid: [
    {
      summary:
        "Northline ⟦explained⟧ that the ferry had been inspected.[^s1] Mia Holt, its director, pointed out that all valves were tight.[^s1] The Harbour Union claims that it leaks.[^s1] Bo Lind alleged that he had seen water on the deck.[^s1]",
      messageId: "asymmetry",
      severity: "warning",
      message:
        "Northline, Mia Holt: 2 of 2 verbs of saying vouch for what is said (“explained”, “pointed out”). Harbour Union, Bo Lind: 2 of 2 cast doubt on it (“claims”, “alleged”). In the sources it is 0 of 2 and 0 of 2 (there “said”, “told”).",
    },
    // Two mild verbs on a side may be chance.
    {
      summary:
        "Northline ⟦noted⟧ that the ferry had been inspected.[^s1] Mia Holt, its director, explained that all valves were tight.[^s1] The Harbour Union maintains that it leaks.[^s1] Bo Lind insisted that he had seen water on the deck.[^s1]",
      messageId: "asymmetry",
      severity: "info",
    },
    // Verbs before “to” and “having”, behind a quotation, and what had to be said.
    {
      summary:
        "The Harbour Union ⟦claims⟧ to have seen water on the deck.[^s1] Bo Lind had to concede that he was late.[^s1] “All valves are tight,” noted Mia Holt.[^s1] Northline made clear that the ferry had been inspected.[^s1]",
      messageId: "asymmetry",
      message: "(“claims”, “concede”)",
    },
    // Unnamed people count as well, each by the description; “says she believes” is twice removed.
    {
      summary:
        "An engineer at the yard ⟦noted⟧ that all valves were tight.[^s1] As Northline makes clear, the ferry had been inspected.[^s1] The engineer pointed out that it was new.[^s1] The Harbour Union claims that it is old, and Bo Lind says he believes that it will sink.[^s1]",
      messageId: "asymmetry",
      message:
        "An engineer at the yard, Northline: 3 of 3 verbs of saying vouch for what is said (“noted”, “pointed out”, “makes clear”). Harbour Union, Bo Lind: 2 of 2 cast doubt on it (“claims”, “says he believes”)",
    },
    // A neutral verb here and there does not hide the difference.
    {
      summary:
        "Northline ⟦revealed⟧ that the ferry had been inspected.[^s1] Northline said that it was late.[^s1] Mia Holt stressed that all valves were tight.[^s1] The Harbour Union said that it leaks, and insists that it will sink.[^s1] Bo Lind claimed that he had seen water.[^s1]",
      messageId: "asymmetry",
      message: "2 of 3 verbs of saying vouch",
    },
  ],
});
