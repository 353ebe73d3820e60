import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const s1 =
  "The mayor, Ida Lund, opened the new ferry terminal on Monday. Insp. Bo Kramm, who led the police operation, told the paper nothing. " +
  "Transport Minister Abdel Dreszko has no power to stop the ferry under the Harbour Act of 1998. " +
  "Ada Stone wrote the report for the Harbour Guild. Stone and Lund signed the accord in Vell. Later Kramm met his deputy, Ola Berg. " +
  "Rosa Quill, a councillor, voted for the plan; Emil Hart, a councillor, voted against the plan. " +
  "Nordlund Shipping bought the northern pier from the city for one crown.";

testRule(rule, {
  sources: {
    s1,
    s2: "Harald Moen, the former mayor, opened the old ferry terminal in 1987. The regulator approved the fares.",
  },
  valid: [
    // The claim's own name stands beside what is said in the next sentence.
    {
      summary: "Harbour Mutual, which supplies the new pumps, said it had warned the town twice.[^s4]",
      sources: {
        s4: "The new pumps come from Harbour Mutual. It had warned the town twice, it said. Corvin Pumps, which supplied the old pumps, had warned the town once.",
      },
    },
    // What hangs on another word than the claim's.
    {
      summary: "The first sailor to address the council on the war in Sarland spoke on Monday.[^s4]",
      sources: {
        s4: "The first sailor to address the council in Oster spoke on Monday. The war in Sarland was his subject.",
      },
    },
    "Mayor Ida Lund opened the new ferry terminal on Monday.[^s1]",
    "Lund opened the new ferry terminal.[^s1]",
    "The new ferry terminal was opened by the mayor.[^s1]",
    "Transport Minister Abdul Dreshko cannot stop the ferry under the Harbour Act.[^s1]",
    "The minister cannot stop the ferry under the Harbour Act.[^s1]",
    "Kramm led the police operation.[^s1]",
    // An earlier holder of the office.
    "Harald Moen, then mayor, opened the old ferry terminal.[^s2]",
    // Many hold it.
    "Councillor Emil Hart voted against the plan, councillor Rosa Quill for it.[^s1]",
    // Both did it.
    "Ida Lund signed the accord in Vell.[^s1]",
    "Ada Stone signed the accord in Vell.[^s1]",
    // The deputy is another.
    "Deputy Mayor Ola Berg met Kramm.[^s1]",
    // An organisation under a name that the source does not use.
    "The HG commissioned Ada Stone's report.[^s1]",
    "“Ada Stone opened the new ferry terminal”, a leaflet says.[^s1]",
  ],
  invalid: [
    // Both names stand in the sources; each has a place of its own there.
    {
      summary: "⟦Harbour Mutual⟧, which supplies the new pumps, said it had warned the town twice.[^s4]",
      sources: {
        s4: "Corvin Pumps, which supplies the new pumps, said it had warned the town twice that the seals were worn. It rained on Monday. People drew cash at Harbour Mutual across the road.",
      },
      messageId: "mismatch",
      message: "“Corvin Pumps”",
    },
    {
      summary:
        "The guild says that the bell was taken after the ship had shelled ⟦Lund Bay⟧, killing 17 people.[^s4]",
      sources: {
        s4: "The guild says it was taken after the ship had shelled the village of Sarn Point, killing 17 people. The ferries were late. A new hall is being built at Lund Bay for two million crowns.",
      },
      messageId: "mismatch",
      message: "“Sarn Point”",
    },
    {
      summary: "⟦Ada Stone⟧ opened the new ferry terminal on Monday.[^s1]",
      messageId: "mismatch",
      message: "“Ida Lund”",
      suggestions: ["Ida Lund opened the new ferry terminal on Monday.[^s1]"],
    },
    {
      summary: "⟦Ida Lund⟧, who led the police operation, told the paper nothing.[^s1]",
      messageId: "mismatch",
      message: "“Bo Kramm”",
    },
    {
      summary: "Transport Minister ⟦Ada Stone⟧ cannot stop the ferry under the Harbour Act.[^s1]",
      messageId: "office",
      message: "“Abdel Dreszko”",
    },
    {
      summary: "⟦Emil Hart⟧ said that the crane on the old quay had been out of order for nine weeks.[^s3]",
      sources: {
        s3: "The crane on the old quay had been out of order for nine weeks, Ada Stone said. The council meets again in June, when the members will hear what the repair of the sheds costs. It rained on Sunday and the buses stood in the road. A baker gave away bread rolls. Emil Hart, a farmer, sells his apples in the square.",
      },
      messageId: "mismatch",
      message: "“Ada Stone”",
    },
    {
      summary: "The ⟦Harbour Guild⟧ bought the northern pier from the city for one crown.[^s1]",
      messageId: "mismatch",
      message: "“Nordlund Shipping”",
    },
  ],
});
