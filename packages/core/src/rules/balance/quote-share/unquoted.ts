import type { Source } from "../../../evidence/verification.ts";
import { cuesOf, isHeldOff, namesOf, partyOf, treatmentOf } from "../../../stance/treatment.ts";
import type { Utterance } from "../../../stance/utterances.ts";
import type { Finding } from "../../rule.ts";

/** Quotations that a summary must have, and parties that it holds off and the sources quote. */
const LEAST = { quotations: 3, parties: 2 };
/** Share of the quoted words that must be of those whom the summary carries. */
const ALMOST_ALL = 0.8;
/** What those whom it holds off must have of the words that the sources quote. */
const LEAST_SHARE = 0.08;

/** Where all quotations go to those whom the summary carries, and those whom it holds off are quoted in the sources. */
export function* unquoted(
  utterances: readonly Utterance[],
  sources: readonly Source[],
  minimumWords: number,
): Iterable<Finding<"unquoted">> {
  const { carried, heldOff } = treatmentOf(utterances);
  const own = utterances.filter(({ text, words }) => text === 0 && words > 0);
  const theirs = own.filter((utterance) => carried.said.includes(utterance));
  const [all, words] = [wordsOf(own), wordsOf(theirs)];
  if (theirs.length < LEAST.quotations || all < minimumWords || words < ALMOST_ALL * all) return;
  const left = heldOff.inSources.filter((utterance) => utterance.words > 0);
  if (new Set(left.map(partyOf)).size < LEAST.parties || heldOff.shareInSources < LEAST_SHARE) return;
  const [longest, ...rest] = theirs.toSorted((a, b) => b.words - a.words);
  if (longest === undefined) return;
  const parties = new Set(left.map(partyOf));
  const silent = heldOff.said.filter((utterance) => parties.has(partyOf(utterance)));
  yield {
    span: longest.span,
    messageId: "unquoted",
    data: {
      words,
      all,
      quotations: theirs.length,
      allQuotations: own.length,
      quoted: namesOf(theirs),
      unquoted: namesOf(silent),
      verbs: cuesOf(silent.filter(isHeldOff)),
      wordsInSources: wordsOf(left),
      sourceShare: Math.round(100 * heldOff.shareInSources),
    },
    related: [
      ...rest.map(({ span }) => span),
      ...heldOff.toned.flatMap(({ cue }) => (cue === null ? [] : [cue.span])),
    ].sort((a, b) => a.start - b.start),
    evidence: left.flatMap(({ text, span }) => {
      const source = sources[text - 1];
      return source === undefined ? [] : [{ source, span }];
    }),
  };
}

function wordsOf(said: readonly Utterance[]): number {
  return said.reduce((sum, { words }) => sum + words, 0);
}
