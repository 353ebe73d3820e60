import type { NameKind } from "../text/name.ts";
import type { Actor, NamedText } from "./actor.ts";
import { genderOf, rolesBeside } from "./beside.ts";
import { clusterBodies } from "./bodies.ts";
import { foldName, gatherForms } from "./forms.ts";
import { freeId } from "./free-id.ts";
import { type Cluster, clusterPersons } from "./persons.ts";

/**
 * Who and what the texts name: the mentions of one person, organisation or place brought together under its fullest
 * name, over all texts at once. Surnames, initials, titles, acronyms and other spellings are led back to whom they
 * mean; names that may be two actors' stay apart. Definite descriptions ("the minister") and pronouns are no names.
 * In the order in which the actors are first named; the same texts always give the same actors.
 */
export function clusterActors(texts: readonly NamedText[]): Actor[] {
  const { forms, variants } = gatherForms(texts);
  const persons = clusterPersons(
    forms.filter(({ kind }) => kind === "person"),
    variants,
  );
  const others = clusterBodies(
    texts,
    forms.filter(({ kind }) => kind !== "person"),
    variants,
  );
  const ids = new Set<string>();
  return [...persons.map(withMentionsInOrder), ...others.map(withMentionsInOrder)]
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => position(a) - position(b) || offset(a) - offset(b))
    .map((cluster) => actorOf(texts, cluster, ids));
}

function withMentionsInOrder({ forms, mentions }: Cluster): Cluster {
  return { forms, mentions: [...mentions].sort((a, b) => a.text - b.text || a.name.from - b.name.from) };
}

function position({ mentions }: Cluster): number {
  return mentions[0]?.text ?? 0;
}

function offset({ mentions }: Cluster): number {
  return mentions[0]?.name.from ?? 0;
}

function actorOf(texts: readonly NamedText[], { forms, mentions }: Cluster, ids: Set<string>): Actor {
  const kind = kindOf(forms.map((form) => form.kind));
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name.text, (counts.get(name.text) ?? 0) + 1);
  const written = [...counts.keys()];
  const name = fullest(counts);
  const roles =
    kind === "person" ? [...new Set(mentions.flatMap((mention) => rolesBeside(texts, mention)))] : [];
  const titles = mentions.map((mention) => mention.name.title);
  const words = foldName(name).split(" ");
  return {
    id: freeId(name, ids),
    name,
    kind,
    gender: kind === "person" ? genderOf(titles, roles, words[0] ?? "") : null,
    roles,
    aliases: written.filter((form) => form !== name),
    mentions: mentions.map((mention) => ({
      text: mention.text,
      span: mention.name.span,
      written: mention.name.text,
    })),
  };
}

function kindOf(kinds: readonly (NameKind | null)[]): NameKind | null {
  return kinds.find((kind) => kind !== null) ?? null;
}

/** The form of most full words; of those the most frequent, then the longest. Capitals throughout yield. */
function fullest(counts: ReadonlyMap<string, number>): string {
  const rank = ([form, count]: readonly [string, number]): readonly number[] => {
    const words = form.split(/\s+/).filter((word) => word.replace(/\W/g, "").length > 1);
    return [words.length, words.some((word) => /^\p{Lu}{4,}$/u.test(word)) ? 0 : 1, count, form.length];
  };
  const [best] = [...counts].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    const differing = x.findIndex((value, i) => value !== y[i]);
    return differing === -1 ? 0 : (y[differing] ?? 0) - (x[differing] ?? 0);
  });
  return best?.[0] ?? "";
}
