import type { Source, Verification } from "../../../evidence/verification.ts";
import type { Cast } from "../../../stance/cast.ts";
import { directionOf } from "../../../stance/judging-wording.ts";
import {
  cuesOf,
  isCarried,
  namesOf,
  partyOf,
  type Treatment,
  treatmentOf,
} from "../../../stance/treatment.ts";
import type { Utterance } from "../../../stance/utterances.ts";
import type { Sentence } from "../../../text/prose.ts";
import type { Span } from "../../../text/span.ts";
import type { Finding } from "../../rule.ts";
import { actingIn } from "./edges.ts";
import { TELLS_DECISION, TELLS_OUTCOME } from "./en.ts";

/** Parties that a summary must carry, and as many that it must hold off. */
const LEAST_PARTIES = 2;
/** Characters of the opening that a message quotes. */
const LONGEST = 70;

/** What the order of a summary is told by. */
export interface TreatedText {
  readonly sentences: readonly Sentence[];
  readonly cast: Cast;
  readonly utterances: readonly Utterance[];
  readonly verifications: readonly Verification[];
  readonly sources: readonly Source[];
}

/**
 * Where a text opens with those whom it carries, or with an outcome in its own voice, closes with the words of one of
 * those, and lets the ones whom it holds off speak in between alone.
 */
export function* treatedOrder(text: TreatedText): Iterable<Finding<"treated">> {
  const { sentences, utterances } = text;
  const treatment = treatmentOf(utterances);
  const { carried, heldOff } = treatment;
  if (carried.parties.size < LEAST_PARTIES || heldOff.parties.size < LEAST_PARTIES) return;
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return;
  if (heldOff.said.some(({ sentence }) => sentence === first.index || sentence === last.index)) return;
  // A last sentence in which nobody speaks goes with the one before.
  const end = new Set(sentences.slice(-2).map(({ index }) => index));
  const closing = utterances.findLast(
    (utterance) => utterance.text === 0 && end.has(utterance.sentence) && partyOf(utterance) !== null,
  );
  const opening = openingOf(first, treatment, text);
  if (closing === undefined || opening === null) return;
  if (!carried.parties.has(partyOf(closing) ?? "") || !isCarried(closing)) return;
  yield {
    span: opening.span,
    messageId: "treated",
    data: {
      first: opening.words,
      last: closing.name,
      heldOff: namesOf(heldOff.said),
      verbs: cuesOf(heldOff.toned),
      carriedCount: carried.said.length,
      heldOffCount: heldOff.said.length,
    },
    related: [closing.span, ...heldOff.toned.flatMap(({ cue }) => (cue === null ? [] : [cue.span]))],
  };
}

interface Opening {
  readonly words: string;
  readonly span: Span;
}

function openingOf(
  first: Sentence,
  { carried, heldOff }: Treatment,
  { cast, utterances, verifications, sources }: TreatedText,
): Opening | null {
  const spoken = utterances.find(
    (utterance) => utterance.text === 0 && utterance.sentence === first.index && partyOf(utterance) !== null,
  );
  if (spoken !== undefined && carried.said.includes(spoken)) return { words: spoken.name, span: spoken.span };
  const acting = actingIn(first, cast);
  if (acting !== null && heldOff.parties.has(acting.side)) return null;
  if (acting !== null && carried.parties.has(acting.side)) return { words: acting.name, span: acting.span };
  const isTelling = TELLS_OUTCOME.test(first.text) || directionOf(first.tokens) !== null;
  if (!isTelling || TELLS_DECISION.test(first.text)) return null;
  // What one of those tells in the sources who are held off here does not speak for the others.
  const claim = verifications.find((one) => one.claim.sentence === first.index);
  const passage = claim?.evidence[0]?.passage;
  const text = passage === undefined ? -1 : sources.indexOf(passage.source) + 1;
  const isTheirs = heldOff.inSources.some(
    (utterance) => utterance.text === text && utterance.sentence === passage?.sentence.index,
  );
  return isTheirs ? null : { words: `“${shortened(first.text)}”`, span: first.span };
}

/** The beginning of a sentence, to the end of a word where it is long. */
function shortened(text: string): string {
  const plain = text.replace(/[“”"]/g, "").trim();
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST).replace(/(?<!\s)\s+\S*$/, "")} …`;
}
