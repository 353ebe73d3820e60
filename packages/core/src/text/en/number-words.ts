const UNITS =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Number words below one hundred, by word. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ["dozen", 12],
]);

/** "first" to "twenty-first", by word. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth twenty-first`
    .split(/\s+/)
    .map((word, i): [string, number] => [word, i + 1]),
);

/** Words that multiply the number before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["bn", 1e9],
  ["tn", 1e12],
  ["m", 1e6],
  ["mn", 1e6],
  ["k", 1e3],
]);

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
]);

const SMALL = [...SMALL_NUMBERS.keys()].join("|");
const LARGE = "hundred|thousand|million|billion|trillion";

/** Source of a pattern for a number in words: "three", "twenty-seven", "two hundred and six", "a dozen". */
export const NUMBER_WORDS: string = `(?:(?:${SMALL}|(?:an?\\s+)?(?:${LARGE}))(?:(?:[\\s-]+|\\s+and\\s+)(?:${SMALL}|${LARGE}))*)`;

/** Source of a pattern for a fraction in words: "two-thirds", "a fifth", "half". */
export const FRACTION_WORDS: string = `(?:(?:an?|one|two|three|four|five|seven|nine)[\\s-]+(?:${[...FRACTIONS.keys()].filter((w) => w !== "half").join("|")})s?|half)`;

/** The value of number words, or null where they don't form a number. */
export function numberOfWords(words: string): number | null {
  let total = 0;
  let group = 0;
  let seen = false;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === "and" || word === "") continue;
    if (word === "a" || word === "an") {
      group = 1;
      continue;
    }
    const small = SMALL_NUMBERS.get(word);
    const magnitude = MAGNITUDES.get(word);
    if (small !== undefined) group = word === "dozen" ? (group || 1) * small : group + small;
    else if (magnitude === 100) group = (group || 1) * 100;
    else if (magnitude !== undefined) {
      total += (group || 1) * magnitude;
      group = 0;
    } else return null;
    seen = true;
  }
  return seen ? total + group : null;
}

/** The value of fraction words as a share of one, or null. */
export function fractionOfWords(words: string): number | null {
  const parts = words.toLowerCase().split(/[\s-]+/);
  const last = (parts.at(-1) ?? "").replace(/s$/, "");
  const divisor = FRACTIONS.get(last === "hal" ? "half" : last);
  if (divisor === undefined) return null;
  const head = parts.length > 1 ? (SMALL_NUMBERS.get(parts[0] ?? "") ?? 1) : 1;
  return head / divisor;
}
