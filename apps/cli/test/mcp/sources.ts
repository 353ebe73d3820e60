/** Invented articles, long enough to be judged by. */
export const wire = `Bellport council votes to rebuild the pier

By Ada Tolliver, Coast Wire

BELLPORT, 4 March 2025 – The council voted 12 to 7 on Tuesday to rebuild the old pier. The work will cost 14 million crowns and is to end in June 2026, the harbour office said.

"We have waited ten years for this pier, and the boats need shelter," said Mayor Ilse Brandt. She praised the harbour office for its plan.

Shop owners on the quay said that they had not been asked. The pier was closed after a storm in 2015.
`;

export const gazette = `Shopkeepers fear a closed quay

By Bo Kramm, Bellport Gazette

5 March 2025

The council voted 12 to 7 on Tuesday to rebuild the old pier. The rebuilding of the old pier will cost 19 million crowns, the harbour office said. The quay stays closed to cars until the work ends.

"Nobody has asked us, and nobody will pay us for an empty summer," said Rufus Holm, who owns a shop on the quay. The mayor did not answer questions.

The pier was closed after a storm in 2015. Fishing boats have used the northern harbour since then.
`;

export const summary = `# The pier

The council voted 12 to 7 to rebuild the old pier.[^wire] The work will cost 15 million crowns.[^wire] “We have waited ten years for this pier, and the boats need shelter,” said Mayor Ilse Brandt.[^wire]

[^wire]: sources/wire.txt
`;

/** Files of a folder in which all tools find something. */
export const workspace: Readonly<Record<string, string>> = {
  "summary.md": summary,
  "sources/wire.txt": wire,
  "sources/gazette.txt": gazette,
};
