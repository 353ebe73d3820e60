import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const s1 =
  "The council rejected the offer of the Nordlund group on Tuesday. Ada Stone, the harbour master, denied that the pier would be sold. " +
  "Six passengers were treated in hospital. Nobody was kept in overnight. The mayor did not attend the ceremony in Vell. " +
  "Ticket sales rose in March. Ticket sales fell in April. " +
  "Bo Kramm supports the new ferry terminal; his deputy Ida Lund opposes the new ferry terminal. " +
  "If the grant is refused, the council will not build the terminal. The Harbour Guild sued Nordlund Shipping over unpaid fees.";

testRule(rule, {
  sources: {
    s1,
    s2: "Some members of the council accepted the Nordlund group's offer in private, one of them said.",
  },
  valid: [
    "The council turned down the offer of the Nordlund group.[^s1]",
    "The council did not accept the offer of the Nordlund group.[^s1]",
    "Ada Stone did not confirm that the pier would be sold.[^s1]",
    "None of the passengers was kept in hospital overnight.[^s1]",
    "The mayor was not at the ceremony in Vell.[^s1]",
    // Other times, each as the source has it.
    "Ticket sales rose in March and fell in April.[^s1]",
    // Other people.
    "Bo Kramm supports the new ferry terminal.[^s1]",
    "Ida Lund opposes the new ferry terminal.[^s1]",
    // A condition is no statement.
    "The council will build the terminal if the grant is paid.[^s1]",
    "Nordlund Shipping was sued by the Harbour Guild over unpaid fees.[^s1]",
    // A question, and a quotation.
    "Did the council accept the offer of the Nordlund group?[^s1]",
    "“We attended the ceremony in Vell”, a leaflet of the mayor's says.[^s1]",
  ],
  invalid: [
    {
      summary: "Several of the passengers ⟦were kept⟧ in hospital overnight.[^s1]",
      messageId: "opposed",
      message: "“was kept”",
    },
    {
      summary: "Ada Stone ⟦confirmed⟧ that the pier would be sold.[^s1]",
      messageId: "opposed",
      message: "“denied”",
    },
    { summary: "The mayor ⟦attended⟧ the ceremony in Vell.[^s1]", messageId: "opposed" },
    {
      summary: "Nordlund Shipping ⟦sued⟧ the Harbour Guild over unpaid fees.[^s1]",
      messageId: "roles",
    },
    {
      summary: "The council ⟦accepted⟧ the offer of the Nordlund group on Tuesday.[^s3]",
      sources: { s3: "The council rejected the offer of the Nordlund group on Tuesday." },
      messageId: "opposed",
      message: "“rejected”",
    },
  ],
});
