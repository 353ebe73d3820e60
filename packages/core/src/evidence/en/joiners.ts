/** Words that join two facts into an explanation or a contrast, and where the two stand. */
export interface Joiner {
  /** Matches the joining words. */
  readonly words: RegExp;
  readonly kind: "cause" | "contrast" | "sequence";
  /**
   * "clause": opens a clause or phrase that stands behind or before the other ("because", "despite").
   * "middle": stands between the two ("led to"). "sentence": joins to what stands before it, maybe a sentence
   * earlier ("therefore").
   */
  readonly stands: "clause" | "middle" | "sentence";
}

export const JOINERS: readonly Joiner[] = [
  {
    words: /\b(?:because(?: of)?|owing to|due to|as a (?:result|consequence) of|thanks to|on account of)\b/i,
    kind: "cause",
    stands: "clause",
  },
  { words: /\b(?:despite|in spite of|although|even though)\b/i, kind: "contrast", stands: "clause" },
  {
    words: /\b(?:led to|has led to|have led to|resulted in|brought about)\b/i,
    kind: "cause",
    stands: "middle",
  },
  { words: /,? after which\b/i, kind: "sequence", stands: "middle" },
  {
    words: /, so (?!that\b|far\b|long\b|much\b|many\b|called\b|as\b|too\b|on\b)/i,
    kind: "cause",
    stands: "middle",
  },
  {
    words: /\b(?:therefore|consequently|as a (?:result|consequence)(?! of)|for (?:this|that) reason)\b/i,
    kind: "cause",
    stands: "sentence",
  },
];

/** Wording with which a source explains, by kind of joiner; wide, since a source's link clears the summary's. */
export const LINKS: Readonly<Record<Joiner["kind"], RegExp>> = {
  cause:
    /\b(?:because|since|due|owing|thanks|therefore|thus|hence|consequently|consequence\w*|so|results?|resulted|resulting|caus\w+|leads?|led|leading|reasons?|why|explain\w*|blam\w+|down to|attribut\w+|ascrib\w+|trigger\w*|prompt\w*|forc(?:e[sd]?|ing)|mean(?:s|t|ing)|follow\w*|after|driven|drives?|fault|responsible|stem\w*|link\w*|account(?:s|ed)? for|in response|make[sn]?|made|making|leav(?:e|es|ing)|left|bring\w*|brought|allow\w*|enabl\w*)\b|[;:–—]/i,
  contrast:
    /\b(?:despite|in spite|although|though|even|but|yet|however|while|whereas|nevertheless|nonetheless|still|regardless|notwithstanding|against|without|not|never|no|only|overrul\w*|overrid\w*|ignor\w*|reject\w*|defi\w+|oppos\w+)\b/i,
  sequence:
    /\b(?:after\w*|before|when|then|later|since|follow\w*|once|until|next|subsequent\w*|led|day|week|month|year)\b/i,
};

/** Wording with which a sentence explains or contrasts what stands further up, by kind of joiner. */
export const LINKS_BACK: Readonly<Record<Joiner["kind"], RegExp>> = {
  cause:
    /\b(?:because|due to|owing to|thanks to|therefore|consequently|as a result|reasons?|the cause|explain\w*|blam\w+|down to|attribut\w+|ascrib\w+|led to|resulted in|prompted)\b/i,
  contrast:
    /\b(?:despite|in spite|although|though|nevertheless|nonetheless|regardless|notwithstanding|however)\b/i,
  sequence: /\b(?:after (?:that|this|which)|then|later|subsequently)\b/i,
};
