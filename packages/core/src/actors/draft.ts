import type { NameKind } from "../text/name.ts";
import type { Prose } from "../text/prose.ts";
import type { Attribution, Quotation } from "../text/quotation.ts";
import type { Gender, NamedText } from "./actor.ts";

/** What an actor is. Countries act through their governments; groups are people in numbers ("the farmers"). */
export type CastKind = NameKind | "country" | "group";

/** A text in which actors are looked for, with what it knows of who speaks. */
export interface CastText extends NamedText {
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  /** The body whose own text it is; null for reports and columns. */
  readonly issuer: string | null;
  /** Whether it is given out to the press: officers who speak in it are the issuer's own, which no bulletin promises. */
  readonly isRelease: boolean;
  /** The outlet that reports it; null for a release and where it is not known. */
  readonly outlet: string | null;
  /** The country that its publisher says it is of ("Republic of Halvia"); null where it says none. */
  readonly issuerState: string | null;
  /** Indexes of the texts that a sentence cites. */
  citedBy(sentence: number): readonly number[];
}

/** A place at which a text means an actor: by name, description or pronoun. Offsets into its prose. */
export interface Place {
  readonly text: number;
  readonly from: number;
  readonly to: number;
}

/** An actor while its mentions are still being gathered. */
export interface Draft {
  name: string;
  kind: CastKind | null;
  gender: Gender | null;
  readonly roles: string[];
  /** Forms of the name, the name itself included. */
  readonly forms: Set<string>;
  readonly places: Place[];
  /** As the settings give it. */
  side: string | null;
  settled: boolean;
}

export function newDraft(name: string, kind: CastKind | null): Draft {
  return {
    name,
    kind,
    gender: null,
    roles: [],
    forms: new Set([name]),
    places: [],
    side: null,
    settled: false,
  };
}

/** Makes one actor's places and names another's. */
export function giveAll(from: Draft, to: Draft, cover: Cover): void {
  for (const form of from.forms) to.forms.add(form);
  for (const role of from.roles) if (!to.roles.includes(role)) to.roles.push(role);
  for (const place of [...from.places]) {
    cover.free(from, [place]);
    cover.add(to, place);
  }
  from.forms.clear();
}

/** A place with whoever is meant there. */
export interface Held {
  readonly draft: Draft;
  readonly place: Place;
}

/** Who is meant where, over all texts. */
export interface Cover {
  /** Adds a place to an actor's, unless somebody is meant there already. */
  add(draft: Draft, place: Place): boolean;
  /** Takes places away from whoever has them. */
  free(draft: Draft, places: readonly Place[]): void;
  isFree(place: Place): boolean;
  /** Those who are meant within a place. */
  at(place: Place): readonly Held[];
  /** All who are meant in a text, in its order. */
  within(text: number): readonly Held[];
}

export function coverOf(texts: readonly { readonly prose: Pick<Prose, "text"> }[]): Cover {
  /** By offset into each text, the number of what stands there in `held`, counted from 1. */
  const taken = texts.map(({ prose }) => new Int32Array(prose.text.length + 1));
  const held: (Held | null)[][] = texts.map(() => []);
  const at = ({ text, from, to }: Place): Held[] => {
    const found = new Set<Held>();
    for (let offset = from; offset < to; offset++) {
      const entry = held[text]?.[(taken[text]?.[offset] ?? 0) - 1];
      if (entry !== undefined && entry !== null) found.add(entry);
    }
    return [...found];
  };
  return {
    at,
    isFree: (place) => at(place).length === 0,
    add: (draft, place) => {
      if (at(place).length > 0) return false;
      const number = held[place.text]?.push({ draft, place }) ?? 0;
      taken[place.text]?.fill(number, place.from, place.to);
      draft.places.push(place);
      return true;
    },
    free: (draft, places) => {
      for (const place of [...places]) {
        const index = draft.places.indexOf(place);
        if (index < 0) continue;
        draft.places.splice(index, 1);
        const number = taken[place.text]?.[place.from] ?? 0;
        taken[place.text]?.fill(0, place.from, place.to);
        const list = held[place.text];
        if (list !== undefined && number > 0) list[number - 1] = null;
      }
    },
    within: (text) =>
      (held[text] ?? []).filter((entry) => entry !== null).sort((a, b) => a.place.from - b.place.from),
  };
}
