/** Words that open a condition, an exception or an end in time; matched after commas, dashes and "and". */
export const CONDITIONS: string = [
  "(?:but |and )?(?:only|not) (?:if|until|without|when|once)",
  "(?:but )?(?:if|unless|until)|when|once",
  "(?:but )?only (?:for|in|at|on|as|with|after|where|because|to|by)",
  "(?:but |just )?not (?:for|in|on|at|to|with|by|yet|now|all|every|everywhere|everyone|always|before|while|as long as)",
  "(?:but |though )?(?:only )?(?:provided|providing|assuming|pending|barring|excluding|depending on|subject to)",
  "(?:as|so) long as",
  "on (?:the )?(?:strict |sole |one )?(?:condition|understanding|proviso)",
  "in (?:the )?(?:case|event)",
  "except(?:ing)?|with the exception|apart from|other than|save for|bar",
].join("|");

/** Of these, the words that limit only what is still to come: "we will move when it is safe". */
export const CONDITIONS_OF_THE_FUTURE: RegExp = /^(?:when|once)\b/i;

/** "if anything", "if you like": no conditions. */
export const NO_CONDITION: RegExp =
  /^(?:if (?:anything|you (?:like|will|want|ask|please)|ever|not|only|so|necessary|need be|possible)|not only|not just|without (?:a )?(?:doubt|question|exception|fail)|in (?:any|the first) case|not at all)\b/i;

/** Verbs after which "if" asks and sets no condition. */
export const ASKING: RegExp =
  /\b(?:ask(?:s|ed|ing)?|see(?:s|n|ing)?|know(?:s|n|ing)?|wonder(?:s|ed|ing)?|check(?:s|ed|ing)?|decid(?:e|es|ed|ing)|tell|sure|clear|question|doubt(?:s|ed)?|matters?|even|as|what|find out|understand(?:s|ing)?|especially|particularly|mainly|mostly)[\s,]*$/i;

/** What is said to hold for a while, or in part, only. */
export const RESERVATIONS: string = [
  "for (?:now|the moment|the time being|the present)",
  "so far|until then|as yet|at present|at the moment|at this (?:stage|point)",
  "in theory|on paper|in principle|at best|in part|provisionally|temporarily",
].join("|");

/** Words that open a contrast. */
export const CONTRASTS: string = "but|although|though|even though|albeit|however|yet";

/** A contrast with what was said itself: "but not", "but cannot", "but only if", "but it". */
export const GOES_BACK: RegExp =
  /^(?:not|never|no|only|cannot|can['’]t|won['’]t|will not|must|needs? to|has to|have to|may not|might not|should not|without|it|its|this|that|these|those|they)\b|\b(?:only if|only when|unless|depends?|depending|provided|not yet)\b/i;

/** Words that make a contrast a limit and not a mere turn. */
export const LIMITS: RegExp =
  /\b(?:not|never|no|none|nobody|nothing|cannot|without|only|unless|must|needs?|depend(?:s|ing)?|provided|if|until|nonsense|wrong|false|untrue|impossible|useless|illegal|too)\b|n['’]t\b/i;

/** "not only": what follows adds. */
export const ADDING: RegExp = /\bnot (?:only|just|merely|simply|so much)\b/i;

/** Words that take back what follows them at once: "is not ~", "nobody called it ~". */
export const REVERSED: RegExp =
  /(?:\b(?:not|never|cannot|hardly|scarcely|neither|nor|no longer|without|far from|anything but)|n['’]t|\b(?:denie[sd]|deny|denying|rejected|disputed?s?|dismissed)(?: (?:claims?|reports?|suggestions?|the (?:idea|claim|suggestion)))?)(?:\s+(?:yet|really|quite|exactly|a|an|the|as|that|it|is|was|were|are|be|been|being|of|any|have|had|say|said|call|called|calling|describe|described|want))*\s*$/i;

/** Frames in which what follows is not asserted: "I don't think that ~", "we hope that ~". */
export const UNASSERTED: RegExp = new RegExp(
  `(?:${[
    "(?:n['’]t|\\bnot|\\bnever|\\bnobody|\\bno one|\\bcannot) (?:\\w+ )?(?:think|believe|say|claim|know|mean|suggest|imply|expect|see|agree|accept|argue|promise|guarantee|pretend)(?:s|ing)?",
    "\\bnot (?:saying|claiming|suggesting|arguing|convinced|sure|certain|clear|true|proven|established)",
    "\\b(?:doubt(?:s|ed)?|den(?:y|ies|ied)|hopes?|hoped|wish(?:es|ed)?|dream(?:s|ed)?|pretends?)",
    "\\b(?:untrue|false|wrong to (?:say|claim|think)|no (?:evidence|proof|sign|guarantee|indication|reason to (?:say|think|believe))|too early to say)",
    "\\b(?:perhaps|maybe|possibly|supposedly|allegedly),?",
    "\\b(?:some|many|critics|opponents|people|they|others) (?:may |might |will )?(?:say|claim|think|argue)",
  ].join("|")})(?: (?:that|whether|if|how))?(?: (?:[\\w’'-]+)){0,3}\\s*$`,
  "i",
);

/** Words with which a summary reports a limit of its kind. */
export const REPORTS: Readonly<Record<"condition" | "contrast" | "reversal", RegExp>> = {
  condition:
    /\b(?:if|unless|until|provided|providing|conditions?|conditional(?:ly)?|depend(?:s|ed|ing|ent)?|subject to|only (?:if|when|once|after|for|in|with)|once|when|as long as|so long as|except|apart from|for now|so far|for the time being|yet|currently|temporar(?:y|ily)|pending|caveat|proviso|assuming|without|not|otherwise|in (?:the )?(?:case|event)|hing(?:e|es|ed|ing)|requir(?:e|es|ed|ing)|contingent|should (?:the|it|they|he|she)|were (?:the|it|they|he|she))\b/i,
  contrast:
    /\b(?:but|although|though|however|while|whereas|yet|still|despite|nevertheless|nonetheless|caveat|conceded|admitted|acknowledged|warned|cautioned|stressed|only|not|cannot|no)\b|n['’]t\b/i,
  reversal:
    /\b(?:not|never|no|nor|neither|none|nobody|nothing|cannot|without|hardly|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|doubt(?:s|ed|ing)?|fail(?:s|ed|ing)?|lack(?:s|ed|ing)?|unable|impossible|instead|against|oppos(?:e|es|ed|ing)|whether|hop(?:e|es|ed|ing)|wish(?:es|ed|ing)?|if|may|might|could|perhaps|maybe|possibly|suppos(?:ed|edly)|alleg(?:e|es|ed|edly|ing)|accus(?:e|es|ed|ing))\b|n['’]t\b/i,
};
