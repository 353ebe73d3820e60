import { describe, expect, it } from "vitest";
import { analyseProse } from "../text/analyse-prose.ts";
import { literalText } from "../text/mapped-text.ts";
import { findNames } from "../text/names.ts";
import type { Actor, NamedText } from "./actor.ts";
import { clusterActors } from "./cluster-actors.ts";

function named(text: string): NamedText {
  const prose = analyseProse(text, [
    { kind: "paragraph", mapped: literalText(text, 0), span: { start: 0, end: text.length } },
  ]);
  return { prose, names: findNames(prose) };
}

const actorsOf = (...texts: string[]): Actor[] => clusterActors(texts.map(named));
const written = ({ mentions }: Actor): string => mentions.map((mention) => mention.written).join(" | ");

describe("brings together", () => {
  it.each<[what: string, texts: string[], expected: string]>([
    ["surnames", ["Ada Brink spoke. Later, Brink left."], "Ada Brink | Brink"],
    ["surnames of another text", ["Ada Brink spoke.", "She met Brink there."], "Ada Brink | Brink"],
    ["initials", ["Ada Brink spoke.", "A. Brink answered."], "Ada Brink | A. Brink"],
    ["middle initials", ["Ada M. Brink spoke. Ada Brink left."], "Ada M. Brink | Ada Brink"],
    ["titles", ["Energy Minister Ada Brink spoke. Mrs Brink left."], "Ada Brink | Brink"],
    ["short given names", ["William Stroud spoke.", "Bill Stroud left."], "William Stroud | Bill Stroud"],
    ["spellings", ["Sergei Dreszko spoke.", "Serguei Dreshko left."], "Sergei Dreszko | Serguei Dreshko"],
    ["accents", ["Saïd Benali spoke.", "Said Benali left."], "Saïd Benali | Said Benali"],
    ["given names alone", ["Ada Brink spoke. Everyone likes Ada."], "Ada Brink | Ada"],
    [
      "halves of double names",
      ["Ada Brink-Stone spoke.", "Then Ada Brink left with Brink."],
      "Ada Brink-Stone | Ada Brink | Brink",
    ],
    ["Arabic articles", ["Hafez al-Karim spoke. Then Karim left."], "Hafez al-Karim | Karim"],
    [
      "defined acronyms",
      ["The North Sea Council (NSC) met.", "The NSC agreed."],
      "North Sea Council | NSC | NSC",
    ],
    ["acronyms before their names", ["The NSC (North Sea Council) met."], "NSC | North Sea Council"],
    ["acronyms by initials", ["The Polar Research Fund paid.", "The PRF paid."], "Polar Research Fund | PRF"],
    ["short forms of bodies", ["The Veltman Group paid. But Veltman denied it."], "Veltman Group | Veltman"],
    [
      "a body without its place",
      ["The Kessel Federation of Nurses struck.", "The Federation of Nurses met."],
      "Kessel Federation of Nurses | Federation of Nurses",
    ],
    ["legal forms", ["He sued Larkin Bank Inc. Then Larkin Bank paid."], "Larkin Bank Inc | Larkin Bank"],
    ["countries", ["The U.S. spoke.", "The United States and the US agreed."], "U.S. | United States | US"],
    ["possessives", ["We saw Ada Brink’s house.", "And Brink’s car."], "Ada Brink | Brink"],
  ])("%s", (_, texts, expected) => {
    expect(actorsOf(...texts).map(written)).toContain(expected);
  });
});

describe("keeps apart", () => {
  it.each<[what: string, texts: string[], expected: string[]]>([
    ["people of one surname", ["Ada Brink met Carl Brink."], ["Ada Brink", "Carl Brink"]],
    [
      "people of one surname in different texts",
      ["Ada Brink spoke. Then Brink left.", "Carl Brink spoke. Then Brink left."],
      ["Ada Brink | Brink", "Carl Brink | Brink"],
    ],
    [
      "surnames by the person named last",
      ["Ada Brink spoke. Then Brink left. Carl Brink came. Then Brink spoke."],
      ["Ada Brink | Brink", "Carl Brink | Brink"],
    ],
    [
      "surnames by the title's sex",
      ["Ada Brink met Carl Brink. Then Ms Brink left and Mr Brink stayed."],
      ["Ada Brink | Brink", "Carl Brink | Brink"],
    ],
    ["father and son", ["John Arden Jr. met John Arden Sr."], ["John Arden Jr", "John Arden Sr"]],
    ["middle initials", ["John A. Arden met John B. Arden."], ["John A. Arden", "John B. Arden"]],
    [
      "a person and what is named after him",
      ["Carl Veltman gave to the Veltman Foundation."],
      ["Carl Veltman", "Veltman Foundation"],
    ],
    ["a person and a place", ["Denzel Washington flew to Washington."], ["Denzel Washington", "Washington"]],
    ["North and South", ["South Korea and North Korea met."], ["South Korea", "North Korea"]],
    [
      "First and Second",
      ["The First National Bank sued the National Bank."],
      ["First National Bank", "National Bank"],
    ],
    ["like places", ["Niger and Nigeria met."], ["Niger", "Nigeria"]],
    ["like surnames", ["Ada Harris met Ada Harrison."], ["Ada Harris", "Ada Harrison"]],
    [
      "ministries of two countries",
      ["The Polish Foreign Ministry spoke.", "The Foreign Ministry answered."],
      ["Polish Foreign Ministry", "Foreign Ministry"],
    ],
    [
      "what may be short for two",
      ["The Kessel Union of Nurses met the Tenby Union of Nurses.", "The Union of Nurses agreed."],
      ["Kessel Union of Nurses", "Tenby Union of Nurses", "Union of Nurses"],
    ],
  ])("%s", (_, texts, expected) => {
    expect(actorsOf(...texts).map(written)).toEqual(expected);
  });
});

describe("tells of an actor", () => {
  it("the fullest name, the aliases, the kind, the sex and the roles", () => {
    const [actor] = actorsOf(
      "Then Brink, the mayor of Kessel, spoke. The farmer Bo Kramm laughed.",
      "Mayor Ada Brink spoke. Ms. Brink left.",
    );
    expect(actor).toMatchObject({
      id: "ada-brink",
      name: "Ada Brink",
      kind: "person",
      gender: "female",
      aliases: ["Brink"],
      roles: ["mayor of Kessel", "mayor"],
      mentions: [
        { text: 0, span: { start: 5, end: 10 }, written: "Brink" },
        { text: 1, span: { start: 6, end: 15 }, written: "Ada Brink" },
        { text: 1, span: { start: 27, end: 32 }, written: "Brink" },
      ],
    });
  });

  it.each<[text: string, gender: string | null]>([
    ["Mr Tallis spoke.", "male"],
    ["The spokeswoman Wren Tallis spoke.", "female"],
    ["Robin Tallis spoke.", null],
    ["Maria Tallis spoke.", "female"],
  ])("%s", (text, gender) => {
    expect(actorsOf(text)[0]?.gender).toBe(gender);
  });

  it("a kind that only another text tells", () => {
    const [actor] = actorsOf("Veltman said no.", "The firm Veltman, a company based in Rome, said no.");
    expect(actor).toMatchObject({ name: "Veltman", kind: "organisation" });
  });

  it("that a country is one by its people", () => {
    expect(
      actorsOf("Then Halvia spoke. The Halvian answer came.").map(({ name, kind }) => `${name}: ${kind}`),
    ).toEqual(["Halvia: place", "Halvian: other"]);
  });

  it("ids that differ", () => {
    const ids = actorsOf("J. Brink met Jane Brink and John Brink. Washington heard Denzel Washington.").map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it("gives the same actors whichever way the mentions are spread, in the order in which they are named", () => {
  const texts = ["Bo Kramm met Ada Brink in Kessel.", "In Rome, Brink met Kramm."];
  expect(actorsOf(...texts)).toEqual(actorsOf(...texts));
  expect(actorsOf(...texts).map(({ name }) => name)).toEqual(["Bo Kramm", "Ada Brink", "Kessel", "Rome"]);
});

it("has no actors where there are no names", () => {
  expect(actorsOf()).toEqual([]);
  expect(actorsOf("it rained.")).toEqual([]);
});

it("takes time that grows with the mentions, not with their square", () => {
  const syllables = "ba ke di fo gu ma ne pi ro su ta ve".split(" ");
  const surname = (i: number): string =>
    `B${[...i.toString(12)].map((digit) => syllables[Number.parseInt(digit, 12)]).join("")}n`;
  const text = (count: number): NamedText =>
    named(Array.from({ length: count }, (_, i) => `We saw Ada ${surname(i)} there.`).join(" "));
  const time = (count: number): number => {
    const texts = [text(count)];
    return Math.min(
      ...[1, 2, 3].map(() => {
        const start = process.cpuUsage().user;
        clusterActors(texts);
        return (process.cpuUsage().user - start) / 1000;
      }),
    );
  };
  time(100);
  // Eight times the mentions would take 64 times as long.
  expect(time(1600)).toBeLessThan(40 * Math.max(time(200), 2));
});
