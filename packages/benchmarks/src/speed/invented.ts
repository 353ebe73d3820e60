/** A file of an invented newsroom. */
export interface InventedFile {
  readonly path: string;
  readonly text: string;
}

const SYLLABLES =
  "bar bel cor dal den ess far gar hol kes lun mar nor oss pel quin ral sol tam ulm ver wex".split(" ");
const FIRST_NAMES =
  "Ada Bruno Clara Dorian Edda Felix Greta Henrik Ilse Jonas Karla Lothar Mira Nils Olga Piet".split(" ");
const OFFICES = [
  "mayor",
  "minister",
  "harbour master",
  "head of the water board",
  "spokeswoman of the union",
  "chair of the committee",
  "judge",
  "director of the museum",
];
const BODIES = [
  "council",
  "water board",
  "ministry",
  "port authority",
  "union",
  "court",
  "school board",
  "parliament",
];
const THINGS = [
  "the old pier",
  "a second bridge",
  "the tram line",
  "three primary schools",
  "the flood wall",
  "the grain store",
  "a hospital wing",
  "the town archive",
  "the power plant",
  "its fishing quota",
];
const DEEDS = [
  ["voted", "to rebuild"],
  ["decided", "to close"],
  ["agreed", "to sell"],
  ["refused", "to repair"],
  ["promised", "to enlarge"],
  ["began", "to inspect"],
] as const;
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const REASONS = [
  "the costs had doubled",
  "too few people used it",
  "engineers had found cracks in the foundations",
  "the county had offered a grant",
  "neighbours had gone to court",
  "the contract ran out",
];

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Story {
  readonly place: string;
  /** Sentences of the news, and how a summary might put each. */
  readonly sentences: readonly { readonly told: string; readonly retold: string }[];
  readonly headline: string;
}

/**
 * Summaries in folders of their own, each with articles that no other uses. The texts are made up of the lists above,
 * with names, amounts and dates by chance: every run of the same numbers gives the same files.
 */
export function* inventedSummaries(count: number, sourcesEach: number, seed = 1): Generator<InventedFile> {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const upTo = (most: number): number => 2 + Math.floor(random() * (most - 1));
  const name = (): string =>
    capital(`${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(["", "", pick(SYLLABLES)])}`);

  function story(): Story {
    const place = name();
    const person = `${pick(FIRST_NAMES)} ${name()}`;
    const office = pick(OFFICES);
    const body = pick(BODIES);
    const thing = pick(THINGS);
    const [did, what] = pick(DEEDS);
    const date = `${upTo(28)} ${pick(MONTHS)} ${2015 + upTo(9)}`;
    const [amount, share, people] = [upTo(90), upTo(95), 100 * upTo(80)];
    const [yes, no] = [upTo(40), upTo(30)];
    const reason = pick(REASONS);
    const sentences = [
      {
        told: `The ${place} ${body} ${did} by ${yes} votes to ${no} ${what} ${thing} on ${date}, after a debate that went on until midnight.`,
        retold: `On ${date} the ${body} of ${place} ${did} ${what} ${thing}, by ${yes} votes to ${no}.`,
      },
      {
        told: `The work will cost ${amount} million crowns, of which the county is to pay ${share} percent, according to the plan.`,
        retold: `The plan puts the cost at ${amount} million crowns and has the county pay ${share + (random() < 0.2 ? 3 : 0)} percent.`,
      },
      {
        told: `“We could not wait any longer, because ${reason},” said ${person}, the ${office}, who had called for it since ${2000 + upTo(14)}.`,
        retold: `${person}, the ${office}, said that ${random() < 0.2 ? "nobody had been asked" : reason}.`,
      },
      {
        told: `About ${people} people live near the site, and ${pick(["many", "some", "most"])} of them had asked for a say in the matter.`,
        retold: `About ${people} people live nearby.`,
      },
      {
        told: `Critics such as ${pick(FIRST_NAMES)} ${name()} of the ${pick(BODIES)} warned that ${pick(REASONS)} and that the figures might be wrong.`,
        retold: `Critics warned that the figures might be wrong.`,
      },
      {
        told: `The ${pick(BODIES)} has until ${upTo(28)} ${pick(MONTHS)} to object; a spokesman declined to comment.`,
        retold: `A spokesman did not comment.`,
      },
    ];
    const more = Array.from({ length: 6 }, () => ({
      told: `In ${name()}, ${upTo(60)} kilometres away, the ${pick(BODIES)} ${pick(DEEDS)[0]} in ${pick(MONTHS)} on ${pick(THINGS)}, as ${pick(REASONS)}.`,
      retold: "",
    }));
    return {
      place,
      headline: `${place} ${body} ${did} ${what} ${thing}`,
      sentences: [...sentences, ...more],
    };
  }

  for (let i = 0; i < count; i++) {
    const folder = `news/${String(i).padStart(4, "0")}`;
    const stories = Array.from({ length: sourcesEach }, story);
    for (const [at, { headline, place, sentences }] of stories.entries()) {
      const told = sentences.map((sentence) => sentence.told);
      const paragraphs = [told.slice(0, 3), told.slice(3, 6), told.slice(6, 9), told.slice(9)];
      yield {
        path: `${folder}/sources/s${at + 1}.txt`,
        text: `${headline}\n\nBy ${pick(FIRST_NAMES)} ${name()}, The ${place} Courier\n\n${paragraphs.map((part) => part.join(" ")).join("\n\n")}\n`,
      };
    }
    const retold = stories.map(({ sentences }, at) =>
      sentences
        .filter(({ retold }) => retold !== "" && random() < 0.5)
        .map(({ retold }) => `${retold}[^s${at + 1}]`)
        .join(" "),
    );
    const notes = stories.map((_, at) => `[^s${at + 1}]: sources/s${at + 1}.txt`);
    yield {
      path: `${folder}/summary.md`,
      text: `# ${stories[0]?.headline}\n\n${retold.join("\n\n")}\n\n${notes.join("\n")}\n`,
    };
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * A summary of about so many words over so many articles of several stories each, told of in turn; the summary last.
 */
export function* longSummary(words: number, articles: number): Generator<InventedFile> {
  // A story is told of in about fifty words.
  const stories = Math.max(articles, Math.ceil(words / WORDS_OF_STORY / articles) * articles);
  const files = [...inventedSummaries(1, stories)];
  const texts = files.slice(0, stories).map(({ text }) => text);
  for (let i = 0; i < articles; i++) {
    const own = texts.filter((_, at) => at % articles === i);
    // The headline and the byline stand once.
    const body = own.map((text, at) =>
      at === 0 ? text.trimEnd() : text.trimEnd().split("\n\n").slice(2).join("\n\n"),
    );
    yield { path: `sources/s${i + 1}.txt`, text: `${body.join("\n\n")}\n` };
  }
  const [title = "", ...paragraphs] = (files.at(-1)?.text ?? "").split("\n\n").slice(0, -1);
  const cited = paragraphs.map((paragraph) =>
    paragraph.replace(/\[\^s(\d+)\]/g, (_, number) => `[^s${((Number(number) - 1) % articles) + 1}]`),
  );
  const notes = Array.from({ length: articles }, (_, i) => `[^s${i + 1}]: sources/s${i + 1}.txt`);
  yield { path: "summary.md", text: `${[title, ...cited, notes.join("\n")].join("\n\n")}\n` };
}

const WORDS_OF_STORY = 30;
