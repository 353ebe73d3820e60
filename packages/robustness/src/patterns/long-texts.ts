import { join } from "node:path";
import type { Folder } from "../examine.ts";
import { PIECES } from "../fuzz/pieces.ts";
import { readSeeds } from "../fuzz/seeds.ts";
import { HOSTILE_TEXTS } from "../hostile/texts.ts";

/** A little of all that patterns look for in a summary. */
const SUMMARY = `# The pier

So who really benefits from this? They will pay, won't they? The council voted 12 to 7, Ada Tolliver said.[^a] The work will cost 14,500,000 crowns with Norland and its partners, but only if the state agrees, Mayor Ilse Brandt said [in her letter](a.txt).[^a] “We have waited ten years for this pier,” the mayor said.[^a] The so-called “reform” was called a “gift”. According to information notice no. 12, about 40 per cent of 3,200 people were hurt, the harbour office estimated.[^a] The fault lies with the harbour office, which blamed the storm, but critics say nobody asked them, while the mayor praised the plan. The union, however, rejected it. On 4 March 2025 the court blamed the office, which said that it was not responsible. Its director, Rufus Holm, is a man who was called a liar.

[^a]: a.txt
[^b]: b.html
[^t]: talk.txt
`;

const WIRE = `Bellport council votes to rebuild the pier

By Ada Tolliver, Coast Wire
4 March 2025

BELLPORT, 4 March 2025 – The council voted 12 to 7 on Tuesday to rebuild the old pier, the harbour office said. The work will cost 14500000 crowns, Norland and its partners said, if the state agrees. "We have waited ten years for this pier, if the boats come," said Mayor Ilse Brandt. The mayor blamed a storm, and the culprit was the office. The estimate counted 3,200 people. A bulletin no. 12 of the ministry said so. The director of the office in Bellport, who is called Rufus Holm, is a lawyer.

Related: the storm
View all comments (12)
Getty Images / Ann Ode
tel. +47 12 34 56 78
We use cookies on our website
© 2025 Coast Wire. All rights reserved.
Transcript - please check audio for accuracy
Home | News | Sport | Contact
`;

const TALK = `TRANSCRIPT: THE MORNING HOUR

ANN ODE, HOST: Is the pier safe, Minister?

BO LEE (transport minister): It is. We spent £4.5m, some 12% more than in 2023–24.

Ann Ode, the host: The union says otherwise: "Nobody asked us".
`;

const PAGE = `<!-- a page --><!doctype html><html><head><meta name="x" charset=utf-8><title>Pier to be rebuilt | Coast Wire</title></head><body><nav>Home | News | Sport</nav><article><h1>Pier</h1><p>${WIRE.replaceAll("\n\n", "<p>")}</article><footer>Copyright 2025 Coast Wire</footer></body></html>`;

/** Some more than what a line or a block may have. */
const LINE = 520;

/** Folders of texts that all bounds are for: ordinary ones, and such as have one sentence, one line, one block. */
export function longFolders(root: string): readonly Folder[] {
  const { folders, texts } = readSeeds(join(root, "examples/harbour-tram"));
  const shapes = HOSTILE_TEXTS.map(({ text }) => text(Math.ceil(LINE / text(1).length))).filter(
    (text) => !text.startsWith("---"),
  );
  const html = (paragraphs: readonly string[]): string =>
    `<!doctype html><html><body><article><p>${paragraphs.map((text) => text.replaceAll("<", "&lt;")).join("<p>")}`;
  return [
    ...folders.slice(0, 1),
    {
      summary: SUMMARY,
      sources: [
        { path: "a.txt", text: WIRE },
        { path: "b.html", text: PAGE },
        { path: "talk.txt", text: TALK },
      ],
    },
    {
      summary: `${asOneSentence(SUMMARY).repeat(4)}\n\n${SUMMARY}`,
      sources: [
        { path: "a.txt", text: `${WIRE}\n\n${asOneSentence(WIRE).repeat(6)}` },
        { path: "talk.txt", text: asOneSentence(TALK).repeat(6) },
        { path: "shapes.txt", text: shapes.join("\n\n") },
        { path: "shapes.html", text: html(shapes) },
        { path: "pieces.txt", text: asOneSentence(PIECES.join(" ")) },
      ],
    },
    ...texts.map(({ text, extension, isSummary }) => {
      const long = `${asOneSentence(text).slice(0, 3000)} and `.repeat(3);
      return isSummary
        ? { summary: `${text}\n\n${long}`, sources: [{ path: "a.txt", text: WIRE }] }
        : { summary: "", sources: [{ path: `a.${extension}`, text: `${text}\n\n${long}\n\n${text}` }] };
    }),
  ];
}

function asOneSentence(text: string): string {
  return `${text.replace(/\s+/g, " ").replace(/[.!?]+(?=["”]? )/g, ",")} and `;
}

/** A page in an old encoding, of which only the beginning may tell which. */
export function longPage(): Uint8Array {
  return Buffer.from(`${PAGE.replace("utf-8", "iso-8859-1")}Café `.repeat(50), "latin1");
}
