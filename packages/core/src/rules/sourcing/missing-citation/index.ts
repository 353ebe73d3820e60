import { sourceName } from "../../../evidence/source-name.ts";
import { isGeneralKnowledge } from "../../../summary/general-knowledge.ts";
import type { Claim, Summary } from "../../../summary/summary.ts";
import { defineRule, type Rule } from "../../rule.ts";
import { citeSource } from "../citation-mark.ts";
import { evidenceOf } from "../evidence-of.ts";

interface Options {
  /** What a citation covers: also the sentences before it in its paragraph, or its own sentence alone. */
  readonly coverage: "paragraph" | "sentence";
}

const DEFAULTS: Options = { coverage: "paragraph" };

const rule: Rule<Options> = defineRule({
  meta: {
    id: "sourcing/missing-citation",
    severity: "info",
    description: "A source supports the claim, but a summary that cites elsewhere does not cite it here.",
    citations: [
      "Wikipedia: Citing sources (text–source integrity), https://en.wikipedia.org/wiki/Wikipedia:Citing_sources",
      "Wikipedia: Verifiability, https://en.wikipedia.org/wiki/Wikipedia:Verifiability",
    ],
    messages: {
      uncited:
        "This stands in {source}, but nothing here cites it. Cite {source}, so that readers can find it.",
    },
    choices: { coverage: ["paragraph", "sentence"] },
  },
  defaults: DEFAULTS,
  *check(summary, { options, verifications }) {
    if (!summary.claims.some(({ citations }) => citations.length > 0)) return;
    const cites = blocksThatCite(summary);
    const covered = new Set(options.coverage === "sentence" ? [] : claimsBeforeCitation(summary));
    for (const { claim, verdict, evidence } of verifications) {
      const [best] = evidence;
      if (verdict !== "supported" || best === undefined) continue;
      if (isGeneralKnowledge(claim)) continue;
      if (claim.citations.length > 0 || covered.has(claim) || isIntroduced(summary, claim, cites)) continue;
      const { source } = best.passage;
      yield {
        span: claim.span,
        messageId: "uncited",
        data: { source: sourceName(source) },
        evidence: [evidenceOf(best.passage)],
        suggestions: citeSource(summary, claim, source),
      };
    }
  },
});

/** The claims that a citation follows in their paragraph, list item or quoted paragraph. */
function claimsBeforeCitation(summary: Summary): Claim[] {
  const found: Claim[] = [];
  let block = -1;
  let cited = false;
  for (const claim of summary.claims.toReversed()) {
    const own = blockOf(summary, claim);
    if (own !== block) [block, cited] = [own, false];
    if (cited) found.push(claim);
    if (claim.citations.length > 0) cited = true;
  }
  return found;
}

/** Blocks of prose that hold a citation. */
function blocksThatCite(summary: Summary): ReadonlySet<number> {
  return new Set(summary.citations.map(({ sentence }) => summary.prose.sentences[sentence]?.block ?? -1));
}

/**
 * Whether the citation stands where a list, table or quotation is introduced ("The city plans:[^plan]"), at its
 * end, or where this sentence introduces one that cites. A table whose rows cite nothing is cited as a whole, if
 * anywhere.
 */
function isIntroduced(summary: Summary, claim: Claim, cites: ReadonlySet<number>): boolean {
  const { blocks } = summary.prose;
  const own = blockOf(summary, claim);
  const kind = blocks[own]?.kind;
  const isOfGroup = (block: number): boolean => blocks[block] !== undefined && blocks[block]?.kind === kind;
  if (kind === "paragraph") {
    if (!/:["”’)]*$/.test(claim.text)) return false;
    const next = blocks[own + 1]?.kind;
    if (next === undefined || next === "paragraph") return false;
    for (let i = own + 1; blocks[i]?.kind === next; i++) if (cites.has(i)) return true;
    // A table's rows stand behind its head.
    return (
      next === "headline" && blocks[own + 2]?.kind === "table" && (cites.has(own + 1) || cites.has(own + 2))
    );
  }
  let first = own;
  while (isOfGroup(first - 1)) first--;
  let last = own;
  while (isOfGroup(last + 1)) last++;
  if (kind === "table") {
    const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    return cites.has(first - 1) || !rows.some((row) => cites.has(row));
  }
  if (kind === "quote") return cites.has(first - 1) || cites.has(last) || cites.has(last + 1);
  const before = blocks[first - 1];
  const opens =
    before !== undefined && /:["”’)]*$/.test(summary.prose.text.slice(before.from, before.to).trim());
  return opens && cites.has(first - 1);
}

function blockOf(summary: Summary, claim: Claim): number {
  return summary.prose.sentences[claim.sentence]?.block ?? -1;
}

export default rule;
