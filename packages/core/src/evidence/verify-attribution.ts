import type { Claim, Summary } from "../summary/summary.ts";
import type { Attribution } from "../text/quotation.ts";
import type { Span } from "../text/span.ts";
import { type Contested, contestedIn } from "./contested.ts";
import { DISPUTING, EXAMINERS, LAID_IN_A_MOUTH, SEEN_BY, UNNAMED } from "./en/contested-content.ts";
import { ANNOUNCES_DISPUTE } from "./en/disputes.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { isRelease } from "./release.ts";
import type { AttributionDifference, Passage, RankedPassage } from "./verification.ts";

/** What a passage must cover of a claim to say the same, alone and beside the best. */
const SAYS_IT = { covers: 0.45, ofBest: 0.6 };
/** What the best must cover for the claim to be that passage's. */
const LEAST_BEST = 0.5;

/** What a passage must cover to tell of the same. */
const TELLS_OF_IT = 0.35;
/** In a longer sentence nothing tells what of it the speaker says. */
const LONGEST = 90;

/** Whose word a passage is. */
interface Voice {
  readonly kind: "outlet" | "examiner" | "party" | "author" | "unnamed";
  readonly speaker: string | null;
}

/**
 * The laundering test: the claim stands in the summary's own voice, all passages that say it are the word of a
 * party, of somebody unnamed or of an op-ed's author, and it explains, judges, foretells, demands or is disputed
 * (`disputed`: another source has it otherwise).
 * Where outlets say it too, but one source only, it is a claim of a single source.
 */
export function attributionDifferences(
  summary: Summary,
  claim: Claim,
  ranked: readonly RankedPassage[],
  index: EvidenceIndex,
  disputed: boolean,
): (AttributionDifference<"unattributed"> | AttributionDifference<"single-source">)[] {
  if (isLaidInAMouth(summary, claim)) return [];
  const covers = new Map(ranked.map((candidate) => [candidate, index.coverage(claim, [candidate.passage])]));
  const best = Math.max(0, ...covers.values());
  if (best < LEAST_BEST) return [];
  const supporting = ranked.filter(
    (candidate) => (covers.get(candidate) ?? 0) >= Math.max(SAYS_IT.covers, SAYS_IT.ofBest * best),
  );
  const near = ranked
    .filter((candidate) => (covers.get(candidate) ?? 0) >= TELLS_OF_IT)
    .map(({ passage }) => passage);
  const voices = new Map(supporting.map((candidate) => [candidate.passage, voiceOf(candidate)]));
  const contested = contestedIn(summary, claim, index);
  for (const content of [...contested, null]) {
    const saying = supporting.filter(({ passage }) => content === null || content.isSharedBy(passage));
    const [first] = saying;
    if (first === undefined) continue;
    const voice = voices.get(first.passage) ?? { kind: "outlet", speaker: null };
    const all = saying.map(({ passage }) => voices.get(passage)?.kind ?? "outlet");
    const isOneSided = all.every((kind) => kind !== "outlet" && kind !== "examiner");
    if (namesSpeaker(claim, first.passage, voice) || isSpokenOfBefore(summary, claim, voice)) return [];
    if (isOneSided && (disputed || isContestable(content, voice, first.passage, near, index)))
      return [differenceOf("unattributed", claim, content, first.passage, voice.speaker)];
    const fromOne = new Set(saying.map(({ passage }) => passage.source)).size === 1;
    const isTheirs = content !== null || voice.kind === "unnamed";
    if (fromOne && isTheirs && !all.includes("examiner") && index.sources.length > 1)
      return [differenceOf("single-source", claim, content, first.passage, voice.speaker)];
  }
  return [];
}

/** Whether whose word it is matters: what nobody disputes of a plain fact needs no name. */
function isContestable(
  content: Contested | null,
  voice: Voice,
  passage: Passage,
  near: readonly Passage[],
  index: EvidenceIndex,
): boolean {
  if (content === null) return voice.kind === "unnamed" || isDisputed(passage, near, index);
  // What a release says must be done is a rule; an author's or a party's "must" is a wish.
  return content.by !== "demand" || !isRelease(passage.source.article) || voice.kind === "author";
}

/**
 * "The guild disputes that" behind the passage; or "how it sank is disputed" where any source tells of the same.
 *
 * @param near Passages that tell of it.
 */
function isDisputed(passage: Passage, near: readonly Passage[], index: EvidenceIndex): boolean {
  const isTakenBack = index
    .around(passage)
    .some((other) => other.index === passage.index + 1 && DISPUTING.test(other.text));
  return (
    isTakenBack ||
    near.some((one) =>
      index.around(one).some((other) => other.index <= one.index && ANNOUNCES_DISPUTE.test(other.text)),
    )
  );
}

function isLaidInAMouth(summary: Summary, claim: Claim): boolean {
  const block = summary.prose.blocks[summary.prose.sentences[claim.sentence]?.block ?? -1];
  if (block === undefined || block.kind === "table" || block.kind === "quote") return true;
  return (
    claim.attribution !== null ||
    claim.quotations.length > 0 ||
    LAID_IN_A_MOUTH.test(claim.text) ||
    SEEN_BY.test(claim.text)
  );
}

/** "Hester Moor sees a betrayal": the sentence is about the person whose word it is. */
function namesSpeaker(claim: Claim, { attribution }: Passage, { kind, speaker }: Voice): boolean {
  if (speaker === null || (kind !== "author" && attribution?.frame !== "named")) return false;
  return claim.names.some(({ text }) => lastWord(text) === lastWord(speaker));
}

/** Whether the paragraph has named the speaker before, or goes on with what somebody says there. */
function isSpokenOfBefore(summary: Summary, claim: Claim, { speaker }: Voice): boolean {
  const block = summary.prose.sentences[claim.sentence]?.block;
  for (let i = claim.index - 1; i >= 0; i--) {
    const before = summary.claims[i];
    if (before === undefined || summary.prose.sentences[before.sentence]?.block !== block) return false;
    const named = before.attribution?.source?.name;
    const isNext = i === claim.index - 1;
    if (named == null && !(isNext && LAID_IN_A_MOUTH.test(before.text))) continue;
    if (speaker !== null && named != null && lastWord(named) === lastWord(speaker)) return true;
    const sameCitations =
      claim.citations.length === 0 || claim.citations.every((target) => before.citations.includes(target));
    if (isNext && (sameCitations || GOES_ON.test(claim.text))) return true;
  }
  return false;
}

/** "It also", "he added", "these": what goes on with the sentence before. */
const GOES_ON = /^\W*(?:it|he|she|they|that|this|these|those|also|the (?:same|latter)|moreover|further)\b/i;

function lastWord(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/['’]s?$/, "")
      .split(/\s+/)
      .at(-1) ?? ""
  );
}

function voiceOf({ passage, matches }: RankedPassage): Voice {
  const { attribution, source, sentence, text } = passage;
  const { article } = source;
  const own: Voice =
    article.voice === "author"
      ? { kind: "author", speaker: article.author }
      : isRelease(article)
        ? { kind: "party", speaker: article.publisher }
        : { kind: "outlet", speaker: null };
  if (attribution === null || sentence.tokens.length > LONGEST || !isContent(attribution, matches))
    return own;
  const speaker = attribution.source?.name ?? null;
  if (attribution.frame === "outlet") return own;
  if (UNNAMED.test(text)) return { kind: "unnamed", speaker: null };
  if (speaker !== null && EXAMINERS.test(speaker)) return { kind: "examiner", speaker };
  if (attribution.frame === "author") return { kind: "author", speaker: article.author };
  if (attribution.frame === "anonymous" && own.kind !== "outlet") return own;
  if (speaker === null) return attribution.frame === "relayed" ? { kind: "party", speaker } : own;
  return { kind: "party", speaker };
}

/** Whether what the passage shares with the claim is what its speaker says, and not what stands beside. */
function isContent({ content, cue }: Attribution, matches: readonly Span[]): boolean {
  if (content.length === 0 || matches.length === 0) return true;
  // 'said it had learnt of this "on Monday at the latest"': all behind the verb, and not the quoted words alone.
  const from =
    cue !== null && content.every(({ start }) => start >= cue.span.end)
      ? cue.span.end
      : Number.POSITIVE_INFINITY;
  const within = matches.filter(
    ({ start, end }) => start >= from || content.some((part) => part.start <= start && end <= part.end),
  );
  return within.length * 2 >= matches.length;
}

function differenceOf<Kind extends AttributionDifference["kind"]>(
  kind: Kind,
  claim: Claim,
  content: Contested | null,
  passage: Passage,
  speaker: string | null,
): AttributionDifference<Kind> {
  return {
    kind,
    span: claim.span,
    by: content?.by ?? "fact",
    at: content?.span ?? claim.span,
    speaker,
    passage,
  };
}
