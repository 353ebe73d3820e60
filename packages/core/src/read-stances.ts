import type { Source } from "./evidence/verification.ts";
import { judgingWordings } from "./judging-wordings.ts";
import { type ActorSetting, type Cast, castOf } from "./stance/cast.ts";
import { type StanceMatrix, stanceMatrix } from "./stance/matrix.ts";
import { type Utterance, utterancesOf } from "./stance/utterances.ts";
import type { Summary } from "./summary/summary.ts";
import { forgetful, type Memory } from "./text/memory.ts";
import { type Steps, stepwise } from "./text/steps.ts";

/** Who acts and speaks in a summary and its sources, and how each is shown; each worked out when first asked for. */
export interface StanceReading {
  readonly cast: () => Cast;
  /** In the order of the texts. */
  readonly utterances: () => readonly Utterance[];
  readonly matrix: () => StanceMatrix;
  /** Works out all of them. */
  inSteps(): Steps<void>;
}

export function stanceReading(
  summary: Summary,
  sources: readonly Source[],
  actors?: readonly ActorSetting[],
  memory: Memory = forgetful,
): StanceReading {
  const cast = stepwise(() => castOf(summary, sources, actors));
  const utterances = stepwise(() => utterancesOf(cast(), summary, sources));
  const wordings = judgingWordings(summary, sources, memory);
  const matrix = stepwise(() => stanceMatrix(cast(), summary, sources, utterances(), wordings, memory));
  return {
    cast,
    utterances,
    matrix,
    *inSteps() {
      for (const part of [cast, utterances, matrix]) {
        yield* part.inSteps();
        yield;
      }
    },
  };
}

/** How the summary and each source show each actor, mention by mention. */
export function readStances(
  summary: Summary,
  sources: readonly Source[],
  actors?: readonly ActorSetting[],
): StanceMatrix {
  return stanceReading(summary, sources, actors).matrix();
}
