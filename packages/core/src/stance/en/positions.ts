/** What people are for or against in news of a decision. */
const MATTER =
  "(?:decision|vote|plan|scheme|proposal|ban|law|bill|measure|project|move|change|reform|merger|sale|closure|limit|cap|rule|deal|agreement|idea|programme|program|policy|step|motion|resolution|trial|pilot|experiment|order|project|works?|rebuilding|conversion|restriction|regulation)s?";
const OF_IT = String.raw`(?:\s+(?:it\b|(?:the|this|that|its|their|such an?|an?)(?: [\p{L}’'-]+){0,2}? ${MATTER}\b))`;
/** Between somebody and their verb: an aside, adverbs, "who". */
const BETWEEN = `^(?:,[^,.;:“”"]{2,70},)?(?: (?:who|which|also|still|strongly|firmly|himself|herself|too|has|have|had|long))*`;

/** Behind a name: words by which a text says that somebody is for the matter at issue. */
export const IS_FOR: RegExp = new RegExp(
  `${BETWEEN} (?:(?:support|back|welcome|favou?r|defend|praise|applaud|endorse|approve of)(?:s|d|ed)?${OF_IT}|(?:is|was|are|were) (?:glad (?:of|about)|pleased (?:with|about|by)|happy (?:with|about)|in favou?r of|for|behind|a supporter of)${OF_IT}|(?:voted|spoke|came out|argued|campaign(?:s|ed)) (?:for|in favou?r(?: of)?)(?:${OF_IT}|\\b))`,
  "iu",
);

/** The same for somebody who is against it; those who signed, sued and protested did so against it. */
export const IS_AGAINST: RegExp = new RegExp(
  `${BETWEEN} (?:(?:oppose|reject|criticis|criticiz|condemn|denounce|resist|fight)(?:s|d|es|ed)?${OF_IT}|object(?:s|ed)? to${OF_IT}|(?:is|was|are|were) (?:against|opposed to|unhappy (?:with|about)|an opponent of|a critic of)${OF_IT}|(?:voted|spoke|came out|argued|protest(?:s|ed)|demonstrated|campaign(?:s|ed)|led the \\w+) against(?:${OF_IT}|\\b)|(?:signed|started|launched|organi[sz]ed|handed in) (?:the|a) petition\\b(?! (?:for|in favou?r))|(?:wants?|wanted) to (?:stop|block|overturn|prevent)${OF_IT}|(?:has |have )?asked (?:the|a) (?:[\\p{L}-]+ ){0,2}court to (?:stop|block|annul|overturn|suspend)${OF_IT})`,
  "iu",
);

/** Words behind those that take them back: "and has since taken his name off". */
export const TAKEN_BACK: RegExp =
  /\b(?:tak(?:en|es|ing)|took|withdr(?:ew|awn|aws)|struck) (?:his|her|their|its) (?:names?|signatures?|support)\b|\bwould not do so again\b|\bchanged (?:his|her|their) minds?\b|\bno longer\b|\bregrets?\b/i;
