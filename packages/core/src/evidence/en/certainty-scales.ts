/** Wording by which a summary can be surer than its source, for each scale from weak to strong. */

/** What makes two things go together, without saying that one makes the other. */
export const ASSOCIATIVE: RegExp =
  /\b(?:linked|link|links|associat(?:ed|ion|ions)|correlat(?:e[sd]?|ion|ions)|coincid(?:e[sd]?|ing)|contribut(?:e[sd]?|ing|ory)|connected (?:to|with)|tied to|(?:a|one) factor|risk factors?|in part|partly|related to)\b/i;

/** What makes one thing the cause of another. */
export const CAUSATIVE: RegExp =
  /\b(?:because(?: of)?|due to|caus(?:e|es|ed|ing)|(?:lead|leads|led|leading) to|trigger(?:s|ed|ing)?|result(?:s|ed|ing)? (?:in|from)|brought about|responsible for|explained by|kill(?:s|ed|ing)?)\b/i;

/** What takes from a cause, in the summary. */
export const HEDGED_CAUSE: RegExp =
  /\b(?:may|might|could|partly|in part|possibl[ey]|perhaps|likely|probably|help(?:s|ed)?|(?:among|one of) the|suspected|whether|no evidence|not|never)\b|n['’]t\b/i;

/** Verbs that say that something is so beyond doubt, and those that only say it, by base form. */
export const PROVING: ReadonlySet<string> = new Set("confirm prove establish demonstrate verify".split(" "));
export const SAYING: ReadonlySet<string> = new Set(
  `say tell claim allege argue believe think suggest hope suspect estimate insist maintain contend assert add
  speculate expect guess assume hint fear`.split(/\s+/),
);
/** Verbs of findings, and the verbs of guesses that they are stronger than. */
export const FINDING: ReadonlySet<string> = new Set("show find determine conclude".split(" "));
export const SUGGESTING: ReadonlySet<string> = new Set(
  "suggest hint allege suspect speculate guess assume believe fear".split(" "),
);

/** Verbs of belief: what follows them is somebody's guess. */
export const BELIEVING: ReadonlySet<string> = new Set(
  "believe suspect fear speculate assume think suggest guess hint".split(" "),
);

/** Words by which something is only thought of, before the verb or noun that names it. */
export const TENTATIVE: ReadonlySet<string> = new Set(
  `consider weigh explore mull discuss debate propose contemplate float examine study draft negotiate suggest recommend
  seek request demand urge talk proposal suggestion recommendation idea request option possibility`.split(
    /\s+/,
  ),
);
/** Verbs by which it is settled. */
export const SETTLING: ReadonlySet<string> = new Set(
  `approve introduce impose adopt decide agree pass enact launch order ban grant award sign endorse authorise authorize ratify
  accept confirm announce`.split(/\s+/),
);
/** Words of a claim that leave a plan open. */
export const LEFT_TENTATIVE: RegExp =
  /\b(?:consider\w*|weigh\w*|explor\w+|mull\w*|discuss\w*|debat\w+|propos\w+|contemplat\w+|float\w*|examin\w+|draft\w*|negotiat\w+|suggest\w*|recommend\w*|seeks?|sought|seeking|request\w*|demand\w*|urg\w+|talks?|ideas?|options?|possib\w+|plan\w*|might|may|could|hop\w+|wants?|wish\w*|aims?|intend\w*|likely|expected|whether|not|never|before|n['’]t)\b/i;

/** Words by which a value is only wished for, and what stands behind them: "hopes for 40", "a target of 40". */
export const HOPING: ReadonlySet<string> = new Set(
  "hope aim target goal wish ask push demand call seek want strive ambition aspiration bid".split(" "),
);
export const LEADS_TO_VALUE: ReadonlySet<string> = new Set("for of at to".split(" "));

/** What makes a sentence hold only on a condition. */
export const CONDITIONAL: RegExp =
  /\b(?:if|unless|provided|providing|subject to|pending|as long as|on condition|conditional|once|assuming|depend(?:s|ing) on|only when|until|when|after)\b/i;
/** The conditions among those, which say nothing of the time alone. */
export const CONDITION: RegExp =
  /\b(?:if (?!not\b)|unless |provided (?:that |the )|providing (?:that |the )|subject to |pending |as long as |on condition |assuming )/i;

/** What says that something is only alleged, as the words before the verb end ("is accused of", "allegedly"). */
export const ALLEGING_BEFORE: RegExp =
  /\b(?:allegedly|reportedly|purportedly|supposedly|(?:accus(?:ed|es|ing|ation|ations)|suspected|suspicion|allegations?|alleged)(?: \w+){0,3} of|charged with|(?:alleged|accused|suspected|rumou?red|said|believed|thought|claims?|claimed) to have|(?:alleges?|alleged|allegations?|accusations?|claims?|claimed)(?: that)?(?: (?:the|a|an|his|her|their|its|he|she|they|it|\w+)){0,3})$/i;
/** The same behind the verb. */
export const ALLEGING_AFTER: RegExp = /^(?:allegedly|reportedly|purportedly|supposedly)$/i;

/** With these words a claim says itself that it is alleged, denied, tried or found out. */
export const LEFT_OPEN: RegExp =
  /\b(?:alleg\w+|claim\w*|purported(?:ly)?|accus\w+|suspect\w*|suspicions?|charg(?:e|es|ed)|rumou?r\w*|supposed(?:ly)?|reported(?:ly)?|trial|denie[sd]|deny|if|whether|may|might|could|questions?|questioned|investigat\w+|inquiry|probe|sentenced?|convict\w*|guilty|jailed|imprisoned|verdict|said|says)\b/i;

/** How many of a group, least first. */
export const QUANTIFIERS: ReadonlyMap<string, number> = new Map([
  ["few", 1],
  ["some", 1],
  ["several", 1],
  ["certain", 1],
  ["many", 2],
  ["numerous", 2],
  ["most", 3],
  ["all", 4],
  ["every", 4],
  ["each", 4],
]);
/** From here on a quantifier speaks for the group. */
export const SPEAKS_FOR_THE_GROUP = 3;

/** What bounds a value from above, in a claim. */
export const BOUNDED: RegExp =
  /\b(?:up to|as many as|as much as|at most|no more than|not more than|max(?:imum|imal)?|limit|ceiling|cap(?:ped|acity)?|within|under|below|less than|fewer than|at the most|or less|or fewer|only|just|can)\b/i;

/** Words in "-est" that are no superlatives. */
export const NOT_SUPERLATIVE: ReadonlySet<string> = new Set(
  `west east forest interest request protest arrest test guest harvest contest modest honest invest rest quest nest chest
  midwest northwest southwest northeast southeast manifest conquest tempest pest fest latest attest detest digest suggest
  crest vest jest zest behest unrest bequest headrest infest ingest molest divest`.split(/\s+/),
);
