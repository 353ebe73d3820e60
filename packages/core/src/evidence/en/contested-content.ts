/** What makes a sentence more than a fact anybody could check: it explains, judges, foretells or demands. */

/** Wording that gives a cause. */
export const CAUSAL: RegExp =
  /\b(?:because|due to|owing to|thanks to|as a result of|result(?:s|ed|ing)? (?:in|from)|caus(?:e|es|ed|ing)|(?:lead|leads|led|leading) to|trigger(?:s|ed)?|explained by|(?:is|are|was|were) down to|driven by|responsible for|to blame for|(?:stems?|stemmed) from|brought about|at fault|the fault of|[’'](?:s )?(?:own )?fault)\b/i;

/** Verbs of effect: what somebody says that a step will do. */
export const EFFECTS: ReadonlySet<string> = new Set(
  `raise lower cut reduce increase boost improve worsen save create destroy harm hurt damage protect threaten attract
  drive strengthen weaken safeguard endanger ruin kill double triple halve benefit prevent ease relieve transform
  revive solve push wipe lose shrink grow suffer collapse poison pollute flood stifle`.split(/\s+/),
);

/** Wording that lays the blame for something, in a source. */
export const BLAMING: RegExp =
  /\b(?:blam\w+|fault\w*|attribut\w+|ascrib\w+|puts? (?:\w+ ){1,4}down to|responsib\w+|guilty of|culprits?)\b/i;

/** Who decides and acts by what it announces: its own act is no forecast. */
export const DECIDERS: ReadonlySet<string> = new Set(
  `council board ministry government company authority agency court parliament committee commission city town county state
  firm operator minister mayor president union group school hospital university department office bank police it they we he she
  i assembly senate cabinet party association trust fund foundation team club owner developer`.split(/\s+/),
);

/** Words that judge, by dictionary form; adverbs are looked up by their adjective too. */
export const JUDGEMENTS: ReadonlySet<string> = new Set(
  `bad worse worst dangerous safe safer unsafe fair unfair unjust wrong unlawful illegal illegitimate necessary
    unnecessary needless reasonable unreasonable responsible irresponsible reckless careless negligent negligence
    incompetent incompetence competent adequate inadequate sufficient insufficient excessive disproportionate
    proportionate exemplary restraint voluntary opaque secretive honest dishonest misleading false deceptive untrue
    fraudulent corrupt corruption shameful disgraceful scandal scandalous outrageous appalling terrible dreadful
    excellent outstanding successful success failure failed disastrous disaster catastrophe catastrophic crisis
    chaotic chaos mess viable unviable sustainable unsustainable sound unsound flawed faulty biased partisan
    impartial affordable unaffordable wasteful efficient inefficient effective ineffective useless pointless
    harmless harmful healthy unhealthy dirty toxic unfit credible incredible absurd ridiculous laughable justified
    unjustified justifiable indefensible defensible acceptable unacceptable inevitable unavoidable avoidable
    preventable overdue premature rushed hasty arbitrary discriminatory racist cruel inhumane brutal aggressive
    hostile provocative cynical greedy greed selfish cowardly brave heroic historic landmark vital crucial
    indispensable beneficial detrimental devastating ruinous crippling betrayal mistake blunder mismanage
    mismanagement neglect violation breach bully intimidate exploit mislead deceive betray squander reliable
    unreliable insecure outdated obsolete fault blame innocent unpopular beautiful ugly insult outrage injustice
    robbery theft grab`.split(/\s+/),
);

/** What only somebody with a will of how things ought to be says. */
export const DEMANDS: ReadonlySet<string> = new Set(["must", "should", "ought"]);

/** Bodies that examine and do not take sides; what they find is no party's word. */
export const EXAMINERS: RegExp =
  /\b(?:courts?|judges?|tribunal|jury|audit(?:s|ors?)?|inspector(?:s|ate)?|regulators?|ombudsman|coroner|statistic\w*|census|universit(?:y|ies)|researchers?|scientists?|stud(?:y|ies)|survey|experts?|panel|inquiry|commission|investigators?|report|review|records?|registers?|documents?|minutes|data|figures|observatory|institute|laboratory)\b/i;

/** Wording that already lays a sentence in somebody's mouth, where no verb of saying does. */
export const LAID_IN_A_MOUTH: RegExp =
  /\b(?:according to|accounts?|estimates?d?|reckon\w*|by (?:its|their|his|her) (?:own )?(?:count|figures?|tally)|in (?:the (?:view|words|opinion|eyes)|(?:its|their|his|her) (?:own )?(?:view|words|opinion|eyes))|view(?:s|ed)?|opinions?|(?:for|to) (?:its |his |her |their |the )?(?:critics|supporters|opponents|proponents|campaigners|advocates)|alleged(?:ly)?|reported(?:ly)?|purported(?:ly)?|supposed(?:ly)?|said|says?|told|adds?|added|blames?d?|accus\w+|disput\w+|contend\w*|argu\w+|claim\w*|insist\w*|hop(?:e[sd]?|ing)|fear\w*|warn\w*|believ\w+|thinks?|regards?|regarded|consider\w*|deem\w*|promis\w+|pledg\w+|vow\w*|call(?:s|ed)|describ\w+|prais\w+|criticis\w+|criticiz\w+|condemn\w*|denounc\w+|den(?:y|ies|ied)|reject\w*|ascrib\w+|attribut\w+|charg(?:e|es|ed)|puts?|stress\w*|emphasi\w+|concede[sd]?|admit\w*|complain\w*|suspect\w*|maintain\w*|questions?|rais(?:e|es|ed) concerns?|rated|ranked|judged|ruled|heard|learned|learnt|suspicion|convicted|sentenced|jailed|found guilty|arrested|charged|(?:found|finds) that)\b/i;

/** "For the county, the plant is safe": whose eyes it is seen with stands first. */
export const SEEN_BY: RegExp =
  /^\W*(?:for|to) (?!\w+ (?:\d|years?|months?|weeks?|days?|hours?))\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,4} ?,/iu;

/** A sentence that takes back or doubts what stands before it. */
export const DISPUTING: RegExp =
  /\b(?:disput(?:e|es|ed)|den(?:y|ies|ied)|reject(?:s|ed)?|contest(?:s|ed)?|refut(?:e|es|ed)|contradict(?:s|ed)?) (?:that|this|it|them|these|those|(?:the|those|these) (?:claims?|figures?|charges?|accusations?|accounts?|versions?|allegations?|numbers?))\b/i;

/** People who are quoted without a name. */
export const UNNAMED: RegExp =
  /\b(?:not to be (?:named|identified)|anonym\w+|unnamed|declined to be named|not (?:authori[sz]ed|permitted|allowed|supposed) to (?:speak|talk|comment)|(?:did|does) not (?:want|wish) to be (?:named|identified|quoted)|on (?:the )?condition of anonymity|(?:asked|requested) (?:us )?not to (?:print|use|give|be)|(?:a|one|two|three|several|some) (?:\w+ ){0,3}(?:insiders?|sources?|employees?|aides?)|(?:people|persons?|sources?|officials?) (?:familiar|close|with knowledge)|(?:an?|one|another) (?:\w+ ){0,2}official (?:in|at|from|of) the)\b/i;

/** How a press release is marked by those who send it out. */
export const RELEASE: RegExp =
  /\b(?:press release|media release|news release|for immediate release|press and information office|notes to editors|media contact|press contact|press office)\b/i;
