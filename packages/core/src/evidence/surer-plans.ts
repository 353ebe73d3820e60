import { reportingVerbOf } from "../text/en/reporting-verbs.ts";
import { patientOf } from "../text/predicates/predicate.ts";
import type { Token } from "../text/prose.ts";
import { textOfTokens } from "../text/token-run.ts";
import type { Clause } from "./clauses.ts";
import { type Compared, type Stronger, sharesTerms } from "./compared-wording.ts";
import {
  BELIEVING,
  CONDITION,
  CONDITIONAL,
  LEFT_OPEN,
  LEFT_TENTATIVE,
  SETTLING,
  TENTATIVE,
} from "./en/certainty-scales.ts";
import { wordKey } from "./terms.ts";
import type { Passage } from "./verification.ts";

/** "is considering closing" made "will close", "proposed a toll" made "approved a toll". */
export function strongerPlan({ claim, tokens, passages, nearby, index }: Compared): Stronger | null {
  if (LEFT_TENTATIVE.test(claim.text)) return null;
  for (const clause of index.clausesOfClaim(claim)) {
    const { head, group, negated, certainty } = clause.predicate;
    if (negated || !tokens.includes(head) || clause.terms.size < 2) continue;
    if (certainty !== "stated" && certainty !== "announced") continue;
    const same = nearby.flatMap((passage) =>
      index.verbsOfPassage(passage, clause.key).map((at) => ({ passage, at })),
    );
    const thought = same.map(({ passage, at }) => ({
      passage,
      found: tentativeBefore(passage.sentence.tokens, at),
    }));
    const [first] = thought.length > 0 ? thought : settledThings(clause, passages);
    if (first === undefined || thought.some(({ found }) => found.length === 0) || first.found.length === 0)
      continue;
    return { claimed: group, found: first.found, passage: first.passage, instead: null };
  }
  return null;
}

/** "considering closing", "in talks to buy", "a proposal to sell": the words from there to the verb. */
function tentativeBefore(tokens: readonly Token[], at: number): readonly Token[] {
  const isOpen = /ing$/i.test(tokens[at]?.text ?? "") || /^to$/i.test(tokens[at - 1]?.text ?? "");
  if (!isOpen) return [];
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
    const token = tokens[from];
    if (token === undefined || !token.isWord) return [];
    if (TENTATIVE.has(token.lemma)) return tokens.slice(from, at + 1);
  }
  return [];
}

/** Passages in which what the clause settles is only proposed. */
function settledThings(
  clause: Clause,
  passages: readonly Passage[],
): readonly { readonly passage: Passage; readonly found: readonly Token[] }[] {
  const thing = patientOf(clause.predicate)?.head;
  if (!SETTLING.has(clause.predicate.head.lemma) || thing === undefined) return [];
  const key = wordKey(thing.lemma);
  const having = passages.flatMap((passage) => {
    const { tokens } = passage.sentence;
    const at = tokens.findIndex((token) => token.wordClass === "NOUN" && wordKey(token.lemma) === key);
    return at === -1 ? [] : [{ passage, tokens, at }];
  });
  if (having.some(({ tokens }) => tokens.some(({ lemma }) => SETTLING.has(lemma)))) return [];
  return having.flatMap(({ passage, tokens, at }) => {
    const from = tokens.findIndex(
      (token, i) => i < at && at - i <= 4 && token.wordClass === "VERB" && TENTATIVE.has(token.lemma),
    );
    return from === -1 ? [] : [{ passage, found: tokens.slice(from, at + 1) }];
  });
}

/** "will reopen if the inspectors agree" made "will reopen". */
export function strongerWithoutCondition({
  claim,
  tokens,
  passages,
  nearby,
  index,
}: Compared): Stronger | null {
  if (CONDITIONAL.test(claim.text)) return null;
  for (const clause of index.clausesOfClaim(claim)) {
    const { head, group, negated } = clause.predicate;
    if (negated || !tokens.includes(head) || clause.terms.size < 2) continue;
    // "Victory would take them to the top" is a condition of its own.
    const sure = claim.attribution === null ? /^(?:will|['’]ll|shall)$/i : /^(?:will|would|['’]ll|shall)$/i;
    if (!group.some(({ text }) => sure.test(text))) continue;
    const same = nearby.flatMap((passage) =>
      index
        .verbsOfPassage(passage, clause.key)
        .map((at) => ({ passage, found: conditionOf(passage.sentence.tokens, at) })),
    );
    const [first] = same;
    if (first === undefined || same.some(({ found }) => found.length === 0)) continue;
    if (!passages.includes(first.passage) || !sharesTerms(clause, first.passage, index)) continue;
    return { claimed: group, found: first.found, passage: first.passage, instead: null };
  }
  return null;
}

/** The condition under which the verb at `at` holds: behind it in its clause, or before it at the sentence's start. */
function conditionOf(tokens: readonly Token[], at: number): readonly Token[] {
  let from = tokens.findIndex((token, i) => i > at && (startsCondition(tokens, i) || isBoundary(token)));
  if (from === -1 || isBoundary(tokens[from] as Token)) {
    const first = tokens.findIndex(({ isWord }) => isWord);
    if (!startsCondition(tokens, first) || tokens.slice(first, at).some(isBoundary)) return [];
    from = first;
  }
  const end = tokens.findIndex((token, i) => i > from && (!token.isWord || i - from >= 10));
  return tokens.slice(from, end === -1 ? tokens.length : end);
}

function startsCondition(tokens: readonly Token[], i: number): boolean {
  return CONDITION.exec(`${textOfTokens(tokens.slice(i, i + 3))} `)?.index === 0;
}

function isBoundary({ text }: Token): boolean {
  return /^(?:but|and|while|;|—|–|:)$/i.test(text);
}

/** "believes that the fire started in the kitchen" made "the fire started in the kitchen". */
export function strongerThanBelief({ claim, tokens, passages, nearby, index }: Compared): Stronger | null {
  if (claim.attribution !== null || LEFT_OPEN.test(claim.text) || LEFT_TENTATIVE.test(claim.text))
    return null;
  for (const clause of index.clausesOfClaim(claim)) {
    const { head, group, certainty } = clause.predicate;
    if (certainty !== "stated" || !tokens.includes(head) || clause.terms.size < 2) continue;
    const same = nearby.filter((passage) => index.verbsOfPassage(passage, clause.key).length > 0);
    const guessed = same.map((passage) => ({
      passage,
      cue: beliefCue(passage, index.verbsOfPassage(passage, clause.key)[0] ?? 0),
    }));
    const [first] = guessed;
    if (first?.cue == null || guessed.some(({ cue }) => cue === null)) continue;
    if (!passages.includes(first.passage) || !sharesTerms(clause, first.passage, index)) continue;
    return { claimed: group, found: [first.cue], passage: first.passage, instead: null };
  }
  return null;
}

/** The verb of belief that governs the verb at `at` in the passage: "suspect that". */
function beliefCue(passage: Passage, at: number): Token | null {
  const { tokens } = passage.sentence;
  const cue = passage.attribution?.cue?.span;
  const verb = tokens.findLast(
    (token, i) => i < at && cue !== undefined && cue.start <= token.span.start && token.span.end <= cue.end,
  );
  if (verb === undefined || !BELIEVING.has(reportingVerbOf(verb.text) ?? verb.lemma)) return null;
  const content = passage.attribution?.content ?? [];
  const inside =
    content.length === 0 ||
    content.some(
      ({ start, end }) => start <= (tokens[at]?.span.start ?? 0) && (tokens[at]?.span.start ?? 0) < end,
    );
  return inside && !/[;:]/.test(textOfTokens(tokens.slice(tokens.indexOf(verb), at))) ? verb : null;
}
