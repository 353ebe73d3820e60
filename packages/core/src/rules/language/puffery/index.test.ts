import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "The company opened a plant near Brel on 2 June. “It is a world-class plant,” said its director, Ode Lamm.",
    s2: "The plant near Brel produces 40 megawatts.",
  },
  valid: [
    "The plant produces 40 megawatts.[^s2]",
    "Ode Lamm called it “a world-class plant”.[^s1]",
    "It is what the mayor called a brilliant idea.",
    "It was not a brilliant idea.",
    "The firm has outstanding debts and outstanding loans.",
    "The telescope measured the stellar mass of the system.",
    "Tourists visit the historic centre and a landmark building.",
    "The Premier League season begins in August.",
    "The Visionary Engineers Prize went to a student.",
    "She sent the parcel as first-class mail.",
    // First places that can be counted, and vows that are no boast.
    "It is one of the most populous cities in the world, and the most expensive bridge ever built.",
    "It was the wettest summer on record.",
    "The court did not take the complaint seriously. The firm failed to live up to its promises.",
    { summary: "The iconic tower reopened.", options: { allow: ["iconic"] } },
  ],
  invalid: [
    {
      summary: "The company opened its ⟦world-class⟧ plant.[^s2]",
      messageId: "puffery",
      severity: "info",
      suggestions: ["The company opened its plant.[^s2]"],
    },
    {
      summary: "A ⟦visionary⟧ engineer leads the firm.",
      messageId: "puffery",
      suggestions: ["An engineer leads the firm."],
    },
    { summary: "The novel is a ⟦landmark of modern art⟧.", messageId: "puffery" },
    { summary: "The mill is a ⟦testament to⟧ the town.", messageId: "puffery" },
    { summary: "It is the ⟦largest plant in the country's history⟧.", messageId: "puffery" },
    { summary: "The treaty ⟦ushers in⟧ peace and ⟦paves the way for⟧ trade.", messageId: "puffery" },
    { summary: "The pupils showed ⟦exemplary⟧ patience.", messageId: "puffery" },
    {
      summary: "The portal is ⟦one of the most secure sites in the world⟧.",
      messageId: "puffery",
      strength: 0.7,
    },
    { summary: "It was ⟦the most elegant bridge of all time⟧.", messageId: "puffery" },
    { summary: "⟦No firm takes safety more seriously⟧.", messageId: "puffery" },
    { summary: "The office took ⟦swift and effective steps⟧.", messageId: "puffery" },
    { summary: "With the recall it ⟦lives up to its reputation⟧.", messageId: "puffery" },
    { summary: "It was a ⟦resounding success⟧ for the ⟦illustrious⟧ author.", messageId: "puffery" },
  ],
});
