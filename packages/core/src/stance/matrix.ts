import type { Source } from "../evidence/verification.ts";
import type { Summary } from "../summary/summary.ts";
import { forgetful, type Memory } from "../text/memory.ts";
import { oncePer } from "../text/once.ts";
import type { Prose } from "../text/prose.ts";
import type { Attribution, Frame, Quotation } from "../text/quotation.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Steps } from "../text/steps.ts";
import type { Cast, CastMember } from "./cast.ts";
import { headlineStances } from "./headline-stances.ts";
import { issuerOf } from "./issuer.ts";
import { type JudgingWording, type JudgingWordings, wordingsBySide } from "./judging-wording.ts";
import { type MentionScore, mentionScorer, type Stance } from "./mention-score.ts";
import { isOwnVoice, overallStance, unopposedSide } from "./overall-stance.ts";
import type { Utterance } from "./utterances.ts";

/** How an actor is shown at one place, and by whom. */
export interface StanceMention extends MentionScore {
  readonly span: Span;
  /** Index into the `Prose.sentences` of its text. */
  readonly sentence: number;
  /** Whose words they are: the outlet's own, or somebody's whom it lets speak. */
  readonly holder: Frame;
}

/** How one text shows one actor. */
export interface ActorStance {
  /** 0 is the summary, 1 to n the sources in their order. */
  readonly text: number;
  readonly actor: CastMember;
  readonly favourable: number;
  readonly unfavourable: number;
  readonly neutral: number;
  /** In the order of the text, never empty. */
  readonly mentions: readonly StanceMention[];
}

/** How all texts show all actors. */
export interface StanceMatrix {
  /** By text, then by the order of the cast; actors that a text doesn't mention are left out. */
  readonly cells: readonly ActorStance[];
  /** Null where the text doesn't mention the actor. */
  cell(text: number, actor: CastMember): ActorStance | null;
  /** How a text as a whole shows an actor with those who speak for it, by name; null where it mentions none of them. */
  overall(text: number, side: string): Stance | null;
}

/** Mentions that a text's topic has at least, and how many times as many as the next side. */
const LEAST_OF_TOPIC = 3;
const TOPIC_LEAD = 2;

/** A text whose actors are looked at. */
interface ShownText {
  readonly prose: Prose;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly voice: Frame;
}

/**
 * Reads how the summary and each source show each actor, mention by mention.
 *
 * @param wordings Looked up where a text as a whole is asked about.
 */
export function* stanceMatrix(
  cast: Cast,
  summary: Summary,
  sources: readonly Source[],
  utterances: readonly Utterance[],
  wordings: JudgingWordings = () => [],
  memory: Memory = forgetful,
): Steps<StanceMatrix> {
  const issuers = sources.map(({ article }) => issuerOf(article));
  const texts: readonly ShownText[] = [
    { ...summary, voice: "outlet" },
    ...sources.map(
      ({ article }, i): ShownText => ({
        prose: article.prose,
        quotations: article.quotations,
        attributions: article.attributions,
        voice: article.voice === "author" ? "author" : issuers[i] !== null ? "institution" : "outlet",
      }),
    ),
  ];
  const actors = cast.members.filter(({ kind }) => kind !== "place" && kind !== "other");
  const cells: ActorStance[] = [];
  for (const [text, shown] of texts.entries()) {
    yield;
    const holderAt = holders(shown);
    const score = mentionScorer({
      ...shown,
      utterances: utterances.filter((utterance) => utterance.text === text),
      memory: text === 0 ? forgetful : memory,
    });
    for (const actor of actors) {
      const places = actor.mentions.filter((mention) => mention.text === text);
      if (places.length === 0) continue;
      const mentions = places.flatMap(({ span }): StanceMention[] => {
        const scored = score(actor, span, places);
        return scored === null ? [] : [{ ...scored, span, holder: holderAt(span, scored.sentence) }];
      });
      if (mentions.length > 0) cells.push({ text, actor, mentions, ...countsOf(mentions) });
    }
  }
  const byActor = new Map<CastMember, ActorStance[]>();
  for (const cell of cells) {
    const own = byActor.get(cell.actor);
    if (own === undefined) byActor.set(cell.actor, [cell]);
    else own.push(cell);
  }
  const whole = oncePer((text: number) => {
    const own = cells.filter((cell) => cell.text === text);
    const spoken = utterances.filter((utterance) => utterance.text === text);
    const article = sources[text - 1]?.article;
    const issuer = cast.named(text, issuers[text - 1] ?? "");
    return {
      own,
      judged: judgedIn(texts[text], own, wordings(text)),
      headlines:
        article === undefined ? null : headlineStances(cast, text, article, wordings(text), topicOf(own)),
      unopposed: new Set([unopposedSide(spoken), issuer === null ? null : (issuer.side ?? issuer.name)]),
    };
  });
  return {
    cells,
    cell: (text, actor) => byActor.get(actor)?.find((cell) => cell.text === text) ?? null,
    overall(text, side) {
      const { own, judged, headlines, unopposed } = whole(text);
      return overallStance({
        mentions: own
          .filter(({ actor }) => (actor.side ?? actor.name) === side)
          .flatMap(({ mentions }) => mentions),
        wordings: judged.get(side) ?? [],
        headlines: headlines?.get(side) ?? [],
        isUnopposed: unopposed.has(side),
      });
    },
  };
}

/** The side that a text is mostly about: it has the most mentions by far. Null where there is none. */
function topicOf(cells: readonly ActorStance[]): string | null {
  const counts = new Map<string, number>();
  for (const { actor, mentions } of cells) {
    const side = actor.side ?? actor.name;
    counts.set(side, (counts.get(side) ?? 0) + mentions.length);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST_OF_TOPIC) return null;
  return first[1] >= TOPIC_LEAD * (second?.[1] ?? 0) ? first[0] : null;
}

/** The judging words of a text's own voice, by the side that they are about. */
function judgedIn(
  shown: ShownText | undefined,
  cells: readonly ActorStance[],
  wordings: readonly JudgingWording[],
): ReadonlyMap<string, readonly JudgingWording[]> {
  if (shown === undefined) return new Map();
  const holderAt = holders(shown);
  const topic = shown.voice === "author" ? topicOf(cells) : null;
  return wordingsBySide(
    shown.prose.sentences,
    cells,
    wordings,
    ({ span }, sentence) => isOwnVoice(holderAt(span, sentence)),
    topic,
  );
}

function countsOf(
  mentions: readonly StanceMention[],
): Pick<ActorStance, "favourable" | "unfavourable" | "neutral"> {
  const count = (wanted: StanceMention["stance"]): number =>
    mentions.filter(({ stance }) => stance === wanted).length;
  return {
    favourable: count("favourable"),
    unfavourable: count("unfavourable"),
    neutral: count("neutral"),
  };
}

/** Whose words stand at a place: the innermost speaker's, else the text's own. */
function holders({ quotations, attributions, voice }: ShownText): (span: Span, sentence: number) => Frame {
  const outer = quotations.filter(({ nested }) => !nested);
  return (span, sentence) => {
    const quotation = outer.find((candidate) => overlaps(candidate.span, span));
    const around = attributions.filter(
      (attribution) =>
        attribution.sentence === (quotation?.sentence ?? sentence) &&
        attribution.frame !== "outlet" &&
        (quotation === undefined
          ? attribution.content.some((part) => overlaps(part, span)) && !isSource(attribution, span)
          : attribution.content.some((part) => overlaps(part, quotation.span))),
    );
    const [innermost] = around.toSorted((a, b) => lengthOf(a) - lengthOf(b));
    if (innermost !== undefined) return innermost.frame;
    return quotation === undefined ? voice : quotation.speaker === null ? "anonymous" : "named";
  };
}

function isSource({ source }: Attribution, span: Span): boolean {
  return source !== null && overlaps(source.span, span);
}

function lengthOf({ content }: Attribution): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
