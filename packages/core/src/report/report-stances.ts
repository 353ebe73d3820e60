import { isRelease } from "../evidence/release.ts";
import type { Source } from "../evidence/verification.ts";
import type { Files } from "../files.ts";
import type { Cast, CastMember } from "../stance/cast.ts";
import type { StanceMatrix } from "../stance/matrix.ts";
import type { Utterance } from "../stance/utterances.ts";
import type { Summary } from "../summary/summary.ts";
import { rangeOf } from "../text/line-index.ts";
import { marksIn } from "./marks.ts";
import type { ReportActor, ReportCell, ReportMention } from "./report-types.ts";

/** The actors that are worth a column, and how many there are besides. */
export function reportActors(
  cast: Cast,
  matrix: StanceMatrix,
  sources: readonly Source[],
  utterances: readonly Utterance[],
): { readonly actors: readonly ReportActor[]; readonly others: number } {
  const speakers = new Set(utterances.map(({ speaker }) => speaker));
  // The outlets that the sources are taken from are no actors of the story.
  const outlets = new Set(
    sources.flatMap(({ article }) =>
      article.publisher === null || isRelease(article) ? [] : [article.publisher.toLowerCase()],
    ),
  );
  const shown = new Map<CastMember, { mentions: number; texts: number }>();
  for (const { actor, mentions } of matrix.cells) {
    if (actor.side === null && outlets.has(actor.name.toLowerCase())) continue;
    const counts = shown.get(actor) ?? { mentions: 0, texts: 0 };
    shown.set(actor, { mentions: counts.mentions + mentions.length, texts: counts.texts + 1 });
  }
  const actors = cast.members.flatMap((actor): ReportActor[] => {
    const counts = shown.get(actor);
    if (counts === undefined || (counts.texts < 2 && !speakers.has(actor))) return [];
    const { id, name, aliases, kind, side } = actor;
    return [{ id, name, aliases, kind, side, ...counts }];
  });
  return {
    actors: actors.sort((a, b) => b.mentions - a.mentions || b.texts - a.texts),
    others: shown.size - actors.length,
  };
}

/** How the texts show these actors, each mention with its sentence. */
export function reportCells(
  actors: readonly ReportActor[],
  matrix: StanceMatrix,
  summary: Summary,
  sources: readonly Source[],
  files: Files,
): readonly ReportCell[] {
  const texts = [summary, ...sources.map(({ article }) => article)];
  const order = new Map(actors.map(({ id }, i) => [id, i]));
  return matrix.cells
    .filter(({ actor }) => order.has(actor.id))
    .map(({ text, actor, favourable, unfavourable, neutral, mentions }): ReportCell => {
      const { prose, file } = texts[text] ?? summary;
      return {
        text,
        actor: actor.id,
        favourable,
        unfavourable,
        neutral,
        overall: matrix.overall(text, actor.side ?? actor.name) ?? "neutral",
        mentions: mentions.flatMap(({ span, sentence, stance, score, cues, holder }): ReportMention[] => {
          const own = prose.sentences[sentence];
          const at = own === undefined ? undefined : marksIn(own, [span])[0];
          if (own === undefined || at === undefined) return [];
          return [
            {
              span,
              range: rangeOf(files.lines(file), span),
              text: own.text,
              at,
              stance,
              score: Number(score.toFixed(4)),
              cues: marksIn(own, cues),
              holder,
            },
          ];
        }),
      };
    })
    .sort((a, b) => a.text - b.text || (order.get(a.actor) ?? 0) - (order.get(b.actor) ?? 0));
}
