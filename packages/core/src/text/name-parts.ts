import {
  BODY_WORDS,
  COLLECTIVE_GENITIVES,
  NEVER_OPENING,
  NUMBERED_WORDS,
  OFFICE_WORDS,
  PLACE_WORDS,
  WORK_WORDS,
} from "./en/name-words.ts";
import { ORGANISATION_WORDS } from "./en/titles.ts";
import { isCapitalised } from "./name-runs.ts";
import { isAllCapitals, isGivenName, isKnownPlace, isPeople, isTitle, stem } from "./name-words.ts";
import type { Token } from "./prose.ts";

/** A name within a run of capitalised words, with the titles that stood before it. */
export interface NamePart {
  readonly tokens: readonly Token[];
  readonly title: readonly Token[];
}

const CONNECTORS =
  /^(?:of|the|for|de|del|della|da|do|dos|du|la|le|van|von|der|den|bin|bint|ibn|al|el|y|&|to|and|on)$/;

/** What ministries are for: "the minister of Foreign affairs" names nothing. */
const DEPARTMENTS =
  /^(?:Foreign|Defen[cs]e|Interior|Finance|Justice|Health|Education|Trade|Energy|Prime|Chief|Crown|Transport|Culture|Agriculture|Environment|Tourism|Commerce)$/;

/**
 * The names in a run of capitalised words: "Larkin CEO Peter Vance" are two, "Energy Minister" none.
 *
 * @param next The token after the run.
 */
export function namesInRun(run: readonly Token[], next: Token | undefined): NamePart[] {
  const [single] = run;
  if (run.length === 1 && single !== undefined && !/^\d|^[IVXL]+$/.test(next?.text ?? ""))
    return isNameAlone(single) && !isTitle(single.text) && !isPartyTag(run)
      ? [{ tokens: run, title: [] }]
      : [];
  return partsOf(run, next).filter(
    ({ tokens: [only, second] }) => only !== undefined && (second !== undefined || isNameAlone(only)),
  );
}

/** "Foreign" of "Foreign affairs" and "The" of anything are no names, wherever they stand. */
function isNameAlone(token: Token): boolean {
  return isKnownPlace(token.text) || !(opensNoName(token) || DEPARTMENTS.test(token.text));
}

function partsOf(run: readonly Token[], next: Token | undefined): NamePart[] {
  const trimmed = trim(run);
  const [only] = trimmed;
  if (only === undefined || isPartyTag(trimmed)) return [];
  if (NUMBERED_WORDS.has(lower(trimmed.at(-1) as Token)) && /^(?:\d|[IVXL]+$)/.test(next?.text ?? ""))
    return trimmed.length < 3 ? [] : partsOf(trimmed.slice(0, -1), undefined);
  const person = endOfPerson(trimmed);
  if (person < trimmed.length) {
    return [...untitled(trimmed.slice(0, person)), ...partsOf(trimmed.slice(person + 1), next)];
  }
  return untitled(trimmed);
}

/** Number of tokens before the "of" in "Ada Stone of Morning News"; all where the run is one name. */
function endOfPerson(run: readonly Token[]): number {
  const link = run.findIndex(({ text }, i) => i > 0 && /^(?:of|for)$/.test(text));
  if (link === -1) return run.length;
  const titles = run.slice(0, link).findLastIndex((token) => isTitle(token.text));
  const words = run.slice(titles + 1, link).filter(({ isWord }) => isWord);
  const [first] = words;
  if (first === undefined || words.length < 2) return run.length;
  if (words.some((token) => isBody(token) || isAllCapitals(token.text))) return run.length;
  const given = isGivenName(stem(first.text));
  const other = words.some((token) => PLACE_WORDS.has(lower(token)) || WORK_WORDS.has(lower(token)));
  return given || (!other && (titles >= 0 || !/s$/.test(words.at(-1)?.text ?? ""))) ? link : run.length;
}

/** Cuts titles and offices; what they belong to ("Ohio Gov.", "Justice Department Secretary") is a name of its own. */
function untitled(run: readonly Token[]): NamePart[] {
  const office = run.findLastIndex(
    (token, i) => isTitle(token.text) && /^(?:of|for|the|to)$/.test(run[i + 1]?.text ?? ""),
  );
  // "Secretary for Education" is an office; "Secretary of State Ada Stone" ends in a name.
  if (office >= 0) {
    const words = run.slice(office + 2).filter(isCapitalised);
    const given = words.findIndex((token, i) => i > 0 && isGivenName(stem(token.text)));
    const department = given > 0 ? given : words.filter(({ text }) => text.length > 1).length >= 4 ? 2 : 1;
    const first = words[department];
    const joined = given <= 0 && run.slice(office).some(({ text }) => text === "and");
    // "Commander of US Africa Command": the office is a body's.
    const bodily = given <= 0 && words.length > 0 && namesBody(trim(run.slice(office + 1)));
    if (words.length < 3 || first === undefined || joined || bodily) return ofOffice(run.slice(office + 1));
    const at = run.indexOf(first);
    return [{ tokens: run.slice(at), title: run.slice(0, at) }];
  }
  let last = run.findLastIndex((token) => isTitle(token.text));
  // "James Baker": a surname that is a trade's name too.
  if (last === run.length - 1 && last > 0 && isGivenName(stem(run[0]?.text ?? "")))
    last = run.slice(0, last).findLastIndex((token) => isTitle(token.text));
  if (last === -1) return part(run);
  const rest = trim(run.slice(last + 1));
  const words = rest.filter(({ isWord }) => isWord);
  // "Ministry of Justice", "Chief Executive Council": the title is part of a body's name.
  if (words.length === 0 && /^(?:of|for|and|&)$/.test(run[last - 1]?.text ?? "") && run.some(isBody))
    return part(run);
  if (words.some(isBody))
    return words.length >= 2 && !words.every(isBody) && !isBody(words.at(-1) as Token)
      ? part(rest)
      : part(run);
  if (words.length === 0) return ofTitled(run.slice(0, last), run[last]);
  return [...ofTitled(run.slice(0, last), run[last]), { tokens: rest, title: run.slice(0, last + 1) }];
}

function isBody(token: Token): boolean {
  const word = lower(token);
  return ORGANISATION_WORDS.has(word) || BODY_WORDS.has(word);
}

/** "the Minister of Energy": no name; "the president of Algeria": a place. */
function ofOffice(rest: readonly Token[]): NamePart[] {
  const named = trim(rest);
  const text = textOf(named);
  return named.length > 0 && (isKnownPlace(text) || (named.length > 1 && namesBody(named)))
    ? part(named)
    : [];
}

/** "World Bank", "Office of Water": a body by its last word, or by the one before "of". */
function namesBody(run: readonly Token[]): boolean {
  const link = run.findIndex(({ text }) => text === "of");
  return BODY_WORDS.has(lower((link > 0 ? run[link - 1] : run.at(-1)) as Token));
}

/** What stands before a title: a place, a people or a body, when what the office is for is taken off. */
function ofTitled(lead: readonly Token[], title: Token | undefined): NamePart[] {
  const ministerial = !/^(?:ceo|cfo|coo|cto|president|founder|owner|analyst|economist)$/i.test(
    title?.text ?? "",
  );
  let end = lead.length;
  while (end > 0) {
    const token = lead[end - 1] as Token;
    if (
      isTitle(token.text) ||
      (ministerial && OFFICE_WORDS.has(lower(token))) ||
      CONNECTORS.test(token.text) ||
      !token.isWord
    )
      end--;
    else break;
  }
  const named = trim(lead.slice(0, end));
  if (named.length === 0) return [];
  const text = textOf(named);
  if (isKnownPlace(text) || isPeople(text)) return part(named);
  const [first, second] = named;
  // "Algerian Energy": the people stands before the department.
  if (
    first !== undefined &&
    second !== undefined &&
    (isPeople(stem(first.text)) || isKnownPlace(stem(first.text)))
  )
    return [{ tokens: [first], title: [] }];
  return named.length >= 2 || /^\p{Lu}{2,}$/u.test(text) ? part(named) : [];
}

function part(run: readonly Token[]): NamePart[] {
  const tokens = trim(run);
  return tokens.length === 0 ? [] : [{ tokens, title: [] }];
}

/** "D-Ore", "R-S.C.": a party and a constituency. */
function isPartyTag(run: readonly Token[]): boolean {
  return /^(?:[RDI]|Lab|Con|Lib)-\p{Lu}/u.test(run[0]?.text ?? "");
}

/** Cuts "The", connectors and marks at the ends. */
function trim(run: readonly Token[]): readonly Token[] {
  let first = 0;
  while (first < run.length) {
    const token = run[first] as Token;
    if (isCapitalised(token) && (!/^(?:The|A|An)$/.test(token.text) || run[first + 1]?.text === ".")) break;
    first++;
  }
  let end = run.length;
  while (end > first && !isCapitalised(run[end - 1] as Token)) end--;
  return run.slice(first, end);
}

export function opensNoName(token: Token): boolean {
  const word = token.text.toLowerCase();
  if (NEVER_OPENING.has(word)) return true;
  if (!/['’]/.test(word)) return false;
  return NEVER_OPENING.has(lower(token)) || /^\p{L}+(?:['’](?:ve|re|ll|d|m)|n['’]t)$/u.test(word);
}

function lower(token: Token): string {
  return COLLECTIVE_GENITIVES.has(token.text.toLowerCase()) ? "" : stem(token.text).toLowerCase();
}

/** The words of a run as they stand, without the last one's genitive. */
export function textOf(run: readonly Token[]): string {
  return run.map(({ text }, i) => (i === run.length - 1 ? stem(text) : text)).join(" ");
}
