import { foldAccents, isKnownPlace, isPeople } from "../text/name-words.ts";
import type { CountryForm } from "./countries.ts";
import type { CastText } from "./draft.ts";

const LOOK = 50;
const GOVERNS_AFTER =
  /^['’]s? (?:\p{L}+[ -]){0,3}?(?:government|ministers?|ministry|parliament|premier|ambassador|embassy|army|cabinet|foreign policy|central bank)\b/iu;
const GOVERNS_BEFORE =
  /\b(?:government|republic|kingdom|parliament|ambassador|embassy|army|prime minister) (?:of|to) (?:the )?$/i;
const CAPITAL_AFTER = /^['’]s capital,? (\p{Lu}[\p{L}’'-]+)/u;

/**
 * Countries that no list has: places with a government, a minister or an ambassador, or with an adjective of their
 * own. By folded form, as the known ones.
 */
export function inventedCountries(
  texts: readonly CastText[],
  isCountry: (name: string) => boolean,
): ReadonlyMap<string, readonly CountryForm[]> {
  const places = new Map<string, string>();
  const governed = new Set<string>();
  const capitals = new Map<string, string>();
  const others = new Map<string, string>();
  for (const { prose, names } of texts) {
    for (const { text, kind, from, to } of names) {
      const folded = foldAccents(text);
      if (kind === "other" && !text.includes(" ")) others.set(folded, text);
      if ((kind !== "place" && kind !== null) || isCountry(text) || isKnownPlace(text) || isPeople(text))
        continue;
      places.set(folded, text);
      const after = prose.text.slice(to, to + LOOK);
      if (GOVERNS_AFTER.test(after) || GOVERNS_BEFORE.test(prose.text.slice(Math.max(0, from - LOOK), from)))
        governed.add(folded);
      const capital = CAPITAL_AFTER.exec(after)?.[1];
      if (capital !== undefined) capitals.set(foldAccents(capital), folded);
    }
  }
  const found = new Map<string, CountryForm[]>();
  for (const [folded, country] of places) {
    const adjectives = adjectivesOf(folded).filter(
      (form) => others.has(form) && !isPeople(others.get(form) ?? ""),
    );
    if (adjectives.length === 0 && !governed.has(folded)) continue;
    found.set(folded, [{ country, form: "name" }]);
    for (const form of adjectives) found.set(form, [{ country, form: "adjective" }]);
  }
  for (const [capital, folded] of capitals) {
    const country = places.get(folded);
    if (country !== undefined && found.has(folded)) found.set(capital, [{ country, form: "seat" }]);
  }
  return found;
}

/** How an adjective of a country's name may end: Halvia, Halvian; Karsk, Karskish. */
function adjectivesOf(place: string): string[] {
  const stem = place.replace(/(?:ia|[aeiouy])$/, "");
  const short = place.replace(/(?:land|stan)$/, "");
  return [
    `${place}n`,
    `${place}ian`,
    ...["an", "ian", "ish", "ese", "i"].map((end) => stem + end),
    short,
  ].filter((form) => form !== place);
}
