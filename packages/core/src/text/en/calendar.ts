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
