import type { Source } from "../evidence/verification.ts";
import type { Summary } from "../summary/summary.ts";
import { type ActorSetting, castOf } from "./cast.ts";
import { type StanceMatrix, stanceMatrix } from "./matrix.ts";
import { utterancesOf } from "./utterances.ts";

/** How the summary and each source show each actor, mention by mention. */
export function readStances(
  summary: Summary,
  sources: readonly Source[],
  actors?: readonly ActorSetting[],
): StanceMatrix {
  const cast = castOf(summary, sources, actors);
  return stanceMatrix(cast, summary, sources, utterancesOf(cast, summary, sources));
}
