/** What makes of the value before it a difference of two: "25 minutes more", "111 tonnes lower". */
export const COMPARING: RegExp =
  /^\s?(?:\p{L}+\s){0,2}?(?:more|less|fewer|lower|higher|longer|shorter|older|younger|later|earlier|dearer|cheaper|larger|smaller|ahead|behind|better|worse|faster|slower|above|below|short)\b/iu;

/** Spans of time that have a word of their own, by unit and number. */
export const SPANS_OF_TIME: ReadonlyMap<string, RegExp> = new Map([
  ["month 12", /\b(?:an?|one|the) year\b/i],
  ["month 6", /\bhalf a year\b/i],
  ["week 52", /\b(?:an?|one|the) year\b/i],
  ["day 365", /\b(?:an?|one|the) year\b/i],
  ["day 7", /\b(?:an?|one|the) week\b/i],
  ["day 14", /\b(?:an?|one|the) fortnight\b/i],
  ["hour 24", /\b(?:an?|one|the) day\b/i],
  ["minute 60", /\b(?:an?|one|the) hour\b/i],
]);

/** What stands before and behind a number of others that are counted beside one: "Lund and two neighbouring towns". */
export const BESIDE_ONE: { readonly before: RegExp; readonly behind: RegExp } = {
  before: /\p{Lu}[\p{L}’'-]*,? (?:and|with|together with|along with|as well as) (?:its )?$/u,
  behind:
    /^\p{L}*,?\s(?:\p{L}+\s)?(?:others?|more|further|neighbou?r\p{L}*|nearby|adjacent|adjoining|surrounding|sister|partner)\b/iu,
};

/** Words with which a sentence tells that a value of it was worked out from others. */
export const WORKED_OUT: RegExp =
  /\b(?:altogether|apiece|average[ds]?|averaging|combined|each|excess|exceed(?:s|ed|ing)?|gap|halv(?:e[ds]?|ing)|lead|left|margin|mean|median|net|outnumber(?:s|ed|ing)?|remain(?:s|ed|ing|der)?|rest|sum(?:s|med)?|times|together|totall?(?:s|ed|ing)?|twice|years? old)\b|\bin (?:all|sum|total)\b|\bnot yet\b|\badds? up\b|\b(?:corresponds?|equals?|equivalent|amounts?|translates?|works? out|converts?|converted)\b/i;
