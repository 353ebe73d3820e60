import { centralPoints } from "./central-points.ts";
import { type Omission, type OmissionContext, speakerOf } from "./omission.ts";

/** Sources that make a point, from which on its absence is worth a look. */
const SOURCES = 3;
/** Of more sources than this no summary has all main points. */
const MOST_SOURCES = 50;
/** The least that it weighs, as `CentralPoint.weight`. */
const MAIN = 1.3;
/** Of a point that it says half of, in one sentence, the summary speaks. */
const TOLD = 0.5;
/** Less than any caveat: it answers nothing that the summary says. */
const WEIGHT = 0.3;

/** Main points that many sources make and no sentence of the summary touches, the weightiest first. */
export function omittedPoints({ index, verifications, told, memory }: OmissionContext): Omission[] {
  if (index.sources.length < SOURCES || index.sources.length > MOST_SOURCES) return [];
  return centralPoints(index, verifications, memory)
    .filter(({ passages, claims }) => passages.length >= SOURCES && claims.length === 0)
    .filter(({ weight }) => weight >= MAIN)
    .filter(({ passages }) => passages.every(({ sentence }) => told.share(sentence.tokens) < TOLD))
    .map(({ passages }) => ({
      kind: "point",
      claim: null,
      span: null,
      passages,
      words: passages[0].text,
      speaker: speakerOf(passages[0]),
      weight: WEIGHT,
    }));
}
