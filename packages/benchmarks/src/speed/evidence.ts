import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { type LintInput, lint, parseArticle, parseSummary, type Source } from "@evenhand/core";
import { activeRules, onlyRules } from "@evenhand/core/node";
import { ParseEnglish } from "parse-english";
import { repeated, type SpeedInput } from "./inputs.ts";
import { countWords, medianOf } from "./measure.ts";

const articles = 20;
const wordsOfArticle = 1000;
const wordsOfSummary = 2000;
const runs = 9;
/** Milliseconds. */
const bar = 150;
/** Nothing but the evidence: no rule that judges wording or balance. */
const evidenceOnly = onlyRules(
  {},
  activeRules({}).filter((id) => id.startsWith("sourcing/")),
);

export interface EvidenceSpeed {
  readonly benchmark: "evidence";
  readonly articles: number;
  readonly sourceWords: number;
  readonly summaryWords: number;
  /** Median milliseconds until the sources can be asked, and for checking every claim. */
  readonly indexMs: number;
  readonly verifyMs: number;
  /** The same as multiples of the time that parse-english takes to tokenise the sources and the summary. */
  readonly indexToTokenising: number;
  readonly verifyToTokenising: number;
  /** How many times longer checking takes with twice the summary, and with twice the sources. */
  readonly twiceTheSummary: number;
  readonly twiceTheSources: number;
  readonly atMostMs: number;
}

/** How long checking takes: real articles, and the sentences of the summaries beside them, each cited in turn. */
export async function measureEvidence(shared: string, inputs: readonly SpeedInput[]): Promise<EvidenceSpeed> {
  const texts = inputs.filter(({ kind }) => kind === "txt").map(({ text }) => text);
  const sources = await sourcesFrom(texts, articles);
  const sentences = sentencesIn(shared);
  const small = inputOf(sentences, wordsOfSummary, sources);
  const long = inputOf(sentences, 2 * wordsOfSummary, sources);
  const wide = inputOf(sentences, wordsOfSummary, await sourcesFrom(texts, 2 * articles));
  for (let round = 0; round < 3; round += 1) for (const input of [small, long, wide]) lint(input);
  const time = timesOf(small);
  const tokenising = medianOf(
    measured(() => tokenise([...sources.map(({ article }) => article.file), small.summary.file])),
  );
  return {
    benchmark: "evidence",
    articles,
    sourceWords: sources.reduce((sum, { article }) => sum + countWords(article.file), 0),
    summaryWords: countWords(small.summary.file),
    indexMs: rounded(time.index),
    verifyMs: rounded(time.verify),
    indexToTokenising: rounded(time.index / tokenising),
    verifyToTokenising: rounded(time.verify / tokenising),
    twiceTheSummary: rounded(timesOf(long).verify / time.verify),
    twiceTheSources: rounded(timesOf(wide).verify / time.verify),
    atMostMs: bar,
  };
}

/** An empty summary leaves the index alone to be built; what a full one takes longer is the checking. */
function timesOf(input: LintInput): { readonly index: number; readonly verify: number } {
  const empty = { ...input, summary: parseSummary({ path: "empty.md", text: "# Nothing yet\n" }) };
  const index = medianOf(measured(() => lint(empty)));
  return { index, verify: medianOf(measured(() => lint(input))) - index };
}

function measured(work: () => unknown): readonly number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

async function sourcesFrom(texts: readonly string[], count: number): Promise<readonly Source[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, i): Promise<Source> => {
      const text = texts[i % texts.length] ?? "";
      const times = Math.ceil(wordsOfArticle / Math.max(1, countWords(text))) + Math.floor(i / texts.length);
      const words = repeated(text, times).split(/(?<=\s)(?=\S)/);
      const path = `s${i + 1}.txt`;
      const article = await parseArticle({ path, text: words.slice(-wordsOfArticle).join("") });
      return { id: `s${i + 1}`, target: path, article };
    }),
  );
}

/** The sentences of the worked summaries, without their citations. */
function sentencesIn(shared: string): readonly string[] {
  return ["dam", "schools"].flatMap((set) => {
    const folder = join(shared, "fixtures", set);
    return readdirSync(folder)
      .filter((name) => /^summary-.*\.md$/.test(name))
      .sort()
      .flatMap((name) => {
        const text = readFileSync(join(folder, name), "utf8");
        const { prose } = parseSummary({ path: name, text });
        return prose.sentences.filter(({ tokens }) => tokens.length > 5).map((sentence) => sentence.text);
      });
  });
}

function inputOf(sentences: readonly string[], words: number, sources: readonly Source[]): LintInput {
  const cited: string[] = [];
  for (let i = 0, count = 0; count < words; i += 1) {
    const sentence = (sentences[i % sentences.length] ?? "").replace(/\s+/g, " ").replace(/[[\]*_|]/g, "");
    cited.push(`${sentence}[^s${(i % sources.length) + 1}]${i % 5 === 4 ? "\n\n" : ""}`);
    count += countWords(sentence);
  }
  const notes = sources.map(({ id, target }) => `[^${id}]: ${target}`).join("\n");
  const summary = parseSummary({ path: "summary.md", text: `# Summary\n\n${cited.join(" ")}\n\n${notes}\n` });
  return { summary, sources, rules: evidenceOnly };
}

function tokenise(texts: readonly string[]): void {
  const parser = new ParseEnglish();
  for (const text of texts) parser.parse(text);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
