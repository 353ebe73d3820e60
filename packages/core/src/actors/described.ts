import { BODY_WORDS } from "../text/en/name-words.ts";
import { oncePer } from "../text/once.ts";
import type { Prose, Token } from "../text/prose.ts";
import { type CastText, type Cover, type Draft, giveAll, type Held, newDraft, type Place } from "./draft.ts";
import {
  ANY_BODY_FORMS,
  BODY_SHORT_FORMS,
  BUSINESS_FORMS,
  PLACE_FORMS,
  RUN_PLACES,
} from "./en/group-nouns.ts";

/** Before these words a noun only tells what kind of body is named: "the operator, Corvane". */
const APPOSED_BEFORE = /(?:^|[\s“"(])(\p{Ll}[\p{Ll}-]+),? $/u;
const APPOSED_AFTER = /^, (?:an?|the|its|his|her|their) (?:[\p{Ll}-]+ ){0,3}?(\p{Ll}+)(?=[ ,.;])/u;

/** Leads "the ministry" and "the company" to the body that is meant, where the texts name one that it can be. */
export function resolveShortForms(
  texts: readonly CastText[],
  drafts: readonly Draft[],
  cover: Cover,
): Draft[] {
  const callings = new Map(drafts.map((draft) => [draft, callingsOf(texts, draft)]));
  const called = oncePer((noun: string) => drafts.filter((draft) => callings.get(draft)?.has(noun)));
  const unnamed = new Map<string, Draft>();
  texts.forEach(({ prose, citedBy, issuer }, text) => {
    const seen = cover.within(text);
    const seenAs = oncePer((noun: string) => seen.filter(({ draft }) => callings.get(draft)?.has(noun)));
    for (const { place, noun, sentence } of shortFormsIn(prose, text)) {
      const bare = bareHolder(cover, place);
      if (bare === null && !cover.isFree(place)) continue;
      const issued = (at: number): Draft | undefined =>
        texts[at]?.issuer === null
          ? undefined
          : called(noun).find((draft) => draft.forms.has(texts[at]?.issuer ?? ""));
      // Every country has a ministry: in a source it is one that the source names.
      const isOfState = OFFICE_OF_STATE.test(noun);
      const before = lastBefore(seenAs(noun), place.from)?.draft;
      const cited = citedBy(sentence)
        .map(issued)
        .find((draft) => draft !== undefined);
      const own = issuer === null ? undefined : issued(text);
      const meant =
        cited ??
        own ??
        before ??
        only(called(noun), ({ places }) => places.some((at) => at.text === text || !isOfState || text === 0));
      if (meant !== undefined) {
        if (bare !== null) cover.free(bare.draft, [bare.place]);
        cover.add(meant, place);
        // What says, asks or is asked is more than a place.
        if (meant.kind === "place") meant.kind = "organisation";
      } else if (
        bare === null &&
        /^(?:ministry|government|police|council|court|parliament|union|company)$/.test(noun)
      ) {
        const name = `the ${noun}`;
        const draft = unnamed.get(name) ?? newDraft(name, "organisation");
        unnamed.set(name, draft);
        cover.add(draft, place);
      }
    }
  });
  for (const bare of drafts.filter(({ forms, kind }) => kind !== "person" && isBare(forms))) {
    const noun = bare.name.toLowerCase();
    const meant = only(called(noun), ({ places }) => places.length > 0);
    if (meant !== undefined) giveAll(bare, meant, cover);
  }
  return [...unnamed.values()].filter(({ places }) => places.length > 1);
}

const OFFICE_OF_STATE =
  /^(?:ministry|department|government|court|parliament|army|navy|council|embassy|secretariat)$/;

/** Who is called by nothing but a short form in capitals ("the Board") at a place. */
function bareHolder(cover: Cover, place: Place): Held | null {
  const [held] = cover.at(place);
  return held !== undefined && isBare(held.draft.forms) ? held : null;
}

/** Whether a name is nothing but a short form in capitals. */
function isBare(forms: ReadonlySet<string>): boolean {
  return [...forms].every((form) => BODY_SHORT_FORMS.has(form.toLowerCase()));
}

/** The only one that fits; undefined where none does, or several. */
function only(drafts: readonly Draft[], fits: (draft: Draft) => boolean): Draft | undefined {
  let found: Draft | undefined;
  for (const draft of drafts) {
    if (!fits(draft)) continue;
    if (found !== undefined) return undefined;
    found = draft;
  }
  return found;
}

/** The last of those in order that stands before an offset. */
function lastBefore(held: readonly Held[], offset: number): Held | undefined {
  let low = 0;
  let high = held.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((held[middle]?.place.from ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return held[low - 1];
}

/** The short forms that may mean an actor: the head of its name, and what it is called beside it. */
function callingsOf(texts: readonly CastText[], { kind, forms, places }: Draft): ReadonlySet<string> {
  if (kind === "country") return new Set(["government"]);
  const last = [...forms].map((form) => form.toLowerCase().split(" ").at(-1) ?? "");
  const governed = [...forms].flatMap((form) => GOVERNED.exec(form)?.[1]?.toLowerCase() ?? []);
  if (kind === "place") return new Set([...last.filter((word) => RUN_PLACES.has(word)), ...governed]);
  if (kind === "other" || kind === "group") return new Set();
  const found = new Set<string>();
  if (isBare(forms)) return found;
  let business = kind !== "person";
  for (const form of kind === "person" ? [] : forms) {
    const words = form.toLowerCase().split(/[\s,]+/);
    const link = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
    for (const word of [words.at(-1) ?? "", link > 0 ? (words[link - 1] ?? "") : "", words[0] ?? ""])
      if (BODY_SHORT_FORMS.has(word)) found.add(word);
    if (found.has("federation")) found.add("union");
    const managed = /^(?:authority|service|board)$/.test(words.at(-1) ?? "") ? (words.at(-2) ?? "") : "";
    if (RUN_PLACES.has(managed)) found.add(managed);
    if (
      words.some(
        (word) =>
          BODY_WORDS.has(word) &&
          !/^(?:group|systems|holdings|energy|industries|services|technologies|partners|company|co|corp|inc|ltd|plc|llc|motors)$/.test(
            word,
          ),
      )
    )
      business = false;
  }
  for (const { text, from, to } of places) {
    const prose = texts[text]?.prose.text ?? "";
    const before = APPOSED_BEFORE.exec(prose.slice(Math.max(0, from - 40), from))?.[1];
    const after = APPOSED_AFTER.exec(prose.slice(to, to + 70))?.[1];
    for (const noun of [before, after]) if (noun !== undefined && BODY_SHORT_FORMS.has(noun)) found.add(noun);
  }
  if (kind === "person" && found.size === 0) return found;
  if (
    (kind === "organisation" && business && found.size === 0) ||
    [...found].some((noun) => BUSINESS_FORMS.has(noun))
  )
    for (const noun of BUSINESS_FORMS) found.add(noun);
  if (kind === "organisation" && found.size === 0) for (const noun of ANY_BODY_FORMS) found.add(noun);
  return found;
}

/** "City of Lund" is a place that decides. */
const GOVERNED = /^(City|Town|Region|County|District|Municipality) of /;

interface ShortForm {
  readonly place: Place;
  readonly noun: string;
  readonly sentence: number;
}

/** "the ministry", "the energy ministry", "The company's"; not "the company car", "the ministry of health". */
function shortFormsIn(prose: Prose, text: number): ShortForm[] {
  const found: ShortForm[] = [];
  for (const { tokens, index: sentence } of prose.sentences) {
    tokens.forEach((token, i) => {
      const noun = token.text.replace(/['’]s?$/, "").toLowerCase();
      if (!BODY_SHORT_FORMS.has(noun)) return;
      const the = isThe(tokens[i - 1])
        ? i - 1
        : isThe(tokens[i - 2]) && isPlainModifier(tokens[i - 1])
          ? i - 2
          : -1;
      const isBare = the < 0 && /^(?:to|says?|said)$/i.test(tokens[i - 1]?.text ?? "") && i === 1;
      if (the < 0 && !isBare) return;
      const next = tokens[i + 1];
      const hasGenitive = noun !== token.text || /^['’]s?$/.test(next?.text ?? "");
      if (!hasGenitive && (next?.wordClass === "NOUN" || next?.wordClass === "PROPN")) return;
      if (next?.text === "of") return;
      if (PLACE_FORMS.has(noun) && LOCATIVE.test(tokens[the < 0 ? i - 1 : the - 1]?.text ?? "")) return;
      if (next?.text === "," && /^\p{Lu}/u.test(tokens[i + 2]?.text ?? "")) return;
      const first = tokens[the < 0 ? i : the] as Token;
      found.push({ place: { text, from: first.from, to: token.from + noun.length }, noun, sentence });
    });
  }
  return found;
}

const LOCATIVE =
  /^(?:in|at|on|around|round|across|through|throughout|into|near|within|inside|outside|over|from|under|beyond|of|leave|visit|enter)$/i;

function isThe(token: Token | undefined): boolean {
  return /^the$/i.test(token?.text ?? "");
}

function isPlainModifier(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Ll}/u.test(token.text) &&
    (token.wordClass === "ADJ" || token.wordClass === "NOUN")
  );
}
