import type { Actor, NamedText } from "../actors/actor.ts";
import { clusterActors } from "../actors/cluster-actors.ts";
import { foldName } from "../actors/forms.ts";
import type { Source } from "../evidence/verification.ts";
import type { Summary } from "../summary/summary.ts";
import type { NameKind } from "../text/name.ts";
import { overlaps, type Span } from "../text/span.ts";

/** An actor as its reader knows it: further names, and the side it is counted with. */
export interface ActorSetting {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly side?: string;
}

/** What an actor is. Countries act through their governments; groups are people in numbers ("the farmers"). */
export type CastKind = NameKind | "country" | "group";

/** An actor of the summary and its sources. */
export interface CastMember extends Omit<Actor, "kind"> {
  readonly kind: CastKind | null;
  /** From the settings, else the body or country that the texts say it speaks for; null where it stands alone. */
  readonly side: string | null;
  /** Whether the settings name it. */
  readonly settled: boolean;
}

/** Who acts and speaks in a summary and its sources. Text 0 is the summary, 1 to n the sources in their order. */
export interface Cast {
  /** In the order in which they are first named. */
  readonly members: readonly CastMember[];
  /** Whoever is named in a span of the text's file; the first one where several are. */
  memberAt(text: number, span: Span): CastMember | null;
  /** Whom a name means in a text: "Dreszko", "the minister's full name"; null for nobody or several. */
  named(text: number, name: string): CastMember | null;
}

/** Finds the actors of a summary and its sources. The same texts and settings always give the same cast. */
export function castOf(
  summary: Summary,
  sources: readonly Source[],
  settings: readonly ActorSetting[] = [],
): Cast {
  const texts: readonly NamedText[] = [
    { prose: summary.prose, names: summary.claims.flatMap(({ names }) => names) },
    ...sources.map(({ article }) => article),
  ];
  const members = clusterActors(texts).map((actor): CastMember => settle(actor, settings));
  return lookUp(texts.length, members);
}

function settle(actor: Actor, settings: readonly ActorSetting[]): CastMember {
  const names = new Set([actor.name, ...actor.aliases].map(foldName));
  const setting = settings.find(({ name, aliases = [] }) =>
    [name, ...aliases].some((form) => names.has(foldName(form))),
  );
  return {
    ...actor,
    name: setting?.name ?? actor.name,
    side: setting?.side ?? null,
    settled: setting !== undefined,
  };
}

/** The ways into a list of members: by place and by name. */
function lookUp(texts: number, members: readonly CastMember[]): Cast {
  const placed = Array.from({ length: texts }, (): { span: Span; member: CastMember }[] => []);
  const byName = new Map<string, Set<CastMember>>();
  for (const member of members) {
    for (const { text, span } of member.mentions) placed[text]?.push({ span, member });
    for (const name of [member.name, ...member.aliases]) {
      const folded = foldName(name);
      byName.set(folded, (byName.get(folded) ?? new Set()).add(member));
    }
  }
  for (const places of placed) places.sort((a, b) => a.span.start - b.span.start);
  return {
    members,
    memberAt: (text, span) => placed[text]?.find((place) => overlaps(place.span, span))?.member ?? null,
    named: (text, name) => {
      const bearers = [...(byName.get(foldName(name)) ?? [])];
      const here = bearers.filter(({ mentions }) => mentions.some((mention) => mention.text === text));
      const meant = here.length > 0 ? here : bearers;
      return meant.length === 1 ? (meant[0] ?? null) : null;
    },
  };
}
