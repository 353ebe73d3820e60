import type { Actor, NamedText } from "../actors/actor.ts";
import { clusterActors } from "../actors/cluster-actors.ts";
import type { Summary } from "../summary/summary.ts";
import type { Source } from "./verification.ts";

/** Tells who is who over the summary and all sources. */
export interface SpeakerLookup {
  /** The actor under one of whose names this is, or null. */
  actorOf(name: string): Actor | null;
  /** Whether any text has this word, lower case, among the actor's roles or close to one of its names. */
  calls(actor: Actor, word: string): boolean;
}

/** The actors are told apart when first asked for: most summaries name their speakers as the sources do. */
export function speakerLookup(summary: Summary, sources: readonly Source[]): SpeakerLookup {
  const texts: readonly NamedText[] = [
    ...sources.map(({ article }) => article),
    { prose: summary.prose, names: summary.claims.flatMap(({ names }) => names) },
  ];
  let known: readonly Actor[] | null = null;
  const actors = (): readonly Actor[] => {
    known ??= clusterActors(texts);
    return known;
  };
  return {
    actorOf: (name) => actors().find((actor) => actor.name === name || actor.aliases.includes(name)) ?? null,
    calls: (actor, word) =>
      actor.roles.some((role) => role.toLowerCase().includes(word)) ||
      texts.some(({ prose }, text) => {
        const written = new Set(
          actor.mentions.flatMap((mention) => (mention.text === text ? [mention.written] : [])),
        );
        return prose.sentences.some(({ text: sentence }) =>
          [...written].some((name) => standsBeside(sentence, name, word)),
        );
      }),
  };
}

/** "the crane driver Bo Kramm", "Kramm has been a driver": the word a few words before or after the name. */
function standsBeside(sentence: string, name: string, word: string): boolean {
  for (let at = sentence.indexOf(name); at !== -1; at = sentence.indexOf(name, at + 1)) {
    const beside = [sentence.slice(Math.max(0, at - 30), at), sentence.slice(at + name.length).slice(0, 50)];
    if (
      beside.some((words) =>
        words
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .includes(word),
      )
    )
      return true;
  }
  return false;
}
