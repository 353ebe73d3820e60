import { describe, expect, it } from "vitest";
import { analyseProse } from "./analyse-prose.ts";
import { type Facts, findFacts } from "./facts.ts";
import { literalText } from "./mapped-text.ts";
import type { BlockKind } from "./prose.ts";

/** Paragraphs; one that opens with "> " is a block quotation. */
function factsOf(text: string): Facts {
  let at = 0;
  const blocks = text.split("\n\n").map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    const from = paragraph.startsWith("> ") ? 2 : 0;
    const kind: BlockKind = from > 0 ? "quote" : "paragraph";
    return {
      kind,
      mapped: literalText(paragraph.slice(from), start + from),
      span: { start, end: start + paragraph.length },
    };
  });
  return findFacts(analyseProse(text, blocks), null);
}

function said(text: string): string[] {
  return factsOf(text).quotations.map(
    ({ text: words, speaker, cue }) => `${words.trim()} < ${speaker?.name ?? null} (${cue?.text ?? null})`,
  );
}

describe("marks", () => {
  it.each<[name: string, text: string, expected: string[]]>([
    ["two apostrophes", "''It's over,'' said Ada Brink.", ["It's over, < Ada Brink (said)"]],
    ["two backticks", "``It is over,'' said Ada Brink.", ["It is over, < Ada Brink (said)"]],
    [
      "an opening mark turned the wrong way",
      "”It is over,” said Ada Brink.",
      ["It is over, < Ada Brink (said)"],
    ],
    [
      "a missing closing mark ends with its paragraph",
      '"It is over, said Ada Brink. She told "all of us" to go.\n\nThe bridge was closed.',
      ["all of us < Ada Brink (told)"],
    ],
    [
      "what an unclosed mark would hold is not nested",
      "“It is over, said Ada Brink. The “old bridge of Lund” was closed.",
      ["old bridge of Lund < null (null)"],
    ],
    [
      "and does not go on in the next one",
      '"It is over, said Ada Brink. She told "all of us" to go.\n\n"No," said Bo Kramm.',
      ["all of us < Ada Brink (told)", "No, < Bo Kramm (said)"],
    ],
    ["spaces within guillemets", "« It is over », said Ada Brink.", ["It is over < Ada Brink (said)"]],
    [
      "single marks over paragraphs",
      "Ada Brink said: ‘It’s over. But who’s to pay?\n\n‘I’ve asked them.’\n\nThe bridge was closed.",
      ["It’s over. But who’s to pay? < Ada Brink (said)", "I’ve asked them. < Ada Brink (said)"],
    ],
    [
      "straight single marks over paragraphs",
      "'It's over.\n\n'I've asked them,' said Ada Brink.",
      ["It's over. < Ada Brink (said)", "I've asked them, < Ada Brink (said)"],
    ],
    [
      "low single marks",
      "„They told us: ‚Go home now.‘ We went,“ said Ada Brink.",
      ["They told us: ‚Go home now.‘ We went, < Ada Brink (said)", "Go home now. < null (told)"],
    ],
    [
      "angle marks turned inward, with single ones within",
      "»On Sunday I saw it«, said Ada Brink. »My son asked: ›Is that rain?‹«",
      [
        "On Sunday I saw it < Ada Brink (said)",
        "My son asked: ›Is that rain?‹ < Ada Brink (said)",
        "Is that rain? < null (asked)",
      ],
    ],
    [
      "a missing closing mark after a colon",
      "Ada Brink said: 'We know of it. Nobody was hurt.\n\nThe six will stay.",
      ["We know of it. Nobody was hurt. < Ada Brink (said)"],
    ],
    [
      "a year without its century",
      "Ada Brink, mayor since '94, said the '68 riots, like those of '71, were 'a lesson'.",
      ["a lesson < Ada Brink (said)"],
    ],
    // Near misses.
    [
      "a quotation that opens with two digits",
      "Ada Brink said it would be '40 miles away'. It was a term of '20 years or more'.",
      ["40 miles away < Ada Brink (said)", "20 years or more < null (null)"],
    ],
    ["a list after a colon", "Ada Brink named three: 'rain, wind and snow.\n\nShe left.", []],
    ["an arrow before a link", "News › Sport › Clubs\n\nThe club » Ada Brink › was sold.", []],
    [
      "an elision that the next paragraph's mark doesn't go on with",
      "It was in the ’90s, the dogs’ time.\n\n‘It’s over,’ said Ada Brink.",
      ["It’s over, < Ada Brink (said)"],
    ],
    ["minutes and seconds", "It took 5'30'' and then 6'10'' to cross.", []],
    ["an unclosed mark", 'It was "over, she thought.\n\nThe bridge was closed.', []],
  ])("%s", (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("speakers", () => {
  it.each<[name: string, text: string, expected: string[]]>([
    [
      "words on a banner after a colon",
      "On the bridge hangs a banner: “HERE WE STAND”. Ada Brink left.",
      ["HERE WE STAND < null (hangs)"],
    ],
    [
      "words on a thing that somebody made",
      "Someone hung a scarf with the words “No, Ada” on the gate of Bo Kramm.",
      ["No, Ada < null (words)"],
    ],
    [
      "words that somebody found",
      "Ada Brink found a note on her door: “Go home now”.",
      ["Go home now < null (found)"],
    ],
    [
      "words with which somebody ends",
      "Ada Brink ended her speech with the words “we go now”.",
      ["we go now < Ada Brink (words)"],
    ],
    [
      "a reply of so many words",
      "The board was asked. Its reply, by post, runs to four words: “We do not comment”.",
      ["We do not comment < null (runs)"],
    ],
    [
      "a noun of answering after the marks",
      "Ada Brink was asked twice. “He has the key,” was her short answer.",
      ["He has the key, < Ada Brink (was her short answer)"],
    ],
    [
      "a possessive and a noun of answering",
      "“He has the key,” was Ada Brink’s reply to Bo Kramm.",
      ["He has the key, < Ada Brink (was Ada Brink’s reply)"],
    ],
    [
      "a body that has a leader",
      "The leader of the council, Ada Brink, left early. The council calls this a ‘water ration’.",
      ["water ration < null (calls)"],
    ],
    [
      "a husband within another's words",
      "“My husband asked: ‘Is that rain?’ It was,” said Ada Brink.",
      ["My husband asked: ‘Is that rain?’ It was, < Ada Brink (said)", "Is that rain? < null (asked)"],
    ],
    [
      "and I quote",
      "In 2009 you told this house, and I quote, “the roof will last”.",
      ["the roof will last < null (I quote)"],
    ],
    [
      "according to her",
      "The mayor, Ada Brink, left early. According to her, “a city is no museum”.",
      ["a city is no museum < Ada Brink (According to)"],
    ],
    [
      "a cue before a clause that goes on after the marks",
      "Lantern calls that “pure invention”, and adds that no site is chosen.",
      ["pure invention < null (calls)"],
    ],
    [
      "a page that notes",
      "Page seven notes “minor damage at the seam”.",
      ["minor damage at the seam < null (notes)"],
    ],
    [
      "a title with its full stop",
      "It is, explains Mrs. Brink, “no mistake”.\n\nAda Brink left.",
      ["no mistake < Ada Brink (explains)"],
    ],
    [
      "whom another quotes by a pronoun",
      "“He says ‘patience’ and I hear ‘goodbye’,” said Bo Kramm.",
      [
        "He says ‘patience’ and I hear ‘goodbye’, < Bo Kramm (said)",
        "patience < null (says)",
        "goodbye < Bo Kramm (said)",
      ],
    ],
    [
      "an office that a sentence opens with",
      "The minister, Bo Kramm, was late. A fish called Ned swam about. The minister rang. He said, “Who did this?”",
      ["Who did this? < Bo Kramm (said)"],
    ],
    [
      "an animal that has a name",
      "We met where a fish called Ned swims. He was upside down. He said, “Who did this?”",
      ["Who did this? < null (said)"],
    ],
    // Near misses.
    [
      "a boy who has a name",
      "We met a boy called Ned. He said, “Who did this?”",
      ["Who did this? < Ned (said)"],
    ],
    [
      "a title in marks, without a colon",
      "Ada Brink said that “Green Harbour” was her first book.",
      ["Green Harbour < null (null)"],
    ],
    [
      "an answer that is no quotation",
      "Ada Brink said “no”. The bridge was her answer.",
      ["no < Ada Brink (said)"],
    ],
    [
      "a following clause that is not the quotation's",
      "Ada Brink called it “a great day” when he said it had ended.",
      ["a great day < Ada Brink (called)"],
    ],
    [
      "whoever complains is not who speaks",
      "Ada Brink had mocked the plan, saying anyone who complains about it “has slept badly”.",
      ["has slept badly < Ada Brink (saying)"],
    ],
    [
      "the subject before a participle",
      "Several groups gave Ada Brink more time, saying her “bridge was late”.",
      ["bridge was late < null (saying)"],
    ],
    [
      "likened without a verb of saying",
      "Ada Brink has been pounding the mayor as “a man of straw”.",
      ["a man of straw < Ada Brink (pounding)"],
    ],
    [
      "a noun of saying",
      "Ada Brink’s prediction that the bridge would be “open by spring” was wrong.",
      ["open by spring < Ada Brink (prediction)"],
    ],
    [
      "whatever the verb before a colon",
      "Behind her, Ada Brink unrolls a banner: “Give it back”.",
      ["Give it back < Ada Brink (unrolls)"],
    ],
    [
      "a person whom an outlet quotes",
      "The Morning Post quoted the mayor, Ada Brink: “We were told to go.”",
      ["We were told to go. < Ada Brink (quoted)"],
    ],
    [
      "behind another outlet",
      "According to the station Channel 6, two members of the council, who asked for cover, predict that it “will not stand”.",
      ["will not stand < null (predict)"],
    ],
    [
      "the sentence before reports",
      "Ada Brink said the bridge was lost. “It was a fine one.”",
      ["It was a fine one. < Ada Brink (said)"],
    ],
    [
      "the paragraph before ends with it",
      "Ada Brink said the bridge was lost.\n\n“It was a fine one.”",
      ["It was a fine one. < Ada Brink (said)"],
    ],
    [
      "one person named in the paragraph",
      "On the steps Ada Brink smiles. “It is won.”",
      ["It is won. < Ada Brink (null)"],
    ],
    [
      "the 52-year-old",
      "Ada Brink left on Monday. “It is over,” the 52-year-old said.",
      ["It is over, < Ada Brink (said)"],
    ],
    ["a verb that looks like a noun", "« It is over », retorts Mr Brink.", ["It is over < Brink (retorts)"]],
    ["a label within the marks", "“BRINK: Well, it is over.”", ["BRINK: Well, it is over. < BRINK (BRINK)"]],
    [
      "within another quotation",
      "“A man told me: ‘Before, it was quiet here.’ I nodded,” said Ada Brink.",
      [
        "A man told me: ‘Before, it was quiet here.’ I nodded, < Ada Brink (said)",
        "Before, it was quiet here. < null (told)",
      ],
    ],
    [
      "the speaker's own word within a quotation",
      "“I say ‘may’ on purpose,” said Ada Brink.",
      ["I say ‘may’ on purpose, < Ada Brink (said)", "may < Ada Brink (say)"],
    ],
    [
      "the second of two verbs",
      "Then Ada Brink put her hands up, as she did in May, and said, “I held it so.”",
      ["I held it so. < Ada Brink (said)"],
    ],
    ["a name that looks like a verb", "“It is over,” said Ted.", ["It is over, < Ted (said)"]],
    [
      "quoted as saying",
      "Ada Brink is bold. “It is mine,” she was once quoted as saying.",
      ["It is mine, < Ada Brink (saying)"],
    ],
    ["a post", "Ada Brink laughed. 'That is good,' she posted.", ["That is good, < Ada Brink (posted)"]],
    [
      "a firm's page",
      "“When we see it, we act,” the company reports on its page.",
      ["When we see it, we act, < null (reports)"],
    ],
    [
      "a pronoun by the given name",
      "Peter Kramm left early. Anna Brink stayed. “It is over,” he said.",
      ["It is over, < Peter Kramm (said)"],
    ],
    [
      "a pronoun past a body",
      "Peter Kramm said no. The company said it was late. “It is over,” he said.",
      ["It is over, < Peter Kramm (said)"],
    ],
    [
      "a pronoun after someone unnamed",
      "Peter Kramm left early. A retired teacher said it was late. “It is over,” he said.",
      ["It is over, < null (said)"],
    ],
    [
      "a pronoun that fits nobody",
      "Peter Kramm left early. “It is over,” she said.",
      ["It is over, < null (said)"],
    ],
    [
      "the clause that ends before the colon",
      "Ada Brink ran before Bo Kramm shouted from the bridge: “Are you there?”",
      ["Are you there? < Bo Kramm (shouted)"],
    ],
    // Near misses: nobody said to have said it.
    [
      "two people in the paragraph",
      "Ada Brink and Bo Kramm smile. “It is won.”",
      ["It is won. < null (null)"],
    ],
    [
      "a term after somebody's sentence",
      "Ada Brink spoke on Monday. The “old town” was dark.",
      ["old town < null (null)"],
    ],
    [
      "a title after somebody's sentence",
      "Ada Brink said it was late. “The Bridge of Lund.”",
      ["The Bridge of Lund. < null (null)"],
    ],
    [
      "an office that another may hold",
      "Ada Brink was charged on Monday. “It is over,” the judge said.",
      ["It is over, < null (said)"],
    ],
  ])("%s", (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("verbs by their place", () => {
  it.each<[text: string, expected: string[]]>([
    ["“It is cold,” sums up Ada Brink, forty, a lasher.", ["It is cold, < Ada Brink (sums)"]],
    [
      "« It is cold », calculates the deputy mayor in charge of the port, Ada Brink.",
      ["It is cold < Ada Brink (calculates)"],
    ],
    ["„My mother rowed“, remembers Ada Brink, a pharmacist.", ["My mother rowed < Ada Brink (remembers)"]],
    ["“It is over,” chuckled Bo Kramm, 44.", ["It is over, < Bo Kramm (chuckled)"]],
    ["“It is over,” chimes in the pharmacist.", ["It is over, < null (chimes)"]],
    ["“It is over,” Ada Brink deadpanned.", ["It is over, < Ada Brink (deadpanned)"]],
    ["Ada Brink left. “It is over,” she beamed.", ["It is over, < Ada Brink (beamed)"]],
    [
      "The guild wants terms, « written ones », insists its secretary, Ada Brink.",
      ["written ones < Ada Brink (insists)"],
    ],
    [
      "“It is over,” says the treasurer, a young crane mechanic named Ada Brink.",
      ["It is over, < Ada Brink (says)"],
    ],
    ["“It is over,” says the mayor of Little Harrow, Ada Brink.", ["It is over, < Ada Brink (says)"]],
    // Near misses.
    ["“Over the wall,” won a prize for Ada Brink.", ["Over the wall, < null (null)"]],
    ["“Over the wall” won Ada Brink a prize.", ["Over the wall < null (null)"]],
    ["“The old wall,” built by Ada Brink in 1990, fell.", ["The old wall, < null (null)"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("who is meant", () => {
  it.each<[name: string, text: string, expected: string[]]>([
    [
      "a passive's doer",
      "My members have been told by Mr Brink that they are “too dear”.",
      ["too dear < Brink (told)"],
    ],
    ["a sign", "A hand-painted sign reads: “Out”.", ["Out < null (reads)"]],
    [
      "an official who was brought in without a name, whoever is named since",
      "“Out,” said an official of the port. Ada Brink said it was over. “In,” said the official.",
      ["Out, < null (said)", "In, < null (said)"],
    ],
    [
      "an official of a body that has one",
      "“Out,” an official of the Harbour Board told it. An engineer at the Harbour Board, who asked for time, said: “In.”",
      ["Out, < null (told)", "In. < null (said)"],
    ],
    [
      "a friend or a spokeswoman of one",
      "“Out,” a spokeswoman for Northline Ferries told it.",
      ["Out, < Northline Ferries (told)"],
    ],
    [
      "points out",
      "“It is out,” Ada Brink points out. “It is in,” the firm’s owner, Bo Lind, points out.",
      ["It is out, < Ada Brink (points)", "It is in, < Bo Lind (points)"],
    ],
    [
      "no verb",
      "The firm’s claims that were paid came late. He gave the points out there, and “no”, the old notes.",
      ["no < null (null)"],
    ],
    [
      "a verb that looks like a noun behind a role",
      "“It is out,” the official notes (Post). “It is in,” another official claims. The official notes were lost.",
      ["It is out, < null (notes)", "It is in, < null (claims)"],
    ],
    [
      "an official who has one",
      "Ada Brink, an official of the port, rang. “In,” said the official.",
      ["In, < Ada Brink (said)"],
    ],
    [
      "an official who became one",
      "Ada Brink became a city official in May. “In,” said the official.",
      ["In, < Ada Brink (said)"],
    ],
    [
      "in the words of",
      "The crane is, in the words of Ada Brink, “older than the hills”.",
      ["older than the hills < Ada Brink (in the words of)"],
    ],
    [
      "a firm's partner, by a verb that looks like a noun",
      "Ada Brink, a partner at Brink & Daughters, counters that it was “as good as it gets”.",
      ["as good as it gets < Ada Brink (counters)"],
    ],
    [
      "the first verb of a sentence that looks like a noun",
      "A driver on the ferry claims in a letter, seen by the Post, that two men “asked for tea”.",
      ["asked for tea < null (claims)"],
    ],
    [
      "a relative by the first name",
      "Ada Brink said no. My uncle Ned was there, and when I asked he said: ‘Ten.’",
      ["Ten. < Ned (said)"],
    ],
    ["a first name and an age", "Ned, 77, has stayed. ‘I like it,’ he said.", ["I like it, < Ned (said)"]],
    [
      "the union's secretary is a person",
      "Eve Stone said it. Petra Brink, the union’s secretary, came by. She told us it was “cold”.",
      ["cold < Petra Brink (told)"],
    ],
    [
      "called by work",
      "The locksmith of Lund is called Bo Kramm. Ada Brink came. “I live here,” the locksmith said.",
      ["I live here, < Bo Kramm (said)"],
    ],
    [
      "no other's work",
      "Bo Kramm left with a locksmith. Ada Brink came. “I live here,” the locksmith said.",
      ["I live here, < null (said)"],
    ],
    [
      "hers is not she",
      "Ada Brink was quick. Her supervisor, Eve Stone, was ‘strict’, she said.",
      ["strict < Ada Brink (said)"],
    ],
    [
      "an age whose bearer the paragraph before names beside her husband",
      "Ada Brink, who came with her husband Ned, answered.\n\n‘I have counted,’ the 74-year-old told us.",
      ["I have counted, < Ada Brink (told)"],
    ],
    ["a beat", "Ada Brink said it was late. She paused. “I know.”", ["I know. < Ada Brink (null)"]],
    [
      "a beat after a question",
      "“It is slow,” said Bo Kramm. Asked which was worse, he laughed. “Mine.”",
      ["It is slow, < Bo Kramm (said)", "Mine. < Bo Kramm (null)"],
    ],
    [
      "a beat of thinking",
      "Eve Stone left. Ada Brink thinks for a while. “Two.”",
      ["Two. < Ada Brink (null)"],
    ],
    ["the one who looks", "Ada Brink looks at Bo Kramm. “It is won.”", ["It is won. < Ada Brink (null)"]],
    [
      "what nobody does",
      "Eve Stone left. Ada Brink came. Then the door opened. “It is won.”",
      ["It is won. < null (null)"],
    ],
    ["a passive that is no cue", "The judge, Ada Brink, is seen as “slow”.", ["slow < null (null)"]],
    [
      "the next sentence's cue",
      "“It was late,” said Ada Brink. “It was.” Now, Bo Kramm adds, it is.",
      ["It was late, < Ada Brink (said)", "It was. < Ada Brink (said)"],
    ],
    [
      "a new office takes the pronoun",
      "Bo Kramm, the deputy mayor, said no. The minister, for his part, waits. On Friday he said: “Yes.”",
      ["Yes. < null (said)"],
    ],
    [
      "as far as anyone can tell",
      "It demands ‘the berths’, a phrase which, as far as anyone can tell, means nothing.",
      ["the berths < null (demands)"],
    ],
  ])("%s", (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("block quotations", () => {
  it.each<[name: string, text: string, expected: string[]]>([
    [
      "after whom the paragraph above names",
      "Ada Brink wrote to the council:\n\n> The piers are cracked.\n\n> Nobody was told.",
      ["The piers are cracked. < Ada Brink (wrote)", "Nobody was told. < Ada Brink (wrote)"],
    ],
    [
      "signed",
      "The council closed.\n\n> A bridge is a promise. — Ada Brink, poet",
      ["A bridge is a promise. < Ada Brink (Ada Brink)"],
    ],
    ["nobody's", "The council closed.\n\n> A bridge is a promise.", ["A bridge is a promise. < null (null)"]],
    [
      "in marks already",
      "The council closed.\n\n> “A bridge is a promise,” said Ada Brink.",
      ["A bridge is a promise, < Ada Brink (said)"],
    ],
  ])("%s", (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("interviews", () => {
  const lead = "Ada Brink has built bridges since 2011.";

  it("gives answers to the person of the lead, and questions to nobody", () => {
    const text = `${lead}\n\nQ: When will it open?\n\nA: In spring, I hope.\n\nQ. Who pays?\n\nA. The state does.`;
    expect(said(text)).toEqual(["In spring, I hope. < Ada Brink (A:)", "The state does. < Ada Brink (A.)"]);
    const { attributions } = factsOf(text);
    expect(attributions.map(({ source, frame }) => `${source?.name} ${frame}`)).toEqual([
      "Ada Brink named",
      "Ada Brink named",
    ]);
  });

  it("knows questions in paragraphs of their own", () => {
    const text = `${lead}\n\nWhen will it open?\n\nIn spring, I hope.\n\nWho pays?\n\nThe state does.\n\nAnd the ferry?\n\nIt stops.`;
    expect(said(text)).toEqual([
      "In spring, I hope. < Ada Brink (Ada Brink)",
      "The state does. < Ada Brink (Ada Brink)",
      "It stops. < Ada Brink (Ada Brink)",
    ]);
  });

  it.each([
    [
      "an explainer",
      `${lead}\n\nWhen will it open?\n\nIn spring.\n\nWho pays?\n\nThe state does.\n\nAnd the ferry?\n\nIt stops.`,
    ],
    [
      "a column that asks",
      `${lead}\n\nWhen?\n\nI saw it.\n\nIt rose.\n\nIt fell.\n\nIt rose again.\n\nIt stood.\n\nWhy?\n\nIt was old.\n\nIt was ill.\n\nIt was cold.\n\nIt was wet.\n\nIt was dry.\n\nIt was dark.\n\nIt was hot.\n\nWho?\n\nI ask you.`,
    ],
  ])("takes no answers from %s", (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe("what is attributed", () => {
  it.each<[text: string, expected: string[]]>([
    ["Ada Brink told reporters on Monday that the bridge was closed.", ["the bridge was closed"]],
    ["“We go,” Ada Brink said, “and soon.”", ["“We go,”", "“and soon.”"]],
    [
      "“We go now,” said Ada Brink, who has led the old harbour council of Lund since 2011.",
      ["“We go now,”"],
    ],
    ["When asked about it, Ada Brink said the plan had failed.", ["the plan had failed"]],
    ["In Lund, Ada Brink said the bridge was closed.", ["the bridge was closed"]],
    ["The plan had failed, Ada Brink said on Monday.", ["The plan had failed"]],
    ["According to Ada Brink, the bridge is closed.", ["the bridge is closed"]],
    ["The bridge is closed, according to Ada Brink.", ["The bridge is closed"]],
    ["Ada Brink said the bridge was closed and added that it would stay so.", ["the bridge was closed"]],
    ["Ada Brink has called the plan a hoax.", ["the plan a hoax"]],
    ["Polls show a close contest.", ["a close contest"]],
  ])("%s", (text, expected) => {
    const [first] = factsOf(text).attributions;
    expect(first?.content.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it.each<[text: string, source: string, frame: string]>([
    ["I believe the bridge is lost.", "I", "author"],
    ["Critics argue that the bridge is unsafe.", "Critics", "anonymous"],
    ["Ada Brink’s fear that the bridge was lost grew.", "Ada Brink", "named"],
    ["Ada Brink tried to persuade the council.", "Ada Brink", "named"],
    ["Ada Brink, who told the council, left.", "Ada Brink", "named"],
    ["One of the doctors who wrote it left.", "One of the doctors", "anonymous"],
    ["A Morning Post report that the bridge was closed is wrong.", "Morning Post", "relayed"],
  ])("%s", (text, source, frame) => {
    expect(factsOf(text).attributions[0]).toMatchObject({ source: { name: source }, frame });
  });

  it.each([
    "Ada Brink called the council on Monday.",
    "Ada Brink wants to say nothing.",
    "The report on Ada Brink was thin.",
    "You can argue that the bridge is safe.",
  ])("hears nothing in: %s", (text) => {
    expect(factsOf(text).attributions.filter(({ cue }) => !/wants/.test(cue?.text ?? ""))).toEqual([]);
  });
});
