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
  /** The body that gives out the text as its own release; null for all other texts. */
  readonly issuer: string | null;
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

/** Who is meant where, over all texts. */
export interface Cover {
  /** Adds a place to an actor's, unless somebody is meant there already. */
  add(draft: Draft, place: Place): boolean;
  /** Takes places away from whoever has them. */
  free(draft: Draft, places: readonly Place[]): void;
  isFree(place: Place): boolean;
  /** The drafts meant in a text, in its order. */
  within(text: number): readonly { readonly draft: Draft; readonly place: Place }[];
}

export function coverOf(texts: readonly { readonly prose: Pick<Prose, "text"> }[]): Cover {
  const taken = texts.map(({ prose }) => new Uint8Array(prose.text.length + 1));
  const held: { draft: Draft; place: Place }[][] = texts.map(() => []);
  const isFree = ({ text, from, to }: Place): boolean => {
    const flags = taken[text];
    for (let at = from; at < to; at++) if (flags?.[at] === 1) return false;
    return true;
  };
  return {
    isFree,
    add: (draft, place) => {
      if (!isFree(place)) return false;
      taken[place.text]?.fill(1, place.from, place.to);
      held[place.text]?.push({ draft, place });
      draft.places.push(place);
      return true;
    },
    free: (draft, places) => {
      for (const place of places) {
        const at = draft.places.indexOf(place);
        if (at < 0) continue;
        draft.places.splice(at, 1);
        taken[place.text]?.fill(0, place.from, place.to);
        const list = held[place.text] ?? [];
        const index = list.findIndex((entry) => entry.place === place);
        if (index >= 0) list.splice(index, 1);
      }
    },
    within: (text) => [...(held[text] ?? [])].sort((a, b) => a.place.from - b.place.from),
  };
}
