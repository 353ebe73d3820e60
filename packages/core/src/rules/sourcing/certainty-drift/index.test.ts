import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const plans = {
  p: `Lund is considering closing the baths in Orchard Lane. The province has proposed a toll of 20 crowns. The bridge
will reopen in June if the inspectors approve the new bearings. The inspector believes that the fire started in the
kitchen of the Blue Boar inn. The town may close the market hall.`,
};

testRule(rule, {
  sources: {
    s1: `Mayor Ada Brink said the town may sue the ferry operator over the cancelled crossings. A survey of 40 ports
found that night work was linked to back injuries among crane drivers. Some residents of Quay Street complained about
the noise of the engines. The pier is one of the oldest in the province. The new fine for littering on the pier is up to
300 crowns. Two dockers are accused of stealing copper cable from the harbour store. The harbour master said that the
storm had damaged the eastern breakwater.`,
  },
  valid: [
    // Less sure than the source: only where the option asks for it.
    {
      summary: "The bridge may reopen in June.[^w]",
      sources: { w: "The bridge will reopen in June, the province says." },
    },
    // Another source has the value as a fact; the summary says itself that it is hoped for.
    {
      summary: "By 2028 a crossing will cost 3.3 crowns.[^h]",
      sources: {
        h: "The line hopes for 3.3 crowns by 2028. The council has fixed the price of a crossing at 3.3 crowns from 2028.",
      },
    },
    {
      summary: "The line aims at 3.3 crowns for a crossing by 2028.[^h]",
      sources: { h: "The line hopes for 3.3 crowns a crossing by 2028." },
    },
    // What is reported is not what will report.
    {
      summary: "The guard reported one officer slightly hurt; an inquiry is due to report in July.[^h]",
      sources: {
        h: "One officer was slightly hurt, the guard said. The guard's inquiry is expected to report in July.",
      },
    },
    // No verb of its own says that it happens.
    {
      summary: "Residents have until the end of May to comment on the plan.[^p]",
      sources: { p: "Residents can comment on the plan until 31 May on the page of the town." },
    },
    {
      summary: "The university is to use the old mill as a library.[^p]",
      sources: { p: "The university is planning to use the old mill as a library." },
    },
    // The condition is another clause's.
    {
      summary: "The win will lift Vell to the top of the table.[^p]",
      sources: {
        p: "The win will lift Vell to the top of the table, but Lund will pass them if it beats Harth.",
      },
    },
    // Plans, conditions and beliefs that the summary keeps, or that another passage settles.
    ...[
      "Lund is considering closing the baths in Orchard Lane.[^p]",
      "Lund may close the baths in Orchard Lane.[^p]",
      "If the inspectors approve the bearings, the bridge will reopen in June.[^p]",
      "The inspector believes that the fire started in the kitchen.[^p]",
      "According to the inspector, the fire started in the kitchen.[^p]",
      "A toll of 20 crowns has been proposed.[^p]",
    ].map((summary) => ({ summary, sources: plans })),
    {
      summary: "The council approved a toll of 20 crowns.[^p]",
      sources: {
        p: "In May the council proposed a toll of 20 crowns. In June it approved the toll of 20 crowns.",
      },
    },
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
      summary: "The bridge ⟦may reopen⟧ in June.[^w]",
      sources: { w: "The bridge will reopen in June, the province says." },
      options: { weaker: true },
      messageId: "weaker",
      message: "“will reopen”",
      suggestions: ["The bridge will reopen in June.[^w]"],
    },
    {
      summary: "By 2028 passengers will be paying ⟦3.3 crowns⟧ for a crossing.[^h]",
      sources: { h: "The line hopes for 3.3 crowns a crossing by 2028, though its own forecast says 3.6." },
      messageId: "plan",
      message: "“hopes for 3.3 crowns",
    },
    {
      summary: "Lund ⟦will close⟧ the baths in Orchard Lane.[^p]",
      sources: plans,
      messageId: "plan",
      message: "considering closing",
    },
    {
      summary: "The province ⟦has introduced⟧ a toll of 20 crowns.[^p]",
      sources: plans,
      messageId: "plan",
    },
    {
      summary: "The bridge ⟦will reopen⟧ in June.[^p]",
      sources: plans,
      messageId: "condition",
      message: "if the inspectors approve the new bearings",
    },
    {
      summary: "The fire ⟦started⟧ in the kitchen of the Blue Boar inn.[^p]",
      sources: plans,
      messageId: "belief",
      message: "believes",
    },
    {
      summary: "The town ⟦will close⟧ the market hall.[^p]",
      sources: plans,
      messageId: "stronger",
      suggestions: ["The town may close the market hall.[^p]"],
    },
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
