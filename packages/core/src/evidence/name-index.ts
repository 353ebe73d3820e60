import type { Actor, NamedText } from "../actors/actor.ts";
import { rolesBeside } from "../actors/beside.ts";
import { clusterActors } from "../actors/cluster-actors.ts";
import type { Summary } from "../summary/summary.ts";
import { forgetful, type Memory } from "../text/memory.ts";
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

/**
 * @param memory Remembers whom the last version of the summary named, by the same passages: where it still names the same
 * ones in the same way, they are the same actors.
 */
export function indexNames(
  summary: Summary,
  passages: readonly Passage[],
  memory: Memory = forgetful,
): NameIndex {
  const sources = [...new Set(passages.map(({ source }) => source))];
  const own: NamedText = { prose: summary.prose, names: summary.claims.flatMap(({ names }) => names) };
  const texts: readonly NamedText[] = [own, ...sources.map(({ article }) => article)];
  const last = memory.recall(lastDrawn, passages);
  const drawn = once((): Drawn => {
    const key = namingKey(texts);
    if (last.drawn?.key === key) return movedTo(own.names, last.drawn);
    last.drawn = draw(key, texts, own.names, sources, passages);
    return last.drawn;
  });
  return {
    texts,
    actors: () => drawn().actors,
    actorOf: (name, passage) => drawn().actorOf(name, passage),
    officesBeside: (name) => officesBeside(texts, name, 0),
    heldOffices: () => drawn().held,
    passagesNaming: (actor) => drawn().naming.get(actor) ?? [],
  };
}

/** Whom the texts name, by the summary's names of one version. */
interface Drawn {
  readonly key: string;
  readonly names: readonly NameMention[];
  readonly actors: readonly Actor[];
  readonly actorOf: NameIndex["actorOf"];
  readonly held: readonly HeldOffice[];
  readonly naming: ReadonlyMap<Actor, readonly Passage[]>;
}

function lastDrawn(_passages: readonly Passage[]): { drawn: Drawn | null } {
  return { drawn: null };
}

/** All that tells, in the first text, whom its names mean. */
function namingKey(texts: readonly NamedText[]): string {
  const [own] = texts;
  if (own === undefined) return "";
  const { prose, names } = own;
  return names
    .map((name, i) => {
      const next = names[i + 1];
      const gap = next?.sentence === name.sentence ? prose.text.slice(name.to, next.from) : "";
      const acronym = gap.includes("(") ? `${gap}${prose.text.slice(next?.to, (next?.to ?? 0) + 2)}` : "";
      const roles = rolesBeside(texts, { text: 0, name });
      return [name.text, name.kind, name.title, next?.sentence === name.sentence, acronym, ...roles].join(
        "\t",
      );
    })
    .join("\n");
}

function draw(
  key: string,
  texts: readonly NamedText[],
  names: readonly NameMention[],
  sources: readonly Source[],
  passages: readonly Passage[],
): Drawn {
  const actors = clusterActors(texts);
  const textOf = new Map<Source, number>(sources.map((source, i) => [source, i + 1]));
  const placed = texts.map(() => new Map<number, Actor>());
  for (const actor of actors)
    for (const { text, span } of actor.mentions) placed[text]?.set(span.start, actor);
  const actorOf = (name: NameMention, passage: Passage | null): Actor | null => {
    const text = passage === null ? 0 : (textOf.get(passage.source) ?? -1);
    return placed[text]?.get(name.span.start) ?? null;
  };
  const held: HeldOffice[] = [];
  const naming = new Map<Actor, Passage[]>();
  for (const passage of passages) {
    for (const name of passage.names) {
      const holder = actorOf(name, passage);
      if (holder === null) continue;
      const own = naming.get(holder);
      if (own === undefined) naming.set(holder, [passage]);
      else own.push(passage);
      for (const office of officesBeside(texts, name, textOf.get(passage.source) ?? -1))
        held.push({ office, holder, passage });
    }
  }
  return { key, names, actors, actorOf, held, naming };
}

/** The same actors, named where the summary has these names now. */
function movedTo(names: readonly NameMention[], { names: before, ...drawn }: Drawn): Drawn {
  const now = new Map(before.map(({ span }, i) => [span.start, names[i] as NameMention]));
  const same = new Map<Actor, Actor>();
  const placed = new Map<number, Actor>();
  for (const actor of drawn.actors) {
    if (actor.mentions[0]?.text !== 0) continue;
    const mentions = actor.mentions.map((mention) =>
      mention.text === 0 ? { ...mention, span: now.get(mention.span.start)?.span ?? mention.span } : mention,
    );
    const moved = { ...actor, mentions };
    same.set(actor, moved);
    for (const { text, span } of mentions) if (text === 0) placed.set(span.start, moved);
  }
  const asNow = (actor: Actor): Actor => same.get(actor) ?? actor;
  return {
    key: drawn.key,
    names,
    actors: drawn.actors.map(asNow),
    actorOf(name, passage) {
      if (passage === null) return placed.get(name.span.start) ?? null;
      const actor = drawn.actorOf(name, passage);
      return actor === null ? null : asNow(actor);
    },
    held: drawn.held.map((held) => ({ ...held, holder: asNow(held.holder) })),
    naming: new Map([...drawn.naming].map(([actor, named]) => [asNow(actor), named])),
  };
}

function officesBeside(texts: readonly NamedText[], name: NameMention, text: number): Office[] {
  return rolesBeside(texts, { text, name })
    .map(officeOf)
    .filter((office) => office !== null);
}
