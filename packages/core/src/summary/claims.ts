import { bySentence } from "../text/by-sentence.ts";
import type { Facts } from "../text/facts.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Citation, Claim } from "./summary.ts";

const CLAIM_BLOCKS = new Set(["paragraph", "list", "table", "quote"]);

/** Words with which a sentence speaks about the sources and not about the story. */
const ABOUT_SOURCES =
  /\b(?:disputed|disagree[sd]?|accounts? (?:differ|var)|sources? (?:differ|disagree|agree|conflict)|versions? differ|contested|this summary|the (?:articles?|sources?|reports?) (?:below|above|differ|disagree))\b/i;

/** One claim for every sentence, list item sentence and table row of the summary. */
export function findClaims(prose: Prose, facts: Facts, citations: readonly Citation[]): Claim[] {
  const cited = bySentence(citations);
  const quotations = bySentence(facts.quotations);
  const attributions = bySentence(facts.attributions);
  const quantities = bySentence(facts.quantities);
  const dates = bySentence(facts.dates);
  const names = bySentence(facts.names);
  const claims: Claim[] = [];
  for (const sentence of prose.sentences) {
    const kind = prose.blocks[sentence.block]?.kind ?? "paragraph";
    if (!CLAIM_BLOCKS.has(kind)) continue;
    const claim = {
      index: claims.length,
      span: sentence.span,
      text: sentence.text,
      sentence: sentence.index,
      citations: [...new Set(cited(sentence.index).map((citation) => citation.target))],
      quotations: quotations(sentence.index),
      attribution: attributions(sentence.index)[0] ?? null,
      quantities: quantities(sentence.index),
      dates: dates(sentence.index),
      names: names(sentence.index),
    };
    claims.push({ ...claim, notCheckable: notCheckable(sentence, kind, claim) });
  }
  return claims;
}

function notCheckable(
  sentence: Sentence,
  kind: string,
  claim: Pick<Claim, "quantities" | "dates" | "quotations">,
): Claim["notCheckable"] {
  if (/\?["”’'»)]*$/.test(sentence.text) && claim.quotations.length === 0) return "question";
  const specific = claim.quantities.length > 0 || claim.dates.length > 0 || claim.quotations.length > 0;
  if (!specific && ABOUT_SOURCES.test(sentence.text)) return "about the sources";
  if (kind === "table") return specific ? null : "no assertion";
  const asserts = sentence.tokens.some((token) => token.wordClass === "VERB" || token.wordClass === "AUX");
  return asserts || specific ? null : "no assertion";
}
