import { verbOfNoun } from "./nominalisations.ts";

/** Verbs that leave the meaning to their object: "made an offer", "lodged a complaint", "bears a signature". */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "make give take bear file lodge bring submit issue launch conduct reach carry mount enter hold".split(" "),
);

/** Nouns for what somebody does that look like their verbs, or stem alike. */
const DOINGS: ReadonlySet<string> = new Set(
  `offer visit call promise attack vote claim answer request appeal reply report statement order protest bid
  attempt signature warning demand pledge threat lawsuit suit inspection investigation consultation negotiation
  agreement payment contribution donation purchase sale search`.split(/\s+/),
);

/** What a light verb and its object do together, as the object's noun; null where the verb means something itself. */
export function doingOf(verb: string, object: string | null): string | null {
  if (object === null || !LIGHT_VERBS.has(verb)) return null;
  return DOINGS.has(object) || verbOfNoun(object) !== object ? object : null;
}
