/** Kinds of places that a place's name follows: "the village of Sarn" is Sarn. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  "village town city island province district region state port county valley suburb municipality".split(" "),
);
