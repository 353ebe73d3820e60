/** Wording that limits what stands beside it, or says how little it rests on. */
export const LIMITS: RegExp =
  /\b(?:non-?binding|provisional|unaudited|unverified|uncorroborated|(?:not|never|neither|nor|n[o']t|cannot|can['’]t|couldn['’]t|doesn['’]t|don['’]t|didn['’]t|haven['’]t) (?:(?:be|been|yet|say|independently|fully|itself|had|have) ){0,3}(?:verif(?:y|ied)|look(?:ed)?|examined?|consider(?:ed)?|ask(?:ed)?|confirm(?:ed)?|check(?:ed)?|corroborated?|assess(?:ed)?|audit(?:ed)?|prove[nd]?|establish(?:ed)?|separated?|tell|say how|rule out|includ(?:e|ed|ing)|count(?:ed|ing)?|cover(?:ed)?|compar(?:e|ed|able)|sampled|measured|mean|show|apportion)|exclud(?:e|es|ed|ing)|left out|leav(?:es|ing) out|not a (?:census|poll|sample|proof|count)|not (?:proof|evidence)|upper (?:bound|limit)|(?:own|rough|crude) estimate|out of (?:service|order)|based on (?:\w+ ){0,4}\d|(?:would|must|should) caution|uncertain(?:ty)?|margin of error|subject to|provided that|on condition that|only (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a \w+) (?:of|in)|at most|no more than|self-reported|by (?:its|their) own (?:count|account|estimate)|(?:says?|said) nothing (?:about|of)|still (?:under|pending))\b/i;

/** A count with what it is of: "nineteen of 44", "38 per cent of them". */
const SOME_OF = String.raw`(?:\d[\d,.]*|[a-z]+)(?: per ?cent| percent| ?%)? (?:of|out of)(?: the| its| their| our| these| those| them)?(?: [\d,.]+)?`;

/** Wording that says on how little something rests: few answers, nobody's review, one case. */
export const RESTS_ON_LITTLE: RegExp = new RegExp(
  [
    String.raw`\b(?:un-?reviewed|unrepresentative|self-selected|working paper|pre-?print|not binding|binds nobody|not (?:a )?(?:scientific|representative|random))\b`,
    String.raw`\b(?:not|never|n['’]t|nor)\b(?: [a-z]+){0,3} (?:peer[- ])?(?:reviewed|refereed|replicated|review)\b`,
    String.raw`\b(?:not|never|n['’]t|nor|cannot)(?: [a-z]+){0,2} (?:prove|know|be sure|be certain|explain|guarantee|swear)\b`,
    String.raw`\b${SOME_OF}(?: [\w’'-]+){0,4},? (?:that |who |which )?(?:repl(?:y|ied)|answered|respond(?:ed)?|took part|returned|filled in|volunteered)\b`,
    String.raw`\bof (?:the|our|its|their) \d[\d,.]* (?:\w+ )?(?:that|who|which) (?:had )?(?:repl(?:y|ied)|answered|respond(?:ed)?|took part|returned|volunteered)\b`,
    String.raw`\b(?:samples?|numbers?|figures?|stud(?:y|ies)|surveys?|trials?|pilots?|series|counts?) (?:is|are|was|were)(?: too| very| rather| quite| still)? (?:small|few|low|limited|rough|old|early)\b`,
    String.raw`\btoo (?:few|small|early|soon|short)\b`,
    String.raw`\b(?:warn|caution)(?:s|ed|ing)? (?:[a-z]+ )?(?:against|not to)\b|\b(?:read(?:ing)?|ma(?:k|d)(?:e|ing)) too much (?:of|into|from)\b`,
    String.raw`\b(?:may|might|could) (?:also )?(?:have been |be )(?:luck|chance|a coincidence|coincidence)\b`,
    String.raw`\bno (?:documents?|proof|data|stud(?:y|ies)|figures?|records?) (?:that|which|to|for|shows?|bears?|proves?|of)\b|\bseen no\b`,
    String.raw`\b(?:it|this|that|which) assumes\b|^\W*(?:\[?\w\]? )?(?:provisional|preliminary|estimated?|draft)\b`,
    String.raw`\b(?:alone|by itself) (?:can|could|may|might|would)\b|\b(?:differ|var(?:y|ies))s? (?:a lot |widely |greatly )?from \w+ to \w+\b`,
    String.raw`\bwhether\b.{3,60}\b(?:(?:is|are|was|were|remains?) (?:still )?(?:unknown|unclear|open|not known|uncertain)|will be (?:examined|studied|checked|looked at))\b`,
  ].join("|"),
  "i",
);

/** Words with which one half of a sentence takes from the other. */
export const TURN: RegExp = /[\s,;:–—-]+(?:but|although|though|however|yet|except that|even though)\s/i;

/** A half of the same kind that stands first. */
export const OPENING_TURN: RegExp = /^(?:although|though|even though|despite|while)\b[^,]{20,160},\s/i;

/** How a source gives another party's figure for what it has just told: "puts the number at", "says more than". */
export const PUTS_FIGURE: RegExp =
  /\b(?:(?:puts?|putting) (?:[\w’']+ ){1,4}at|(?:the|its|their|that|lower|higher|\w+['’]s?) (?:\w+ )?(?:number|figure|count|total|toll|tally|estimate|calculation|reckoning)s?\b.{0,40}|(?:counts?|counted|estimates?|estimated|reckons?|reckoned|gives?|gave|says?|said|spoke of|speaks of|shows?|showed))(?: (?:it|them|there|were|was|is|about|around|some|only|nearly|almost|with|at least|more than|fewer than|less than|as many as|up to))*\s*[$€£]?$/i;

/** Verbs of counting and reckoning a little before a figure. */
export const COUNTS_FIGURE: RegExp =
  /\b(?:count|estimat|reckon|calculat|tall(?:y|ie)|put|measur|assess|record)(?:s|es|ed|d|ing)?\b[^.;:]{0,40}$/i;

/** One of several answers that speaks against what another speaks for. */
export const OPPOSED: RegExp =
  /\b(?:against|oppos(?:e|es|ed|ing)|disapprov\w*|disagree\w*|reject\w*|unfavou?rabl\w+)\b/i;

/** What the shares of a whole add up to, in percent: some have no opinion, and rounding adds a little. */
export const COUNTS_ALL = { least: 85, most: 101.5 } as const;

/** Accounts that a source sets against each other itself. */
export const AT_ODDS: RegExp =
  /\b(?:(?:disagree[sd]?|differ(?:s|ed)?|(?:are|were|is) (?:divided|split|at odds)|clash(?:ed)?) (?:\w+ )?(?:on|over|about|whether|how)|(?:is|are|remains?) (?:\w+ )?(?:disputed|contested|in dispute)|split over)\b/i;

/** Words with which a sentence speaks of what the one before it tells. */
export const POINTS_BACK: RegExp =
  /^[“"‘']?(?:(?:the|this|that|its|their|these|those|his|her) (?:\w+ )?(?:figure|number|count|estimate|survey|poll|study|report|result|finding|test|sample|vote|decision|resolution|ruling|audit|auditor|inquiry|panel|video|image|footage|document|letter|claim|account|statement|term|offer|agreement|plan|data|total|toll|tally|origin)s?\b|it\b|that\b|this\b|they\b|only\b)/i;

/** The same anywhere in a sentence. */
export const REFERS_BACK: RegExp =
  /\b(?:the|this|that|these|those|its|their|his|her) (?:\w+ )?(?:figure|number|count|estimate|survey|poll|study|report|result|finding|test|sample|paper|trial|pilot|consultation|data|claim|account)s?\b|\b(?:bears? (?:this|that|it)|calls? (?:this|that|it)|of (?:this|that|it|them))\b/i;

/** Words with which somebody answers instead of telling more of the same. */
export const ANSWERS: RegExp =
  /\b(?:no|not|never|nothing|nobody|none|neither|without|n[’']t|blam\w+|instead|false|wrong|untrue|unfounded|baseless|rather|first|because of|due to|was down to)\b|n[’']t\b/i;

/** Whoever answers speaks of what was said before: "said it had worked", "said that this was false". */
export const SAYS_OF_IT: RegExp =
  /\b(?:says?|said|insists?|insisted|maintains?|maintained|replied) (?:that )?(?:it|they|he|she|this|that|those|these)\b/i;

/** Words without which no sentence denies what another says. */
export const DENIES: RegExp =
  /\b(?:den(?:y|ies|ied|ying)|disput|reject|refut|rebut|contest|dismiss|contradict|otherwise|no such|false|wrong|untrue|unfounded|baseless|incorrect|nonsense|misleading|differently|absurd)/i;
