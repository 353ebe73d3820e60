/**
 * Nouns for offices that one person holds at a time, by dictionary form. Written for this project. Those that many
 * share ("spokesman", "councillor", "professor") are left out: two of them are no contradiction.
 */
export const OFFICES: ReadonlySet<string> = new Set(
  `mayor minister president chancellor premier governor director chair chairman chairwoman chairperson chief
  head leader secretary commissioner ombudsman executive king queen pope archbishop speaker treasurer registrar
  headmaster headmistress headteacher principal editor commander coach manager rector dean provost sheriff harbourmaster
  prosecutor auditor curator superintendent`.split(/\s+/),
);

/** Words beside an office that make it another, or another time's: "former mayor", "vice president". */
export const OTHER_OFFICE: RegExp =
  /\b(?:former|ex|acting|deputy|vice|assistant|associate|interim|co|honorary|outgoing|incoming|elect|then|late|previous|past|first|second|next|new|old|designate|candidate|regional|local|a|an|one)\b/i;
