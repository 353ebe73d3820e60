import type { Claim } from "../summary/summary.ts";
import { PLAIN_SAYING, reportingVerbOf } from "../text/en/reporting-verbs.ts";
import { CERTAINTIES, type Certainty } from "../text/en/verb-groups.ts";
import type { Token } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import { type ClausedPassage, type ClauseMatch, matchClauses, saysPronoun } from "./clause-match.ts";
import type { Clause } from "./clauses.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { isQuoted } from "./passages-near.ts";
import type { Difference, Passage, RankedPassage } from "./verification.ts";

/** How much two clauses must share to speak of the same thing. */
const SAME = { covered: 0.5, coveredNearby: 0.6, accounted: 0.5 };
/** A clause of fewer terms says too little to be known again. */
const LEAST_TERMS = 2;
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
    const nearby = index.around(passage).flatMap((other) => index.clausesOfPassage(other));
    return {
      passage,
      clauses: index.clausesOfPassage(passage),
      nearby: new Set(nearby.flatMap(termsOf)),
    };
  });
  return clauses.flatMap((claimed): Difference[] => {
    if (claimed.terms.size < LEAST_TERMS || isConditional(claimed)) return [];
    if (isQuoted(claim, claimed.predicate.head)) return [];
    const matches = matchClauses(claimed, terms, passages).filter(
      (match) => isSame(match) && !isConditional(match.found) && !QUESTION.test(match.passage.text),
    );
    const agreeing = matches.filter(({ isOpposed }) => !isOpposed);
    const [best] = matches;
    // Who says something is checked as attribution; but to confirm is not to deny.
    if (best === undefined || (isSaying(claimed) && best.found.key === claimed.key)) return [];
    if (agreeing.length === 0) {
      if (CONDITION.test(claim.text)) return [];
      const clear = matches.find(
        (match) =>
          (areStraight(match) || deniesAny(match)) && !CONDITION.test(match.passage.text) && !areApart(match),
      );
      return clear !== undefined && sharesSpeaker(claim, clear.passage)
        ? [differenceOf("opposed", clear)]
        : [];
    }
    if (agreeing.some(areStraight)) {
      const [surest] = agreeing.filter(areStraight).sort((a, b) => rankOf(b.found) - rankOf(a.found));
      const drifts =
        rankOf(claimed) >= RANK.announced && surest !== undefined && rankOf(surest.found) < RANK.announced;
      return drifts ? [differenceOf("certainty", surest)] : [];
    }
    const swapped = agreeing.find(areSwapped);
    return swapped === undefined ? [] : [differenceOf("roles", swapped)];
  });
}

/** Whether the two name different times or amounts, or another does it or suffers it: no contradiction. */
function areApart({ claimed, found }: ClauseMatch): boolean {
  const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>, of: string): boolean => {
    const [ours, theirs] = [a, b].map((terms) => [...terms].filter((term) => term.startsWith(of)));
    if (ours === undefined || theirs === undefined || ours.length === 0 || theirs.length === 0) return false;
    return !ours.some((term) => theirs.includes(term));
  };
  return (
    differ(claimed.terms, found.terms, "@") ||
    differ(claimed.terms, found.terms, "#") ||
    differ(claimed.agent, found.agent, "n:") ||
    differ(claimed.patient, found.patient, "n:")
  );
}

/** "Nobody was hurt" against "several were hurt": who it was is what is denied. */
function deniesAny({ claimed, found }: ClauseMatch): boolean {
  return (claimed.predicate.subject?.isEmpty ?? false) !== (found.predicate.subject?.isEmpty ?? false);
}

function termsOf({ terms, key }: Clause): string[] {
  return [...terms, key];
}

function isSame(match: ClauseMatch): boolean {
  const { covered, coveredNearby, accounted, found } = match;
  if (coveredNearby < SAME.coveredNearby) return false;
  if (covered >= SAME.covered && accounted >= SAME.accounted) return true;
  // "Nobody was kept overnight" says nothing that the claim does not.
  return accounted === 1 && found.terms.size > 0 && deniesAny(match);
}

const QUESTION = /\?["”’']?$/;
/** What depends on something else is neither said nor denied. */
const CONDITION = /\b(?:if|unless|provided that|as long as|would have|were to)\b/i;

function isSaying({ predicate: { head } }: Clause): boolean {
  return reportingVerbOf(head.text) !== null && PLAIN_SAYING.has(reportingVerbOf(head.text) ?? "");
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

/** "A sued B" against "B sued A". */
function areSwapped({ claimed, found }: ClauseMatch): boolean {
  return (
    meets(claimed.agent, found.patient) &&
    meets(claimed.patient, found.agent) &&
    !meets(claimed.agent, found.agent) &&
    !meets(claimed.patient, found.patient)
  );
}

/** Whether who does it, or whom it is done to, are the same; a pronoun may be anybody. */
function areStraight({ claimed, found }: ClauseMatch): boolean {
  if (meets(claimed.agent, found.agent) || meets(claimed.patient, found.patient)) return true;
  return saysPronoun(found) && !meets(claimed.agent, found.patient);
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const term of a) if (b.has(term)) return true;
  return false;
}

const RANK = Object.fromEntries(CERTAINTIES.map((certainty, i) => [certainty, i])) as Readonly<
  Record<Certainty, number>
>;

function rankOf({ predicate }: Clause): number {
  return RANK[predicate.certainty];
}

function differenceOf(
  kind: "opposed" | "roles" | "certainty",
  { claimed, found, passage }: ClauseMatch,
): Difference {
  const [ours, theirs] = [claimed.predicate.group, found.predicate.group];
  return {
    kind,
    span: spanOfTokens(ours),
    claimed: wordsOf(ours),
    passage,
    foundSpan: spanOfTokens(theirs),
    found: wordsOf(theirs),
  };
}

function spanOfTokens(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.span.start ?? 0, end: tokens.at(-1)?.span.end ?? 0 };
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(" ");
}
