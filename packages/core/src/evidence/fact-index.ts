import type { DateMention } from "../text/date.ts";
import type { Quantity } from "../text/quantity.ts";
import type { EvidenceIndex, Located } from "./evidence-index.ts";
import { comparable, sameValue } from "./values.ts";
import type { Passage } from "./verification.ts";

/** How far off a value may be, as a share, to be looked at. */
const NEAR = 0.1;

/** Indexes the numbers of all passages by value and their dates by parts. */
export function indexFacts(
  passages: readonly Passage[],
): Pick<EvidenceIndex, "sameQuantities" | "datesLike"> {
  const quantities = passages
    .flatMap((passage) => passage.quantities.map((fact): Located<Quantity> => ({ passage, fact })))
    .sort((a, b) => Math.abs(a.fact.value) - Math.abs(b.fact.value));
  const dates = new Map<string, Located<DateMention>[]>();
  for (const passage of passages) {
    for (const fact of passage.dates) {
      for (const key of partKeys(fact)) {
        const list = dates.get(key);
        if (list === undefined) dates.set(key, [{ passage, fact }]);
        else list.push({ passage, fact });
      }
    }
  }
  return {
    sameQuantities: (claimed) => {
      const size = Math.abs(claimed.value);
      let low = 0;
      let high = quantities.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (Math.abs(quantities[middle]?.fact.value ?? 0) < size * (1 - NEAR)) low = middle + 1;
        else high = middle;
      }
      const same: Located<Quantity>[] = [];
      for (let i = low; i < quantities.length; i++) {
        const located = quantities[i] as Located<Quantity>;
        if (Math.abs(located.fact.value) > size * (1 + NEAR)) break;
        if (comparable(claimed, located.fact) && sameValue(claimed, located.fact)) same.push(located);
      }
      return same;
    },
    datesLike: (mention) => dates.get(partKeys(mention)[0] ?? "") ?? [],
  };
}

/** The most telling part first: day and month, else month, else year; a period has those of all its years or months. */
function partKeys({ date: { year, month, day }, end }: DateMention): string[] {
  const keys: string[] = [];
  if (month !== null && day !== null) keys.push(`${month}/${day}`);
  if (month !== null) keys.push(`m${month}`);
  if (year !== null) keys.push(`y${year}`);
  if (end === null) return keys;
  for (let m = (month ?? 13) + 1; m <= (end.month ?? 0) && end.year === year; m++) keys.push(`m${m}`);
  for (let y = (year ?? 0) + 1; year !== null && y <= (end.year ?? 0) && y <= year + 20; y++)
    keys.push(`y${y}`);
  return keys;
}
