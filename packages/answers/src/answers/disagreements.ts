import {
  createMemory,
  type Evidence,
  lineIndex,
  lintInStages,
  type Memory,
  parseSummary,
  rangeOf,
  type Source,
  type Steps,
  type Summary,
} from "@evenhand/core";
import { escapeBlock } from "../escape-markdown.ts";
import { NO_RULES } from "./no-rules.ts";

/** How a place of one source and one of another differ. */
export interface Disagreement {
  readonly about: "number" | "date" | "statement";
  readonly message: string;
  /** What the one says, and what the other. */
  readonly passages: readonly [Evidence, Evidence];
}

/** Sentences of a source that are held against the others: an article has no more, a book does. */
const SENTENCES = 300;

const RULES = {
  "sourcing/number-mismatch": "number",
  "sourcing/date-mismatch": "date",
  "sourcing/contradicted-claim": "statement",
} as const;

const settings = {
  ...NO_RULES,
  ...Object.fromEntries(Object.keys(RULES).map((id) => [id, "info" as const])),
};

/** A source read as a summary whose every sentence cites another one, whichever that is. */
interface Held {
  readonly source: Source;
  readonly sentences: Source["article"]["prose"]["sentences"];
  /** Where each sentence begins in the text. */
  readonly starts: readonly number[];
  readonly summary: Summary;
}

/** What the sentences cite. */
const OTHER = "other";

/**
 * Each source's sentences held against each other source, as if a summary took them from it. A value counts where
 * each of two sentences is told that the other has another: what only stands near is told so one way.
 */
export function* disagreements(sources: readonly Source[]): Steps<Disagreement[]> {
  const found = new Map<string, Disagreement[]>();
  const held = sources.map(heldOf);
  for (const other of sources) {
    const against: readonly Source[] = [{ ...other, target: OTHER }];
    const memory = createMemory();
    for (const one of held) {
      if (one.source === other) continue;
      for (const difference of yield* differences(one, against, memory)) {
        const key = keyOf(difference);
        found.set(key, [...(found.get(key) ?? []), difference]);
      }
    }
  }
  return [...found.values()].flatMap((ways) => {
    const [first] = ways;
    const isMutual = new Set(ways.map(({ passages }) => passages[0].path)).size > 1;
    return first !== undefined && (isMutual || first.about === "statement") ? [first] : [];
  });
}

function heldOf(source: Source): Held {
  const sentences = source.article.prose.sentences.slice(0, SENTENCES);
  const starts: number[] = [];
  let text = "";
  for (const sentence of sentences) {
    starts.push(text.length);
    text += `${escapeBlock(sentence.text.replace(/\s+/g, " ").trim())}[^${OTHER}]\n\n`;
  }
  const summary = parseSummary({ path: source.article.path, text: `${text}[^${OTHER}]: ${OTHER}\n` });
  return { source, sentences, starts, summary };
}

/** What of a source the other one has otherwise. */
function* differences(
  { source: { id, article }, sentences, starts, summary }: Held,
  sources: readonly Source[],
  memory: Memory,
): Steps<Disagreement[]> {
  const lines = lineIndex(article.file);
  const { diagnostics } = yield* lintInStages({ summary, sources, rules: settings, memory }).wholeInSteps();
  return diagnostics.flatMap(({ rule, span, message, evidence: [theirs] }) => {
    const sentence = sentences[starts.findLastIndex((start) => start <= span.start)];
    const about = RULES[rule as keyof typeof RULES];
    if (sentence === undefined || theirs === undefined || about === undefined) return [];
    const range = rangeOf(lines, sentence.span);
    const own = { source: id, path: article.path, span: sentence.span, range, text: sentence.text };
    return [{ about, message: betweenSources(message, id), passages: [own, theirs] as const }];
  });
}

/** A message about a summary as one about a source, without what to do. */
function betweenSources(message: string, id: string): string {
  return message
    .replace(/\bthe summary\b/i, `source ${id}`)
    .replace(/\. (?:Cite|Correct|Put|Report|Say) .*$/s, ".");
}

/** The same for two sentences whichever of them was held against the other. */
function keyOf({ about, passages }: Disagreement): string {
  return [about, ...passages.map(({ path, range }) => `${path}:${range.start.line}`).sort()].join("|");
}
