import type { DateMention } from "./date.ts";
import { findDates } from "./dates.ts";
import type { NameMention } from "./name.ts";
import { findNames } from "./names.ts";
import type { Prose } from "./prose.ts";
import { findQuantities } from "./quantities.ts";
import type { Quantity } from "./quantity.ts";
import { findSpeech, type Speech } from "./speech.ts";

/** Names, numbers, dates and speech of a text, in the order of the text. */
export interface Facts extends Speech {
  readonly names: readonly NameMention[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
}

/** @param published The document's own date (ISO 8601), which resolves relative ones; null where unknown. */
export function findFacts(prose: Prose, published: string | null): Facts {
  const names = findNames(prose);
  const dates = findDates(prose, published);
  return { names, dates, quantities: findQuantities(prose, dates), ...findSpeech(prose, names) };
}
