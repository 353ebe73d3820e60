/** Words with which a sentence says that accounts differ. */
export const TELLS_OF_DISPUTE: RegExp =
  /\b(?:disput(?:e[sd]?|ing)|disagree[sd]?|contest(?:s|ed)|den(?:y|ies|ied)|reject(?:s|ed)?|differ(?:s|ed|ing)?|conflicting|contradict(?:s|ed)?|var(?:y|ies|ied)|(?:other|rival|separate|higher|lower) (?:counts?|estimates?|figures?|accounts?)|at odds)\b/i;

/** Wording that takes back or contradicts what stands in the sentence before. */
export const COUNTERS: RegExp =
  /\b(?:(?:says?|said|claims?|claimed|insists?|insisted) otherwise|(?:sees?|saw) (?:it|this|that|things) differently|no such|(?:calls?|called|dismiss(?:es|ed)|describ(?:es|ed)) (?:that|this|it|them|the \w+)(?: as)? (?:\w+ )?(?:wrong|false|untrue|nonsense|misleading|unfounded|baseless|absurd|inaccurate|incorrect|an? (?:lie|invention|fabrication|myth|distortion))|(?:that|this|it|which) (?:is|was) (?:not (?:true|so|right|correct|the case)|untrue|false|wrong|incorrect))\b/i;

/** A sentence that announces accounts that differ. */
export const ANNOUNCES_DISPUTE: RegExp =
  /\b(?:(?:is|are|was|were|remains?|remained) (?:\w+ )?(?:disputed|contested|controversial|in dispute|at odds)|(?:accounts|versions|opinions|views|figures|estimates) (?:\w+ )?(?:differ|diverge|vary|conflict)\w*|(?:disagree|are divided|are at odds) (?:\w+ )?(?:on|over|about|whether|how))\b/i;

/** Verbs that deny what the clause behind them says. */
export const DENIALS: ReadonlySet<string> = new Set([
  "deny",
  "dispute",
  "refute",
  "rebut",
  "contest",
  "reject",
  "dismiss",
]);

/** What is denied where no clause follows: "rejects the claim that", "disputes the figure". */
export const DENIED_NOUNS: ReadonlySet<string> = new Set(
  "claim accusation allegation assertion account version figure number count estimate report charge suggestion statement".split(
    " ",
  ),
);
