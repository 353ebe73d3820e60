import type { Actor, NamedText } from "../actors/actor.ts";
import { rolesBeside } from "../actors/beside.ts";
import { clusterActors } from "../actors/cluster-actors.ts";
import type { Summary } from "../summary/summary.ts";
import type { NameMention } from "../text/name.ts";
import { once } from "../text/once.ts";
import { type Office, officeOf } from "./office.ts";
import type { Passage, Source } from "./verification.ts";

/** An office of somebody's with the place where a source gives it. */
export interface HeldOffice {
  readonly office: Office;
  readonly holder: Actor;
  readonly passage: Passage;
}

/** Whom names mean, over the summary and all sources; drawn when first asked for. */
export interface NameIndex {
  /** The summary, then the sources in their order: what the actors' mentions count by. */
  readonly texts: readonly NamedText[];
  /** All whom the texts name. */
  actors(): readonly Actor[];
  /** @param passage Where the name stands; null for the summary. */
  actorOf(name: NameMention, passage: Passage | null): Actor | null;
  /** The offices that stand beside a name of the summary. */
  officesBeside(name: NameMention): readonly Office[];
  /** All offices that the sources give to somebody by name. */
  heldOffices(): readonly HeldOffice[];
  /** The passages that name the actor. */
  passagesNaming(actor: Actor): readonly Passage[];
}

export function indexNames(summary: Summary, passages: readonly Passage[]): NameIndex {
  const sources = [...new Set(passages.map(({ source }) => source))];
  const texts: readonly NamedText[] = [
    { prose: summary.prose, names: summary.claims.flatMap(({ names }) => names) },
    ...sources.map(({ article }) => article),
  ];
  const actors = once(() => clusterActors(texts));
  const names = once(() => drawNames(texts, actors(), sources, passages));
  return {
    texts,
    actors,
    actorOf: (name, passage) => names().actorOf(name, passage),
    officesBeside: (name) => names().officesBeside(name),
    heldOffices: () => names().held,
    passagesNaming: (actor) => names().naming.get(actor) ?? [],
  };
}

function drawNames(
  texts: readonly NamedText[],
  actors: readonly Actor[],
  sources: readonly Source[],
  passages: readonly Passage[],
) {
  const textOf = new Map<Source, number>(sources.map((source, i) => [source, i + 1]));
  const placed = texts.map(() => new Map<number, Actor>());
  for (const actor of actors)
    for (const { text, span } of actor.mentions) placed[text]?.set(span.start, actor);
  const actorOf = (name: NameMention, passage: Passage | null): Actor | null => {
    const text = passage === null ? 0 : (textOf.get(passage.source) ?? -1);
    return placed[text]?.get(name.span.start) ?? null;
  };
  const offices = (name: NameMention, text: number): Office[] =>
    rolesBeside(texts, { text, name })
      .map(officeOf)
      .filter((office) => office !== null);
  const held: HeldOffice[] = [];
  const naming = new Map<Actor, Passage[]>();
  for (const passage of passages) {
    for (const name of passage.names) {
      const holder = actorOf(name, passage);
      if (holder === null) continue;
      const own = naming.get(holder);
      if (own === undefined) naming.set(holder, [passage]);
      else own.push(passage);
      for (const office of offices(name, textOf.get(passage.source) ?? -1))
        held.push({ office, holder, passage });
    }
  }
  return { actorOf, officesBeside: (name: NameMention) => offices(name, 0), held, naming };
}
