/** A change in numbers, a failure or harm, or an act for or against something: what speaks for a side by itself. */
export const TELLS_OUTCOME: RegExp =
  /\b(?:fell|fallen|falls?|rose|risen|rises|dropped|declined|grew|grown|doubled|tripled|halved|slumped|soared|plunged|climbed|lower|higher|fewer|saved|saves|lost|loses|gained|increased|decreased|reduced|improved|worsened|recovered|shrank|shrunk|record|could not|couldn['’]t|failed|fails?|failure|went home without|left without|broke down|breakdown|crashed|collapsed|flooded|stranded|cancelled|canceled|injur(?:ed|ies)|killed|died|deaths?|damaged|waited|queued|petitions?|signatures|signed|protest(?:s|ed|ers)?|demonstrat(?:ed|ion|ors)|rall(?:y|ied)|marched|struck|strike|complain(?:ed|ts)|sued|lawsuit|opposed|against|in favou?r|welcomed|backed|praised|celebrated|success(?:ful)?|awarded|prize)\b/i;

/** What is decided, planned or due: the news itself, which is nobody's. */
export const TELLS_DECISION: RegExp =
  /\b(?:vot(?:ed|es)(?! against the)|decid(?:ed|es|e)|decision|approv(?:ed|es|al)|adopt(?:ed|s)|pass(?:ed|es) (?:a|the)|announc(?:ed|es)|plans? to|planned|proposed?|introduc(?:ed|es)|agreed|launch(?:ed|es)|(?:is|are) to)\b/i;
