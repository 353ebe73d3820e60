import type { Actor } from "../actors/actor.ts";
import type { Claim, Summary } from "../summary/summary.ts";
import type { Memory } from "../text/memory.ts";
import { once } from "../text/once.ts";
import { claimKeys } from "./claim-keys.ts";
import type { EvidenceIndex } from "./evidence-index.ts";

/** What the last check of a summary worked out for its claims, for those whose words and place are as they were. */
export interface ClaimMemory {
  /**
   * What `make` makes of the claim, or made of it before; then with the claim of that time, by which its spans count.
   *
   * @param asker Different for each thing that is worked out.
   * @param make May ask the index that it is given, and no other.
   */
  recall<Value>(asker: string, claim: Claim, make: (index: EvidenceIndex) => Value): Remembered<Value>;
}

export interface Remembered<Value> {
  readonly value: Value;
  /** Null where the value is new. */
  readonly before: Claim | null;
}

interface Entry {
  readonly claim: Claim;
  readonly value: unknown;
  /** Whom the claim's names meant, where that was asked; else null. */
  readonly names: string | null;
  /** The whole prose, where that was read for a name; else null. */
  readonly prose: string | null;
}

/**
 * Remembers by all that a claim is judged by: its words with what was found in them, what stands beside it, and, where
 * that is asked, whom its names mean in the sources. What no claim of the summary has any more is forgotten.
 *
 * @param circumstances What else tells on every claim: another text forgets all.
 */
export function claimMemory(
  summary: Summary,
  index: EvidenceIndex,
  memory: Memory,
  circumstances: string,
): ClaimMemory {
  const last = memory.recall(lastEntries, index.read);
  const old: ReadonlyMap<string, Entry> = last.circumstances === circumstances ? last.entries : new Map();
  const entries = new Map<string, Entry>();
  last.circumstances = circumstances;
  last.entries = entries;
  const keyOf = claimKeys(summary);
  const bearers = once(() => bearersKey(index.actors()));
  const namesOf = (claim: Claim): string =>
    `${claim.names.map((name) => bearerKey(index.actorOf(name, null))).join()}/${bearers()}`;
  return {
    recall<Value>(asker: string, claim: Claim, make: (index: EvidenceIndex) => Value): Remembered<Value> {
      const key = `${asker}/${keyOf(claim)}`;
      const known = entries.get(key) ?? old.get(key);
      if (
        known !== undefined &&
        (known.prose === null || known.prose === summary.prose.text) &&
        (known.names === null || known.names === namesOf(claim))
      ) {
        entries.set(key, known);
        return { value: known.value as Value, before: known.claim };
      }
      const watched = watchNames(index);
      const value = make(watched.index);
      entries.set(key, {
        claim,
        value,
        names: watched.asked.names ? namesOf(claim) : null,
        prose: watched.asked.texts ? summary.prose.text : null,
      });
      return { value, before: null };
    },
  };
}

interface LastEntries {
  circumstances: string | null;
  entries: ReadonlyMap<string, Entry>;
}

function lastEntries(_read: object): LastEntries {
  return { circumstances: null, entries: new Map() };
}

/** The index, telling whether it was asked whom names mean: every other name of the summary may tell on that. */
function watchNames(index: EvidenceIndex): {
  readonly index: EvidenceIndex;
  readonly asked: { readonly names: boolean; readonly texts: boolean };
} {
  const asked = { names: false, texts: false };
  const telling =
    <Arguments extends readonly unknown[], Answer>(answer: (...asked: Arguments) => Answer) =>
    (...about: Arguments): Answer => {
      asked.names = true;
      return answer(...about);
    };
  return {
    index: {
      ...index,
      get texts() {
        asked.texts = true;
        return index.texts;
      },
      actors: telling(index.actors),
      actorOf: telling(index.actorOf),
      officesBeside: telling(index.officesBeside),
      heldOffices: telling(index.heldOffices),
      passagesNaming: telling(index.passagesNaming),
    },
    asked,
  };
}

/** All whom the sources name, and where; those whom the summary alone names tell on no other claim. */
function bearersKey(actors: readonly Actor[]): string {
  return actors
    .flatMap((actor) => {
      const places = actor.mentions.flatMap(({ text, span }) => (text === 0 ? [] : `${text}:${span.start}`));
      return places.length === 0 ? [] : `${bearerKey(actor)}@${places.join()}`;
    })
    .sort()
    .join("\n");
}

function bearerKey(actor: Actor | null): string {
  if (actor === null) return "";
  const { id, name, kind, gender, roles, aliases } = actor;
  return [id, name, kind, gender, roles.join(), aliases.join()].join("|");
}
