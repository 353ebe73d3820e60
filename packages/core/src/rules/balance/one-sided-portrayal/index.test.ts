import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const sources = {
  s1: "Corvo Gas said on Monday that no valve had failed. Corvo Gas owns two plants. The miners’ union said that it had counted nine alarms. Corvo Gas said that it had heard three. Corvo Gas will reopen on Friday.",
  s2: "Ada Brink, a farmer, said that the well had been dry since May. “Nobody came,” Brink said. Brink said that she had written twice. Brink said that it had been a dry year.",
};

const captain =
  "Ada Brink said that the ferry leaks: “He was fined in May for parking on the quay.” The captain, Cato Vinge, apologised. “I have sailed her for nine years and have seen nothing,” Vinge said. “She is as dry as a church,” he told the board.";

testRule(rule, {
  sources,
  valid: [
    // The captain has the word as well; the mishap is in somebody's words; an apology is news.
    {
      summary:
        "The captain, Cato Vinge, was fined in May for parking on the quay.[^m] “I have sailed her for nine years,” he said.[^m]",
      sources: { m: captain },
    },
    {
      summary:
        "Ada Brink said: “He was fined in May for parking on the quay.”[^m] Cato Vinge apologised.[^m]",
      sources: { m: captain },
    },
    // Neutral verbs.
    "Corvo Gas said that no valve had failed.[^s1] Corvo Gas says that it heard three alarms.[^s1]",
    // One mention says nothing.
    "Corvo Gas claims that no valve had failed.[^s1] Corvo Gas owns two plants.[^s1]",
    // Two of seven.
    "Corvo Gas claims that no valve had failed.[^s1] Corvo Gas owns two plants.[^s1] Corvo Gas heard three alarms.[^s1] Corvo Gas will reopen.[^s1] Corvo Gas spoke on Monday.[^s1] Corvo Gas has two plants.[^s1] Corvo Gas alleges that it heard three.[^s1]",
    // The sources say too little of it.
    {
      summary:
        "Corvo Gas claims that no valve had failed.[^s1] Corvo Gas alleges that it heard three alarms.[^s1]",
      sources: { s1: "Corvo Gas said on Monday that no valve had failed." },
    },
    // The sources doubt it no less.
    {
      summary:
        "Corvo Gas claims that no valve had failed.[^s1] Corvo Gas alleges that it heard three alarms.[^s1]",
      sources: {
        s1: "Corvo Gas claimed that no valve had failed. Corvo Gas alleged that it had heard three. Corvo Gas insisted that all was well.",
      },
    },
    // Two favourable mentions are fewer than it takes.
    "Corvo Gas pointed out that no valve had failed.[^s1] Corvo Gas explained that it heard three alarms.[^s1]",
    // A concession among other things.
    "Ada Brink said that the well was dry.[^s2] Brink concedes that it was a dry year.[^s2]",
    // The sources have little more of the speaker than the concession.
    {
      summary: "Ada Brink concedes that it was a dry year.[^s2]",
      sources: { s2: "Ada Brink, a farmer, said that it had been a dry year." },
    },
  ],
  invalid: [
    // Of the captain a mishap and nothing else.
    {
      summary:
        "Ada Brink said that the ferry leaks.[^m] The captain, Cato Vinge, ⟦was fined⟧ in May for parking on the quay.[^m]",
      sources: { m: captain },
      messageId: "mishap",
      severity: "info",
      message:
        "Of Cato Vinge a mishap is told (“was fined”) and nothing quoted; in the sources Cato Vinge speaks 3 times, with 18 quoted words.",
    },
    {
      summary:
        "Ada Brink said that the ferry leaks.[^m] Cato Vinge, the captain, who ⟦had to go out⟧ for his papers, insists that she is dry.[^m]",
      sources: { m: captain },
      messageId: "mishap",
    },
    {
      summary:
        "Corvo Gas ⟦claims⟧ that no valve had failed.[^s1] Corvo Gas owns two plants.[^s1] Corvo Gas alleges that it heard three alarms.[^s1]",
      messageId: "unfavourable",
      message:
        "Corvo Gas is shown unfavourably at 2 of 3 mentions here (favourably at 0), in the sources at 0 of 4",
    },
    {
      summary:
        "Corvo Gas ⟦pointed out⟧ that no valve had failed.[^s1] Corvo Gas explained that it heard three alarms.[^s1] Corvo Gas made clear that it will reopen.[^s1]",
      messageId: "favourable",
      message: "Corvo Gas is shown favourably at 3 of 3 mentions here",
    },
    {
      summary: "The well is dry.[^s2] Ada Brink ⟦concedes⟧ that it was a dry year.[^s2]",
      messageId: "conceding",
      message: "All that Ada Brink says here is put as a concession (1 of 1); in the sources it is 0 of 4",
    },
    {
      // Those who speak for a body are counted with it.
      summary:
        "Corvo Gas ⟦claims⟧ that no valve had failed.[^s1] Its director, Bo Kramm, alleged that it heard three alarms.[^s1] Corvo Gas owns two plants.[^s1]",
      messageId: "unfavourable",
      message: "2 of 3 mentions",
    },
  ],
});
