import { describe, expect, test } from "vitest";
import type { Metadata } from "../article.ts";
import { readTextArticle } from "./read-text-article.ts";

const FIRST =
  "The harbour council voted on Tuesday to close the old swing bridge for six weeks from the start of May, saying that its bearings had worn through.";
const SECOND =
  "Traders on the north quay said that they had not been asked, and that the detour would cost them two hours a day until the work was done.";
const LAST = "The council said that it would answer them at its next meeting, which is on Friday.";
const TITLE = "Old bridge to close for repairs";

interface Row {
  readonly name: string;
  readonly lines: readonly string[];
  /** The beginnings of all blocks that are no part of the article, in order. */
  readonly noise: readonly string[];
  readonly metadata?: Partial<Metadata>;
}

const TOPS: readonly Row[] = [
  {
    name: "a menu in one line, with dots",
    lines: [
      "Home · News · Sport · Obituaries",
      "",
      "THE QUAYTON GAZETTE",
      "",
      TITLE,
      "",
      "By Ada Quill",
      "",
      FIRST,
    ],
    noise: ["Home", "THE QUAYTON"],
    metadata: { headline: TITLE, publisher: "The Quayton Gazette", author: "Ada Quill" },
  },
  {
    name: "a menu with one entry a line, the outlet behind it",
    lines: [
      "Sign in",
      "News",
      "Jobs",
      "Sport",
      "The Quayton Press",
      "",
      TITLE,
      "",
      "By Ada Quill",
      "",
      FIRST,
    ],
    noise: ["Sign in", "News", "Jobs", "Sport", "The Quayton Press"],
    metadata: { headline: TITLE, publisher: "The Quayton Press" },
  },
  {
    name: "a menu with blank lines between its entries",
    lines: ["Menu", "", "News", "", "Opinion", "", "Jobs", "", TITLE, "", "By Ada Quill", "", FIRST],
    noise: ["Menu", "News", "Opinion", "Jobs"],
    metadata: { headline: TITLE },
  },
  {
    name: "a menu that lost its spaces",
    lines: ["HomeNewsSportOpinionJobs", "", TITLE, "By Ada Quill", "", FIRST],
    noise: ["HomeNews"],
    metadata: { headline: TITLE },
  },
  {
    name: "the path to the page, the headline in it",
    lines: [`Home » Local » ${TITLE}`, "", TITLE, "", "By Ada Quill", "", FIRST],
    noise: ["Home »"],
    metadata: { headline: TITLE },
  },
  {
    name: "a short headline between a section's label and the buttons stays one",
    lines: ["News", "Bridge closes", "Share", "Print", "Email", "", FIRST, "", SECOND],
    noise: ["News", "Share", "Print", "Email"],
    metadata: { headline: "Bridge closes" },
  },
  {
    name: "a byline over the buttons stays one",
    lines: [TITLE, "By Ada Quill", "Share", "Comments (4)", "", FIRST, "", SECOND],
    noise: ["Share", "Comments"],
    metadata: { headline: TITLE, author: "Ada Quill" },
  },
  {
    name: "outlet and section in one line; the rights tell that it is the outlet",
    lines: [
      "Norland Kurier – Regional",
      TITLE,
      "From our correspondent Ada Quill, Quayton",
      "",
      FIRST,
      "",
      "© Norland Kurier 2024",
    ],
    noise: ["Norland Kurier –", "©"],
    metadata: { headline: TITLE, publisher: "Norland Kurier", author: "Ada Quill" },
  },
  {
    name: "section before the outlet",
    lines: ["News | The Quayton Gazette", "", TITLE, "", FIRST],
    noise: ["News |"],
    metadata: { headline: TITLE, publisher: "The Quayton Gazette" },
  },
  {
    name: "a dash in a headline parts no outlet from it",
    lines: ["Bridge works – Council", "", "By Ada Quill", "", FIRST],
    noise: [],
    metadata: { headline: "Bridge works – Council", publisher: null },
  },
  {
    name: "a headline after a section's label is no outlet",
    lines: ["Opinion | Leave the Bridge Alone", "By Ada Quill", "", FIRST],
    noise: [],
    metadata: { headline: "Leave the Bridge Alone", publisher: null },
  },
  {
    name: "the outlet at the headline's end",
    lines: [`${TITLE} - Norland Kurier`, "By Ada Quill", "", FIRST, "", "© Norland Kurier"],
    noise: ["©"],
    metadata: { headline: TITLE, publisher: "Norland Kurier" },
  },
  {
    name: "a credit under the headline makes it no caption",
    lines: [TITLE, "Foto: Ada Quill/Norland Kurier", "", FIRST, "", SECOND],
    noise: [],
    metadata: { headline: TITLE },
  },
];

const INSIDE: readonly Row[] = [
  {
    name: "links under their label",
    lines: [
      TITLE,
      "",
      FIRST,
      "",
      "More on this story",
      "Ferry to run every ten minutes",
      "Who pays?",
      "",
      SECOND,
    ],
    noise: ["More on", "Ferry", "Who pays?"],
  },
  {
    name: "links under their label, blank lines between them",
    lines: [
      TITLE,
      "",
      FIRST,
      "",
      "Related",
      "",
      "Ferry to run every ten minutes",
      "",
      "Who pays for it?",
      "",
      SECOND,
    ],
    noise: ["Related", "Ferry", "Who pays"],
  },
  {
    name: "a heading of the article under such a label stays",
    lines: [TITLE, "", FIRST, "", "Related", "", "What happens now", "", SECOND],
    noise: ["Related"],
  },
  {
    name: "a paragraph right under such a label stays",
    lines: [TITLE, "", FIRST, "", "Read also", SECOND, "", LAST],
    noise: ["Read also"],
  },
  {
    name: "a newsletter's form",
    lines: [
      TITLE,
      "",
      FIRST,
      "",
      "Get the Morning Tide newsletter",
      "What matters, at 7am.",
      "Your email address",
      "",
      SECOND,
    ],
    noise: ["Get the", "What matters", "Your email"],
  },
  {
    name: "comments to the end",
    lines: [
      TITLE,
      "",
      FIRST,
      "",
      SECOND,
      "",
      "3 Comments",
      "",
      "quaykid 2 hours ago",
      '"Never again", they said in 1989.',
      "Reply",
    ],
    noise: ["3 Comments", "quaykid", '"Never again"', "Reply"],
  },
  {
    name: "comments counted above the text are a button",
    lines: [TITLE, "", "Comments (4)", "", FIRST, "", SECOND],
    noise: ["Comments (4)"],
  },
  {
    name: "advertisements and links that a translated page left",
    lines: [TITLE, "", FIRST, "", "Werbung", "", SECOND, "", "Lire aussi : Le pont ferme", "", LAST],
    noise: ["Werbung", "Lire aussi"],
  },
  ...[
    "Have you been affected by the closure? Get in touch at desk@gazette.example",
    "Got a story? Call our newsdesk on 0555 010 0199.",
    "Reach reporter Ada Quill at 555-0100 or aquill@gazette.example.",
    "Ada Quill can be reached at aquill@gazette.example",
    "Full coverage: gazette.example/bridge",
    "Read the full story of the bridge at gazette.example/bridge",
    "CLICK HERE to get our weekly letter",
    "You have 2 free articles left this month.",
    "This story is reserved for our subscribers. Already subscribed? Log in",
    "If you value our reporting, buy us a coffee.",
    "This conversation has been edited for length and clarity.",
    "To read also: the ferry timetable",
  ].map((line) => ({
    name: `a call to readers: ${line}`,
    lines: [TITLE, "", FIRST, "", line, "", SECOND],
    noise: [line],
  })),
  ...[
    "Do you know what it costs? The council does not say, and traders want to see the bill.",
    "This article of the charter is reserved for the mayor, the clerk told the council.",
    "Call volumes at the harbour office doubled on Monday.",
    "The interview was edited by the council's own staff, said Bo Renn.",
    "Read aloud on the quay, the letter drew boos.",
    "Old swing bridges can be found by the hundred in Norland.",
    "You have three stories in the new book.",
    "Subscribers to the ferry fund met on Monday.",
  ].map((line) => ({
    name: `no call to readers: ${line}`,
    lines: [TITLE, "", FIRST, "", line, "", SECOND],
    noise: [],
  })),
];

describe("what a page puts around an article", () => {
  test.each([...TOPS, ...INSIDE])("$name", ({ lines, noise, metadata = {} }) => {
    const { blocks, metadata: found } = readTextArticle(lines.join("\n"));
    const dropped = blocks.filter(({ kind }) => kind === "boilerplate").map(({ mapped }) => mapped.text);
    expect(dropped.map((text, i) => text.slice(0, noise[i]?.length))).toEqual(noise);
    expect(found).toMatchObject(metadata);
    for (const text of [FIRST, SECOND, LAST].filter((line) => lines.includes(line)))
      expect(blocks).toContainEqual(
        expect.objectContaining({ kind: "paragraph", mapped: expect.objectContaining({ text }) }),
      );
  });
});

describe("who asks in an interview without roles", () => {
  const outletsOwn = (
    ...lines: readonly string[]
  ): readonly (readonly [string | undefined, boolean | undefined])[] => {
    const seen = new Map(
      readTextArticle(lines.join("\n\n")).blocks.flatMap(({ speaker }) =>
        speaker === undefined ? [] : [[speaker.name, speaker.isOutlet]],
      ),
    );
    return [...seen];
  };
  const ANSWERS = [
    "Bo Renn: In June.",
    "Bo Renn: I did not. It is 112 years old.",
    "Bo Renn: They are wrong.",
  ];

  test.each([
    ["the label is part of the outlet's name", "The Quayton Gazette", "Gazette"],
    ["the label is the byline's author", "Interview by Ada Quill", "Ada Quill"],
  ])("%s", (_, head, label) => {
    const asked = ["You promised May.", "Many say so.", "That is that."].map((line) => `${label}: ${line}`);
    const turns = asked.flatMap((line, i) => [line, ANSWERS[i] ?? ""]);
    expect(outletsOwn(head, "Old bridge, new trouble", ...turns)).toEqual([
      [label, true],
      ["Bo Renn", false],
    ]);
  });

  test("one opens, asks, brings the others in and thanks them", () => {
    const found = outletsOwn(
      "Quayside FM\nThe Drive Hour with Ada",
      "Harbour master on the bridge",
      "Ada Quill: Good evening. Bo Renn is on the line.",
      "Bo Renn: Good evening, Ada.",
      "Quill: Will it reopen?",
      "Renn: In June.",
      "Quill: That is late.",
      "Renn: It is 112 years old.",
      "Quill: Thank you for joining us.",
    );
    expect(found).toEqual([
      ["Ada Quill", true],
      ["Bo Renn", false],
    ]);
  });

  test("who asks in a debate is no outlet", () => {
    const found = outletsOwn(
      "Council debate on the bridge",
      "Ann Vale: Will the bridge reopen?",
      "Bo Renn: In June.",
      "Ann Vale: Is that a promise? Bo Renn made one in May.",
      "Bo Renn: It is a plan.",
      "Ann Vale: Then we oppose it.",
      "Bo Renn: As ever.",
    );
    expect(found.map(([, isOutlet]) => isOutlet)).toEqual([false, false]);
  });

  test("a programme's name above a transcript's title is no headline", () => {
    const { metadata } = readTextArticle(
      [
        "QUAYSIDE FM\nThe Drive Hour with Ada\nTranscript - please check against the recording",
        "Harbour master on the bridge",
        "Broadcast: 3 May 2024",
        "Ada Quill: Good evening.",
        "Bo Renn: Good evening, Ada.",
        "Quill: Will it reopen?",
        "Renn: In June.",
      ].join("\n\n"),
    );
    expect(metadata).toMatchObject({
      headline: "Harbour master on the bridge",
      alternativeHeadline: null,
      publisher: "Quayside FM",
    });
  });
});
