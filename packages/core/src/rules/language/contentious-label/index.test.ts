import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "The armed group Red Dawn attacked the post on 4 May. “These terrorists will be caught,” said Colonel Ida Marr.",
    s2: "Two soldiers died in the attack on the post. The government of Karsovia closed the border.",
  },
  valid: [
    "The armed group killed two soldiers.[^s2]",
    "Colonel Ida Marr said: “These terrorists will be caught.”[^s1]",
    "Red Dawn killed what the colonel called terrorists.",
    "The group is listed as a terrorist organisation by the union.",
    "Parliament designated Red Dawn a terrorist organisation.",
    "The minister denounced the leader as a puppet of the banks.",
    "She accused him of being a dictator.",
    "Three men face terrorism charges under the anti-terror law.",
    "The Prevention of Terrorism Act was passed in 1974.",
    "Counterterrorism and counter-terrorism units met.",
    "The terrorist attack was in 2015.",
    "He keeps a strict training regime and a diet regime.",
    "The tax regime changes in June, as does the sanctions regime.",
    "The cult film was shown before the puppet show.",
    "The leader is not a dictator.",
    "The government denied being a puppet of its neighbour.",
    "The Islamic Regime Watch published a report.",
    "The Liberation Martyrs Brigade signed the treaty.",
    "A flash mob danced in the station.",
    "Strikers stopped the trains.",
    "The heavyweight champion met the drug baron of the film.",
    "A malaria parasite and its hosts were studied.",
    "Circus clowns and a class clown performed.",
    "> The regime must fall, said the leaflet.",
    { summary: "The dictator died in 1975.", options: { allow: ["dictator"] } },
  ],
  invalid: [
    {
      summary: "The ⟦terrorists⟧ killed two soldiers.[^s2]",
      messageId: "label",
      message: "In s1 only quoted speakers use it.",
      suggestions: ["The attackers killed two soldiers.[^s2]"],
    },
    {
      summary: "A ⟦terrorist⟧ was arrested.[^s2]",
      messageId: "label",
      suggestions: ["An attacker was arrested.[^s2]"],
    },
    {
      summary: "The ⟦regime⟧’s guards closed the border.[^s2]",
      messageId: "label",
      message: "No source uses it.",
      suggestions: ["The government’s guards closed the border.[^s2]"],
    },
    {
      summary: "The ⟦terrorist⟧ tents were closed.[^s2]",
      messageId: "label",
      // "The attacker camps" would not do.
      suggestions: [],
    },
    { summary: "The Karsovian ⟦regime⟧ closed the border.", messageId: "label" },
    { summary: "The ⟦military regimes⟧ of the region met.", messageId: "label" },
    { summary: "The ⟦strongman⟧ and his ⟦henchmen⟧ left.", messageId: "label" },
    { summary: "⟦Strongman⟧ Ostrov Bel met the unions.", messageId: "label" },
    { summary: "They joined a ⟦cult⟧ and a ⟦mob⟧ chased them.", messageId: "label" },
    { summary: "The ⟦agitators⟧ and ⟦rabble-rousers⟧.", messageId: "label" },
    { summary: "The ⟦freedom fighters⟧ took the town.", messageId: "label" },
    { summary: "The ⟦acolytes⟧ of the president met its ⟦propagandists⟧.", messageId: "label" },
    { summary: "It is the ⟦regional bully⟧, its neighbours a ⟦vassal⟧.", messageId: "label" },
    { summary: "The ⟦unelected officials⟧ left.", messageId: "label" },
    { summary: "# ⟦Terrorists⟧ Storm Karsovian Border Post", messageId: "label" },
    // Indirect speech has no quotation marks: the words are the writer's.
    {
      summary: "Colonel Ida Marr said the ⟦terrorists⟧ would be caught.[^s1]",
      messageId: "label",
      message:
        "Without quotation marks it reads as the writer's own word. In s1 only quoted speakers use it.",
    },
    { summary: "Colonel Ida Marr said that the ⟦regime⟧ would fall.", sources: {}, messageId: "label" },
    { summary: "Colonel Ida Marr said the ⟦thugs⟧ would be caught.[^s1]", messageId: "label" },
  ],
});
