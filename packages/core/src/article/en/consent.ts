/** A site that asks its own readers for consent; an article about cookies does not speak of "our partners". */
export const CONSENT: RegExp =
  /\b(?:we|our|us|this (?:web)?site)\b[^.!?]{0,120}\b(?:cookies|tracking technolog\p{L}+|store and\/or access)|\bcookies\b[^.!?]{0,120}\b(?:we|our|us|this (?:web)?site)\b|\b(?:accept|reject|allow|manage|refuse|decline)\b (?:all |your |optional |non-essential |the use of )*(?:cookies|consent|preferences)\b|\b(?:your (?:consent|privacy|data|choices)\b[^.!?]{0,120}\b(?:we|our|partners|vendors))|\b(?:we and|our) (?:our |\d+ )*(?:partners|vendors)\b[^.!?]{0,120}\b(?:data|consent|devices?|identifiers)\b/iu;

/** What every text holds that `CONSENT` finds anything in: looked for first, since it is found fast. */
export const CONSENT_WORD: RegExp =
  /cookies|tracking technolog|store and\/or access|consent|preferences|your (?:privacy|data|choices)|partners|vendors/i;
