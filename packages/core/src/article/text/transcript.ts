import { PERSON_TITLES } from "../../text/en/titles.ts";
import { isPersonName, parseByline } from "../signals/byline.ts";
import { parseDateLine } from "../signals/date-line.ts";
import { properCase } from "../signals/letter-case.ts";
import type { Line } from "./lines.ts";
import { mixedCaseLabel, type SpeakerLabel, speakerLabel } from "./transcript-lines.ts";

/** Fewest labelled turns that make a file a transcript. */
const TURNS = 4;

const NO_SPEAKER =
  /^(?:corrections?|transcript|interview|clarification|notes?|editor['’]s note|update[sd]?|air ?date|date|time|title|headline|subject|show|program(?:me)?|guests?|source|url|link|published|photos?|video|caption|warning|breaking|live|watch|read|related|tags?|topics?|contact|re|cc|to|from|words|text|by|author|pictures?|photographs?|photography|illustrations?|q|a|question|answer)$/i;

/** Reads the label with which a line of this file opens. */
export type LabelReader = (line: string) => SpeakerLabel | null;

/**
 * How speakers are labelled in a file, or null where it is no transcript. Labels in capitals count as they
 * stand; names count where most of them speak more than once.
 */
export function labelReaderFor(groups: readonly (readonly Line[])[]): LabelReader | null {
  const lines = groups.flat();
  const labelled =
    (read: LabelReader): LabelReader =>
    (line) => {
      const label = read(line);
      if (label === null || NO_SPEAKER.test(label.name) || parseDateLine(line) !== null) return null;
      return parseByline(line) === null ? label : null;
    };
  const [inCapitals, inMixedCase] = [labelled(speakerLabel), labelled(mixedCaseLabel)];
  const spoken = (read: LabelReader): SpeakerLabel[] => lines.flatMap(({ text }) => read(text) ?? []);
  const recurs = (labels: readonly SpeakerLabel[]): boolean => {
    const surnames = labels.map(({ name }) => surnameOf(name));
    return (
      new Set(surnames).size <= surnames.length * 0.75 &&
      surnames.length >= Math.max(TURNS, lines.length * 0.2)
    );
  };
  const capitals = spoken(inCapitals);
  if (recurs(capitals)) return inCapitals;
  const names = spoken(inMixedCase).filter(({ wordsFrom }) => wordsFrom < 60);
  return recurs(names) && new Set(names.map(({ name }) => surnameOf(name))).size > 1 ? inMixedCase : null;
}

/** Gives each label the fullest name that the file knows its speaker by, in ordinary letter case. */
export function speakerNames(labels: readonly SpeakerLabel[]): (label: SpeakerLabel) => string {
  const full = new Map<string, string>();
  const holders = new Map<string, string>();
  for (const label of labels) {
    const name = nameOf(label);
    if (name !== withoutTitles(label.name)) holders.set(label.name, name);
    const surname = surnameOf(name);
    const known = full.get(surname);
    if (known === undefined || (name.split(" ").length > known.split(" ").length && name.endsWith(known)))
      full.set(surname, name);
  }
  return (label) => {
    const name = holders.get(label.name) ?? nameOf(label);
    const known = full.get(surnameOf(name));
    if (name.includes(" ") || known === undefined) {
      return [...full.values()].find((candidate) => candidate.startsWith(`${name} `)) ?? name;
    }
    return known;
  };
}

/** An office without a name: "The Chair", "THE PRESIDING OFFICER". */
const OFFICE =
  /^(?:the\s|(?:(?:vice|deputy|acting|temporary)[ -])?(?:chair(?:man|woman|person)?|speaker|president|convener|moderator|presiding officer|judge|host)\b)/i;

/** Who speaks: the person, where the label has the office first and the person in brackets. */
function nameOf({ name, note }: SpeakerLabel): string {
  const person = properCase(note ?? "");
  return withoutTitles(OFFICE.test(name) && isPersonName(withoutTitles(person)) ? person : name);
}

function withoutTitles(name: string): string {
  const words = properCase(name).trim().split(/\s+/);
  while (words.length > 1 && PERSON_TITLES.has((words[0] ?? "").toLowerCase().replace(".", "")))
    words.shift();
  return words.join(" ");
}

function surnameOf(name: string): string {
  return (name.trim().split(/\s+/).at(-1) ?? "").toLowerCase();
}
