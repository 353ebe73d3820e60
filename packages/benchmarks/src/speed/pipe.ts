import { performance } from "node:perf_hooks";
import { type PipedDocument, throughProgram } from "../pipeline/program-pipe.ts";
import { inventedSummaries } from "./invented.ts";
import { countWords } from "./measure.ts";

export interface PipeSpeed {
  readonly benchmark: "pipe";
  readonly documents: number;
  /** Of summaries and sources together. */
  readonly words: number;
  /** By the clock, the program's start included. */
  readonly seconds: number;
  readonly documentsPerSecond: number;
  readonly wordsPerSecond: number;
}

/** Sends so many invented summaries, each with so many sources, through one process of the program. */
export async function measurePipe(documents: number, sourcesEach: number): Promise<PipeSpeed> {
  let words = 0;
  function* lines(): Generator<PipedDocument> {
    let sources: { id: string; path: string; text: string }[] = [];
    for (const { path, text } of inventedSummaries(documents, sourcesEach)) {
      words += countWords(text);
      const name = /sources\/s\d+\.txt$/.exec(path)?.[0];
      if (name !== undefined) {
        sources.push({ id: name, path: name, text });
        continue;
      }
      yield { id: path, summary: text, sources };
      sources = [];
    }
  }
  const start = performance.now();
  for await (const line of throughProgram(lines())) {
    if (!line.startsWith('{"type":"document"')) throw new Error(line);
  }
  const seconds = (performance.now() - start) / 1000;
  return {
    benchmark: "pipe",
    documents,
    words,
    seconds: Math.round(seconds * 10) / 10,
    documentsPerSecond: Math.round(documents / seconds),
    wordsPerSecond: Math.round(words / seconds),
  };
}
