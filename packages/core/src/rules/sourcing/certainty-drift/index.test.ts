import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: `Mayor Ada Brink said the town may sue the ferry operator over the cancelled crossings. A survey of 40 ports
found that night work was linked to back injuries among crane drivers. Some residents of Quay Street complained about
the noise of the engines. The pier is one of the oldest in the province. The new fine for littering on the pier is up to
300 crowns. Two dockers are accused of stealing copper cable from the harbour store. The harbour master said that the
storm had damaged the eastern breakwater.`,
  },
  valid: [
    "The town may sue the ferry operator over the cancelled crossings, Mayor Ada Brink said.[^s1]",
    "Night work was associated with back injuries among crane drivers.[^s1]",
    "Some residents of Quay Street complained about the noise.[^s1]",
    "The pier is among the oldest in the province.[^s1]",
    "Littering on the pier can be fined with up to 300 crowns.[^s1]",
    "Two dockers are accused of stealing copper cable from the harbour store.[^s1]",
    "The harbour master said that the storm had damaged the eastern breakwater.[^s1]",
    // All but some is not all, and neither is "not all".
    "Not all residents of Quay Street complained about the noise of the engines.[^s1]",
    // Another passage is as sure.
    {
      summary: "Night work caused back injuries among crane drivers.[^s2]",
      sources: {
        s2: "Night work was linked to back injuries among crane drivers. Night work caused the back injuries among crane drivers, the court held.",
      },
    },
    {
      summary: "All residents of Quay Street complained about the noise.[^s2]",
      sources: {
        s2: "Some residents of Quay Street complained about the noise. By May all residents of Quay Street had complained about the noise.",
      },
    },
    {
      summary: "The harbour master confirmed that the storm had damaged the eastern breakwater.[^s2]",
      sources: { s2: "The harbour master confirmed that the storm had damaged the eastern breakwater." },
    },
  ],
  invalid: [
    {
      summary:
        "The town ⟦will sue⟧ the ferry operator over the cancelled crossings, Mayor Ada Brink said.[^s1]",
      messageId: "stronger",
      suggestions: [
        "The town may sue the ferry operator over the cancelled crossings, Mayor Ada Brink said.[^s1]",
      ],
    },
    {
      summary: "Night work ⟦caused⟧ back injuries among crane drivers.[^s1]",
      messageId: "cause",
      message: "linked",
    },
    {
      summary: "⟦All⟧ residents of Quay Street complained about the noise of the engines.[^s1]",
      messageId: "quantity",
      suggestions: ["some residents of Quay Street complained about the noise of the engines.[^s1]"],
    },
    {
      summary: "The pier is ⟦the oldest⟧ in the province.[^s1]",
      messageId: "stronger",
      suggestions: ["The pier is one of the oldest in the province.[^s1]"],
    },
    {
      summary: "The new fine for littering on the pier is ⟦300 crowns⟧.[^s1]",
      messageId: "bound",
      suggestions: ["The new fine for littering on the pier is up to 300 crowns.[^s1]"],
    },
    {
      summary: "Two dockers ⟦stole⟧ copper cable from the harbour store.[^s1]",
      messageId: "allegation",
      message: "accused of stealing",
    },
    {
      summary: "The harbour master ⟦confirmed⟧ that the storm had damaged the eastern breakwater.[^s1]",
      messageId: "stronger",
      suggestions: ["The harbour master said that the storm had damaged the eastern breakwater.[^s1]"],
    },
  ],
});
