/** Words that carry a full stop and lead to a name, so that no sentence ends there. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr sr st ste gen lt col maj capt cpt cmdr adm sgt cpl pvt brig insp supt det const
  sen rep gov pres amb atty hon msgr messrs mmes min dep asst cllr ald ph vs v cf e.g i.e viz al ed eds trans`.split(
    /\s+/,
  ),
);

/** Words that carry a full stop and lead to a number: "No. 4" goes on, "voted no. Four" does not. */
export const NUMBERED: ReadonlySet<string> = new Set(
  `no nos art arts fig figs vol pp p para sec approx ca op ch`.split(/\s+/),
);

/** Shortened words that may end a sentence or stand inside one: the next word decides. */
export const SHORT_WORDS: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  inc corp co ltd bros jr esq etc dept univ assn govt est ave blvd rd hwy mt ft u.s u.k u.n e.u u.a.e d.c
  n.y l.a ph.d m.d b.a m.a a.m p.m am pm`.split(/\s+/),
);

/** Words that begin sentences far more often than they follow an abbreviation. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our there here in on at by for from
  with as but and or so yet if when while although though because since after before during under over however
  meanwhile also still then now not no one two some many most all both each several what who why how where`.split(
    /\s+/,
  ),
);
