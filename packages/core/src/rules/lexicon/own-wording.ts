import type { Source } from "../../evidence/verification.ts";
import { forgetful, type Memory } from "../../text/memory.ts";
import { once } from "../../text/once.ts";
import type { WrittenText } from "../rule.ts";
import { type Circumstance, strengthOf, WARNING_STRENGTH } from "../strength.ts";
import { allowance } from "./allowance.ts";
import { isCalledSo, isHedged, isInHeadline, isInName, isNegated, isReported, namePairs } from "./context.ts";
import { findPhrases, type Lexicon, type LexiconEntry, type PhraseMatch } from "./lexicon.ts";
import { rangeOfMatch } from "./match-range.ts";
import { quotedTokens } from "./quoted-words.ts";
import { isSharedVocabulary, type SourceUse, usageIn } from "./usage.ts";

/** An entry's words in the text's own voice. */
export interface OwnWording {
  readonly match: PhraseMatch;
  /** As the text writes them. */
  readonly words: string;
  readonly uses: readonly SourceUse[];
  /** The words stand in indirect speech. */
  readonly reported: boolean;
  /** 0 to 1: the entry's strength with what its place adds or takes. */
  readonly strength: number;
}

/** Which words of a lexicon count. */
export interface OwnWordingOptions {
  /** Words or phrases, as written, that are left alone. */
  readonly allowed: readonly string[];
  /** Indirect speech is left to its speaker: for words that tell how sure someone is, not how a writer puts it. */
  readonly leavesReported?: boolean;
  /** Denied words count too. */
  readonly takesDenied?: boolean;
  /** Whether a match counts in its place, besides all that holds for every list. */
  readonly accepts?: (match: PhraseMatch) => boolean;
  readonly memory?: Memory;
}

/**
 * The lexicon's words that the text says for itself: not quoted, not laid in someone's mouth ("what she called a"),
 * not denied, not part of a name, and not words that every source uses too. Indirect speech is the writer's own
 * wording, if a little less so.
 */
export function* ownWording(
  lexicon: Lexicon,
  text: WrittenText,
  sources: readonly Source[],
  options: OwnWordingOptions,
): Generator<OwnWording> {
  const found = [...candidates(lexicon, text, sources, options)];
  const strong = new Map<number, number>();
  for (const { sentence } of found.filter(({ match }) => isStrong(match.entry)))
    strong.set(sentence, (strong.get(sentence) ?? 0) + 1);
  for (const candidate of found) {
    const { sentence, circumstances, ...wording } = candidate;
    const together = (strong.get(sentence) ?? 0) > (isStrong(candidate.match.entry) ? 1 : 0);
    const all = together ? [...circumstances, "together" as const] : circumstances;
    yield { ...wording, strength: strengthOf(wording.match.entry.strength, all) };
  }
}

/** Whether an entry is worth a warning by itself. */
function isStrong({ strength }: LexiconEntry): boolean {
  return strength >= WARNING_STRENGTH;
}

/** Words before their strength is told. */
interface Candidate extends Omit<OwnWording, "strength"> {
  readonly sentence: number;
  readonly circumstances: readonly Circumstance[];
}

function* candidates(
  lexicon: Lexicon,
  text: WrittenText,
  sources: readonly Source[],
  {
    allowed,
    leavesReported = false,
    takesDenied = false,
    accepts = () => true,
    memory = forgetful,
  }: OwnWordingOptions,
): Generator<Candidate> {
  const { prose } = text;
  const { tokens } = prose;
  const matches = findPhrases(lexicon, tokens);
  if (matches.length === 0) return;
  const quoted = quotedTokens(text, sources, memory);
  const usesOf = usageIn(sources, lexicon, memory);
  const names = once(() => namePairs([prose, ...sources.map(({ article }) => article.prose)], memory));
  const isAllowed = allowance(allowed, prose);
  for (const match of matches) {
    const { entry, first, last } = match;
    const head = tokens[first];
    if (head === undefined || quoted[first] === 1) continue;
    const { from, to } = rangeOfMatch(prose, match);
    const words = prose.text.slice(from, to);
    if (isAllowed(words, from)) continue;
    if (isInName(prose, first, last, names) || isInName(prose, last, last, names)) continue;
    if ((!takesDenied && isNegated(tokens, first)) || isCalledSo(tokens, first)) continue;
    if (!accepts(match)) continue;
    const uses = usesOf(entry);
    // The words of a quotation that was altered are the writer's own only where no source has them.
    if (quoted[first] === 2 && sources.length > 0 && uses.length > 0) continue;
    const reported = isReported(prose, text.attributions, head);
    if (reported && leavesReported) continue;
    if (isSharedVocabulary(uses, sources)) continue;
    const circumstances: Circumstance[] = [];
    if (reported) circumstances.push("reported");
    if (sources.length > 0 && uses.length === 0 && isStrong(entry)) circumstances.push("unused");
    if (uses.some(({ ownVoice }) => ownVoice)) circumstances.push("used");
    if (isHedged(tokens, first)) circumstances.push("hedged");
    if (isInHeadline(prose, head)) circumstances.push("headline");
    yield { match, words, uses, reported, sentence: head.sentence, circumstances };
  }
}
