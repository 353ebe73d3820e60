import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "The ferry company cut 40 jobs at its yard in Harrow Bay in June. The harbour master retired in the same month.\n\nTraders met the mayor in July. She promised them a new quay.\n\nThe old lighthouse was closed to visitors in May, because the stairs were unsafe. The parking fees on the pier were doubled in August.",
    s2: "The regional parliament raised the tax on marine fuel by 12 percent in April. Fishermen protested in the capital.\n\nThe aquarium had 300,000 visitors last year. Its otters are fed at noon. The rise came after a film was shot there.",
    s3: "The swimming pool lost a third of its season ticket holders. That was down to the higher prices, manager Ada Brink said.\n\nThe town library opens on Sundays now. But it has fewer books than before.",
  },
  valid: [
    // The source has the link.
    "The old lighthouse was closed to visitors because its stairs were unsafe.[^s1]",
    "The swimming pool lost a third of its season ticket holders because of higher prices.[^s3]",
    "The town library opens on Sundays although it has fewer books than before.[^s3]",
    // One source's two facts on the same matter, set against each other.
    {
      summary:
        "The pier is closed to cars all year, although the harbour master may let vans on the pier.[^p]",
      sources: {
        p: "From May the pier is closed to cars all year.\n\nIts lamps were renewed. The quay was swept.\n\nThe harbour master may let vans on the pier on market days.",
      },
    },
    // Somebody is said to join them.
    "The union said the ferry company cut 40 jobs because parliament raised the tax on marine fuel.[^s1][^s2]",
    "According to the union, the ferry company cut 40 jobs because parliament raised the tax on marine fuel.[^s1][^s2]",
    // Side by side, or in time.
    "The ferry company cut 40 jobs in June, and parliament raised the tax on marine fuel in April.[^s1][^s2]",
    "The ferry company cut 40 jobs after parliament raised the tax on marine fuel.[^s1][^s2]",
    "Parliament raised the tax on marine fuel, while the ferry company cut 40 jobs.[^s1][^s2]",
    // Purpose and degree are no reasons.
    "Traders met the mayor so that parliament raised the tax on marine fuel.[^s1][^s2]",
    // One fact is nowhere: another rule's matter.
    "The ferry company cut 40 jobs because penguins invaded the glacier.[^s1]",
  ],
  invalid: [
    {
      summary:
        "The ferry company cut 40 jobs in Harrow Bay ⟦because parliament raised the tax on marine fuel⟧.[^s1][^s2]",
      messageId: "acrossSources",
      message: "s1 has the one, s2 the other",
      suggestions: ["The ferry company cut 40 jobs in Harrow Bay.[^s1][^s2]"],
    },
    {
      summary:
        "⟦Although parliament raised the tax on marine fuel⟧, the aquarium had 300,000 visitors last year.[^s2]",
      messageId: "withinSource",
    },
    {
      summary:
        "The tax on marine fuel was raised by 12 percent.[^s2] ⟦As a result, the ferry company cut 40 jobs at its yard.⟧[^s1]",
      messageId: "acrossSources",
    },
    {
      summary:
        "The rise of the tax on marine fuel ⟦led to the cut of 40 jobs at the ferry company⟧.[^s1][^s2]",
      messageId: "acrossSources",
    },
    {
      summary:
        "Parliament raised the tax on marine fuel, ⟦so the ferry company cut 40 jobs at its yard⟧.[^s1][^s2]",
      messageId: "acrossSources",
    },
  ],
});
