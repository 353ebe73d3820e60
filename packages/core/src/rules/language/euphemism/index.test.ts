import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "The airstrike killed six villagers, the hospital said. The army spoke of “collateral damage”.",
    s2: "The bank closes 40 branches. A spokesman said that 900 jobs will go.",
  },
  valid: [
    "The airstrike killed six villagers.[^s1]",
    "The army spoke of “collateral damage”.[^s1]",
    "It was what the army called collateral damage.",
    "The team neutralised the acid with lime.",
    "They mopped up the spilled oil.",
    "The passing of the law took a year.",
    "They downsized to a smaller flat.",
    { summary: "Her uncle passed away in May.", options: { allow: ["passed away"] } },
  ],
  invalid: [
    {
      summary: "The strike caused ⟦collateral damage⟧.[^s2]",
      messageId: "euphemism",
      severity: "info",
      message: "softens killing",
    },
    {
      summary: "The prisoners faced ⟦enhanced interrogation⟧.",
      messageId: "euphemism",
      suggestions: ["The prisoners faced harsh interrogation."],
    },
    {
      summary: "The founder ⟦passed away⟧ in May.",
      messageId: "euphemism",
      suggestions: ["The founder died in May."],
    },
    { summary: "The bank announced a ⟦headcount reduction⟧.[^s2]", messageId: "euphemism" },
    { summary: "The hospital ⟦assisted patients in transitioning⟧ to other wards.", messageId: "euphemism" },
    { summary: "The bank is ⟦rightsizing⟧.[^s2]", messageId: "euphemism" },
    { summary: "It was an ⟦officer-involved shooting⟧, the city said.", messageId: "euphemism" },
  ],
});
