import type { Claim, Summary } from "../summary/summary.ts";
import { agentOf } from "../text/predicates/predicate.ts";
import type { Token } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import { BLAMING, CAUSAL, DECIDERS, DEMANDS, EFFECTS, JUDGEMENTS } from "./en/contested-content.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { isQuoted } from "./passages-near.ts";
import { wordKey } from "./terms.ts";
import type { Passage } from "./verification.ts";

/** What a claim does besides telling a fact. */
export interface Contested {
  readonly by: "cause" | "judgement" | "forecast" | "demand";
  /** The words that do it, in the summary. */
  readonly span: Span;
  /** Whether a passage does the same: gives a cause, judges with this word, foretells this. */
  readonly isSharedBy: (passage: Passage) => boolean;
}

/** All ways in which the claim explains, judges, foretells or demands, in its own words. */
export function contestedIn(summary: Summary, claim: Claim, index: EvidenceIndex): readonly Contested[] {
  const tokens = (summary.prose.sentences[claim.sentence]?.tokens ?? []).filter(
    (token) => token.isWord && !isQuoted(claim, token),
  );
  const found: Contested[] = [];
  for (const token of tokens) {
    if (isJudgement(token)) {
      const key = judgementKey(token);
      found.push({ by: "judgement", span: token.span, isSharedBy: (passage) => judgesWith(passage, key) });
    } else if (DEMANDS.has(token.text.toLowerCase())) {
      found.push({ by: "demand", span: token.span, isSharedBy: (passage) => demands(passage) });
    } else if (isForecast(token, claim, index)) {
      const key = wordKey(token.lemma);
      found.push({ by: "forecast", span: token.span, isSharedBy: (passage) => foretells(passage, key) });
    }
  }
  const cause = causeIn(summary, claim);
  return cause === null ? found : [cause, ...found];
}

function causeIn(summary: Summary, claim: Claim): Contested | null {
  const sentence = summary.prose.sentences[claim.sentence];
  const match = CAUSAL.exec(sentence?.text ?? "");
  if (sentence === undefined || match === null) return null;
  const at = sentence.from + match.index;
  const token = sentence.tokens.find(({ to }) => to > at);
  if (token === undefined || isQuoted(claim, token)) return null;
  return { by: "cause", span: token.span, isSharedBy: ({ text }) => CAUSAL.test(text) || BLAMING.test(text) };
}

/** What something will do, not what somebody announces to do. */
function isForecast(token: Token, claim: Claim, index: EvidenceIndex): boolean {
  if (!EFFECTS.has(token.lemma)) return false;
  const clause = index.clausesOfClaim(claim).find(({ predicate }) => predicate.head === token);
  if (clause === undefined || clause.predicate.group[0] === token) return false;
  if (!clause.predicate.group.some(({ text }) => /^(?:will|would|'ll|’ll|expected)$/i.test(text)))
    return false;
  const agent = agentOf(clause.predicate);
  return agent !== null && agent.head.wordClass === "NOUN" && !DECIDERS.has(agent.head.lemma);
}

/** "unlawfully" judges as "unlawful" does. */
function judgementKey({ lemma }: Token): string {
  return wordKey(lemma.replace(/(?<=[a-z]{3})ly$/, ""));
}

function isJudgement(token: Token): boolean {
  if (token.wordClass === "PROPN" || token.wordClass === "ADP") return false;
  const base = token.lemma.replace(/(?<=[a-z]{3})ly$/, "");
  return [token.text.toLowerCase(), token.lemma, base, `${base}e`, base.replace(/i$/, "y")].some((form) =>
    JUDGEMENTS.has(form),
  );
}

/** Judges in this word or in another: whoever says the same of the same thing may choose it. */
function judgesWith({ sentence }: Passage, key: string): boolean {
  return sentence.tokens.some((token) => token.isWord && (judgementKey(token) === key || isJudgement(token)));
}

function demands({ sentence }: Passage): boolean {
  return sentence.tokens.some(({ text }) => DEMANDS.has(text.toLowerCase()));
}

function foretells({ sentence }: Passage, key: string): boolean {
  return (
    sentence.tokens.some(({ text }) => /^(?:will|would|'ll|’ll|expects?|expected)$/i.test(text)) &&
    sentence.tokens.some((token) => token.isWord && wordKey(token.lemma) === key)
  );
}
