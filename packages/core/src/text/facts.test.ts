import { describe, expect, it } from "vitest";
import { analyseProse } from "./analyse-prose.ts";
import { type Facts, findFacts } from "./facts.ts";
import { literalText } from "./mapped-text.ts";

function factsOf(text: string, published: string | null = null): Facts {
  let at = 0;
  const blocks = text.split("\n\n").map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    const span = { start, end: start + paragraph.length };
    return { kind: "paragraph", mapped: literalText(paragraph, start), span } as const;
  });
  return findFacts(analyseProse(text, blocks), published);
}

describe("quantities", () => {
  it.each<[text: string, expected: string[]]>([
    ["It cost $4.3 billion.", ["4300000000 USD"]],
    ["It cost 412 million crowns.", ["412000000 crown"]],
    ["The loan of €1,200.50 was paid.", ["1200.5 EUR"]],
    ["Twelve per cent of 24,800 members answered.", ["12 percent", "24800 member"]],
    ["Two-thirds of the pupils left.", ["66.66666666666666 percent"]],
    ["About 200 people came, and more than 11,000 fled.", ["200 people approximate", "11000 at-least"]],
    ["The 840-megawatt dam is 142 metres high.", ["840000000 W", "142 m"]],
    ["It took in 2.4 billion m³, or 2.4 billion cubic meters.", ["2400000000 m3", "2400000000 m3"]],
    ["Twenty-seven persons and a dozen dogs", ["27 person", "12 dog"]],
    ["They voted 58–49 on it.", ["58:49"]],
    ["The council passed it by 31 votes to 24.", ["31:24"]],
    ["It will cost 405 to 455 million crowns.", ["405000000 crown", "455000000 crown"]],
    ["The flow fell −13%.", ["13 percent"]],
    ["The 10-year average and the ten-year average", ["10 year", "10 year"]],
    // Near misses: names, dates, pronouns, parts of words.
    ["Clause 7 of House Bill 114, page 3, bus 12", []],
    ["On 3 May 2025 one of them left.", []],
    ["Year 8s and the ’90s and B12 and 3D", []],
  ])("%s", (text, expected) => {
    const found = factsOf(text).quantities.map(({ value, against, unit, noun, bound }) =>
      [against === null ? value : `${value}:${against}`, unit ?? noun, bound === "exact" ? null : bound]
        .filter((part) => part !== null)
        .join(" "),
    );
    expect(found).toEqual(expected);
  });
});

describe("dates", () => {
  it.each<[text: string, expected: string[]]>([
    ["It began on 14 June 2025.", ["2025-6-14"]],
    ["It began on June 14, 2024, at noon.", ["2024-6-14"]],
    ["It began on Sept. 9.", ["2025-9-9"]],
    ["It ends on 3 January.", ["2026-1-3"]],
    ["From January to September 2026", ["2026-1-null", "2026-9-null"]],
    ["The 1978 treaty ended in 2008.", ["1978-null-null", "2008-null-null"]],
    ["It happened on Wednesday.", ["2025-9-10"]],
    ["It was signed yesterday.", ["2025-9-11"]],
    ["Last year was dry.", ["2024-null-null"]],
    ["It was last year that it was dry.", ["2024-null-null"]],
    ["On 25/09/2020 and on 11/14/2024 and on 2025-09-12", ["2020-9-25", "2024-11-14", "2025-9-12"]],
    ["In 2023–24 it rose.", ["2023-null-null"]],
    ["In the 1960s it was so.", ["1960-null-null"]],
    ["It was signed last October, and again last July.", ["2024-10-null", "2025-7-null"]],
    ["It will open next January, and close next November.", ["2026-1-null", "2025-11-null"]],
    // Near misses.
    ["They may march in May.", ["2025-5-null"]],
    ["It cost 2,012 dollars and weighed 2012 tonnes.", []],
    ["The vote was 58-49.", []],
  ])("%s", (text, expected) => {
    const found = factsOf(text, "2025-09-12").dates.map(
      ({ date }) => `${date.year}-${date.month}-${date.day}`,
    );
    expect(found).toEqual(expected);
  });
});

describe("names", () => {
  it.each<[text: string, expected: string[]]>([
    ["Energy Minister Ilmar Dresko met Gen. Ada Stone in Orlisk.", ["Ilmar Dresko", "Ada Stone", "Orlisk"]],
    [
      "The Wexmoor Federation of Teachers met the House of Delegates.",
      ["Wexmoor Federation of Teachers", "House of Delegates"],
    ],
    ["Vell’s farmers met Saïd Benali’s men.", ["Vell", "Saïd Benali"]],
    ["The Minister left. He was tired.", []],
    ["The Secretary for Education met Secretary of State Ada B. Stone.", ["Ada B. Stone"]],
    ["Ada Stone of Morning News met President Bill Brink.", ["Ada Stone", "Morning News", "Bill Brink"]],
    ["On Friday in March, nobody came.", []],
    ["However, Brink stayed.", ["Brink"]],
  ])("%s", (text, expected) => {
    expect(factsOf(text).names.map((name) => name.text)).toEqual(expected);
  });
});

describe("quotations", () => {
  it.each<[name: string, text: string, expected: string[]]>([
    ["double curly", "“It is over,” said Ada Brink.", ["It is over, < Ada Brink"]],
    [
      "straight, split",
      '"It is," Ada Brink said. "It really is."',
      ["It is, < Ada Brink", "It really is. < Ada Brink"],
    ],
    ["British single with an apostrophe", "‘I don’t know,’ said Ada Brink.", ["I don’t know, < Ada Brink"]],
    ["straight single", "'I didn't see any,' said the mayor, Bo Kramm.", ["I didn't see any, < Bo Kramm"]],
    ["guillemets", "« Six is one », said Ada Brink.", ["Six is one < Ada Brink"]],
    [
      "nested",
      "“He said ‘may’, not ‘will’,” Ada Brink said.",
      ["He said ‘may’, not ‘will’, < Ada Brink", "may < null", "will < Ada Brink"],
    ],
    ["before the marks", "Ada Brink said: “It is over.”", ["It is over. < Ada Brink"]],
    [
      "an apposition",
      "“It is over,” the panel’s chair, Ada Brink, told the paper.",
      ["It is over, < Ada Brink"],
    ],
    ["a pronoun", "Ada Brink spoke. “It is over,” she said.", ["It is over, < Ada Brink"]],
    [
      "a pronoun for a newcomer",
      "“No,” said Bo Kramm. Ada Brink was there too. “I saw it all,” she said.",
      ["No, < Bo Kramm", "I saw it all, < Ada Brink"],
    ],
    ["a short name", "Martin Pim was asked. “It is over,” Pim said.", ["It is over, < Martin Pim"]],
    [
      "a role that the text resolves",
      "Ilmar Dresko, the minister, was there. “It is over,” the minister added.",
      ["It is over, < Ilmar Dresko"],
    ],
    [
      "inverted with an initial",
      "“It is over,” said Ada B. Brink, a lawyer.",
      ["It is over, < Ada B. Brink"],
    ],
    [
      "an outlet beside the name",
      "“It is over,” Ada Brink of Morning News wrote.",
      ["It is over, < Ada Brink"],
    ],
    [
      "a possessive before the name",
      "“It is over,” Stone’s adviser, Ada Brink, said.",
      ["It is over, < Ada Brink"],
    ],
    ["a dash below", "“It is over.”\n\n― Ada Brink, Lund", ["It is over. < Ada Brink"]],
    ["a progressive", "Ada Brink is calling it “a great day for all”.", ["a great day for all < Ada Brink"]],
    ["saying before thinking", "Ada Brink said she hopes “it is over now”.", ["it is over now < Ada Brink"]],
    [
      "a passive in between",
      "Ada Brink said the council was being asked “to buy first”.",
      ["to buy first < Ada Brink"],
    ],
    ["nobody named", "“It is over,” said a retired lock-keeper.", ["It is over, < null"]],
    [
      "two paragraphs",
      "“It is over,” Ada Brink said. “We have\n\n“nothing to add.”",
      ["It is over, < Ada Brink", "We have < Ada Brink", "nothing to add. < Ada Brink"],
    ],
    ["mixed marks", "Ada Brink said the men had “taken part».", ["taken part < Ada Brink"]],
    // Near misses.
    ["a decade", "In the ’90s and the ’00s it was so.", []],
    ["possessives", "The regimes’ men met the voters’ friends.", []],
    ["a mark that nothing closes", "It was “over, she thought.", []],
    ["feet and inches of a plan", "It's the '90s, isn't it?", []],
  ])("%s", (_, text, expected) => {
    const found = factsOf(text).quotations.map(
      ({ text: words, speaker }) => `${words} < ${speaker?.name ?? null}`,
    );
    expect(found).toEqual(expected);
  });

  it("puts the parts of one split quotation into one group", () => {
    const { quotations } = factsOf("“It is,” Ada Brink said. “It really is.”\n\n“No,” said Bo Kramm.");
    expect(quotations.map(({ group }) => group)).toEqual([1, 1, 2]);
  });
});

describe("attributions", () => {
  it.each<[text: string, source: string, frame: string]>([
    ["Ada Brink said that the bridge was closed.", "Ada Brink", "named"],
    ["According to the Transport Ministry, the bridge is closed.", "Transport Ministry", "institution"],
    ["A duty doctor said the bridge was closed.", "A duty doctor", "anonymous"],
    ["The bridge is closed, Channel 9 reported.", "Channel", "relayed"],
    ["According to The Morning Post, the bridge is closed.", "Morning Post", "relayed"],
    ["The official said the bridge was closed.", "The official", "anonymous"],
    ["The council said the bridge was closed.", "The council", "institution"],
    ["The paper quoted a driver as saying that the bridge was closed.", "a driver", "anonymous"],
  ])("%s", (text, source, frame) => {
    expect(factsOf(text).attributions[0]).toMatchObject({ source: { name: source }, frame });
  });

  it("has none where the text speaks for itself", () => {
    expect(factsOf("The bridge was closed on Monday.").attributions).toEqual([]);
  });
});
