import { describe, expect, it } from "vitest";
import { analyseProse } from "../analyse-prose.ts";
import { mappedTextBuilder } from "../mapped-text.ts";
import { agentOf, type NounPhrase, type Predicate, patientOf } from "./predicate.ts";
import { predicatesOf } from "./predicates.ts";

function read(text: string): readonly Predicate[] {
  const builder = mappedTextBuilder();
  builder.literal(text, 0);
  const prose = analyseProse(text, [
    { kind: "paragraph", mapped: builder.build(), span: { start: 0, end: text.length } },
  ]);
  return prose.sentences.flatMap(predicatesOf);
}

const words = (phrase: NounPhrase | null): string | null =>
  phrase === null ? null : phrase.tokens.map(({ text }) => text).join(" ");

const shown = (predicate: Predicate): readonly unknown[] => [
  predicate.head.text,
  words(agentOf(predicate)),
  words(patientOf(predicate)),
];

describe("who does what to whom", () => {
  it.each([
    ["The company sued the city.", ["sued", "The company", "the city"]],
    ["The city was sued by the company last May.", ["sued", "the company", "The city"]],
    ["The bridge, designed by Ada Stone, collapsed.", ["designed", "Ada Stone", "The bridge"]],
    ["The mayor, Ada Stone, rejected the plan.", ["rejected", "Ada Stone", "the plan"]],
    ["The injured were treated.", ["treated", null, "The injured"]],
    ["The ministry plans to build a dam.", ["build", "The ministry", "a dam"]],
    ["In March the council approved the budget.", ["approved", "the council", "the budget"]],
    ["The strike was illegal.", ["illegal", "The strike", null]],
  ])("%s", (text, expected) => {
    expect(read(text).map(shown)).toContainEqual(expected);
  });

  it.each([
    [
      "a relative clause",
      "Ada Stone, who led the inquiry, said that pipes were stolen.",
      ["led", "said", "stolen"],
      ["Ada Stone", "Ada Stone", null],
    ],
    [
      "a shared subject",
      "Ministers rejected the offer but kept the deadline.",
      ["rejected", "kept"],
      ["Ministers", "Ministers"],
    ],
    ["an order", "A judge ordered the company to stop.", ["ordered", "stop"], ["A judge", "the company"]],
    ["reported speech", "Stone said the panel approved it.", ["said", "approved"], ["Stone", "the panel"]],
    ["a gerund", "The club had no trouble selling tickets.", ["had", "selling"], ["The club", "The club"]],
  ])("keeps apart the clauses of %s", (_, text, heads, agents) => {
    const predicates = read(text);
    expect(predicates.map(({ head }) => head.text)).toEqual(heads);
    expect(predicates.map((predicate) => words(agentOf(predicate)))).toEqual(agents);
  });
});

describe("what is denied", () => {
  it.each([
    ["The court did not accept the appeal.", true],
    ["The court accepted the appeal.", false],
    ["Nobody was hurt.", true],
    ["Several people were hurt.", false],
    ["No officer was charged.", true],
    ["None of the officers was charged.", true],
    ["The firm failed to publish the figures.", true],
    ["The firm didn’t fail to publish the figures.", false],
    ["It is unlikely to open before 2027.", true],
    ["The club has never won the cup.", true],
    ["There was no evidence.", true],
    ["The engineers found no cracks.", true],
  ])("%s %s", (text, negated) => {
    expect(read(text).map((predicate) => predicate.negated)).toContain(negated);
    expect(read(text)).toHaveLength(1);
  });
});

describe("how sure it is", () => {
  it.each([
    ["The board hopes to reopen the line.", "wished"],
    ["The board may reopen the line.", "possible"],
    ["The board is expected to reopen the line.", "expected"],
    ["The board would reopen the line.", "announced"],
    ["The board will reopen the line.", "announced"],
    ["The line is to reopen.", "announced"],
    ["The board will probably reopen the line.", "expected"],
    ["The board reopened the line.", "stated"],
    ["The board must reopen the line.", "stated"],
    ["The line was reopened in May.", "stated"],
  ])("%s %s", (text, certainty) => {
    expect(read(text).map((predicate) => predicate.certainty)).toEqual([certainty]);
  });

  it("knows a condition by its opener", () => {
    expect(read("The board will vote if the mayor agrees.").map(({ opener }) => opener)).toEqual([
      null,
      "if",
    ]);
  });
});
