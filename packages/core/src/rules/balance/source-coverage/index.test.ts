import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const sources = {
  s1: "The council approved the tram line on 6 May. Work starts in March. The line will cost 412 million crowns. It has twelve stops. The state pays 60 per cent. Trams run every six minutes. The depot is new.",
  s2: "Shopkeepers fear that the tram works will cost them customers.",
  s3: "A review found three ground samples where ten were expected.",
};
const sixClaims =
  "The council approved the tram line.[^s1] Work starts in March.[^s1] The line will cost 412 million crowns.[^s1] It has twelve stops.[^s1] The state pays 60%.[^s1] Trams run every six minutes.[^s1]";

const column = {
  s1: "Opinion\n\nI have waited for this tram line for thirty years. Work starts in March. The line will cost 412 million crowns. It has twelve stops. I know every one of them. I shall be at the first.",
  s2: "The council approved the tram line on 6 May. The state pays 60 per cent. Trams run every six minutes.",
  s3: "A review found three ground samples where ten were expected.",
};
const half =
  "The council approved the tram line.[^s2] The state pays 60%.[^s2] A review found three ground samples.[^s3]";

testRule(rule, {
  sources,
  valid: [
    // Every source used, none with nearly everything.
    `# Tram\n\n${sixClaims} Shopkeepers fear for their customers.[^s2] A review found three ground samples.[^s3]`,
    // Too short to say anything.
    "# Tram\n\nThe council approved the tram line.[^s1] Work starts in March.[^s1]",
    // Cites nothing.
    `# Tram\n\n${sixClaims.replaceAll("[^s1]", "")}`,
    // Most of it from a report, and a part from a column.
    {
      summary: `# Tram\n\nWork starts in March.[^s1] The line will cost 412 million crowns.[^s1] ${half} Trams run every six minutes.[^s2]`,
      sources: column,
    },
    {
      summary: `# Tram\n\nWork starts in March.[^s1] The line will cost 412 million crowns.[^s1] It has twelve stops.[^s1] Somebody has waited for it.[^s1] ${half}`,
      sources: { ...column, s1: column.s1.replace("Opinion\n\n", "").replaceAll("I ", "They ") },
    },
    {
      summary: `# Tram\n\nWork starts in March.[^s1] The line will cost 412 million crowns.[^s1] It has twelve stops.[^s1] Somebody has waited for it.[^s1] ${half}`,
      sources: column,
      options: { opinionMargin: 0.3 },
    },
    // One source alone.
    { summary: `# Tram\n\n${sixClaims}`, sources: { s1: sources.s1 } },
  ],
  invalid: [
    {
      summary: `⟦# Tram⟧\n\n${sixClaims} The depot is new.[^s1] Shopkeepers fear for their customers.[^s2] A review found three ground samples.[^s3]`,
      messageId: "dominant",
      message: "s1 carries 7 of the 9 claims that cite a source",
    },
    // Over half is a column's.
    {
      summary: `⟦# Tram⟧\n\nWork starts in March.[^s1] The line will cost 412 million crowns.[^s1] It has twelve stops.[^s1] Somebody has waited for it.[^s1] ${half}`,
      sources: column,
      messageId: "opinion",
      message:
        "s1, an opinion piece, carries 4 of the 7 claims that cite a source; the other 2 sources share 3.",
    },
  ],
});
