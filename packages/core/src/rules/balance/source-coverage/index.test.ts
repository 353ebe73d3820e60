import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const sources = {
  s1: "The council approved the tram line on 6 May. Work starts in March. The line will cost 412 million crowns. It has twelve stops. The state pays 60 per cent. Trams run every six minutes. The depot is new.",
  s2: "Shopkeepers fear that the tram works will cost them customers.",
  s3: "A review found three ground samples where ten were expected.",
};
const sixClaims =
  "The council approved the tram line.[^s1] Work starts in March.[^s1] The line will cost 412 million crowns.[^s1] It has twelve stops.[^s1] The state pays 60%.[^s1] Trams run every six minutes.[^s1]";

testRule(rule, {
  sources,
  valid: [
    // Every source used, none with nearly everything.
    `# Tram\n\n${sixClaims} Shopkeepers fear for their customers.[^s2] A review found three ground samples.[^s3]`,
    // Too short to say anything.
    "# Tram\n\nThe council approved the tram line.[^s1] Work starts in March.[^s1]",
    // Cites nothing.
    `# Tram\n\n${sixClaims.replaceAll("[^s1]", "")}`,
    // One source alone.
    { summary: `# Tram\n\n${sixClaims}`, sources: { s1: sources.s1 } },
  ],
  invalid: [
    {
      summary: `⟦# Tram⟧\n\n${sixClaims} The depot is new.[^s1] Shopkeepers fear for their customers.[^s2] A review found three ground samples.[^s3]`,
      messageId: "dominant",
      message: "s1 carries 7 of the 9 claims that cite a source",
    },
  ],
});
