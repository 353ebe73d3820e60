import { createMemory, type Memory, type Source } from "@evenhand/core";
import type { LoadedSource } from "./load-sources.ts";

type Sources = ReadonlyMap<string, LoadedSource>;

/** What is kept between the checks of one open summary. */
export interface SummaryMemory {
  readonly memory: Memory;
  /** The sources of the last check where they are the same ones, each source of it that is the same, else the new. */
  asBefore(sources: Sources): Sources;
  /** The sources in their order, the same array for the same map. */
  sources(sources: Sources): readonly Source[];
}

export function summaryMemory(): SummaryMemory {
  const memory = createMemory();
  let last: Sources = new Map();
  return {
    memory,
    asBefore(sources) {
      const kept = new Map(
        [...sources].map(([path, loaded]) => {
          const before = last.get(path);
          return [path, before !== undefined && isSame(before, loaded) ? before : loaded] as const;
        }),
      );
      if (!isSameMap(last, kept)) last = kept;
      return last;
    },
    sources: (sources) => memory.recall(listOf, sources),
  };
}

function listOf(sources: Sources): readonly Source[] {
  return [...sources.values()].map(({ source }) => source);
}

function isSame(a: LoadedSource, b: LoadedSource): boolean {
  const [one, other] = [a.source, b.source];
  return (
    a.uri === b.uri && one.id === other.id && one.target === other.target && one.article === other.article
  );
}

function isSameMap(a: Sources, b: Sources): boolean {
  const [others, own] = [[...b], [...a]];
  return (
    own.length === others.length &&
    own.every(([path, loaded], i) => others[i]?.[0] === path && others[i]?.[1] === loaded)
  );
}
