import type { Claim, Summary } from "../summary/summary.ts";
import type { Memory } from "../text/memory.ts";
import { oncePer } from "../text/once.ts";
import type { Token } from "../text/prose.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { indexNames, type NameIndex } from "./name-index.ts";
import type { TermKeys } from "./terms.ts";
import type { Passage } from "./verification.ts";

/** Clauses of claims and passages, drawn when first asked for: most passages never are. */
export interface ClauseIndex extends NameIndex, PassageClauses {
  clausesOfClaim(claim: Claim): readonly Clause[];
}

/** Clauses of passages, the same whatever the summary. */
export interface PassageClauses {
  clausesOfPassage(passage: Passage): readonly Clause[];
  /** The places among its tokens of verbs and "-ing" words of this concept. */
  verbsOfPassage(passage: Passage, key: string): readonly number[];
  /** The passage with the one before and the one after it in its paragraph, or the next one. */
  around(passage: Passage): readonly Passage[];
}

export function indexClauses(
  summary: Summary,
  read: PassageClauses & { readonly passages: readonly Passage[] },
  keys: TermKeys,
  memory: Memory,
): ClauseIndex {
  return {
    ...indexNames(summary, read.passages, memory),
    clausesOfClaim: oncePer((claim: Claim) => {
      const sentence = summary.prose.sentences[claim.sentence];
      return sentence === undefined ? [] : clausesOf({ ...claim, sentence }, keys);
    }),
    clausesOfPassage: read.clausesOfPassage,
    verbsOfPassage: read.verbsOfPassage,
    around: read.around,
  };
}

export function indexPassageClauses(passages: readonly Passage[], keys: TermKeys): PassageClauses {
  const verbs = oncePer(({ sentence }: Passage) => verbsByKey(sentence.tokens, keys));
  return {
    clausesOfPassage: oncePer((passage: Passage) => clausesOf(passage, keys)),
    verbsOfPassage: (passage, key) => verbs(passage).get(key) ?? [],
    around: oncePer((passage: Passage) =>
      [passages[passage.index - 1], passage, passages[passage.index + 1]].filter(
        (other): other is Passage =>
          other?.source === passage.source && Math.abs(other.sentence.block - passage.sentence.block) <= 1,
      ),
    ),
  };
}

function verbsByKey(tokens: readonly Token[], keys: TermKeys): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { wordClass, text, lemma }] of tokens.entries()) {
    if (wordClass !== "VERB" && !text.endsWith("ing")) continue;
    const key = keys.ofWord(lemma);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return places;
}
