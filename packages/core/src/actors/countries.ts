import { firstFrom } from "../text/in-order.ts";
import type { NameMention } from "../text/name.ts";
import { foldAccents, isKnownPlace } from "../text/name-words.ts";
import type { Prose, Token } from "../text/prose.ts";
import { type CastText, type Cover, type Draft, giveAll, newDraft, type Place } from "./draft.ts";
import { COUNTRIES } from "./en/countries.ts";
import { GOING, GOVERNMENT_NOUNS, STATE_ACTS, WHERE } from "./en/state-words.ts";
import { inventedCountries } from "./invented-countries.ts";

/** What a word says of a country: its name, an adjective made of it, or the seat of its government. */
export interface CountryForm {
  readonly country: string;
  readonly form: "name" | "adjective" | "seat";
}

const KNOWN: ReadonlyMap<string, readonly CountryForm[]> = knownForms();

function knownForms(): ReadonlyMap<string, readonly CountryForm[]> {
  const forms = new Map<string, CountryForm[]>();
  for (const { name, names, adjectives, seats } of COUNTRIES) {
    const add = (form: CountryForm["form"]) => (written: string) => {
      const known = forms.get(written);
      if (known === undefined) forms.set(written, [{ country: name, form }]);
      else known.push({ country: name, form });
    };
    names.forEach(add("name"));
    adjectives.forEach(add("adjective"));
    seats.forEach(add("seat"));
  }
  return forms;
}

/** Whether a name is a known country's. */
export function isCountry(name: string): boolean {
  return KNOWN.get(fold(name))?.some(({ form }) => form === "name") ?? false;
}

/**
 * Countries as actors: gathers what their governments do under the country's name, and leaves mere places alone.
 *
 * @returns The country that a word is a form of, for all countries that act.
 */
export function gatherCountries(
  texts: readonly CastText[],
  drafts: Draft[],
  cover: Cover,
): (word: string) => Draft | null {
  const invented = inventedCountries(texts, isCountry);
  const named = new Set(texts.flatMap(({ names }) => names.map(({ text }) => fold(text))));
  const formOf = (name: string): CountryForm | null => {
    const folded = fold(name);
    const meant = KNOWN.get(folded) ?? invented.get(folded);
    if (meant === undefined) return null;
    return meant.find(({ country }) => named.has(fold(country))) ?? meant[0] ?? null;
  };
  const countries = new Map<string, Draft>();
  texts.forEach(({ prose, names }, text) => {
    for (const name of names) {
      const form = name.kind === "person" ? null : formOf(name.text);
      const place = form === null ? null : placeOfState(prose, name, form, text);
      const held = cover.at({ text, from: name.from, to: name.to });
      if (form === null || place === null || held.some(({ draft }) => draft.settled)) continue;
      const country = countries.get(form.country) ?? newDraft(form.country, "country");
      countries.set(form.country, country);
      for (const { draft, place: other } of held) cover.free(draft, [other]);
      if (cover.add(country, place)) country.forms.add(name.text);
    }
  });
  const acting = new Map<string, Draft>();
  for (const country of countries.values()) {
    const named = drafts.find(({ settled, forms }) => settled && forms.has(country.name));
    acting.set(country.name, named ?? country);
    if (named === undefined) drafts.push(country);
    else {
      named.kind = "country";
      giveAll(country, named, cover);
    }
  }
  return (word) => acting.get(formOf(word)?.country ?? "") ?? null;
}

function fold(name: string): string {
  return foldAccents(name).replace(/^the /, "");
}

/** Where the text means the state; null where it means the place, its people or its language. */
function placeOfState(prose: Prose, name: NameMention, { form }: CountryForm, text: number): Place | null {
  const { tokens } = prose;
  const first = firstFrom(tokens, name.from);
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1] as Token).from < name.to) last++;
  const place = { text, from: name.from, to: name.to };
  const next = tokens[last + 1];
  const hasGenitive = /['’]s?$/.test(tokens[last]?.text ?? "") || /^['’]s?$/.test(next?.text ?? "");
  if (form === "adjective" || (!hasGenitive && isAttributive(name.text, next))) {
    const end = stateNounAfter(prose, last + 1);
    if (end === null) return null;
    const noun = tokens[end] as Token;
    // "the Algerian president Ada Brink" is two actors.
    const isOffice = /^(?:\p{Lu})/u.test(tokens[end + 1]?.text ?? "") || /^\p{Lu}/u.test(noun.text);
    return isOffice || STATE_ACTS.has(noun.text.toLowerCase()) ? place : { ...place, to: noun.to };
  }
  if (isWhere(prose, tokens, first, next)) return null;
  if (form === "name" || hasGenitive) return place;
  if (!isKnownPlace(name.text) || name.text.includes(" ")) return place;
  return isParty(tokens, first, last) ? place : null;
}

/** "US officials", "UK aid": short names that stand before nouns as adjectives do. */
function isAttributive(name: string, next: Token | undefined): boolean {
  return (
    /^(?:U\.?S\.?A?\.?|U\.?K\.?|UAE)$/.test(name) &&
    next !== undefined &&
    ["NOUN", "ADJ", "PROPN"].includes(next.wordClass)
  );
}

/** The noun for a government or an act of state that the words from a token on lead to. */
function stateNounAfter({ tokens }: Prose, start: number): number | null {
  let found: number | null = null;
  for (let at = start; at < start + 4; at++) {
    const token = tokens[at];
    if (token === undefined || !(token.isWord || token.text === "-")) break;
    const word = token.text.toLowerCase().replace(/['’]s?$/, "");
    if (GOVERNMENT_NOUNS.has(word) || STATE_ACTS.has(word)) found = at;
    else if (!["ADJ", "NOUN", "PROPN", "CCONJ"].includes(token.wordClass) || found !== null) break;
    if (/['’]s?$/.test(token.text)) break;
  }
  return found;
}

const GEOGRAPHY =
  /^(?:north|south|east|west|coast|border|borders|city|town|part|parts|capital|island|region|province|map)$/;

/** "in Algiers", "flew to Rabat", "KARSK, Halvia, May 3 (Wire) --". */
function isWhere(prose: Prose, tokens: readonly Token[], first: number, next: Token | undefined): boolean {
  let at = first - 1;
  while (
    /^(?:the|neighbouring|neighboring|nearby|all|southern|northern|eastern|western)$/i.test(
      tokens[at]?.text ?? "",
    )
  )
    at--;
  const before = tokens[at];
  const sentence = tokens[first]?.sentence;
  if (before === undefined || before.sentence !== sentence) {
    const block = prose.blocks[prose.sentences[sentence ?? 0]?.block ?? 0];
    return (
      block !== undefined &&
      isDateline(prose.text.slice(block.from, block.from + 90), (tokens[first]?.from ?? 0) - block.from)
    );
  }
  const word = before.text.toLowerCase();
  if (WHERE.has(word)) return true;
  if (GOING.has(before.lemma)) return true;
  const back = tokens.slice(Math.max(0, at - 3), at).filter((token) => token.sentence === sentence);
  if (word === "to" && back.some(({ lemma }) => GOING.has(lemma))) return true;
  if (word === "of" && GEOGRAPHY.test(tokens[at - 1]?.text.toLowerCase() ?? "")) return true;
  // "Orlisk, Halvia,"
  if (
    word === "," &&
    next?.text === "," &&
    /^\p{Lu}/u.test(tokens[at - 1]?.text ?? "") &&
    at - 1 <= (prose.sentences[sentence ?? 0]?.tokens[2]?.index ?? 0)
  )
    return true;
  const block = prose.blocks[prose.sentences[sentence ?? 0]?.block ?? 0];
  return (
    block !== undefined &&
    isDateline(prose.text.slice(block.from, block.from + 90), (tokens[first]?.from ?? 0) - block.from)
  );
}

function isDateline(opening: string, offset: number): boolean {
  const line =
    /^\p{Lu}[^.;:!?]{0,30}(?:[A-Z][a-z]{2,4}\.? \d{1,2})?[^;:!?]{0,40}(?:\) ?)?(?:--|—|–| - )/u.exec(opening);
  return line !== null && /^\p{Lu}{3,}|\)/u.test(line[0]) && offset < line[0].length;
}

/** Whether a city's name stands where only somebody who acts can: "Washington said", "by Moscow", "Rabat and Paris". */
function isParty(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.text.toLowerCase() ?? "";
  if (/^(?:by|with|between|against|for|that)$/.test(before)) return true;
  let at = last + 1;
  while (tokens[at]?.wordClass === "ADV") at++;
  const next = tokens[at];
  return (
    next?.sentence === tokens[first]?.sentence && (next?.wordClass === "VERB" || next?.wordClass === "AUX")
  );
}
