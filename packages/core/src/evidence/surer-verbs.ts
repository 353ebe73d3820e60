import { reportingVerbOf } from "../text/en/reporting-verbs.ts";
import type { Token } from "../text/prose.ts";
import { textOfTokens } from "../text/token-run.ts";
import { type Compared, type Stronger, sharesTerms, wordsMatching } from "./compared-wording.ts";
import {
  ALLEGING_AFTER,
  ALLEGING_BEFORE,
  ASSOCIATIVE,
  CAUSATIVE,
  FINDING,
  HEDGED_CAUSE,
  LEFT_OPEN,
  PROVING,
  SAYING,
  SUGGESTING,
} from "./en/certainty-scales.ts";
import type { Passage } from "./verification.ts";

/** "was linked to" made "caused": the terms on both sides of the cause must be the source's. */
export function strongerCause({ claim, tokens, passages, index }: Compared): Stronger | null {
  const claimed = wordsMatching(tokens, CAUSATIVE);
  if (claimed.length === 0 || HEDGED_CAUSE.test(claim.text) || ASSOCIATIVE.test(claim.text)) return null;
  if (passages.some(({ text }) => CAUSATIVE.test(text))) return null;
  const at = claimed[0]?.span.start ?? 0;
  const terms = index
    .termsOfClaim(claim)
    .filter(({ span }) => span.start < at || span.start > (claimed.at(-1)?.span.start ?? at));
  for (const passage of passages) {
    const found = wordsMatching(passage.sentence.tokens, ASSOCIATIVE);
    const sides = [terms.filter(({ span }) => span.start < at), terms.filter(({ span }) => span.start > at)];
    const met = sides.map(
      (side) => side.filter(({ key }) => index.hasTerm(passage, key)).length / side.length,
    );
    if (found.length > 0 && met.every((share) => share >= 0.5))
      return { claimed, found, passage, instead: null };
  }
  return null;
}

/** "neither date is confirmed" */
const EMPTY = /\b(?:neither|no|none|nobody|nothing)\b/i;

/** "said" made "confirmed", "suggests" made "shows". */
export function strongerVerb({ tokens, passages }: Compared): Stronger | null {
  for (const [i, token] of tokens.entries()) {
    const verb = token.wordClass === "VERB" ? reportingOrOwn(token) : "";
    const weaker = PROVING.has(verb) ? SAYING : FINDING.has(verb) ? SUGGESTING : null;
    if (weaker === null) continue;
    const that = tokens[i + 1]?.text === "that";
    if (FINDING.has(verb) && !that) continue;
    if (
      isNegatedOrModal(tokens, i) ||
      EMPTY.test(
        tokens
          .slice(Math.max(0, i - 6), i)
          .map(({ text }) => text)
          .join(" "),
      )
    )
      continue;
    const asSure = passages.some(({ sentence }) =>
      sentence.tokens.some((other) => {
        const own = reportingOrOwn(other);
        return (
          PROVING.has(own) ||
          (FINDING.has(verb) && FINDING.has(own)) ||
          /^(?:confirmation|proof|evidence|proven)$/.test(other.lemma)
        );
      }),
    );
    if (asSure) return null;
    for (const passage of passages) {
      const cue = passage.sentence.tokens.find(
        (other) => weaker.has(reportingOrOwn(other)) && isCue(passage, other),
      );
      if (cue === undefined) continue;
      const fits = that && /ed$|said|told|thought/.test(cue.text) && reportingOrOwn(cue) !== "tell";
      return { claimed: [token], found: [cue], passage, instead: fits ? cue.text : null };
    }
  }
  return null;
}

function isCue({ attribution }: Passage, { span }: Token): boolean {
  const cue = attribution?.cue?.span;
  return cue !== undefined && cue.start <= span.start && span.end <= cue.end;
}

function reportingOrOwn({ text, lemma }: Token): string {
  return reportingVerbOf(text) ?? lemma;
}

function isNegatedOrModal(tokens: readonly Token[], i: number): boolean {
  return tokens
    .slice(Math.max(0, i - 4), i)
    .some(({ text }) =>
      /^(?:not|never|no|to|will|would|may|might|could|cannot|can|yet|whether|if)$|n['’]t$/i.test(text),
    );
}

/** "is accused of taking bribes" made "took bribes". */
export function strongerThanAllegation({ claim, tokens, nearby, index }: Compared): Stronger | null {
  if (claim.attribution !== null || LEFT_OPEN.test(claim.text)) return null;
  for (const clause of index.clausesOfClaim(claim)) {
    const { head, group, negated, certainty } = clause.predicate;
    if (negated || certainty !== "stated" || clause.terms.size < 2 || !tokens.includes(head)) continue;
    if (head.wordClass !== "VERB" || reportingVerbOf(head.text) !== null) continue;
    const same = nearby.flatMap((passage) =>
      index
        .verbsOfPassage(passage, clause.key)
        .filter((at) => passage.sentence.tokens[at]?.wordClass === "VERB")
        .map((at) => ({ passage, alleged: allegedAt(passage.sentence.tokens, at) })),
    );
    const [first] = same;
    if (first === undefined || same.some(({ alleged }) => alleged.length === 0)) continue;
    if (!sharesTerms(clause, first.passage, index)) continue;
    return { claimed: group, found: first.alleged, passage: first.passage, instead: null };
  }
  return null;
}

/** The words that make the verb at `at` an allegation, with the verb; none where it is stated. */
function allegedAt(tokens: readonly Token[], at: number): readonly Token[] {
  if (ALLEGING_AFTER.test(tokens[at + 1]?.text ?? "")) return tokens.slice(at, at + 2);
  for (let from = at - 1; from >= Math.max(0, at - 8); from--) {
    if (!tokens[from]?.isWord) return [];
    if (ALLEGING_BEFORE.test(textOfTokens(tokens.slice(from, at)))) return tokens.slice(from, at + 1);
  }
  return [];
}
