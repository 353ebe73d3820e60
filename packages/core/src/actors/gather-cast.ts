import { BODY_WORDS } from "../text/en/name-words.ts";
import { clusterActors } from "./cluster-actors.ts";
import { gatherCountries } from "./countries.ts";
import { resolveShortForms } from "./described.ts";
import { type CastText, type Cover, coverOf, type Draft, newDraft } from "./draft.ts";
import { foldName } from "./forms.ts";
import { gatherGroups } from "./groups.ts";
import { type ActorSetting, settleActors } from "./settled.ts";
import { chainOf, sidesOf } from "./sides.ts";
import { placeSpeakers } from "./speakers.ts";

/** All who act in the texts, with the places at which they are meant and the side they are counted with. */
export function gatherCast(texts: readonly CastText[], settings: readonly ActorSetting[]): readonly Draft[] {
  const cover = coverOf(texts);
  const drafts = namedActors(texts, cover);
  joinCompanies(drafts, cover);
  settleActors(texts, drafts, settings, cover);
  gatherCountries(texts, drafts, cover);
  addIssuers(texts, drafts);
  placeSpeakers(texts, drafts, cover);
  drafts.push(...resolveShortForms(texts, drafts, cover));
  drafts.push(...gatherGroups(texts, cover));
  const masters = sidesOf(texts, drafts, cover);
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

/** "Corvane" is no person where the texts name Corvane Transit. */
function joinCompanies(drafts: readonly Draft[], cover: Cover): void {
  for (const draft of drafts) {
    if (draft.name.includes(" ") || (draft.kind !== "person" && draft.kind !== null)) continue;
    const longer = drafts
      .filter(({ kind, name }) => {
        const [first, last] = [name.split(" ")[0], name.split(" ").at(-1)?.toLowerCase() ?? ""];
        return (
          kind === "organisation" &&
          name !== draft.name &&
          first === draft.name &&
          (BODY_WORDS.has(last) || name.split(" ").length === 2)
        );
      })
      .sort((a, b) => b.places.length - a.places.length)[0];
    if (longer === undefined) continue;
    for (const form of draft.forms) longer.forms.add(form);
    for (const place of [...draft.places]) {
      cover.free(draft, [place]);
      cover.add(longer, place);
    }
  }
}

/** The bodies whose own releases stand among the texts; they may be named nowhere else. */
function addIssuers(texts: readonly CastText[], drafts: Draft[]): void {
  for (const { issuer } of texts) {
    if (issuer === null) continue;
    const folded = foldName(issuer);
    const known = drafts.find(
      ({ forms, kind }) =>
        kind !== "person" &&
        [...forms].some(
          (form) =>
            foldName(form) === folded || (form.includes(" ") && folded.startsWith(`${foldName(form)} `)),
        ),
    );
    if (known !== undefined) known.forms.add(issuer);
    else drafts.push(newDraft(issuer, "organisation"));
  }
}
