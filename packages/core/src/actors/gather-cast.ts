import { BODY_WORDS } from "../text/en/name-words.ts";
import type { Steps } from "../text/steps.ts";
import { clusterActors } from "./cluster-actors.ts";
import { gatherCountries } from "./countries.ts";
import { resolveShortForms } from "./described.ts";
import { type CastText, type Cover, coverOf, type Draft, giveAll, newDraft } from "./draft.ts";
import { LOCAL_BODIES } from "./en/group-nouns.ts";
import { foldName } from "./forms.ts";
import { gatherGroups } from "./groups.ts";
import { dropNoNames } from "./no-names.ts";
import { type ActorSetting, settleActors } from "./settled.ts";
import { chainOf, sidesOf } from "./sides.ts";
import { placeIssuers, placeSpeakers } from "./speakers.ts";

/** All who act in the texts, with the places at which they are meant and the side they are counted with. */
export function* gatherCast(
  texts: readonly CastText[],
  settings: readonly ActorSetting[],
): Steps<readonly Draft[]> {
  const cover = coverOf(texts);
  const drafts = namedActors(texts, cover);
  yield;
  addIssuers(texts, drafts);
  joinBodies(drafts, cover);
  settleActors(texts, drafts, settings, cover);
  yield;
  const countryOf = gatherCountries(texts, drafts, cover);
  yield;
  placeSpeakers(texts, drafts, cover);
  placeIssuers(texts, drafts, cover);
  yield;
  drafts.push(...resolveShortForms(texts, drafts, cover));
  yield;
  dropNoNames(texts, drafts, cover);
  drafts.push(...gatherGroups(texts, cover));
  yield;
  const masters = sidesOf(texts, drafts, cover, countryOf);
  for (const [draft] of masters) {
    const root = chainOf(draft, masters).at(-1);
    draft.side ??= root?.side ?? root?.name ?? null;
  }
  return drafts.filter(({ places }) => places.length > 0);
}

function namedActors(texts: readonly CastText[], cover: Cover): Draft[] {
  const offsets = texts.map(({ names }) => new Map(names.map((name) => [name.span.start, name])));
  return clusterActors(texts).map((actor) => {
    const draft: Draft = { ...newDraft(actor.name, actor.kind), gender: actor.gender };
    draft.roles.push(...actor.roles);
    for (const { text, span, written } of actor.mentions) {
      const name = offsets[text]?.get(span.start);
      draft.forms.add(written);
      if (name !== undefined) cover.add(draft, { text, from: name.from, to: name.to });
    }
    return draft;
  });
}

/** The bodies whose own releases stand among the texts; they may be named nowhere else. */
function addIssuers(texts: readonly CastText[], drafts: Draft[]): void {
  for (const { issuer } of texts) {
    if (issuer === null) continue;
    const folded = foldName(issuer);
    const known = drafts.find(({ forms }) =>
      [...forms].some(
        (form) =>
          foldName(form) === folded || (form.includes(" ") && folded.startsWith(`${foldName(form)} `)),
      ),
    );
    if (known === undefined) drafts.push(newDraft(issuer, "organisation"));
    else {
      known.forms.add(issuer);
      // Nobody gives out releases under a person's name alone.
      known.kind = "organisation";
    }
  }
}

/**
 * Brings together the shorter and the longer name of a body, where one is the other's beginning or end: "Corvo" and
 * "Corvo Transit", "Museum of Fishing" and "Museum of Fishing of Lund", "Water Office" and "National Water Office".
 */
function joinBodies(drafts: readonly Draft[], cover: Cover): void {
  const folds = new Map(drafts.map(({ name }) => [name, foldName(name)]));
  const candidates = longerByShorter(drafts, folds);
  for (const draft of drafts) {
    const single = !draft.name.includes(" ");
    if (draft.kind === "place" || draft.kind === "other" || (draft.kind === "person" && !single)) continue;
    const longer = (candidates.get(folds.get(draft.name) ?? "") ?? []).filter(
      (other) => other !== draft && isLonger(draft, other, folds),
    );
    const [most, second] = longer.sort((a, b) => b.places.length - a.places.length);
    if (most !== undefined && (second === undefined || single)) giveAll(draft, most, cover);
  }
}

/** By a folded name, those whose folded names may be longer ones of it: see `isLonger`. */
function longerByShorter(
  drafts: readonly Draft[],
  folds: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Draft[]> {
  const found = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const long = folds.get(draft.name) ?? "";
    const shorter = new Set([long.split(" ")[0] ?? ""]);
    for (let of = long.indexOf(" of "); of >= 0; of = long.indexOf(" of ", of + 1))
      shorter.add(long.slice(0, of));
    if (long.startsWith("national ")) shorter.add(long.slice("national ".length));
    for (const short of shorter) {
      const known = found.get(short);
      if (known === undefined) found.set(short, [draft]);
      else known.push(draft);
    }
  }
  return found;
}

function isLonger(draft: Draft, other: Draft, folds: ReadonlyMap<string, string>): boolean {
  if (other.kind !== "organisation" && !(other.kind === null && draft.kind === null)) return false;
  const [short = "", long = ""] = [folds.get(draft.name), folds.get(other.name)];
  if (draft.name.includes(" "))
    return draft.kind === "organisation" && (long.startsWith(`${short} of `) || long === `national ${short}`);
  const words = long.split(" ");
  if (words[0] !== short || BODY_WORDS.has(short)) return false;
  const last = words.at(-1) ?? "";
  return !LOCAL_BODIES.has(last) && (words.length === 2 || BODY_WORDS.has(last));
}
