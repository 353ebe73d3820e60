import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const s1 =
  "The council rejected the offer of the Nordlund group on Tuesday. Ada Stone, the harbour master, denied that the pier would be sold. " +
  "Six passengers were treated in hospital. Nobody was kept in overnight. The mayor did not attend the ceremony in Vell. " +
  "Ticket sales rose in March. Ticket sales fell in April. " +
  "Bo Kramm supports the new ferry terminal; his deputy Ida Lund opposes the new ferry terminal. " +
  "If the grant is refused, the council will not build the terminal. The Harbour Guild sued Nordlund Shipping over unpaid fees.";

/** What makes a source long enough to be held against a claim. */
const rest =
  "Parking costs two crowns an hour. It rained on Sunday and the buses stood in the road. A choir sang in the square, " +
  "a baker gave away bread rolls, and some visitors took photographs of the lighthouse while others walked along the " +
  "shore to see the seals. In the evening the weather cleared.";

testRule(rule, {
  sources: {
    s1,
    s2: "Some members of the council accepted the Nordlund group's offer in private, one of them said.",
  },
  valid: [
    // What is still to be done is not done; "with no" is "without".
    {
      summary: "The bill for the pier is still to be paid by the town.[^p]",
      sources: { p: "The town does not pay the bill for the pier this year, its treasurer said." },
    },
    {
      summary: "The children walk along a road without a pavement to the pier.[^w]",
      sources: { w: "The children walk along a road with no pavement to the pier." },
    },
    // The verb over the other is the one that is denied.
    {
      summary: "Ada Stone complained that a night crew cannot be asked to sail at seven.[^a]",
      sources: {
        a: 'Ada Stone voted against. Her people are on the water until six, she said, and "you cannot ask a night crew to sail at seven".',
      },
    },
    // What is no longer so was so; "without" belongs to what follows; neither of two likes it.
    {
      summary: "From July shops in Vell may no longer sell the tablet.[^n]",
      sources: {
        n: "The tablet may not be sold from July. It has been sold in Vell without prescription since 1998.",
      },
    },
    {
      summary: "The report on the bridge is liked by neither council.[^n]",
      sources: { n: "It is a report on the bridge that neither council likes." },
    },
    {
      summary: "The dancer saw herself dance at last.[^p]",
      sources: { p: "She had been filmed often. She had never seen herself dance until now." },
    },
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
    // What two do to each other.
    {
      summary: "Bo Kramm met Ida Lund in Vell.[^s3]",
      sources: { s3: `Ida Lund met Bo Kramm in Vell. ${rest}` },
    },
    {
      summary: "The minister approved the plan.[^s3]",
      sources: { s3: `The minister did not only approve the plan, she praised the plan. ${rest}` },
    },
    {
      summary: "Tourists left the valley in autumn.[^s3]",
      sources: { s3: `Tourists entered the valley in spring. In autumn tourists left the valley. ${rest}` },
    },
    {
      summary: "The ferry was late after the storm.[^s3]",
      sources: { s3: `The ferry was late before the storm. It was late after the storm. ${rest}` },
    },
    // A question, and a quotation.
    "Did the council accept the offer of the Nordlund group?[^s1]",
    "“We attended the ceremony in Vell”, a leaflet of the mayor's says.[^s1]",
  ],
  invalid: [
    // The denial says "it"; what it is, the sentence before says. "Bears a signature" is "is signed".
    {
      summary: "The line’s board ⟦was asked⟧ before the crossing was cancelled.[^p]",
      sources: {
        p: "The crossing was cancelled on Monday. The line’s board was informed afterwards. It was not asked.",
      },
      messageId: "opposed",
    },
    {
      summary: "The receipt ⟦bears⟧ the seller’s signature.[^p]",
      sources: { p: "The receipt is kept in the harbour archive. It is not signed by the seller." },
      messageId: "opposed",
    },
    {
      summary: "Ada Brink ⟦lodged⟧ a complaint against the ferry office.[^p]",
      sources: { p: "The ferry office filed a complaint against Ada Brink on Monday." },
      messageId: "roles",
    },
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
    ...[
      ["The council rejected the offer on Tuesday.", "The council ⟦accepted⟧ the offer.[^s3]"],
      ["The members voted against the budget.", "The members ⟦voted⟧ for the budget.[^s3]"],
      ["The panel cannot separate the two effects.", "The panel ⟦could separate⟧ the two effects.[^s3]"],
      ["The company never paid a dividend.", "The company ⟦paid⟧ a dividend.[^s3]"],
      ["The bank is not liable for the losses.", "The bank ⟦is⟧ liable for the losses.[^s3]"],
      ["None of the drivers was charged.", "Three of the drivers ⟦were charged⟧.[^s3]"],
      ["A majority of residents backed the ferry.", "A ⟦minority⟧ of residents backed the ferry.[^s3]"],
      ["The bridge was closed before the flood.", "The bridge was closed after ⟦the flood⟧.[^s3]"],
      ["The regulator gave its approval to the merger.", "The regulator ⟦rejected⟧ the merger.[^s3]"],
      ["Ida Lund lent the money to Bo Kramm.", "Bo Kramm ⟦lent⟧ the money to Ida Lund.[^s3]", "roles"],
    ].map(([said = "", summary = "", messageId = "opposed"]) => ({
      summary,
      sources: { s3: `${said} ${rest}` },
      messageId,
    })),
  ],
});
