import type { Actor } from "../actors/actor.ts";
import type { CastKind, CastText, Draft } from "../actors/draft.ts";
import { foldName, lettersOf } from "../actors/forms.ts";
import { freeId } from "../actors/free-id.ts";
import { gatherCast } from "../actors/gather-cast.ts";
import type { ActorSetting } from "../actors/settled.ts";
import { isRelease } from "../evidence/release.ts";
import type { Source } from "../evidence/verification.ts";
import type { Summary } from "../summary/summary.ts";
import { spanOf } from "../text/mapped-text.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Steps } from "../text/steps.ts";
import { issuerOf } from "./issuer.ts";

export type { CastKind } from "../actors/draft.ts";
export type { ActorSetting } from "../actors/settled.ts";

/** An actor of the summary and its sources. Its mentions are names, descriptions and pronouns alike. */
export interface CastMember extends Omit<Actor, "kind"> {
  readonly kind: CastKind | null;
  /**
   * From the settings, else the body or country that the texts say it speaks for, by name. Null where it stands
   * alone: its own name is its side then.
   */
  readonly side: string | null;
  /** Whether the settings name it. */
  readonly settled: boolean;
}

/** Who acts and speaks in a summary and its sources. Text 0 is the summary, 1 to n the sources in their order. */
export interface Cast {
  /** In the order in which they are first mentioned. */
  readonly members: readonly CastMember[];
  /** Whoever is meant in a span of the text's file; the first one where several are. */
  memberAt(text: number, span: Span): CastMember | null;
  /** Whom a name means in a text ("Dreszko"); null for nobody or several. */
  named(text: number, name: string): CastMember | null;
  /** The persons whose last names have the letters of a name's last word, however written: "Brink-Holm", "Brinkholm". */
  sharingSurname(name: string): readonly CastMember[];
}

/**
 * Finds the actors of a summary and its sources: persons, bodies, countries that act (not as places where something
 * happens) and groups that recur. The same texts and settings always give the same cast.
 */
export function* castOf(
  summary: Summary,
  sources: readonly Source[],
  settings: readonly ActorSetting[] = [],
): Steps<Cast> {
  const texts: readonly CastText[] = [
    {
      prose: summary.prose,
      names: summary.claims.flatMap(({ names }) => names),
      attributions: summary.attributions,
      quotations: summary.quotations,
      issuer: null,
      isRelease: false,
      outlet: null,
      issuerState: null,
      citedBy: citedBy(summary, sources),
    },
    ...sources.map(
      ({ article }): CastText => ({
        prose: article.prose,
        names: article.names,
        attributions: article.attributions,
        quotations: article.quotations,
        issuer: issuerOf(article),
        isRelease: isRelease(article),
        outlet: issuerOf(article) === null ? article.publisher : null,
        issuerState:
          /\b(?:Republic|Kingdom|Government|State) of (\p{Lu}[\p{L} ]+)$/u.exec(
            article.publisher ?? "",
          )?.[1] ?? null,
        citedBy: () => [],
      }),
    ),
  ];
  const ids = new Set<string>();
  const drafts = yield* gatherCast(texts, settings);
  yield;
  const members = drafts
    .map((draft) => ({
      ...draft,
      places: draft.places.toSorted((a, b) => a.text - b.text || a.from - b.from),
    }))
    .sort(byFirstPlace)
    .map((draft) => memberOf(draft, texts, ids));
  return lookUp(texts.length, members);
}

function byFirstPlace(a: Draft, b: Draft): number {
  const [x, y] = [a.places[0], b.places[0]];
  return (x?.text ?? 0) - (y?.text ?? 0) || (x?.from ?? 0) - (y?.from ?? 0);
}

function citedBy(summary: Summary, sources: readonly Source[]): (sentence: number) => readonly number[] {
  const cited = new Map<number, number[]>();
  for (const { target, sentence } of summary.citations) {
    const source = sources.findIndex((candidate) => candidate.target === target);
    if (source >= 0) cited.set(sentence, [...(cited.get(sentence) ?? []), source + 1]);
  }
  return (sentence) => cited.get(sentence) ?? [];
}

function memberOf(draft: Draft, texts: readonly CastText[], ids: Set<string>): CastMember {
  const { name, kind, gender, roles, forms, side, settled, places } = draft;
  return {
    id: freeId(name, ids),
    name,
    kind,
    gender,
    roles,
    aliases: [...forms].filter((form) => form !== name),
    side,
    settled,
    mentions: places.flatMap(({ text, from, to }) => {
      const prose = texts[text]?.prose;
      return prose === undefined
        ? []
        : [{ text, span: spanOf(prose.mapped, from, to), written: prose.text.slice(from, to) }];
    }),
  };
}

/** The ways into a list of members: by place and by name. */
function lookUp(texts: number, members: readonly CastMember[]): Cast {
  const placed = Array.from({ length: texts }, (): { span: Span; member: CastMember }[] => []);
  const byName = new Map<string, Set<CastMember>>();
  for (const member of members) {
    for (const { text, span } of member.mentions) placed[text]?.push({ span, member });
    const surname = member.kind === "person" ? [member.name.split(" ").at(-1) ?? ""] : [];
    for (const name of [member.name, ...member.aliases, ...surname]) {
      const folded = foldName(name);
      byName.set(folded, (byName.get(folded) ?? new Set()).add(member));
    }
  }
  const bySurname = new Map<string, CastMember[]>();
  for (const member of members) {
    if (member.kind !== "person") continue;
    const surname = surnameLetters(member.name);
    const others = bySurname.get(surname);
    if (others === undefined) bySurname.set(surname, [member]);
    else others.push(member);
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
    sharingSurname: (name) => bySurname.get(surnameLetters(name)) ?? [],
  };
}

function surnameLetters(name: string): string {
  return lettersOf(name.split(/\s+/).at(-1) ?? "");
}
