/** The label with which a speaker's turn opens; offsets into the line. */
export interface SpeakerLabel {
  /** Name and role as written: "ANN ODE, MAYOR". */
  readonly name: string;
  readonly role: string | null;
  /** What stands in brackets behind the name: a person's office or body, or the person who holds the office. */
  readonly note: string | null;
  /** Range of name and role, without the note in brackets and the colon. */
  readonly from: number;
  readonly to: number;
  /** Where the words begin. */
  readonly wordsFrom: number;
  readonly inCapitals: boolean;
}

const TIME = "(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?\\s+)?";
const CAPITAL_LABEL =
  /(?<label>(?<name>\p{Lu}[\p{Lu}\p{M}.'’ -]*?(?:\s?#?\d{1,2})?)(?:,\s*(?<role>\p{Lu}[^:()]{1,90}?))?)(?:\s*[([](?<note>[^)\]]{1,60})[)\]])?\s*:\s+/u;
const NAME_LABEL =
  /(?<label>(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:de|van|von|al|el|bin|la)\s)?\p{Lu}[\p{L}\p{M}.'’-]*){0,3})(?:,\s*(?<role>[^:()\s][^:()]{0,59}?))?)(?:\s*[([](?<note>[^)\]]{1,60})[)\]])?\s*:\s+/u;
const LABEL = new RegExp(`^${TIME}(?:${CAPITAL_LABEL.source})(?=\\S)`, "u");
const MIXED_LABEL = new RegExp(`^${TIME}(?:${NAME_LABEL.source})(?=\\S)`, "u");
/** Characters in which a label stands. */
const LONGEST_LABEL = 240;
const DIRECTION = /^(?:[([][^)\]]{1,80}[)\]]\s*)+$/u;

/** The speaker's label in capitals with which a line opens, or null. */
export function speakerLabel(line: string): SpeakerLabel | null {
  if (!line.includes(":")) return null;
  const label = labelFrom(LABEL.exec(line.slice(0, LONGEST_LABEL)), line, true);
  return label !== null && /\p{Lu}{2}/u.test(label.name) ? label : null;
}

/** A speaker's label written as a name ("Ann Ode: "); many other lines open so too. */
export function mixedCaseLabel(line: string): SpeakerLabel | null {
  return line.includes(":") ? labelFrom(MIXED_LABEL.exec(line.slice(0, LONGEST_LABEL)), line, false) : null;
}

function labelFrom(match: RegExpExecArray | null, line: string, inCapitals: boolean): SpeakerLabel | null {
  const { label, name, role, note } = match?.groups ?? {};
  if (match === null || label === undefined || name === undefined) return null;
  const from = line.indexOf(label);
  return {
    name,
    role: role ?? null,
    note: note ?? null,
    from,
    to: from + label.length,
    wordsFrom: match[0].length,
    inCapitals,
  };
}

/** A line that only says what happens: "(DOOR CLOSES)", "[applause]". */
export function isStageDirection(line: string): boolean {
  return (
    DIRECTION.test(line) &&
    (/^[[(]\p{Lu}{3}[^\p{Ll}]*[\])]$/u.test(line) || /^[[(]\p{Ll}[\p{Ll} ]{2,30}[\])]$/u.test(line))
  );
}

/** A line that is nothing but a note in brackets: between the turns of a transcript it is no one's word. */
export function isBracketed(line: string): boolean {
  return /^(?:\[[^\]]{2,160}\]|\([^)]{2,160}\))\.?$/u.test(line);
}

/** Whether a note in brackets says that the meeting is over or stands still. */
export function isClosing(line: string): boolean {
  return isBracketed(line) && CLOSING.test(line);
}

const CLOSING =
  /\b(?:adjourned|suspended|concluded|closed|ended|ends|rose|dissolved|recess|end of (?:the )?\p{L}+)\b/iu;
