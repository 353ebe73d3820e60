import type { AlteredQuote, SplicedQuote } from "../../../evidence/quotation-differences.ts";
import { sourceName } from "../../../evidence/source-name.ts";
import { defineRule, type Finding, type Rule } from "../../rule.ts";
import { differencesOfKind, evidenceOf } from "../evidence-of.ts";

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/altered-quote",
    severity: "error",
    description: "Words between quotation marks that no source contains as such.",
    citations: [
      "Associated Press, Statement of News Values and Principles: quotations are not altered",
      "BBC, Editorial Guidelines, section 3: Accuracy",
    ],
    messages: {
      altered:
        "The quotation {changes}: source {source} has “{found}”. Quote it word for word, mark what you leave out with “…”, or paraphrase without quotation marks.",
      spliced:
        "The quotation joins “{first}” and “{second}”, which stand apart in the sources ({places}). Mark the cut with “…” or quote them one by one.",
      invented:
        "No supplied source has these words. Quote a source word for word, add the source, or paraphrase without quotation marks.",
    },
  },
  defaults: {},
  *check(_summary, { verifications }) {
    for (const difference of differencesOfKind(verifications, "altered-quote")) yield altered(difference);
    for (const difference of differencesOfKind(verifications, "spliced-quote")) yield spliced(difference);
    for (const { quotation } of differencesOfKind(verifications, "invented-quote")) {
      yield { span: quotation.span, messageId: "invented" };
    }
  },
});

function altered({ quotation, span, found, passage, changes }: AlteredQuote): Finding<"altered"> {
  const name = sourceName(passage.source);
  const whole = !/["“”«»]/.test(found);
  return {
    span: quotation.span,
    messageId: "altered",
    data: { source: name, found: found.replace(/["“”«»]/g, ""), changes: inWords(changes) },
    evidence: [evidenceOf(passage)],
    // Where the source's words run over a reporting clause, the writer must choose.
    suggestions: whole
      ? [
          {
            title: `Quote ${name} word for word: “${found}”`,
            kind: sameLetters(changes) ? "typography" : "quotation",
            safe: sameLetters(changes),
            edits: [{ span, text: found }],
          },
        ]
      : [],
  };
}

/** Whether only hyphens, spaces and capitals differ. */
function sameLetters(changes: AlteredQuote["changes"]): boolean {
  const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return changes.every(({ quoted, found }) => lettersOf(quoted) === lettersOf(found));
}

/** What is done to the source's words: 'says “need” where the source has “want”'. */
function inWords(changes: AlteredQuote["changes"]): string {
  const [first] = changes;
  if (first === undefined || changes.length > 2) return "departs from the source in several words";
  const parts = changes.map(({ quoted, found }) => {
    if (found === "") return `adds “${quoted}” to the source’s words`;
    return quoted === "" ? `leaves out “${found}”` : `says “${quoted}” where the source has “${found}”`;
  });
  return parts.join(" and ");
}

function spliced(difference: SplicedQuote): Finding<"spliced"> {
  const { quotation, joint, first, second, passage, secondPassage, inOrder } = difference;
  const places = [...new Set([sourceName(passage.source), sourceName(secondPassage.source)])].join(", ");
  return {
    span: quotation.span,
    messageId: "spliced",
    data: { first, second, places },
    evidence: [evidenceOf(passage), ...(secondPassage === passage ? [] : [evidenceOf(secondPassage)])],
    suggestions: inOrder
      ? [
          {
            title: "Mark the cut with “…”",
            kind: "typography",
            safe: true,
            edits: [{ span: joint, text: " … " }],
          },
        ]
      : [],
  };
}

export default rule;
