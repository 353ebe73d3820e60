const NAMES = `january february march april may june july august september october november december`.split(
  " ",
);

/** Month names and their abbreviations, lower case without full stop, to 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, i): [string, number] => [name, i + 1]),
  ...NAMES.map((name, i): [string, number] => [name.slice(0, 3), i + 1]),
  ["sept", 9],
]);

/** Weekday names, lower case, to 0 (Sunday) to 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "sunday monday tuesday wednesday thursday friday saturday".split(" ").map((name, i) => [name, i]),
);

/** Source of a pattern for a month, in full or shortened. "May" and "March" must be capitalised to be months. */
export const MONTH: string =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?";

export const WEEKDAY: string = "(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)";

/** Seasons, lower case, to their first month in the northern year; winter runs into the next year. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

/** Parts of a day that "this" and "last" bring into a date, to the day they bring with "last". */
export const DAY_PARTS: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night"]);

export type CalendarUnit = "day" | "week" | "month" | "year" | "decade" | "century" | "quarter" | "weekend";

/** Spans of time that dates are counted in, by word, singular and plural. */
export const CALENDAR_UNITS: ReadonlyMap<string, CalendarUnit> = new Map(
  (["day", "week", "month", "year", "decade", "century", "quarter", "weekend"] as const).flatMap(
    (unit): [string, CalendarUnit][] => [
      [unit, unit],
      [unit === "century" ? "centuries" : `${unit}s`, unit],
    ],
  ),
);

/** Capitalised words before a weekday or after it that make a name of it: "Good Friday", "The Sunday Times". */
export const WEEKDAY_NAMES: RegExp =
  /\b(?:Good|Black|Ash|Palm|Easter|Shrove|Super|Bloody|Cyber|Maundy|Whit|Giving)\s$/;
export const AFTER_WEEKDAY_NAME: RegExp =
  /^\s(?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|World|People|Star|Sun|Independent|Tribune|Night|Club|Agreement)\b/;

/** Words before a bare month that make it a date and not a name or a verb. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set(
  `in since until till by from to during of last next this early late mid between the for through before
  after`.split(/\s+/),
);
/** Those that stay so where somebody in the text is called May. */
export const BEFORE_MONTH_ONLY: ReadonlySet<string> = new Set(
  "in since until during last next this early late mid".split(" "),
);

/** Nouns that a number beside them counts, so that it is no year. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  `people person man woman child member voter worker job soldier troop pupil student home house dollar euro pound
  metre meter km tonne ton crown vote seat resident patient case death point`.split(/\s+/),
);

/** Words before a date that say how a thing lies to it. */
export const DATE_RELATIONS: ReadonlyMap<string, "since" | "until" | "before" | "after"> = new Map([
  ["since", "since"],
  ["from", "since"],
  ["until", "until"],
  ["till", "until"],
  ["by", "until"],
  ["through", "until"],
  ["before", "before"],
  ["after", "after"],
]);

/** What puts a weekday after it into the days to come: "will meet on Friday". */
export const COMING: RegExp =
  /\b(?:will|shall|won['’]t|going to|due|scheduled|expected to|set to|plans? to|planned for|to be held|upcoming|is to|are to)\b|['’]ll\b/;
