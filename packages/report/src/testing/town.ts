import { type LintInput, parseArticle, parseSummary } from "@evenhand/core";

const WIRE = `Bellport council votes to rebuild the pier

By Ada Tolliver, Coast Wire

BELLPORT, 4 March 2025 – The council voted 12 to 7 on Tuesday to rebuild the old pier. The work will cost 14 million crowns, the harbour office said.

"We have waited ten years for this pier," said Mayor Ilse Brandt. The shop owners' union accused Brandt of deceiving the town.

"Nobody asked us, and nobody will," said Osk Varga, spokesman for the Quay Union.
`;

const LETTER = `The pier that nobody needs

By Osk Varga

The Quay Union says that the pier will ruin the quay. "A bench would do," said Osk Varga. Mayor Ilse Brandt has ignored every warning of the Quay Union, and she cheated the town out of a vote.

The council will meet again in May, the harbour office said.
`;

const SUMMARY = `# The pier

The council voted 12 to 9 to rebuild the old pier.[^wire] “We have waited ten years for this pier,” the brilliant Mayor Ilse Brandt pointed out.[^wire]

## What it costs

- The work will cost 14 million crowns.[^wire]
- Osk Varga of the Quay Union claimed that nobody had asked them.[^wire]

Who pays for it?

[^wire]: wire.txt
[^letter]: letter.txt
`;

/** A summary with a contradicted claim, loaded words and two sources, one of them cited by nothing. */
export async function town(change: (text: string) => string = (text) => text): Promise<LintInput> {
  const source = async (id: string, text: string): Promise<LintInput["sources"][number]> => ({
    id,
    target: `${id}.txt`,
    article: await parseArticle({ path: `${id}.txt`, text: change(text) }),
  });
  return {
    summary: parseSummary({ path: "summary.md", text: change(SUMMARY) }),
    sources: [await source("wire", WIRE), await source("letter", LETTER)],
  };
}

/** A summary of as many sources, all different. */
export async function manySources(count: number): Promise<LintInput> {
  const ids = Array.from({ length: count }, (_, i) => `paper-${i + 1}`);
  const sources = await Promise.all(
    ids.map(async (id, i) => ({
      id,
      target: `${id}.txt`,
      article: await parseArticle({ path: `${id}.txt`, text: longArticle(i) }),
    })),
  );
  const sentences = ids
    .slice(0, 60)
    .map((id, i) => `In Bellport ${i + 3} the council voted ${i + 12} to 7 to rebuild the old pier.[^${id}]`);
  const notes = ids.map((id) => `[^${id}]: ${id}.txt`);
  return {
    summary: parseSummary({
      path: "summary.md",
      text: `# Piers\n\n${sentences.join("\n\n")}\n\n${notes.join("\n")}\n`,
    }),
    sources,
  };
}

function longArticle(i: number): string {
  const filler = Array.from(
    { length: 20 },
    (_, k) =>
      `Mayor Ilse Brandt praised part ${k} of the plan on day ${i + k}. The Quay Union accused the council of haste, and the harbour office said that ${k + 3} boats would wait.`,
  );
  return `Pier ${i + 3} is to be rebuilt

In Bellport ${i + 3} the council voted ${i + 12} to 7 to rebuild the old pier. "We have waited ${i + 2} years," said Mayor Ilse Brandt.

${filler.join("\n\n")}
`;
}
