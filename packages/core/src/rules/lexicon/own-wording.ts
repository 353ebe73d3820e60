import type { Source } from "../../evidence/verification.ts";
import type { WrittenText } from "../rule.ts";
import { isCalledSo, isInName, isNegated, isReported, namePairs } from "./context.ts";
import { findPhrases, type Lexicon, type PhraseMatch } from "./lexicon.ts";
import { rangeOfMatch } from "./match-range.ts";
import { quotedTokens } from "./quoted-words.ts";
import { isSharedVocabulary, type SourceUse, usageIn } from "./usage.ts";

/** An entry's words in the text's own voice. */
export interface OwnWording {
  readonly match: PhraseMatch;
  /** As the text writes them. */
  readonly words: string;
  readonly uses: readonly SourceUse[];
}

/**
 * The lexicon's words that the text says for itself: not quoted, not reported as what someone says, not
 * denied, not part of a name, and not words that every source uses too. `allowed` are words or phrases, as
 * written, that are left alone.
 */
export function* ownWording(
  lexicon: Lexicon,
  text: WrittenText,
  sources: readonly Source[],
  allowed: readonly string[],
): Generator<OwnWording> {
  const { prose } = text;
  const { tokens } = prose;
  const matches = findPhrases(lexicon, tokens);
  if (matches.length === 0) return;
  const quoted = quotedTokens(text, sources);
  const usesOf = usageIn(sources, lexicon);
  const names = namePairs([prose, ...sources.map(({ article }) => article.prose)]);
  const isAllowed = allowance(allowed);
  for (const match of matches) {
    const { entry, first, last } = match;
    const head = tokens[first];
    if (head === undefined || quoted[first] === 1) continue;
    const { from, to } = rangeOfMatch(prose, match);
    const words = prose.text.slice(from, to);
    if (isAllowed(words)) continue;
    if (isInName(prose, first, last, names) || isInName(prose, last, last, names)) continue;
    if (isNegated(tokens, first) || isCalledSo(tokens, first)) continue;
    const uses = usesOf(entry);
    // The words of a reported speaker, or of a quotation that was altered, are the writer's own only where
    // no source has them.
    const altered = quoted[first] === 2 && sources.length > 0;
    const reported = altered || isReported(prose, text.attributions, head);
    if (reported && (sources.length === 0 || uses.length > 0)) continue;
    if (isSharedVocabulary(uses, sources)) continue;
    yield { match, words, uses };
  }
}

/** Whether words are among the allowed ones; case and the kind of apostrophe don't count. */
export function allowance(allowed: readonly string[]): (words: string) => boolean {
  const plain = (words: string) => words.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ");
  const set = new Set(allowed.map(plain));
  return (words) => set.size > 0 && set.has(plain(words));
}
