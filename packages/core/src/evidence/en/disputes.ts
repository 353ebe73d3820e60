/** Words with which a sentence says that accounts differ. */
export const TELLS_OF_DISPUTE: RegExp =
  /\b(?:disput(?:e[sd]?|ing)|disagree[sd]?|contest(?:s|ed)|den(?:y|ies|ied)|reject(?:s|ed)?|differ(?:s|ed|ing)?|conflicting|contradict(?:s|ed)?|var(?:y|ies|ied)|(?:other|rival|separate|higher|lower) (?:counts?|estimates?|figures?|accounts?)|at odds)\b/i;

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
