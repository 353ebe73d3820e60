import process from "node:process";
import { type Article, lint, parseArticle, parseSummary, type Source, type Summary } from "@evenhand/core";
import { inventedSummaries, longSummary } from "./invented.ts";
import { countWords, growthExponent, medianOf } from "./measure.ts";

export interface IndexBuild {
  readonly benchmark: "index";
  /** By number of articles: words, and median milliseconds of processor time to read them and until they can be asked. */
  readonly articles: Readonly<Record<number, { words: number; readMs: number; indexMs: number }>>;
  /** The powers of the number of words that the times grow with. */
  readonly readExponent: number | null;
  readonly indexExponent: number | null;
}

/** How long it takes until so many invented articles can be asked: an empty summary leaves nothing else to do. */
export async function measureIndexBuild(counts: readonly number[], rounds: number): Promise<IndexBuild> {
  const articles: Record<number, { words: number; readMs: number; indexMs: number }> = {};
  const empty = parseSummary({ path: "empty.md", text: "# Nothing yet\n" });
  const files = [...inventedSummaries(1, Math.max(...counts))].slice(0, -1);
  for (const count of counts) {
    const own = files.slice(0, count);
    const times: { read: number; index: number }[] = [];
    // The first round is start-up.
    for (let round = 0; round <= rounds; round++) {
      const [read, sources] = await timed(() => sourcesOf(own));
      const [index] = await timed(async () => lint({ summary: empty, sources }));
      if (round > 0) times.push({ read, index });
    }
    articles[count] = {
      words: own.reduce((sum, { text }) => sum + countWords(text), 0),
      readMs: rounded(medianOf(times.map(({ read }) => read))),
      indexMs: rounded(medianOf(times.map(({ index }) => index))),
    };
  }
  const exponentOf = (time: "readMs" | "indexMs"): number | null => {
    const exponent = growthExponent(
      Object.values(articles).map((each) => ({ words: each.words, seconds: each[time] })),
    );
    return exponent === null ? null : rounded(exponent);
  };
  return {
    benchmark: "index",
    articles,
    readExponent: exponentOf("readMs"),
    indexExponent: exponentOf("indexMs"),
  };
}

export interface FullCheck {
  readonly benchmark: "full check";
  readonly articles: number;
  /** Of the summary and its articles. */
  readonly words: number;
  readonly findings: number;
  /** Milliseconds of processor time for reading and checking all with every rule: the first time, and later ones. */
  readonly firstMs: number;
  readonly ms: number;
  readonly wordsPerSecond: number;
  readonly atLeast: number;
}

const WORDS_PER_SECOND = 70_000;

/** A summary of about so many words against invented articles of about 1,000 words each, all read anew each time. */
export async function measureFullCheck(words: number, articles: number, rounds: number): Promise<FullCheck> {
  const files = [...longSummary(words, articles)];
  const [summary, ...sources] = [files.at(-1), ...files.slice(0, -1).map(padded)];
  if (summary === undefined) throw new RangeError("no summary");
  let findings = 0;
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [time, found] = await timed(async () => check(parseSummary(summary), await sourcesOf(sources)));
    findings = found;
    times.push(time);
  }
  const [firstMs = 0, ...later] = times;
  const ms = medianOf(later);
  const all = [summary, ...sources].reduce((sum, { text }) => sum + countWords(text), 0);
  return {
    benchmark: "full check",
    articles,
    words: all,
    findings,
    firstMs: rounded(firstMs),
    ms: rounded(ms),
    wordsPerSecond: Math.round(all / (ms / 1000)),
    atLeast: WORDS_PER_SECOND,
  };
}

interface File {
  readonly path: string;
  readonly text: string;
}

const WORDS_OF_ARTICLE = 1000;

/** An article with further stories behind its own, that no summary tells of. */
function padded({ path, text }: File, index: number): File {
  let long = text;
  for (const story of inventedSummaries(WORDS_OF_ARTICLE, 1, 100 + index)) {
    if (countWords(long) >= WORDS_OF_ARTICLE) break;
    if (story.path.endsWith(".txt")) long += `\n${story.text.split("\n\n").slice(2).join("\n\n")}`;
  }
  return { path, text: long };
}

function check(summary: Summary, sources: readonly Source[]): number {
  const targets = new Map(sources.map(({ id, target }) => [id, target]));
  const known = summary.sources.every(({ id }) => id === null || targets.has(id));
  if (!known) throw new Error("the summary names a source that is not there");
  return lint({ summary, sources }).diagnostics.length;
}

async function sourcesOf(files: readonly File[]): Promise<readonly Source[]> {
  const articles: Article[] = [];
  for (const file of files) {
    const article = await parseArticle(file);
    // Each value is worked out when it is asked for.
    Object.values(article);
    articles.push(article);
  }
  return articles.map((article, i): Source => ({ id: `s${i + 1}`, target: article.path, article }));
}

/** Milliseconds of processor time, the garbage collector's threads included. */
async function timed<Value>(work: () => Promise<Value>): Promise<readonly [number, Value]> {
  const start = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, value];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
