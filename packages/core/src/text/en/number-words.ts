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
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["bn", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["k", 1e3],
]);

/** Plurals that name an order of magnitude alone. */
export const VAGUE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 1e2],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

/** Denominators of fractions, singular. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["hundredth", 100],
]);

/** Fractions of one character. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅛", 1 / 8],
]);

/** The value of number words that stand together ("twenty-seven"), or null where they don't form a number. */
export function numberOfWords(words: string): number | null {
  const read = readNumberWords(words, 0);
  return read !== null && read.to === words.length ? read.value : null;
}

const WORD = /(\p{L}+)/uy;
const JOINT = /[\s\u00a0\u202f]+and[\s\u00a0\u202f]+|[\s\u00a0\u202f]+|-/y;

/** The longest number in words that begins at `at`, in any case; an article before it is not part of it. */
export function readNumberWords(text: string, at: number): { value: number; to: number } | null {
  let [total, group, to, next] = [0, 0, -1, at];
  /** What the word before was, and the largest word that may still multiply. */
  let last: "nothing" | "unit" | "ten" | "magnitude" = "nothing";
  let ceiling = Number.POSITIVE_INFINITY;
  let withAnd = false;
  for (;;) {
    WORD.lastIndex = next;
    const word = WORD.exec(text)?.[1]?.toLowerCase();
    if (word === undefined) break;
    const small = word === "dozen" ? undefined : SMALL_NUMBERS.get(word);
    const magnitude = word === "dozen" ? 12 : word.length > 3 ? MAGNITUDES.get(word) : undefined;
    if (small !== undefined) {
      if (last === "unit" || (last === "ten" && (small >= 10 || small === 0 || withAnd))) break;
      group += small;
      last = small >= 20 ? "ten" : "unit";
    } else if (magnitude !== undefined) {
      if (withAnd || magnitude >= ceiling) break;
      if (magnitude <= 100) group = (group || 1) * magnitude;
      else {
        total += (group || 1) * magnitude;
        group = 0;
        ceiling = magnitude;
      }
      last = "magnitude";
    } else break;
    to = next + word.length;
    JOINT.lastIndex = to;
    const joint = JOINT.exec(text)?.[0];
    if (joint === undefined) break;
    withAnd = joint.includes("and");
    // "five and six" are two numbers, "a hundred and six" is one.
    if (withAnd && last !== "magnitude") break;
    next = to + joint.length;
  }
  return to === -1 ? null : { value: total + group, to };
}
