import type { Actor } from "../actors/actor.ts";
import type { NameIndex } from "./name-index.ts";

/** Tells who is who over the summary and all sources. */
export interface SpeakerLookup {
  /** The actor under one of whose names this is, or null. */
  actorOf(name: string): Actor | null;
  /** Whether any text has this word, lower case, among the actor's roles or close to one of its names. */
  calls(actor: Actor, word: string): boolean;
}

export function speakerLookup(index: NameIndex): SpeakerLookup {
  return {
    actorOf: (name) =>
      index.actors().find((actor) => actor.name === name || actor.aliases.includes(name)) ?? null,
    calls: (actor, word) =>
      actor.roles.some((role) => role.toLowerCase().includes(word)) ||
      index.texts.some(({ prose }, text) => {
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
