import { inventedSummaries, seeded } from "./invented.ts";
import { countWords } from "./measure.ts";

/** Text of a kind that linters are given: plain paragraphs, or Markdown with headings, links, lists and emphasis. */
export type ProseKind = "txt" | "md";

/** What a column says of the news, with as many loaded, wordy and passive sentences as opinion in papers has. */
const OPINIONS = [
  "Frankly, the $body has made a disastrous mess of $thing, and $person is very clearly to blame.",
  "It is obvious to everyone that $person has been allowed to get away with it for far too long.",
  "So-called experts in $place insist that $thing will pay for itself, which is extremely doubtful.",
  "There is a broad feeling in $place that the plan was rushed through by a small group of people.",
  "Many say that the decision was taken behind closed doors, and few in $place would deny it.",
  "Perhaps the $body really believes its own figures; most readers of this paper quite rightly do not.",
  "At the end of the day it is the people of $place who will be asked to pay the bill.",
  "The shameless way in which $person brushed the matter aside has been noted in $place.",
  "In order to understand the row over $thing, one has to go back to the year $year.",
  "The $office, a notorious friend of the $body, was given a free hand in the matter.",
  "Nobody in $place was surprised when the heroic promises of $year were quietly dropped.",
  "This is, without a doubt, the most reckless proposal that the $body of $place has ever put forward.",
  "Supporters of the plan call it a bold step, while its opponents speak of a scandal.",
  "As we all know, $thing has been neglected for decades, and the result is there for all to see.",
  "The regime of $person at the $body has, it must be said, brought some order into the accounts.",
  "Some observers argue that the $office simply wanted to teach the $body a lesson.",
  "However, it was only $share percent of those asked who said that they would utilise $thing at all.",
  "Residents were left in the dark about the costs, which were put at $amount million crowns.",
] as const;

/** What papers say without colour, beside the stories of the newsroom. */
const REPORTS = [
  "The $body met again on $day $month, when the accounts of $year were read and passed.",
  "$person, who was born in $place and trained as an engineer, has held the office since $year.",
  "“I have nothing to add to what I said in $month,” $person told reporters outside the town hall.",
  "The school in $place has $people pupils, a fifth more than in $year.",
  "Before the vote, the $office had asked for a delay of $share days.",
  "According to a letter that the $body sent to its members, the talks are to go on until $month.",
  "The road between $place and $town was closed for $share hours after a lorry lost its load.",
  "“We will look at $thing once more in the spring,” the $office said, adding that no money had been set aside.",
  "In $year, $people people worked at the yard; today there are $share.",
  "The court in $town is expected to hear the case on $day $month.",
  "A ferry leaves $place every $share minutes, and the last one goes at eleven.",
  "$person and $other, both of the $body, did not answer questions sent to them by letter.",
  "The museum shows $share drawings of the harbour that were found in a loft in $town.",
  "Rain is forecast for the coast, and the wind is expected to turn to the north on $day $month.",
] as const;

/**
 * Invented prose of at least so many bytes: the news of the invented newsroom, each story with a column and short notes
 * of its own. No paragraph stands twice. The same size and kind give the same text every time.
 */
export function inventedProse(
  bytes: number,
  kind: ProseKind,
): { readonly text: string; readonly words: number } {
  const random = seeded(bytes % 9973);
  const parts: string[] = kind === "md" ? ["# The news of the year"] : [];
  let size = 0;
  for (const { path, text } of inventedSummaries(Number.POSITIVE_INFINITY, 5)) {
    if (path.endsWith(".md")) continue;
    const [headline = "", , ...news] = text.trimEnd().split("\n\n");
    const names = [...text.matchAll(/\bIn (\p{Lu}\p{Ll}+), \d/gu)].map(([, name = ""]) => name);
    const paragraph = (list: readonly string[], count: number): string =>
      Array.from({ length: count }, () => filled(pick(list, random), names, random)).join(" ");
    const story = [
      ...news,
      paragraph(OPINIONS, 4),
      paragraph(REPORTS, 3),
      paragraph([...OPINIONS, ...REPORTS], 4),
      paragraph(REPORTS, 4),
    ];
    const own = kind === "md" ? [`## ${headline}`, ...story.map(marked)] : story;
    parts.push(...own);
    size += own.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
    if (size >= bytes) break;
  }
  const text = `${parts.join("\n\n")}\n`;
  return { text, words: countWords(text) };
}

/** A word between dollar signs stands for a name, an office or a number by chance. */
function filled(template: string, names: readonly string[], random: () => number): string {
  const upTo = (most: number): string => String(2 + Math.floor(random() * most));
  const name = (): string => pick(names, random);
  const values: Readonly<Record<string, () => string>> = {
    place: name,
    town: name,
    person: () => `${pick(["Ada", "Bruno", "Clara", "Henrik", "Ilse", "Lothar"], random)} ${name()}`,
    other: () => `${pick(["Felix", "Greta", "Jonas", "Mira", "Olga", "Piet"], random)} ${name()}`,
    office: () => pick(["mayor", "minister", "judge", "head of the water board", "harbour master"], random),
    body: () => pick(["council", "ministry", "port authority", "school board", "union"], random),
    thing: () => pick(["the old pier", "the tram line", "the flood wall", "the new hospital wing"], random),
    month: () => pick(["January", "March", "May", "August", "October", "December"], random),
    day: () => upTo(26),
    year: () => String(1990 + Math.floor(random() * 34)),
    share: () => upTo(90),
    amount: () => upTo(400),
    people: () => upTo(9000),
  };
  return template.replace(/\$(\w+)/g, (whole, key: string) => values[key]?.() ?? whole);
}

/** A paragraph as people write Markdown: a link or emphasis here and there, now and then a list. */
function marked(paragraph: string, index: number): string {
  if (index === 1) return paragraph.replace(/(?<=\. )(\p{Lu}\p{Ll}+)/u, "**$1**");
  if (index === 3) return paragraph.replace(/ (\p{Ll}{5,}) /u, " [$1](https://example.org/news/) ");
  if (index === 5) return paragraph.replace(/ (\p{Ll}{6,}) /u, " *$1* ");
  if (index === 7) return `- ${paragraph.split(/(?<=\.) /).join("\n- ")}`;
  return paragraph;
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
