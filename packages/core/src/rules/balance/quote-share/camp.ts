import type { Source } from "../../../evidence/verification.ts";
import type { Position } from "../../../stance/positions.ts";
import { namesOf, partyOf } from "../../../stance/treatment.ts";
import type { Utterance } from "../../../stance/utterances.ts";
import type { EvidenceReference, Finding } from "../../rule.ts";

/** Quotations and parties that a camp must have, and its share of the quoted words. */
const LEAST = { quotations: 3, parties: 2, share: 0.5 };
/** What the other camp must have of the words that the sources quote. */
const LEAST_OTHER = 0.08;

/** Where the sources say who is for the matter and who against, and those of one camp alone are quoted. */
export function* ofOneCamp(
  utterances: readonly Utterance[],
  positions: ReadonlyMap<string, Position>,
  sources: readonly Source[],
  minimumWords: number,
): Iterable<Finding<"camp">> {
  const quoted = utterances.filter(({ words }) => words > 0);
  const own = quoted.filter(({ text }) => text === 0);
  const theirs = quoted.filter(({ text }) => text > 0);
  const all = wordsOf(own);
  if (all < minimumWords) return;
  const inCamp = (direction: Position["direction"], said: readonly Utterance[]): readonly Utterance[] =>
    said.filter((utterance) => positions.get(partyOf(utterance) ?? "")?.direction === direction);
  for (const direction of ["for", "against"] as const) {
    const camp = inCamp(direction, own);
    const other = direction === "for" ? "against" : "for";
    const left = inCamp(other, theirs);
    const parties = new Set(camp.map(partyOf));
    if (camp.length < LEAST.quotations || parties.size < LEAST.parties) continue;
    if (wordsOf(camp) < LEAST.share * all || inCamp(other, own).length > 0) continue;
    if (wordsOf(left) < LEAST_OTHER * wordsOf(theirs) || left.length === 0) continue;
    const [longest, ...rest] = camp.toSorted((a, b) => b.words - a.words);
    if (longest === undefined) continue;
    yield {
      span: longest.span,
      messageId: "camp",
      data: {
        words: wordsOf(camp),
        all,
        quotations: camp.length,
        allQuotations: own.length,
        quoted: namesOf(camp),
        direction,
        other,
        unquoted: namesOf(left),
        wordsInSources: wordsOf(left),
      },
      related: rest.map(({ span }) => span).sort((a, b) => a.start - b.start),
      evidence: [
        ...[...new Set([...camp, ...left].map(partyOf))].flatMap((party): EvidenceReference[] => {
          const position = positions.get(party ?? "");
          return position === undefined ? [] : [{ source: position.source, span: position.span }];
        }),
        ...left.flatMap(({ text, span }): EvidenceReference[] => {
          const source = sources[text - 1];
          return source === undefined ? [] : [{ source, span }];
        }),
      ],
    };
  }
}

function wordsOf(said: readonly Utterance[]): number {
  return said.reduce((sum, { words }) => sum + words, 0);
}
