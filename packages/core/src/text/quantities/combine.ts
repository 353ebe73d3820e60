import { CHANGES, CONTEST } from "../en/quantity-words.ts";
import type { Quantity } from "../quantity.ts";

/** A quantity before its spans are known, with the factor of its words. */
export type Draft = Omit<Quantity, "span" | "period"> & { readonly scale: number };

/**
 * Joins what belongs together: two numbers of a vote or game into one score, the ends of a range, and an amount
 * with its conversion in brackets. Offsets into `text`, which begins at `base`.
 */
export function combine(
  drafts: readonly Draft[],
  text: string,
  base: number,
  spanOf: (from: number, to: number) => Quantity["span"],
): readonly Draft[] {
  const combined: Draft[] = [];
  for (const draft of drafts) {
    const previous = combined.at(-1);
    if (previous === undefined) {
      combined.push(draft);
      continue;
    }
    const between = text.slice(previous.to - base, draft.from - base);
    const whole =
      wholeOf(previous, draft, between, text, base) ?? partOf(previous, draft, between, text, base);
    if (whole !== null) {
      combined[combined.length - 1] = whole;
      continue;
    }
    const score = scoreOf(previous, draft, between, text, base);
    if (score !== null) {
      combined[combined.length - 1] = score;
      continue;
    }
    const ends = rangeOf(
      previous,
      draft,
      between,
      text.slice(Math.max(0, previous.from - base - 40), previous.from - base),
    );
    if (ends !== null) {
      combined[combined.length - 1] = ends[0];
      combined.push(ends[1]);
    } else if (restates(previous, draft, between)) {
      combined.push({ ...draft, measures: previous.measures, restates: spanOf(previous.from, previous.to) });
    } else if (draft.measures === null && draft.kind === previous.kind && LEADS_ON.test(between)) {
      combined.push({ ...draft, measures: previous.measures });
    } else combined.push(draft);
  }
  return combined;
}

/** How many of the smaller unit make one of the larger. */
const PARTS: Readonly<Record<string, readonly [smaller: string, parts: number]>> = {
  year: ["month", 12],
  hour: ["minute", 60],
  minute: ["second", 60],
};

/** "3 hours and 40 minutes" is one span of time, in hours. */
function wholeOf(first: Draft, second: Draft, between: string, text: string, base: number): Draft | null {
  const [smaller, parts] = PARTS[first.unit ?? ""] ?? [];
  if (first.kind !== "measure" || second.kind !== "measure" || second.unit !== smaller) return null;
  if (parts === undefined || first.measures === "age" || second.measures === "age") return null;
  if (first.per !== null || second.value >= parts || !/^,?\s(?:and\s)?$/.test(between)) return null;
  return {
    ...first,
    to: second.to,
    text: text.slice(first.from - base, second.to - base),
    value: first.value + second.value / parts,
    noun: second.noun,
    per: second.per,
  };
}

/** "two-thirds of a million payments" is one count, and a rounded one. */
function partOf(share: Draft, whole: Draft, between: string, text: string, base: number): Draft | null {
  const inWords = /^\p{L}/u.test(share.text) && /^an?\s\p{L}+$/u.test(whole.text.slice(0, 12));
  if (share.kind !== "percent" || !inWords || between !== " of " || whole.value < 1000) return null;
  return {
    ...whole,
    from: share.from,
    text: text.slice(share.from - base, whole.to - base),
    value: (share.value / 100) * whole.value,
    bound: share.bound === "exact" ? "approximate" : share.bound,
  };
}

/** "rose from 200 in 2019 to more than 300": both are values of one thing. */
const LEADS_ON = /^[^,;:]{0,30}\sto\s(?:\p{L}+\s){0,3}[$€£¥]?$/u;

function isBare({ kind, noun, scale, measures }: Draft): boolean {
  return kind === "count" && noun === null && scale === 1 && measures === null;
}

/** "58-49", "58 to 47", "31 votes to 24" in a sentence about a vote or game. */
function scoreOf(first: Draft, second: Draft, between: string, text: string, base: number): Draft | null {
  if (first.kind !== "count" || second.kind !== "count" || first.against !== null || second.value >= 1e5)
    return null;
  const dash = /^\s?[-–—−]\s?$/.test(between) || (between === "" && second.value < 0);
  // A dash between two small numbers of nothing gives a result in any sentence.
  const bare = dash && isBare(first) && isBare(second) && first.value < 200;
  const contest = (dash || /^(?:\s+votes?)?\s+to\s+$/.test(between)) && CONTEST.test(text);
  if (!bare && !contest) return null;
  return {
    ...first,
    kind: "score",
    to: second.to,
    text: text.slice(first.from - base, second.to - base),
    against: Math.abs(second.value),
    noun: null,
    measures: null,
  };
}

/** "405 to 455 million", "three or four stones": the first number shares what follows the second. */
function rangeOf(
  first: Draft,
  second: Draft,
  between: string,
  before: string,
): readonly [Draft, Draft] | null {
  const joint = /^\s?[-–—−]\s?$/.test(between) ? "-" : /^\s+(to|and|or)\s+$/.exec(between)?.[1];
  if (joint === undefined || first.against !== null || second.against !== null) return null;
  const open = first.unit === null && first.noun === null && first.kind === "count";
  const lead = /\b(from|between)\s(?:\p{L}+\s)?$/iu.exec(before)?.[1]?.toLowerCase();
  if (first.measures === "age" && second.kind === "count" && second.noun === null && joint !== "and") {
    const age = { kind: first.kind, unit: first.unit, measures: first.measures };
    return [
      { ...first, range: "low" },
      { ...second, ...age, range: "high" },
    ];
  }
  const same = open || (first.kind === second.kind && first.unit === second.unit);
  if (!same) return null;
  const shared: Draft = open
    ? {
        ...first,
        value: first.value * (first.scale === 1 && Math.abs(first.value) < 1000 ? second.scale : 1),
        kind: second.kind,
        unit: second.unit,
        noun: second.noun,
        per: second.per,
        measures: first.measures ?? second.measures,
      }
    : first;
  const isRange =
    joint === "-" ||
    (joint === "and" && lead === "between") ||
    (joint === "or" && open) ||
    (joint === "to" && !CHANGES.test(before) && (lead === "from" || open));
  if (!isRange || shared.value >= second.value) return open ? [shared, second] : null;
  return [
    { ...shared, range: "low" },
    { ...second, measures: second.measures ?? shared.measures, range: "high" },
  ];
}

/** "1.2bn kroner ($115m)", "5 km (about 3 miles)", "$115m, or £90m,". */
function restates(first: Draft, second: Draft, between: string): boolean {
  if (first.kind !== second.kind || (first.unit === second.unit && first.value !== second.value))
    return false;
  if (first.kind !== "money" && first.kind !== "measure") return false;
  const bracket = /^\s?[([](?:or|about|around|roughly|approximately|approx\.?|nearly|some|~|≈|=)?\s?$/.test(
    between,
  );
  return bracket || (first.kind === "money" && /^,\sor\s(?:about\s|around\s)?$/.test(between));
}
