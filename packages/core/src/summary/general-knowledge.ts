import type { Claim } from "./summary.ts";

/** "A reservoir is a lake behind a dam": what a word means, of no one in particular. */
const DEFINITION =
  /^(?:An?|The (?:term|word|abbreviation|acronym)) [^,;:]{2,60}? (?:is|means|denotes|refers to|stands for|is (?:short for|another word for|the (?:name|term|word) for)) (?:an?|the|any|\p{Ll}+ing)?\b/u;
/** "GP stands for general practitioner". */
const ABBREVIATION = /^\p{Lu}[\p{L}.-]{1,12} (?:stands for|is short for|is an abbreviation of) /u;
/** "Lund is a city in the south of Sweden", "The Tamsa flows through Halvia". */
const GEOGRAPHY =
  /^(?:The )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3} (?:(?:is|are) (?:an?|the) (?:\p{Ll}[\p{L}-]* ){0,3}(?:city|town|village|hamlet|suburb|district|province|region|county|state|country|republic|island|river|lake|mountain|valley|bay|peninsula|capital|port) (?:in|of|on|near|between|off|at|north|south|east|west)\b|(?:lies|is (?:situated|located)) (?:in|on|near|between|off|at|along|north|south|east|west)\b|(?:flows|runs|rises) (?:through|into|from|past|along|in)\b|borders \p{Lu})/u;
/** What tells something of a particular event or person after all. */
const PARTICULAR =
  /\b(?:because|although|despite|after|before|since|until|now|still|no longer|not|never|only|first|most|best|worst|illegal\w*|unlawful\w*|under|who|whose|said|says)\b/i;
const MOST_WORDS = 18;

/**
 * Whether a claim is of the kind that needs no source: the definition of a common word, or where a place is. Those
 * with figures, dates or quotations, or with a view in them, are not of that kind.
 */
export function isGeneralKnowledge(claim: Claim): boolean {
  if (claim.quantities.length > 0 || claim.dates.length > 0 || claim.quotations.length > 0) return false;
  if (claim.attribution !== null || claim.text.split(/\s+/).length > MOST_WORDS) return false;
  if (PARTICULAR.test(claim.text)) return false;
  if (ABBREVIATION.test(claim.text) || GEOGRAPHY.test(claim.text)) return true;
  return DEFINITION.test(claim.text) && claim.names.length === 0;
}
