import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const s1 =
  "The 7.4-kilometer tram line, with 12 stops, is expected to cost 412 million crowns, up from 298 million in 2022. " +
  "Some 350 people protested, and 27 people were detained. Of 24,800 members, 4,212 answered. " +
  "The council voted 31-24 on Tuesday. The flow fell by 31 percent in August 2024. Two members abstained.";

testRule(rule, {
  sources: { s1, s2: "The tram will carry 23,000 passengers a day, according to the city forecast." },
  valid: [
    // Reckoned from two values, or more than a round one; a span of time in its own word.
    {
      summary: "The crossing took an hour and a quarter, 25 minutes more than the timetable allows.[^d]",
      sources: {
        d: "The crossing took an hour and a quarter. The timetable of the line allows fifty minutes for the crossing.",
      },
    },
    // One that is named, beside two others.
    {
      summary: "The union wants three ports to share one pilot boat.[^d]",
      sources: { d: "The union has proposed that Lund and two neighbouring ports share one pilot boat." },
    },
    {
      summary: "More than a million passengers of the line could not use their cards in June.[^d]",
      sources: { d: "Some 1.7 million passengers of the line could not use their cards in June." },
    },
    {
      summary: "Each of the six turbines of the new pier gives 140 megawatts.[^d]",
      sources: { d: "The six turbines of the new pier, with 840 MW in all, stand in the bay." },
    },
    {
      summary: "The board asked for a review of the pumps within a year, which took seventeen months.[^d]",
      sources: {
        d: "The board said that the pumps should be reviewed within twelve months. They were reviewed within seventeen.",
      },
    },
    {
      summary: "By June the harbour office had paid seven in ten of the claims.[^s3]",
      sources: { s3: "By June the harbour office had received 2,100 claims and paid 1,480 of them." },
    },
    {
      summary: "Over half of the berths planned at the new quay were empty in June.[^s3]",
      sources: { s3: "Of 20 berths planned at the new quay, 9 were taken in June." },
    },
    "The tram line of 7.4 km has twelve stops.[^s1]",
    "The tram line is expected to cost 412 million.[^s1]",
    "The tram line is expected to cost about 410 million crowns.[^s1]",
    "The expected cost of the tram has grown by 114 million crowns.[^s1]",
    "About 17% of the members answered.[^s1]",
    "The council voted 31–24.[^s1]",
    "The council passed it by 31 votes to 24.[^s1]",
    "In August 2024 the flow fell 31%.[^s1]",
    "In August 2024 the flow fell −31%.[^s1]",
    "More than 340 people protested.[^s1]",
    // Another source has it: a wrong citation at most.
    "The tram line will carry 23,000 passengers a day.[^s1]",
    // A name, not an amount.
    "House Bill 114 concerns the tram line, and Clause 7 the stops.[^s1]",
    // Inside quotation marks.
    "The tram line “will have 13 stops”, a leaflet says.[^s1]",
    // The source's value is another year's.
    {
      summary: "In 2024 the tram carried 512,000 passengers.[^s3]",
      sources: { s3: "In 2022 the tram carried 431,000 passengers." },
    },
    // The source has an order of magnitude alone.
    {
      summary: "The tram carried 170 visitors that day.[^s3]",
      sources: { s3: "The tram carried hundreds of visitors that day." },
    },
    // Each value is with its own, in another order, as the one before and the one after, or in other words.
    {
      summary: "27 people were detained and four officers injured.[^s3]",
      sources: { s3: "Police said four officers were injured and 27 people detained." },
    },
    {
      summary: "Dunmore got 41% of the vote and Hale 52%.[^s3]",
      sources: { s3: "Hale won 52 percent of the vote. Dunmore came second with 41 percent." },
    },
    {
      summary: "The number of nests fell from 70 to 40, and of eggs from 40 to 20.[^s3]",
      sources: { s3: "Nests on the island fell to 40, from 70 a year before; eggs fell from 40 to 20." },
    },
    {
      summary: "Nests on the island fell to 40, from 70.[^s3]",
      sources: { s3: "The number of nests on the island was 40, against 70 a year before." },
    },
    // Which of the two values belongs to whom, the source's words leave open.
    {
      summary: "Hale got 52% and Dunmore 41%.[^s3]",
      sources: { s3: "Dunmore lost to Hale by 41 percent to 52 percent." },
    },
    // The value is of the same, in another word, or of something that the source names otherwise.
    {
      summary: "In the clash at the gate on Monday, 27 officers were injured.[^s3]",
      sources: {
        s3: "27 policemen were injured in the clash at the gate. Four officers had come late to the clash.",
      },
    },
    {
      summary: "The harbour fire destroyed 27 boats.[^s3]",
      sources: {
        s3: "The harbour fire destroyed four boats at the pier, and 27 of the boats lying behind it.",
      },
    },
    // Another person's age.
    {
      summary: "A 15-year-old girl was pulled from the canal at Oster.[^s3]",
      sources: { s3: "Clive Harte, 42, was pulled from the canal at Oster." },
    },
    // The source converts it itself.
    {
      summary: "The pier at Oster cost €40 million to repair.[^s3]",
      sources: { s3: "The repair of the pier at Oster cost £34 million (€40 million), the office said." },
    },
    // Nothing comparable stands beside it.
    "The tram line needs 46 drivers.[^s1]",
  ],
  invalid: [
    {
      summary: "The union wants ⟦three⟧ ports to share one pilot boat.[^d]",
      sources: { d: "The union has proposed that two ports of the region share one pilot boat." },
      messageId: "mismatch",
    },
    // A value of the source that counts something else.
    {
      summary: "In the clash at the gate on Monday, ⟦27⟧ officers were injured.[^s3]",
      sources: { s3: "Four officers were injured in the clash at the gate, and 27 people were detained." },
      messageId: "mismatch",
      message: "“Four”",
    },
    // The value of another year, where the source has that of the claimed one too.
    {
      summary: "The crossing took ⟦three hours and ten minutes⟧ in 2023.[^s3]",
      sources: { s3: "The crossing took 2 hours 50 minutes in 2023 and 3 hours 10 minutes in 2024." },
      messageId: "mismatch",
      message: "“2 hours 50 minutes”",
    },
    // Two parties' counts exchanged, though each source sentence gives one only.
    {
      summary:
        "The harbour museum puts its models from Lund Bay at ⟦780⟧ boats, the guild puts them at ⟦340⟧.[^s3]",
      sources: {
        s3: "The harbour museum has 340 model boats from Lund Bay. The list of the guild has 780, as it counts rafts.",
      },
      messageId: "mismatch",
      message: "the summary says",
    },
    // A share that the source gives by two counts.
    {
      summary: "By June the harbour office had paid ⟦nine in ten⟧ of 2,100 claims.[^s3]",
      sources: { s3: "By June the harbour office had received 2,100 claims and paid 1,480 of them." },
      messageId: "mismatch",
      message: "“1,480 of 2,100”",
      suggestions: ["By June the harbour office had paid 70% of 2,100 claims.[^s3]"],
    },
    {
      summary: "⟦Two-thirds⟧ of the berths planned at the new quay were empty in June.[^s3]",
      sources: { s3: "Of 20 berths planned at the new quay, 9 were taken in June." },
      messageId: "mismatch",
      message: "“9 of 20”",
    },
    // Another count of the same sentence.
    {
      summary: "Season tickets of ⟦21,000⟧ of those affected had been scanned and lay there too.[^s3]",
      sources: {
        s3: "On the server were, for 21,000 travellers, bank details and for 940 scans of their season tickets.",
      },
      messageId: "mismatch",
      message: "“940”",
    },
    // The number of one currency with the sign of the other that the source gives.
    {
      summary: "The ferry hall cost ⟦$3.2 million⟧.[^s3]",
      sources: { s3: "The new ferry hall was built at a cost of 3.2 million crowns ($2.9 million)." },
      messageId: "mismatch",
      message: "“3.2 million crowns”",
    },
    // The right number in the wrong unit, or of the wrong magnitude.
    {
      summary: "The pier at Oster cost ⟦€34 million⟧ to repair.[^s3]",
      sources: { s3: "The repair of the pier at Oster cost £34 million, the harbour office said." },
      messageId: "mismatch",
      message: "“£34 million”",
    },
    {
      summary: "Rents in the old town rose by ⟦3 percent⟧ last year.[^s3]",
      sources: { s3: "The share of rents in income in the old town rose by 3 percentage points last year." },
      messageId: "mismatch",
    },
    {
      summary: "The pier at Oster cost ⟦$34 billion⟧ to repair.[^s3]",
      sources: { s3: "The repair of the pier at Oster cost $34 million, the harbour office said." },
      messageId: "mismatch",
      suggestions: ["The pier at Oster cost $34 million to repair.[^s3]"],
    },
    // Two values of the source, exchanged.
    {
      summary: "⟦Four⟧ people were detained and ⟦27⟧ officers injured.[^s3]",
      sources: { s3: "Police said four officers were injured and 27 people detained." },
      messageId: "mismatch",
      message: "“27”",
    },
    {
      summary: "Dunmore got ⟦52%⟧ of the vote and Hale ⟦41%⟧.[^s3]",
      sources: { s3: "Hale won 52 percent of the vote. Dunmore came second with 41 percent." },
      messageId: "mismatch",
      message: "“41 percent”",
    },
    {
      summary: "The number of nests on the island rose from ⟦40⟧ to ⟦70⟧.[^s3]",
      sources: { s3: "The number of nests on the island was 40, against 70 a year before." },
      messageId: "mismatch",
      message: "“70”",
    },
    {
      summary: "The library lent ⟦310,000⟧ books in 2022 and ⟦270,000⟧ in 2023.[^s3]",
      sources: { s3: "The library lent 270,000 books in 2022 and 310,000 in 2023." },
      messageId: "mismatch",
      message: "“270,000”",
    },
    {
      // A bare number in a table, its digits swapped.
      summary: "| Year | Night patients |\n|---|---|\n| 2023 | ⟦6,850⟧[^s3] |",
      sources: { s3: "| Year | Night patients |\n|---|---|\n| 2022 | 6,910 |\n| 2023 | 6,580 |" },
      messageId: "mismatch",
      message: "“6,580”",
    },
    {
      summary: "The tram line is expected to cost ⟦421 million crowns⟧.[^s1]",
      messageId: "mismatch",
      message: "“412 million crowns”",
      suggestions: ["The tram line is expected to cost 412 million crowns.[^s1]"],
    },
    { summary: "The tram line of ⟦4.7 km⟧ has twelve stops.[^s1]", messageId: "mismatch" },
    {
      summary: "In August 2024 the flow fell by ⟦13%⟧.[^s1]",
      messageId: "mismatch",
      suggestions: ["In August 2024 the flow fell by 31%.[^s1]"],
      message: "“31 percent”",
    },
    {
      summary: "| Flow, August 2024 | Fall |\n|---|---|\n| August 2024, flow | ⟦−13%⟧[^s1] |",
      messageId: "mismatch",
    },
    { summary: "The council voted ⟦34–21⟧ on Tuesday.[^s1]", messageId: "mismatch" },
    { summary: "On the road ⟦72⟧ people were detained.[^s1]", messageId: "mismatch", message: "“27”" },
    { summary: "Of ⟦28,400⟧ members, 4,212 answered.[^s1]", messageId: "mismatch", message: "“24,800”" },
  ],
});
