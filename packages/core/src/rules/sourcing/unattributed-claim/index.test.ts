import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const release = {
  path: "r.txt",
  text: `NORDLUND SHIPPING
PRESS RELEASE
For immediate release, 4 March 2025

Nordlund orders two electric ferries

Nordlund Shipping has ordered two electric ferries for the island line. They will enter service on 1 May 2026.
The cancelled crossings of January were caused by the reckless behaviour of the dockers' union. The electric ferries
will reduce noise in the old harbour by half. Nordlund Shipping will raise fares by four per cent in June.

Media contact: press@nordlund.example
`,
};

const opinion = {
  path: "o.md",
  text: `---
title: The island line deserves better
author: Hester Quill
publisher: The Vessen Mercury
---

Opinion

The island line is a disgraceful failure of planning. I took the first ferry in 1998. The council must
buy the ferries back from the operator. I remember the day when the old pier burned in 1974. I was there.
`,
};

testRule(rule, {
  sources: {
    r: release,
    o: opinion,
    s1: `Nordlund Shipping cancelled 41 crossings in January. Dockers' union leader Per Holm said the cancelled crossings
in January were caused by the operator's lack of spare crews. The harbour office counted 12,000 passengers in March.
Two employees, who asked not to be named, said that the ferry Alma had sailed without a working radar since autumn. The
audit office found that the subsidy of the line was insufficient. The strike was chaotic and badly prepared.`,
  },
  valid: [
    "According to Nordlund Shipping, the cancelled crossings were caused by reckless behaviour of the dockers' union.[^r]",
    "Nordlund Shipping blames the reckless behaviour of the dockers' union for the cancelled crossings.[^r]",
    // Plain facts, dates, counts and schedules of a party.
    "Nordlund Shipping has ordered two electric ferries for the island line.[^r]",
    "The electric ferries will enter service on 1 May 2026.[^r]",
    "The old pier burned in 1974.[^o]",
    "The harbour office counted 12,000 passengers in March.[^s1]",
    // What a party announces to do itself.
    "Nordlund Shipping will raise fares by four per cent in June.[^r]",
    // Those who examine are no party, and outlets speak for themselves.
    "The subsidy of the line was insufficient.[^s1]",
    "The strike was chaotic and badly prepared.[^s1]",
    // The paragraph's lead says who speaks.
    "Nordlund Shipping explained the cancelled crossings of January. They were caused by the reckless behaviour of the dockers' union.[^r]",
    "Hester Quill said that she knew the line well. It is a disgraceful failure of planning.[^o]",
    "For Nordlund Shipping, the cancelled crossings were caused by the reckless behaviour of the union.[^r]",
    "Hester Quill sees the island line as a disgraceful failure.[^o]",
    // The judgement is the summary's own, not the party's.
    "Nordlund Shipping has ordered two excellent electric ferries for the island line.[^r]",
  ],
  invalid: [
    // Another source says that it is in dispute.
    {
      summary: "⟦Captain Bo Renn bought the bell in 1887 for forty silver crowns.⟧[^m]",
      sources: {
        m: {
          path: "m.txt",
          text: "Press release\n\nThe bell was acquired in August 1887 by Captain Bo Renn of the Hope for the sum of forty silver crowns. The harbour museum has kept it since then and shows it to 20,000 visitors a year, it says. The museum is glad to lend it to the island for a summer and thanks all who helped.\n\nPress contact: museum@example.org",
        },
        w: {
          path: "w.txt",
          text: "How the bell came on board is disputed. The museum's inventory records a purchase for 40 silver crowns in 1887. The islanders say that it was taken.",
        },
      },
      messageId: "named",
    },
    {
      summary:
        "⟦The cancelled crossings of January were caused by the reckless behaviour of the dockers' union.⟧[^r]",
      messageId: "named",
      message: "an explanation",
      suggestions: [
        "The cancelled crossings of January were caused by the reckless behaviour of the dockers' union, according to Nordlund Shipping.[^r]",
      ],
    },
    {
      summary: "⟦The cancelled crossings in January were caused by the operator's lack of spare crews.⟧[^s1]",
      messageId: "named",
      message: "Per Holm",
    },
    {
      summary: "⟦The electric ferries will reduce noise in the old harbour by half.⟧[^r]",
      messageId: "named",
      message: "a forecast",
    },
    {
      summary: "⟦The island line is a disgraceful failure of planning.⟧[^o]",
      messageId: "named",
      message: "a judgement of Hester Quill",
    },
    {
      summary: "⟦The council must buy the ferries back from the operator.⟧[^o]",
      messageId: "named",
      message: "a demand",
    },
    {
      summary: "⟦The ferry Alma had sailed without a working radar since autumn.⟧[^s1]",
      messageId: "unnamed",
    },
  ],
});
