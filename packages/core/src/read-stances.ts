import type { Source } from "./evidence/verification.ts";
import { judgingWordings } from "./judging-wordings.ts";
import { type ActorSetting, castOf } from "./stance/cast.ts";
import { type StanceMatrix, stanceMatrix } from "./stance/matrix.ts";
import { utterancesOf } from "./stance/utterances.ts";
import type { Summary } from "./summary/summary.ts";

/** How the summary and each source show each actor, mention by mention. */
export function readStances(
  summary: Summary,
  sources: readonly Source[],
  actors?: readonly ActorSetting[],
): StanceMatrix {
  const cast = castOf(summary, sources, actors);
  const utterances = utterancesOf(cast, summary, sources);
  return stanceMatrix(cast, summary, sources, utterances, judgingWordings(summary, sources));
}
