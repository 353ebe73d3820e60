/** Wording that limits what stands beside it, or says how little it rests on. */
export const LIMITS: RegExp =
  /\b(?:non-?binding|provisional|unaudited|unverified|uncorroborated|(?:not|never|neither|nor|n[o']t|cannot|can['’]t|couldn['’]t|doesn['’]t|don['’]t|didn['’]t|haven['’]t) (?:(?:be|been|yet|say|independently|fully|itself|had|have) ){0,3}(?:verif(?:y|ied)|confirm(?:ed)?|check(?:ed)?|corroborated?|assess(?:ed)?|audit(?:ed)?|prove[nd]?|establish(?:ed)?|separated?|tell|say how|rule out|includ(?:e|ed|ing)|count(?:ed|ing)?|cover(?:ed)?|compar(?:e|ed|able)|sampled|measured|mean|show|apportion)|exclud(?:e|es|ed|ing)|left out|leav(?:es|ing) out|not a (?:census|poll|sample|proof|count)|not (?:proof|evidence)|upper (?:bound|limit)|(?:own|rough|crude) estimate|out of (?:service|order)|based on (?:\w+ ){0,4}\d|(?:would|must|should) caution|uncertain(?:ty)?|margin of error|subject to|provided that|on condition that|at most|no more than|self-reported|by (?:its|their) own (?:count|account|estimate)|(?:says?|said) nothing (?:about|of)|still (?:under|pending))\b/i;

/** Words with which one half of a sentence takes from the other. */
export const TURN: RegExp = /[\s,;:–—-]+(?:but|although|though|however|yet|except that|even though)\s/i;

/** How a source gives another party's figure for what it has just told: "puts the number at", "says more than". */
export const PUTS_FIGURE: RegExp =
  /\b(?:(?:puts?|putting) (?:\w+ ){1,4}at|(?:the|its|their|that|lower|higher) (?:number|figure|count|total|toll|tally|estimate)s?\b.{0,40}|(?:counts?|counted|estimates?|estimated|reckons?|reckoned|gives?|gave|says?|said|spoke of|speaks of))(?: (?:it|them|there|were|was|about|around|some|only|nearly|almost|at least|more than|fewer than|less than|as many as|up to))*\s*$/i;

/** One of several answers that speaks against what another speaks for. */
export const OPPOSED: RegExp =
  /\b(?:against|oppos(?:e|es|ed|ing)|disapprov\w*|disagree\w*|reject\w*|unfavou?rabl\w+)\b/i;

/** What the shares of a whole add up to, in percent, and how far rounding leads off. */
export const COUNTS_ALL = { sum: 100, off: 1.5 } as const;

/** Accounts that a source sets against each other itself. */
export const AT_ODDS: RegExp =
  /\b(?:(?:disagree[sd]?|differ(?:s|ed)?|(?:are|were|is) (?:divided|split|at odds)|clash(?:ed)?) (?:\w+ )?(?:on|over|about|whether|how)|(?:is|are|remains?) (?:\w+ )?(?:disputed|contested|in dispute)|split over)\b/i;
