import type { Source } from "../../../evidence/verification.ts";
import { leaning, type PlacedMention, type Portrayal, portrayals } from "../../../stance/portrayal.ts";
import type { Summary } from "../../../summary/summary.ts";
import { defineRule, type EvidenceReference, type Rule } from "../../rule.ts";
import { concessionsOnly } from "./concessions.ts";
import { mishaps } from "./mishaps.ts";

interface Options {
  /** Favourable or unfavourable mentions that a summary must have of an actor. */
  readonly minimum: number;
  /** Mentions that the sources must have of it. */
  readonly minimumInSources: number;
  /** How far the shares, favourable less unfavourable, must lie apart, 0 to 2. */
  readonly minimumDifference: number;
}

/** More would say less. */
const MOST_FINDINGS = 3;

const rule: Rule<Options> = defineRule({
  meta: {
    id: "balance/one-sided-portrayal",
    severity: "info",
    description: "An actor is shown more favourably or unfavourably than in the sources taken together.",
    citations: [
      "Hamborg & Donnay 2021, NewsMTSC: target-dependent sentiment in news, https://aclanthology.org/2021.eacl-main.142/",
      "Wikipedia: Neutral point of view (impartial tone, due weight), https://en.wikipedia.org/wiki/Wikipedia:Neutral_point_of_view",
    ],
    messages: {
      unfavourable:
        "{actor} is shown unfavourably at {own} of {ownAll} mentions here (favourably at {ownOther}), in the sources at {theirs} of {theirAll} (favourably at {theirOther}). Check whether they bear that out.",
      favourable:
        "{actor} is shown favourably at {own} of {ownAll} mentions here (unfavourably at {ownOther}), in the sources at {theirs} of {theirAll} (unfavourably at {theirOther}). Check whether they bear that out.",
      conceding:
        "All that {actor} says here is put as a concession ({own} of {own}); in the sources it is {theirs} of {theirAll}. Report the main point as well, or use a neutral verb.",
      mishap:
        "Of {actor} a mishap is told (“{words}”) and nothing quoted; in the sources {actor} speaks {theirs} times, with {theirWords} quoted words. Leave it out, or say what {actor} argues.",
    },
  },
  defaults: { minimum: 2, minimumInSources: 3, minimumDifference: 0.3 } satisfies Options as Options,
  *check(summary, { sources, matrix, utterances, cast, options }) {
    const all = portrayals(matrix(), summary, sources);
    const leaningOnes = all
      .map((portrayal) => ({ portrayal, difference: differenceOf(portrayal, options) }))
      .filter(({ difference }) => Math.abs(difference) >= options.minimumDifference && difference !== 0)
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
      .slice(0, MOST_FINDINGS);
    for (const { portrayal, difference } of leaningOnes) {
      const [kind, other] =
        difference > 0
          ? (["favourable", "unfavourable"] as const)
          : (["unfavourable", "favourable"] as const);
      const { inSummary, inSources } = portrayal;
      const telling = inSummary.mentions.filter(({ stance }) => stance === kind);
      const [first] = telling;
      if (first === undefined) continue;
      const span = first.cues[0] ?? first.span;
      yield {
        span,
        messageId: kind,
        data: {
          actor: portrayal.name,
          own: inSummary[kind],
          ownAll: inSummary.mentions.length,
          ownOther: inSummary[other],
          theirs: inSources[kind],
          theirAll: inSources.mentions.length,
          theirOther: inSources[other],
        },
        related: relatedOf(summary, inSummary.mentions, span.start),
        evidence: evidenceOf(sources, inSources.mentions),
      };
    }
    const reported = new Set(leaningOnes.map(({ portrayal }) => portrayal.name));
    for (const { speaker, cue, own, theirs, theirAll, evidence } of concessionsOnly(utterances(), sources)) {
      if (reported.has(speaker.side ?? speaker.name)) continue;
      yield {
        span: cue,
        messageId: "conceding",
        data: { actor: speaker.name, own, theirs, theirAll },
        evidence,
      };
    }
    for (const { actor, span, words, theirs, theirWords, evidence } of mishaps(
      summary,
      cast(),
      utterances(),
      sources,
    )) {
      yield {
        span,
        messageId: "mishap",
        data: { actor: actor.name, words, theirs, theirWords },
        severity: "info",
        evidence,
      };
    }
  },
});

/** How much further the summary leans towards an actor than its sources do; 0 where the counts say too little. */
function differenceOf({ inSummary, inSources }: Portrayal, { minimum, minimumInSources }: Options): number {
  if (inSources.mentions.length < minimumInSources) return 0;
  const difference = leaning(inSummary) - leaning(inSources);
  // Verbs that vouch for a speaker say less than those that doubt one.
  const [own, least] =
    difference > 0 ? [inSummary.favourable, minimum + 1] : [inSummary.unfavourable, minimum];
  return own >= least ? difference : 0;
}

function relatedOf(
  summary: Summary,
  mentions: readonly PlacedMention[],
  start: number,
): readonly { readonly start: number; readonly end: number }[] {
  const spans = mentions
    .map(({ cues, span, stance }) => (stance === "neutral" ? span : (cues[0] ?? span)))
    .filter((span) => span.start !== start && span.end <= summary.file.length);
  return spans;
}

/** The sentences of the sources that mention the actor, each once, those that lean either way first. */
function evidenceOf(sources: readonly Source[], mentions: readonly PlacedMention[]): EvidenceReference[] {
  const found = new Map<string, EvidenceReference>();
  const telling = (mention: PlacedMention): boolean => mention.stance !== "neutral";
  for (const mention of [...mentions.filter(telling), ...mentions.filter((one) => !telling(one))]) {
    const source = sources[mention.text - 1];
    const span = source?.article.prose.sentences[mention.sentence]?.span;
    if (source !== undefined && span !== undefined)
      found.set(`${mention.text} ${span.start}`, { source, span });
  }
  return [...found.values()];
}

export default rule;
