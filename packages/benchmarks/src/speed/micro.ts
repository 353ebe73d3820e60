import {
  createMemory,
  lint,
  lintArticle,
  parseArticle,
  parseSummary,
  type Source,
  type Summary,
} from "@evenhand/core";
import { activeRules, onlyRules } from "@evenhand/core/node";
import { Bench } from "tinybench";
import { longSummary } from "./invented.ts";
import { countWords } from "./measure.ts";
import { inventedProse } from "./prose.ts";

/** One step of a check by itself, after start-up, on the clock. */
export interface MicroSpeed {
  readonly benchmark: "micro";
  readonly step: string;
  readonly words: number;
  readonly runs: number;
  /** Milliseconds: the middle of the runs, and what three in four stay below. */
  readonly p50: number;
  readonly p75: number;
}

/** Words of the summary, and the articles that it tells of. */
const USUAL = { words: 2000, articles: 20 } as const;
const PROSE_BYTES = 20_000;

/** Times the hot steps with tinybench, so many milliseconds each. */
export async function measureSteps(
  milliseconds: number,
  { words, articles }: { readonly words: number; readonly articles: number } = USUAL,
): Promise<readonly MicroSpeed[]> {
  const files = [...longSummary(words, articles)];
  const file = files.at(-1) ?? { path: "summary.md", text: "" };
  const sources = await Promise.all(
    files.slice(0, -1).map(
      async (each, i): Promise<Source> => ({
        id: `s${i + 1}`,
        target: each.path,
        article: await parseArticle(each),
      }),
    ),
  );
  const sourceWords = sources.reduce((sum, { article }) => sum + countWords(article.file), 0);
  const prose = inventedProse(PROSE_BYTES, "txt");
  const text = { path: "prose.txt", text: prose.text };
  const article = await parseArticle(text);
  const evidence = only("sourcing/");
  const empty = parseSummary({ path: "empty.md", text: "# Nothing yet\n" });
  const memory = createMemory();
  const claim = (i: number): Summary => parseSummary({ path: "claim.md", text: oneClaim(file.text, i) });
  const steps: readonly (readonly [string, number, () => unknown])[] = [
    ["read Markdown", countWords(file.text), fresh(file.text, (own) => parseSummary({ ...file, text: own }))],
    [
      "split into sentences and tagged words",
      prose.words,
      fresh(prose.text, (own) => parseSummary({ path: "prose.md", text: own }).prose.sentences.length),
    ],
    [
      "find names, dates, numbers and speech, too",
      prose.words,
      fresh(prose.text, (own) => Object.values(parseSummary({ path: "prose.md", text: own })).length),
    ],
    ["match the longest lexicon", prose.words, () => lintArticle(article, only("language/loaded-wording"))],
    ["index the sources", sourceWords, () => lint({ summary: empty, sources, rules: evidence })],
    [
      "check one claim, sources known",
      countWords(oneClaim(file.text, 0)),
      counted((i) => lint({ summary: claim(i), sources, rules: evidence, memory })),
    ],
  ];
  const bench = new Bench({ time: milliseconds, warmupTime: milliseconds });
  for (const [name, , run] of steps) bench.add(name, () => void run());
  await bench.warmup();
  await bench.run();
  return bench.tasks.map(({ name, result }, i): MicroSpeed => {
    if (result === undefined || result.error !== undefined)
      throw result?.error ?? new Error(`${name}: no run`);
    const { samples, p75 } = result;
    const sorted = samples.toSorted((a, b) => a - b);
    return {
      benchmark: "micro",
      step: name,
      words: steps[i]?.[1] ?? 0,
      runs: samples.length,
      p50: rounded(sorted[sorted.length >> 1] ?? 0),
      p75: rounded(p75),
    };
  });
}

/** Settings with which only the rules run whose ids begin so. */
function only(start: string): ReturnType<typeof onlyRules> {
  return onlyRules(
    {},
    activeRules({}).filter((id) => id.startsWith(start)),
  );
}

/** Each run has a text of its own: what was read last isn't read again. */
function fresh(text: string, work: (text: string) => unknown): () => unknown {
  return counted((i) => work(`${text}\nNote ${i}.\n`));
}

function counted(work: (run: number) => unknown): () => unknown {
  let run = 0;
  return () => work(run++);
}

/** One of the summary's sentences, in turn, with its citation. */
function oneClaim(summary: string, i: number): string {
  const claims = summary.match(/[^\n]+?\[\^s\d+\](?!:)/g) ?? [];
  const notes = summary.match(/^\[\^s\d+\]: .*$/gm) ?? [];
  return `# One\n\n${claims[i % claims.length] ?? ""}\n\n${notes.join("\n")}\n`;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
