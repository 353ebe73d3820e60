import type { Claim } from "../summary/summary.ts";
import { PLAIN_SAYING, reportingVerbOf } from "../text/en/reporting-verbs.ts";
import { CERTAINTIES, type Certainty } from "../text/en/verb-groups.ts";
import { once } from "../text/once.ts";
import { spanOfTokens, textOfTokens } from "../text/token-run.ts";
import { type ClausedPassage, type ClauseMatch, matchClauses } from "./clause-match.ts";
import type { Clause } from "./clauses.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { isQuoted } from "./passages-near.ts";
import {
  areApart,
  areStraight,
  areSwapped,
  deniesAny,
  deniesOfPronoun,
  isSame,
  maySaySo,
  meets,
} from "./same-clause.ts";
import { wordKey } from "./terms.ts";
import type { Difference, Passage, RankedPassage } from "./verification.ts";
import { oppositePrepositions, oppositeWords } from "./verify-opposites.ts";

/** Passages that are compared clause by clause. */
const CANDIDATES = 6;

/**
 * Clauses of the claim that the sources have the other way: denied, with the opposite verb, with the roles
 * exchanged, or less sure. Where any passage says what the claim says, the claim stands.
 */
export function clauseDifferences(
  claim: Claim,
  ranked: readonly RankedPassage[],
  index: EvidenceIndex,
): Difference[] {
  const clauses = index.clausesOfClaim(claim);
  const terms = new Set(clauses.flatMap(termsOf));
  const passages = ranked.slice(0, CANDIDATES).map(({ passage }): ClausedPassage => {
    const beside = (): Clause[] => index.around(passage).flatMap((other) => index.clausesOfPassage(other));
    return {
      passage,
      clauses: index.clausesOfPassage(passage),
      nearby: once(() => new Set(beside().flatMap(termsOf))),
    };
  });
  const isConditioned = CONDITION.test(claim.text);
  return clauses.flatMap((claimed): Difference[] => {
    if (claimed.terms.size === 0 || isConditional(claimed)) return [];
    if (isQuoted(claim, claimed.predicate.head)) return [];
    const all = matchClauses(claimed, terms, passages).filter(
      ({ found, passage }) => !isConditional(found) && !QUESTION.test(passage.text),
    );
    const matches = all.filter(isSame);
    const agreeing = matches.filter(({ isOpposed }) => !isOpposed);
    const stated = matches.filter(
      (match) =>
        !isConditioned &&
        !CONDITION.test(match.passage.text) &&
        // What two have need not be the same thing.
        (claimed.key !== HAVE || meets(claimed.patient, match.found.patient)) &&
        // What is no longer so was so.
        !isNoLonger(claimed) &&
        !isNoLonger(match.found) &&
        // What is still to be done is not done.
        !isPending(claimed) &&
        !isPending(match.found) &&
        // "had never seen it until now" has seen it.
        !(match.found.predicate.negated && UNTIL.test(match.passage.text)) &&
        !areApart(match) &&
        sharesSpeaker(claim, match.passage) &&
        // One word more than the verb is too little to know a clause again elsewhere.
        (claimed.terms.size > 1 || match.passage === passages[0]?.passage),
    );
    const [best] = matches;
    // Who says something is checked as attribution; but to confirm is not to deny.
    if (best === undefined || (isSaying(claimed) && best.found.key === claimed.key)) return [];
    if (agreeing.length === 0) {
      const clear = stated.find(
        (match) =>
          match.isOpposed &&
          !isDeniedAbove(match, passages) &&
          (areStraight(match) || deniesAny(match) || deniesOfPronoun(match)),
      );
      return clear === undefined || all.some(maySaySo) ? [] : [differenceOf("opposed", clear)];
    }
    const swapped = agreeing.find(areSwapped);
    if (swapped !== undefined) {
      const isSaid = all.some(({ found }) => [...claimed.agent].some((term) => found.agent.has(term)));
      return isSaid ? [] : [differenceOf("roles", swapped)];
    }
    if (agreeing.some(areStraight)) {
      const opposite = oppositePart(stated, all, terms);
      if (opposite !== null) return [opposite];
      const [surest] = agreeing.filter(areStraight).sort((a, b) => rankOf(b.found) - rankOf(a.found));
      return surest === undefined || isConditioned ? [] : certaintyDifference(surest);
    }
    return [];
  });
}

/** Where the claim is surer than the surest clause of a source that says the same, or less sure. */
function certaintyDifference(surest: ClauseMatch): Difference[] {
  const { claimed, found } = surest;
  const isWordedAlike =
    textOfTokens(claimed.predicate.group).toLowerCase() === textOfTokens(found.predicate.group).toLowerCase();
  // "The guard reported two hurt" is not what "is to report in July" promises. Where both have the same words, what
  // differs was read from what stands round them.
  if (saysPlainly(claimed) || isBareInfinitive(claimed) || isWordedAlike) return [];
  const [ours, theirs] = [rankOf(claimed), rankOf(found)];
  if (ours >= RANK.announced && theirs < RANK.announced) return [differenceOf("certainty", surest)];
  return theirs >= RANK.announced && ours < RANK.announced ? [differenceOf("weaker", surest)] : [];
}

/** A word or a preposition in the claimed clause that the found one has the other way. */
function oppositePart(
  stated: readonly ClauseMatch[],
  all: readonly ClauseMatch[],
  terms: ReadonlySet<string>,
): Difference | null {
  for (const match of stated.filter(areStraight)) {
    const { passage } = match;
    const words = oppositeWords(match, terms);
    if (words !== null && !all.some(({ found }) => found.terms.has(words.claimed.key))) {
      const { claimed, found } = words;
      return {
        kind: "opposed",
        span: claimed.span,
        claimed: claimed.text,
        passage,
        foundSpan: found.span,
        found: found.text,
      };
    }
    const prepositions = oppositePrepositions(match);
    if (prepositions !== null && stated.length === 1) {
      const { claimed, found, span, foundSpan } = prepositions;
      return { kind: "opposed", span, claimed, passage, foundSpan, found };
    }
  }
  return null;
}

function termsOf({ terms, key }: Clause): string[] {
  return [...terms, key];
}

const QUESTION = /\?["”’']?$/;
/** What depends on something else is neither said nor denied. */
const CONDITION = /\b(?:if|unless|provided that|as long as|would have|were to)\b/i;

/** "have until May to comment": what may be done. */
function isBareInfinitive({ predicate: { group, certainty } }: Clause): boolean {
  return group.length === 1 && certainty === "announced";
}

function isSaying(clause: Clause): boolean {
  return clause.predicate.object === null && saysPlainly(clause);
}

/** "you cannot ask them to come" for "they cannot be asked to come": the verb over it is the one denied. */
function isDeniedAbove(
  { claimed, found, passage }: ClauseMatch,
  passages: readonly ClausedPassage[],
): boolean {
  if (!claimed.predicate.negated) return false;
  const verbs = new Set(claimed.predicate.group.map(({ lemma }) => wordKey(lemma)));
  const beside = passages.find((one) => one.passage === passage)?.clauses ?? [];
  return beside.some((other) => other !== found && other.predicate.negated && verbs.has(other.key));
}

function isNoLonger({ predicate: { group } }: Clause): boolean {
  return group.some(({ text }) => /^longer$/i.test(text));
}

/** "is still to be paid", "has yet to open". */
function isPending({ predicate: { group } }: Clause): boolean {
  return group.some(
    ({ text }, at) => /^(?:still|yet)$/i.test(text) && /^to$/i.test(group[at + 1]?.text ?? ""),
  );
}

const HAVE = wordKey("have");
const UNTIL = /\buntil\b/i;

function saysPlainly({ predicate: { head } }: Clause): boolean {
  return PLAIN_SAYING.has(reportingVerbOf(head.text) ?? "");
}

function isConditional({ predicate: { opener } }: Clause): boolean {
  return opener === "if" || opener === "whether" || opener === "unless";
}

/** Whether both speak in the same voice: what two people say may differ, and is then disputed. */
function sharesSpeaker(claim: Claim, passage: Passage): boolean {
  const [claimed, found] = [claim.attribution?.source?.name, passage.attribution?.source?.name];
  if (claimed == null || found == null) return true;
  const last = (name: string): string | undefined => name.toLowerCase().split(/\s+/).at(-1);
  return last(claimed) === last(found);
}

const RANK = Object.fromEntries(CERTAINTIES.map((certainty, i) => [certainty, i])) as Readonly<
  Record<Certainty, number>
>;

function rankOf({ predicate }: Clause): number {
  return RANK[predicate.certainty];
}

function differenceOf(
  kind: "opposed" | "roles" | "certainty" | "weaker",
  { claimed, found, passage }: ClauseMatch,
): Difference {
  const [ours, theirs] = [claimed.predicate.group, found.predicate.group];
  return {
    kind,
    span: spanOfTokens(ours),
    claimed: textOfTokens(ours),
    passage,
    foundSpan: spanOfTokens(theirs),
    found: textOfTokens(theirs),
  };
}
