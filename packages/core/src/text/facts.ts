import type { DateMention } from "./date.ts";
import { findDates } from "./dates.ts";
import type { NameMention } from "./name.ts";
import { findNames } from "./names.ts";
import { once } from "./once.ts";
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

/**
 * Each is found when it is first asked for.
 *
 * @param published The document's own date (ISO 8601), which resolves relative ones; null where unknown.
 */
export function findFacts(prose: Prose, published: string | null): Facts {
  const names = once(() => findNames(prose));
  const dates = once(() => findDates(prose, published));
  const quantities = once(() => findQuantities(prose, dates()));
  const speech = once(() => findSpeech(prose, names()));
  return {
    get names() {
      return names();
    },
    get dates() {
      return dates();
    },
    get quantities() {
      return quantities();
    },
    get quotations() {
      return speech().quotations;
    },
    get attributions() {
      return speech().attributions;
    },
  };
}
