import { describe, expect, test } from "vitest";
import type { BlockKind } from "../../text/prose.ts";
import type { Metadata } from "../article.ts";
import { readTextArticle } from "./read-text-article.ts";

const PARAGRAPH =
  "The harbour council voted on Tuesday to close the old swing bridge for six weeks from the start of May, saying that its bearings had worn through.";
const SECOND = "Traders on the north quay said that they had not been asked.";

interface Row {
  readonly name: string;
  readonly lines: readonly string[];
  readonly kinds: readonly `${BlockKind}: ${string}`[];
  readonly metadata?: Partial<Metadata>;
}

const ROWS: readonly Row[] = [
  {
    name: "agency report with a dateline; the year comes from a full date near by",
    lines: [
      "Old bridge to close",
      "",
      "By Ada Quill and Bo Renn",
      "",
      `QUAYTON, Northshire, April 8 (Tidal Press) -- ${PARAGRAPH} It was built in 1911 and last mended on March 30, 2024.`,
      "",
      SECOND,
      "",
      "(Reporting by Ada Quill; Editing by Cy Lund)",
      "((desk@tidalpress.example))",
    ],
    kinds: [
      "headline: Old bridge",
      "byline: By Ada",
      "dateline: QUAYTON, Northshire, April 8 (Tidal Press) --",
      "paragraph: The harbour",
      "paragraph: Traders",
      "boilerplate: (Reporting",
      "boilerplate: ((desk",
    ],
    metadata: {
      headline: "Old bridge to close",
      author: "Ada Quill and Bo Renn",
      publisher: "Tidal Press",
      datePublished: "2024-04-08",
    },
  },
  {
    name: "a dateline whose year nothing settles gives no date",
    lines: [
      "Old bridge to close",
      "",
      `QUAYTON, April 8 (Tidal Press) - ${PARAGRAPH} It reopens in 2026.`,
      "",
      SECOND,
    ],
    kinds: [
      "headline: Old bridge",
      "dateline: QUAYTON, April 8",
      "paragraph: The harbour",
      "paragraph: Traders",
    ],
    metadata: { datePublished: null, publisher: "Tidal Press" },
  },
  {
    name: "dateline of a city alone",
    lines: ["Old bridge to close", "", `QUAYTON – ${PARAGRAPH}`, "", SECOND],
    kinds: ["headline: Old bridge", "dateline: QUAYTON –", "paragraph: The harbour", "paragraph: Traders"],
  },
  {
    name: "a dash after ordinary words is no dateline",
    lines: [
      "Old bridge to close",
      "",
      `The bridge – old, narrow and loved – will close. ${PARAGRAPH}`,
      "",
      SECOND,
    ],
    kinds: ["headline: Old bridge", "paragraph: The bridge – old", "paragraph: Traders"],
  },
  {
    name: "masthead, section, bare byline, date and a note on the author",
    lines: [
      "THE NORTH QUAY HERALD",
      "Opinion",
      "",
      "Let the bridge stay open",
      "",
      "Ada Quill",
      "3 May 2024",
      "",
      PARAGRAPH,
      "",
      SECOND,
      "",
      "Ada Quill was harbour master from 1999 to 2010.",
      "",
      "Letters: letters@northquay.example",
    ],
    kinds: [
      "boilerplate: THE NORTH",
      "boilerplate: Opinion",
      "headline: Let the",
      "byline: Ada Quill",
      "dateline: 3 May",
      "paragraph: The harbour",
      "paragraph: Traders",
      "boilerplate: Ada Quill was",
      "boilerplate: Letters",
    ],
    metadata: {
      headline: "Let the bridge stay open",
      author: "Ada Quill",
      publisher: "The North Quay Herald",
      datePublished: "2024-05-03",
    },
  },
  {
    name: "release: issuer, formula, number, notes to editors and contact",
    lines: [
      "KINGDOM OF NORLAND",
      "DEPARTMENT OF BRIDGES",
      "",
      "FOR IMMEDIATE RELEASE",
      "No. 12/2024 | Quayton, 3 May 2024",
      "",
      "BRIDGE WORKS ON TIME",
      "",
      PARAGRAPH,
      "",
      "ENDS",
      "",
      "Notes to editors",
      "1. The works were priced in 2022.",
      "2. The bridge is 88 metres long.",
      "",
      "Press contact: Mia Foss, phone +00 555 0101",
      "Follow us on the water.",
    ],
    kinds: [
      "boilerplate: KINGDOM",
      "boilerplate: DEPARTMENT",
      "boilerplate: FOR IMMEDIATE",
      "dateline: No. 12",
      "headline: BRIDGE WORKS",
      "paragraph: The harbour",
      "boilerplate: ENDS",
      "headline: Notes to",
      "list: The works",
      "list: The bridge",
      "boilerplate: Press contact",
      "boilerplate: Follow",
    ],
    metadata: {
      headline: "BRIDGE WORKS ON TIME",
      author: null,
      publisher: "Department of Bridges, Kingdom of Norland",
      datePublished: "2024-05-03",
    },
  },
  {
    name: "deck, player, captions in two languages, advertisements",
    lines: [
      "Old bridge to close",
      "",
      "Ferries are to run every ten minutes",
      "Play this story",
      "0:00",
      "El puente viejo de la ciudad y los barcos que pasan por el canal en una foto de archivo - PHOTO/AGENCIA",
      "The old bridge and a barge on the canal - PHOTO/ARCHIVE",
      "",
      PARAGRAPH,
      "",
      "Advertisement",
      "",
      SECOND,
      "",
      "Most Popular",
    ],
    kinds: [
      "headline: Old bridge",
      "headline: Ferries",
      "boilerplate: Play",
      "boilerplate: 0:00",
      "boilerplate: El puente",
      "caption: The old bridge",
      "paragraph: The harbour",
      "boilerplate: Advertisement",
      "paragraph: Traders",
      "boilerplate: Most",
    ],
    metadata: { alternativeHeadline: "Ferries are to run every ten minutes" },
  },
  {
    name: "a file of long lines without blank ones, dated at the foot",
    lines: [PARAGRAPH, `${SECOND} ${PARAGRAPH}`, "2/27/2023, 21:30 - modified 2/28/2023, 8:10"],
    kinds: ["paragraph: The harbour", "paragraph: Traders", "dateline: 2/27"],
    metadata: { headline: null, datePublished: "2023-02-27", dateModified: "2023-02-28" },
  },
  {
    name: "a line broken in mid-sentence is joined, a new sentence is not",
    lines: [
      "Old bridge to close",
      "",
      "The bridge, the harbour master said, would be closed to all",
      "traffic but the ferries.",
      SECOND,
    ],
    kinds: [
      "headline: Old bridge",
      "paragraph: The bridge, the harbour master said, would be closed to all traffic but the ferries.",
      "paragraph: Traders",
    ],
  },
  {
    name: "header of labelled lines",
    lines: [
      "Title: Old bridge to close",
      "Author: Ada Quill",
      "Date: 2024-05-03",
      "Source: North Quay Herald",
      "URL: https://northquay.example/1",
      "",
      PARAGRAPH,
    ],
    kinds: [
      "headline: Old bridge",
      "byline: Ada",
      "dateline: 2024",
      "boilerplate: North",
      "boilerplate: https",
      "paragraph: The harbour",
    ],
    metadata: {
      headline: "Old bridge to close",
      author: "Ada Quill",
      datePublished: "2024-05-03",
      publisher: "North Quay Herald",
      url: "https://northquay.example/1",
    },
  },
  {
    name: "corrections stay, a repeated caption and a pull quote go",
    lines: [
      "Old bridge to close",
      "",
      "(Corrects the length of the closure in paragraph 1)",
      "",
      PARAGRAPH,
      "",
      "“The harbour council voted to close the old swing bridge for six weeks.”",
      "",
      "The swing bridge in April. (Photo: Bo Renn)",
      "The swing bridge in April. (Photo: Bo Renn)",
      "",
      "CORRECTION: An earlier version said eight weeks.",
    ],
    kinds: [
      "headline: Old bridge",
      "paragraph: (Corrects",
      "paragraph: The harbour",
      "boilerplate: “The harbour",
      "caption: The swing",
      "boilerplate: The swing",
      "paragraph: CORRECTION",
    ],
  },
  {
    name: "prose that only begins like furniture",
    lines: [
      "Old bridge to close",
      "",
      "Copyright in the drawings lies with the heirs of the engineer, a court in Quayton found.",
      "",
      "More than 200 people signed.",
      "",
      "Contact between the two sides was broken off in March, the harbour master said.",
      "",
      "Related claims were dismissed by the court.",
    ],
    kinds: [
      "headline: Old bridge",
      "paragraph: Copyright",
      "paragraph: More than",
      "paragraph: Contact",
      "paragraph: Related",
    ],
  },
  {
    name: "rows of a table",
    lines: [
      "Old bridge to close",
      "",
      `${PARAGRAPH}`,
      "",
      "Year\tTons",
      "2023\t4,100",
      "2024\t3,900",
      "",
      SECOND,
    ],
    kinds: [
      "headline: Old bridge",
      "paragraph: The harbour",
      "table: Year | Tons",
      "table: 2023 | 4,100",
      "table: 2024 | 3,900",
      "paragraph: Traders",
    ],
  },
  {
    name: "masthead in columns, deck, staff line, jump lines, weather",
    lines: [
      "THE QUAY ISLANDER                    Friday, May 3, 2024",
      "Since 1903                            50 pence",
      "--------------------------------------------------------",
      "",
      "BRIDGE SHUT",
      "Traders left without a road",
      "",
      "By ADA QUILL",
      "Islander Staff",
      "",
      `QUAYTON - ${PARAGRAPH}`,
      "",
      "(See BRIDGE, page 6)",
      "",
      SECOND,
      "",
      "WEATHER: Rain.",
    ],
    kinds: [
      "dateline: THE QUAY",
      "boilerplate: Since",
      "boilerplate: ----",
      "headline: BRIDGE SHUT",
      "headline: Traders left",
      "byline: By ADA",
      "byline: Islander",
      "dateline: QUAYTON -",
      "paragraph: The harbour",
      "boilerplate: (See",
      "paragraph: Traders",
      "boilerplate: WEATHER",
    ],
    metadata: {
      headline: "BRIDGE SHUT",
      alternativeHeadline: "Traders left without a road",
      author: "Ada Quill",
      publisher: "The Quay Islander",
      datePublished: "2024-05-03",
    },
  },
  {
    name: "release of a company, with its contact",
    lines: [
      "PRESS RELEASE",
      "",
      "Lund Bridges AS",
      "",
      "Lund Bridges to mend swing bridge",
      "",
      `Quayton, 3 May 2024 – Lund Bridges is to mend the bridge. ${PARAGRAPH}`,
      "",
      SECOND,
      "",
      "– ENDS –",
      "",
      "Contact:",
      "Bo Renn",
      "Head of Press",
      "+00 555 0101",
    ],
    kinds: [
      "boilerplate: PRESS",
      "boilerplate: Lund Bridges AS",
      "headline: Lund Bridges to",
      "dateline: Quayton, 3 May 2024 –",
      "paragraph: Lund",
      "paragraph: Traders",
      "boilerplate: – ENDS",
      "boilerplate: Contact",
      "boilerplate: Bo",
      "boilerplate: Head",
      "boilerplate: +00",
    ],
    metadata: {
      headline: "Lund Bridges to mend swing bridge",
      publisher: "Lund Bridges AS",
      datePublished: "2024-05-03",
      author: null,
    },
  },
  {
    name: "outlet with place and date, correspondent, translator",
    lines: [
      "Le Quai (Port-Nord), Friday 3 May 2024",
      "",
      "The bridge that waits",
      "",
      "From our correspondent in Quayton, Inès Mercier",
      "Translated by A. Reed",
      "",
      PARAGRAPH,
      "",
      "© Le Quai / Border Review",
    ],
    kinds: [
      "dateline: Le Quai",
      "headline: The bridge",
      "byline: From our",
      "byline: Translated",
      "paragraph: The harbour",
      "boilerplate: ©",
    ],
    metadata: {
      headline: "The bridge that waits",
      author: "Inès Mercier",
      publisher: "Le Quai",
      datePublished: "2024-05-03",
    },
  },
  {
    name: "headline that opens with its author; links at the end",
    lines: [
      "COMMENT",
      "",
      "Ada Quill: Let the bridge stay open",
      "",
      PARAGRAPH,
      "",
      SECOND,
      "",
      "Ada Quill edits the Quay Islander.",
      "",
      "More News",
      "Council meets",
      "Fire in a barn",
    ],
    kinds: [
      "boilerplate: COMMENT",
      "headline: Ada Quill:",
      "paragraph: The harbour",
      "paragraph: Traders",
      "boilerplate: Ada Quill edits",
      "boilerplate: More",
      "boilerplate: Council",
      "boilerplate: Fire",
    ],
    metadata: { headline: "Ada Quill: Let the bridge stay open", author: "Ada Quill" },
  },
];

describe("reading plain text", () => {
  test.each(ROWS)("$name", ({ lines, kinds, metadata = {} }) => {
    const article = readTextArticle(lines.join("\n"));
    const found = article.blocks.map(
      ({ kind, mapped }, i) => `${kind}: ${mapped.text.slice(0, (kinds[i] ?? "").length - kind.length - 2)}`,
    );
    expect(found).toEqual(kinds);
    expect(article.metadata).toMatchObject(metadata);
  });

  test("dates: the weekday settles the order, else the day comes first unless that is impossible", () => {
    const dateOf = (line: string) =>
      readTextArticle(`Old bridge to close\n\n${line}\n\n${PARAGRAPH}`).metadata.datePublished;
    expect(dateOf("Monday 17/06/2019")).toBe("2019-06-17");
    expect(dateOf("04/05/2024")).toBe("2024-05-04");
    expect(dateOf("Friday 04/05/2024")).toBe("2024-05-04".replace("05-04", "04-05"));
    expect(dateOf("AIRDATE: APRIL 21, 2024, 7:45 A.M.")).toBe("2024-04-21");
    expect(dateOf("Published: 2 May 2024 | Updated: 4 May 2024")).toBe("2024-05-02");
    expect(dateOf("31/02/2024")).toBeNull();
  });
});

describe("hard-wrapped text", () => {
  const file = [
    "NORTH QUAY HERALD",
    "Friday 3 May 2024          No. 812          Price 2.00 marks",
    "============================================================",
    "ADVERTISEMENT",
    "LUND BOOTS - everything must go, order today!",
    "============================================================",
    "",
    "A day at the lock",
    "",
    "By Ada Quill",
    "",
    "Rugs had been spread since seven, and before noon two hundred",
    "people sat on the grass by the lock. 'Nobody told us that the com-",
    "mission had met,' said the lock-keeper, Bo Renn, who has twenty-",
    "three years of service. 'We read it in the paper.'",
    "",
    "                                        Continued on page 8",
    "------------------------------------------------------------",
    "Lund's ferry cards: save 20%                     See page 9",
    "------------------------------------------------------------",
    "Continued from page 1",
    "",
    "The council replied that the minutes had lain in the library",
    "for a month.",
  ].join("\r\n");
  const { blocks, metadata } = readTextArticle(file);

  test("lines of a paragraph are joined, words broken over a line too", () => {
    const paragraphs = blocks.filter(({ kind }) => kind === "paragraph").map(({ mapped }) => mapped.text);
    expect(paragraphs).toEqual([
      "Rugs had been spread since seven, and before noon two hundred people sat on the grass by the lock. 'Nobody told us that the commission had met,' said the lock-keeper, Bo Renn, who has twenty-three years of service. 'We read it in the paper.'",
      "The council replied that the minutes had lain in the library for a month.",
    ]);
  });

  test("advertisements, rules and page furniture are boilerplate", () => {
    expect(blocks.filter(({ kind }) => kind === "boilerplate")).toHaveLength(10);
    expect(metadata).toMatchObject({
      headline: "A day at the lock",
      author: "Ada Quill",
      publisher: "North Quay Herald",
      datePublished: "2024-05-03",
    });
  });
});

describe("what stands above a headline", () => {
  const TITLE = "Council shuts old swing bridge for six weeks";
  const tops: readonly {
    readonly name: string;
    readonly top: readonly string[];
    readonly publisher: string | null;
    readonly foot?: readonly string[];
  }[] = [
    {
      name: "an agency's code, spelt out below",
      top: ["TPA", "", TITLE, "", "By Ada Quill", "Tidal Press Agency"],
      publisher: "Tidal Press Agency",
    },
    {
      name: "a menu whose entries ran together",
      top: ["Quay Echo", "News  Sport  What's On  Jobs  Notices", TITLE],
      publisher: "Quay Echo",
    },
    {
      name: "labels between bars",
      top: ["OPINION | GUEST ESSAY", "", TITLE],
      foot: ["The Quay Ledger, 8 April 2024"],
      publisher: "The Quay Ledger",
    },
    {
      name: "an edition's note",
      top: ["Der Hafenbote (English edition)", "Abroad", "", "8 April 2024", "", TITLE],
      publisher: "Der Hafenbote",
    },
    {
      name: "a title before the date",
      top: ["Bridge & Boat · 8 April 2024 · 5 minute read", "", TITLE],
      publisher: "Bridge & Boat",
    },
    {
      name: "a letterhead with its site",
      top: ["HARBOUR COUNCIL", "Official website of Quayton Harbour Council", "", TITLE],
      publisher: "Quayton Harbour Council",
    },
    {
      name: "nothing: a person's name before the date is no outlet",
      top: [TITLE, "", "Ada Quill · 8 April 2024"],
      publisher: null,
    },
  ];
  test.each(tops)("$name", ({ top, foot = [], publisher }) => {
    const { metadata } = readTextArticle([...top, "", PARAGRAPH, "", SECOND, "", ...foot].join("\n"));
    expect(metadata.headline).toBe(TITLE);
    expect(metadata.publisher).toBe(publisher);
  });

  test("a word in capitals that is no code stays the headline", () => {
    const file = ["SHUT", "", "By Ada Quill", "", PARAGRAPH, "", SECOND].join("\n");
    expect(readTextArticle(file).metadata.headline).toBe("SHUT");
  });
});

describe("transcripts", () => {
  const file = [
    "RADIO NORLAND",
    "UNEDITED TRANSCRIPT, NOT CHECKED AGAINST THE RECORDING.",
    "AIRDATE: MAY 3, 2024",
    "",
    "COUNCIL CLOSES BRIDGE",
    "",
    "[09:00:01]",
    "ADA QUILL, HOST: Good morning. The harbour master is here.",
    "",
    "BO O'RENN, HARBOUR MASTER: Good morning.",
    "",
    "QUILL (voice-over): The bridge was built in 1911.",
    "(TAPE PLAYS)",
    "O'RENN: It has to close. [bell rings] Nothing else will do.",
    "And that is that.",
    "(TAPE STOPS)",
    "",
    "QUILL: Thank you.",
  ].join("\n");
  const { blocks, metadata } = readTextArticle(file);

  test("turns carry the speaker's fullest name and leave the label out of the text", () => {
    const turns = blocks.filter(({ speaker }) => speaker !== undefined);
    expect(turns.map(({ speaker, mapped }) => [speaker?.name, mapped.text])).toEqual([
      ["Ada Quill", "Good morning. The harbour master is here."],
      ["Bo O'Renn", "Good morning."],
      ["Ada Quill", "The bridge was built in 1911."],
      ["Bo O'Renn", "It has to close. [bell rings] Nothing else will do."],
      ["Bo O'Renn", "And that is that."],
      ["Ada Quill", "Thank you."],
    ]);
    expect(turns.map(({ speaker }) => speaker?.isOutlet)).toEqual([true, false, true, false, false, true]);
    const [first] = turns;
    expect(file.slice(first?.speaker?.span.start, first?.speaker?.span.end)).toBe("ADA QUILL, HOST");
  });

  test("masthead, date and stage directions are no turns", () => {
    expect(metadata).toMatchObject({
      headline: "COUNCIL CLOSES BRIDGE",
      publisher: "Radio Norland",
      datePublished: "2024-05-03",
    });
    expect(blocks.filter(({ kind }) => kind === "boilerplate").map(({ mapped }) => mapped.text)).toEqual([
      "RADIO NORLAND",
      "UNEDITED TRANSCRIPT, NOT CHECKED AGAINST THE RECORDING.",
      "[09:00:01]",
      "(TAPE PLAYS)",
      "(TAPE STOPS)",
    ]);
  });

  const speakersOf = (lines: readonly string[]): (string | null)[] =>
    readTextArticle(lines.join("\n\n")).blocks.flatMap(({ kind, speaker }) =>
      kind === "paragraph" ? [speaker === undefined ? null : speaker.name] : [],
    );

  test("an office takes the name behind it; notes in brackets and below the last turn are no one's", () => {
    const speakers = speakersOf([
      "Harbour committee: the swing bridge",
      "[The Chair opened the meeting at 9:00]",
      "The Chair (Ada Quill): Good morning.",
      "Dame Mona Pell (Quay Traders): The bridge is old.",
      "[Interruption from the gallery]",
      "The Chair: Is it safe?",
      "Dame Mona Pell: It was safe in March.",
      "The Chair: Thank you.",
      "[The meeting rose at 9:40]",
      "Members may send corrections to the clerk within two weeks.",
    ]);
    expect(speakers).toEqual(["Ada Quill", "Mona Pell", "Ada Quill", "Mona Pell", "Ada Quill", null]);
  });

  test("a turn may go on below the last label where others do", () => {
    const speakers = speakersOf([
      "ADA QUILL: The bridge is old.",
      "It was built in 1911.",
      "BO RENN: Is it safe?",
      "ADA QUILL: It was safe in March.",
      "BO RENN: And now?",
      "ADA QUILL: Now it is shut.",
      "We open it again in May.",
    ]);
    expect(speakers.at(-1)).toBe("Ada Quill");
  });

  test("a correspondent with a byline speaks for the outlet", () => {
    const { blocks } = readTextArticle(
      [
        "CY LUND, HOST: Our reporter is at the bridge.",
        "BO RENN, BYLINE: Mostly rust here, Cy.",
        "ADA QUILL: It is an old bridge.",
        "RENN: That was the harbour master.",
      ].join("\n\n"),
    );
    expect(blocks.map(({ speaker }) => speaker?.isOutlet)).toEqual([true, true, false, true]);
  });

  test("letters for question and answer, and a byline, name no speaker", () => {
    const speakers = speakersOf([
      "Words: Bo Renn",
      "Q: Who told you?",
      "A: The bridge did.",
      "Q: Are you joking?",
      "A: I am not.",
    ]);
    expect(speakers.every((name) => name === null)).toBe(true);
  });

  test("a single labelled line makes no transcript", () => {
    const { blocks: found } = readTextArticle(
      `Old bridge to close\n\n${PARAGRAPH}\n\nCORRECTION: It closes in June.`,
    );
    expect(found.every(({ speaker }) => speaker === undefined)).toBe(true);
  });
});

describe("every file", () => {
  const variants = ROWS.flatMap(({ name, lines }) => [
    { name: `${name} (LF)`, file: lines.join("\n") },
    { name: `${name} (CRLF and byte order mark)`, file: `\ufeff${lines.join("\r\n")}\r\n` },
    {
      name: `${name} (entities and tags left over)`,
      file: lines.map((line) => `<p>${line.replace(/'/g, "&rsquo;")}</p>  `).join("\n"),
    },
  ]);

  test.each(variants)("maps back to its places: $name", ({ file }) => {
    const { blocks } = readTextArticle(file);
    let end = 0;
    for (const { mapped, span } of blocks) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(file.slice(end, span.start).replace("\ufeff", "").trim()).toBe("");
      end = span.end;
      for (const segment of mapped.segments) {
        expect(segment.span.start).toBeGreaterThanOrEqual(span.start);
        expect(segment.span.end).toBeLessThanOrEqual(span.end);
        if (segment.literal)
          expect(file.slice(segment.span.start, segment.span.end)).toBe(
            mapped.text.slice(segment.from, segment.to),
          );
      }
    }
    expect(file.slice(end).trim()).toBe("");
  });
});
