import { isCalling } from "../text/en/titles.ts";
import type { Attribution } from "../text/quotation.ts";

/** What a description of people ends in before it says more about them: "an official at the port". */
const TAIL =
  /\s+(?:at|of|in|from|for|with|near|on|close|familiar|who|whose|involved|briefed|inside|within|working|speaking)\b.*$/isu;
const INDEFINITE = /^(?:an?|one|another|two|three|some|several|\d+)\b/i;
/** People who are known by what they know or do, besides those with a calling. */
const PEOPLE =
  /(?:official|source|aide|diplomat|insider|employee|manager|engineer|member|person|somebody|someone|adviser|figure|veteran|consultant|negotiator|technician|clerk|guard|pilot|sailor|nurse|teacher|pupil|student|worker|driver|resident|witness|doctor|lawyer|scientist|researcher|staffer|staff|contact|informant|whistleblower|whistle-blower)(?:e?s)?$/i;
/** Writings and bodies that callings' list holds too, and people who speak for a body by their office. */
const NO_PERSON =
  /\b(?:spokes\w+|polic\w+|ministry|department|government|office|union|company|agency|commission|committee|council|court|army|group|panel|board|bank|party|association|federation|article|piece|memo|document|report|study|survey|poll|statement|letter|brief|ruling|complaint|lawsuit|filing|newspaper|paper|magazine|website|station|site|network|outlet|campaign|administration|audit|message)$/i;
const PRONOUN = /^(?:he|she|who|his|her)$/i;
/** How many sentences later a pronoun may still mean the unnamed one. */
const REACH = 3;

/**
 * Tells for the attributions of a text, asked about in its order, which unnamed person speaks: the description by
 * which the text first brings them in. Null where the speaker is named, a body or a writing.
 */
export function anonymousSpeakers(
  attributions: readonly Attribution[],
): (attribution: Attribution) => string | null {
  const found = new Map<Attribution, string>();
  const known: { readonly head: string; readonly name: string; readonly sentence: number }[] = [];
  for (const attribution of attributions) {
    const { source, frame, sentence } = attribution;
    if (source === null || frame === "named" || frame === "outlet" || frame === "author") continue;
    const name = source.name.trim();
    if (PRONOUN.test(name)) {
      const last = known.at(-1);
      if (last !== undefined && sentence - last.sentence <= REACH) found.set(attribution, last.name);
      continue;
    }
    const head = headOf(name);
    if (head === null) continue;
    const before = known.findLast((one) => one.head === head);
    if (/^the\b/i.test(name)) {
      if (before !== undefined) found.set(attribution, before.name);
    } else if (INDEFINITE.test(name) || /s$/.test(head)) {
      known.push({ head, name, sentence });
      found.set(attribution, name);
    }
  }
  return (attribution) => found.get(attribution) ?? null;
}

/** The noun for an unnamed person in a description, lower case; null where it is for something else. */
function headOf(description: string): string | null {
  const head = description.replace(TAIL, "").trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
  if (/\p{Lu}/u.test(description.replace(TAIL, "").slice(1)) || NO_PERSON.test(head)) return null;
  return isCalling(head.replace(/s$/, "")) || PEOPLE.test(head) ? head : null;
}
