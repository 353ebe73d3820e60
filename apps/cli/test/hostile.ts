/** Files whose names and texts try to be more than text in every format that a report can have. */

const source = "sources/a|b `c` <i>.txt";

/** What a report must show as text: markup, table cells, commands of a CI log, terminal escapes, ends of CDATA. */
const bait = [
  "| <script>alert(1)</script> ]]> `code` %0A::error::x",
  "\u001b[31mred\u001b[0m \u009b31m \u0007 \u202e",
  "@octocat #123 GH-1 :tada: https://evil.example/?a=1&b=2 www.evil.example x@evil.example",
  '🙂 [link](https://evil.example) ![image](https://evil.example/i.png) {0} "quoted" <!-- \ufffe',
].join(" ");

export const hostilePath = "новости дня/итог, 50% & 1.md";

export const hostileFiles: Readonly<Record<string, string>> = {
  [hostilePath]: `---
sources: [${JSON.stringify(source)}]
---

# The pier

The council voted 12 to 9 on Tuesday to rebuild the old pier 🙂 ${bait}.

It \u001b[31mclearly slammed the plan.

[out]: https://evil.example
`,
  [`новости дня/${source}`]: `Bellport council votes to rebuild the pier

By Ada Tolliver, Coast Wire

BELLPORT, 4 March 2025 – The council voted 12 to 7 on Tuesday to rebuild the old pier ${bait}. The work will cost 14 million crowns and is to end in June 2026, the harbour office said.

"We have waited ten years for this pier," said Mayor Ilse Brandt.

Shop owners on the quay said that they had not been asked.
`,
};
