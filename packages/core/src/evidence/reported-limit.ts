import type { Claim, Summary } from "../summary/summary.ts";
import type { Prose } from "../text/prose.ts";
import type { Quotation } from "../text/quotation.ts";
import { sentenceAt } from "../text/sentence-at.ts";
import { contentLemmas } from "./content-lemmas.ts";
import { REPORTS } from "./en/quotation-limits.ts";
import type { Limit } from "./quotation-limits.ts";

/** Whether the summary gives the cut part itself: its words, or a word of its kind, in this sentence or the next. */
export function isReported(
  summary: Summary,
  claim: Claim,
  quotation: Quotation,
  source: Prose,
  cut: Limit,
): boolean {
  const { prose } = summary;
  const own = prose.sentences[claim.sentence];
  if (own === undefined) return false;
  const last = sentenceAt(prose, quotation.to);
  const inBlock = (index: number) =>
    prose.sentences[index]?.block === own.block ? prose.sentences[index] : undefined;
  const [before, after] = [inBlock(own.index - 1), inBlock(last.index + 1)];
  const outside = `${prose.text.slice(own.from, quotation.from)} ${prose.text.slice(quotation.to, last.to)}`;
  const brackets = [...quotation.text.matchAll(/\[[^[\]]*\]/g)].join(" ");
  const told = REPORTS[cut.kind];
  if (told.test(outside) || told.test(brackets)) return true;
  // Words of its own do not take back what a quotation asserts.
  if (cut.kind === "reversal") return false;
  if (after !== undefined && told.test(after.text)) return true;
  const limit = [...new Set(contentLemmas(source, cut.from, cut.to))].slice(0, 12);
  const near = new Set([
    ...contentLemmas(prose, before?.from ?? own.from, quotation.from),
    ...contentLemmas(prose, quotation.to, after?.to ?? last.to),
  ]);
  const met = limit.filter((lemma) => near.has(lemma)).length;
  return limit.length > 0 && met >= Math.max(limit.length > 2 ? 2 : 1, limit.length * 0.4);
}
