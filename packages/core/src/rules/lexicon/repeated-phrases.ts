import type { EntryData, LexiconData } from "./lexicon.ts";
import { stepsOf } from "./pattern.ts";

/** Word sequences that stand in more than one entry of a lexicon, so that only chance would pick one. */
export function repeatedPhrases(data: LexiconData): string[] {
  const owners = new Map<string, string | EntryData>();
  const repeated = new Set<string>();
  for (const group of data.groups) {
    for (const item of group.entries) {
      const own: EntryData = typeof item === "string" ? { phrase: item } : item;
      const phrases = typeof own.phrase === "string" ? [own.phrase] : own.phrase;
      for (const phrase of phrases) {
        for (const words of wordings(phrase, own.pos ?? group.pos)) {
          if ((owners.get(words) ?? item) !== item) repeated.add(words);
          owners.set(words, item);
        }
      }
    }
  }
  return [...repeated];
}

function wordings(phrase: string, wordClasses: readonly string[] | undefined): string[] {
  return stepsOf(phrase, wordClasses).reduce<string[]>(
    (heads, step) => heads.flatMap((head) => step.map((run) => [head, ...run].join(" ").trim())),
    [""],
  );
}
