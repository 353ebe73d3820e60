import { isRelease } from "../evidence/release.ts";
import type { Source } from "../evidence/verification.ts";
import type { Summary } from "../summary/summary.ts";
import type { CastMember } from "./cast.ts";
import type { StanceMatrix, StanceMention } from "./matrix.ts";

/** A mention with the text it stands in. */
export interface PlacedMention extends StanceMention {
  /** 0 is the summary, 1 to n the sources. */
  readonly text: number;
}

/** An actor with those who speak for it, and how the texts show them. */
export interface Portrayal {
  /** The name of the side. */
  readonly name: string;
  readonly members: readonly CastMember[];
  readonly inSummary: Shown;
  /** In all sources taken together. */
  readonly inSources: Shown;
}

/** Counted mentions; those of the outlets that the sources are taken from are none. */
export interface Shown {
  readonly mentions: readonly PlacedMention[];
  readonly favourable: number;
  readonly unfavourable: number;
}

/**
 * How each side is shown in the summary and in its sources; sides that the summary leaves out are left out. What the
 * summary tells in words of the sources, or as plain fact, is no portrayal of its own and counts as neutral.
 */
export function portrayals(
  matrix: StanceMatrix,
  summary: Summary,
  sources: readonly Source[],
): readonly Portrayal[] {
  const isOwn = ownWording(summary, sources);
  const publishers = new Set(
    sources.flatMap(({ article }) =>
      article.publisher === null || isRelease(article) ? [] : [article.publisher.toLowerCase()],
    ),
  );
  const sides = new Map<string, { members: Set<CastMember>; mentions: PlacedMention[] }>();
  for (const { text, actor, mentions } of matrix.cells) {
    if (actor.side === null && publishers.has(actor.name.toLowerCase())) continue;
    const name = actor.side ?? actor.name;
    const side = sides.get(name) ?? { members: new Set(), mentions: [] };
    sides.set(name, side);
    side.members.add(actor);
    side.mentions.push(
      ...mentions.map((mention) =>
        text > 0 || isOwn(mention) ? { ...mention, text } : { ...mention, ...NEUTRAL, text },
      ),
    );
  }
  return [...sides]
    .map(
      ([name, { members, mentions }]): Portrayal => ({
        name,
        members: [...members],
        inSummary: shown(mentions.filter(({ text }) => text === 0)),
        inSources: shown(mentions.filter(({ text }) => text > 0)),
      }),
    )
    .filter(({ inSummary }) => inSummary.mentions.length > 0);
}

const NEUTRAL = { stance: "neutral", score: 0, cues: [], by: null } as const;

/** Whether the summary's own choice of words shows the actor so: a verb of saying, or an epithet that no source has. */
function ownWording(summary: Summary, sources: readonly Source[]): (mention: StanceMention) => boolean {
  const theirs = new Set(sources.flatMap(({ article }) => article.prose.tokens.map(({ lemma }) => lemma)));
  const tokens = new Map(summary.prose.tokens.map((token) => [token.span.start, token]));
  return ({ by, holder, cues }) => {
    if (by !== "predicate") return true;
    if (holder !== "outlet") return false;
    return cues.some(({ start }) => {
      const token = tokens.get(start);
      return token !== undefined && /^(?:ADJ|ADV)$/.test(token.wordClass) && !theirs.has(token.lemma);
    });
  };
}

function shown(mentions: readonly PlacedMention[]): Shown {
  return {
    mentions: mentions.toSorted((a, b) => a.text - b.text || a.span.start - b.span.start),
    favourable: mentions.filter(({ stance }) => stance === "favourable").length,
    unfavourable: mentions.filter(({ stance }) => stance === "unfavourable").length,
  };
}

/** How far a text leans towards an actor: favourable less unfavourable mentions by all, -1 to 1; 0 where none. */
export function leaning({ mentions, favourable, unfavourable }: Shown): number {
  return mentions.length === 0 ? 0 : (favourable - unfavourable) / mentions.length;
}
