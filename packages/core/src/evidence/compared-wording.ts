import type { Claim } from "../summary/summary.ts";
import type { Token } from "../text/prose.ts";
import { textOfTokens } from "../text/token-run.ts";
import type { Clause } from "./clauses.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import type { Passage } from "./verification.ts";

/** Words of the summary that are surer than what a source has in their place. */
export interface Stronger {
  readonly claimed: readonly Token[];
  readonly found: readonly Token[];
  readonly passage: Passage;
  /** What to write instead; null where no word put in its place would do. */
  readonly instead: string | null;
}

/** A claim's words outside quotation marks with the passages that say what it says, the best first. */
export interface Compared {
  readonly claim: Claim;
  readonly tokens: readonly Token[];
  readonly passages: readonly Passage[];
  /** The same with those that say it in part: where one of them is as sure, the claim may be drawn from it. */
  readonly nearby: readonly Passage[];
  readonly index: EvidenceIndex;
}

/** Whether the passage has half of what the clause is about. */
export function sharesTerms({ terms }: Clause, passage: Passage, index: EvidenceIndex): boolean {
  const shared = [...terms].filter((term) => index.hasTerm(passage, term)).length;
  return shared >= 2 && shared * 2 >= terms.size;
}

/** The tokens that a pattern's first match covers. */
export function wordsMatching(tokens: readonly Token[], pattern: RegExp): Token[] {
  const text = textOfTokens(tokens);
  const match = pattern.exec(text);
  if (match === null) return [];
  let at = 0;
  return tokens.filter((token) => {
    const from = at;
    at += token.text.length + 1;
    return from < match.index + match[0].length && from + token.text.length > match.index;
  });
}
