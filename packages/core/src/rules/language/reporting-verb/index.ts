import { sourceName } from "../../../evidence/source-name.ts";
import { once } from "../../../text/once.ts";
import { allowance } from "../../lexicon/allowance.ts";
import { isInHeadline, isInName, isNegated, namePairs } from "../../lexicon/context.ts";
import { compileLexicon, findPhrases } from "../../lexicon/lexicon.ts";
import type { LexiconOptions } from "../../lexicon/lexicon-findings.ts";
import { spanOfMatch } from "../../lexicon/match-range.ts";
import { quotedTokens } from "../../lexicon/quoted-words.ts";
import { replacementsFor, suggestionsFor } from "../../lexicon/rewrite.ts";
import { defineWordingRule, type WordingRule } from "../../rule.ts";
import { strengthOf } from "../../strength.ts";
import data from "./lexicon.json" with { type: "json" };
import { isAnothersWord, isReporting, takesSay } from "./reports.ts";

const lexicon = compileLexicon(data);

const rule: WordingRule<LexiconOptions> = defineWordingRule({
  meta: {
    id: "language/reporting-verb",
    severity: "info",
    description: "Finds verbs of saying that vouch for what is said, doubt it, or colour it.",
    citations: [
      "Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013, Linguistic Models for Analyzing and Detecting Biased Language: factive, implicative and assertive verbs",
      "Wikipedia: Manual of Style/Words to watch, Synonyms for said",
      "BBC News Style Guide and Reuters Handbook of Journalism: attribution",
    ],
    messages: {
      verb: "“{words}” {why}. Write “{plain}”.",
      contested: "“{words}” {why}, and {source} shows that it is disputed. Write “{plain}”.",
    },
  },
  defaults: { allow: [] },
  *check(text, { options, sources, disputeOf, memory }) {
    const { prose } = text;
    const { tokens } = prose;
    const quoted = quotedTokens(text, sources, memory);
    const names = once(() => namePairs([prose, ...sources.map(({ article }) => article.prose)], memory));
    const isAllowed = allowance(options.allow, prose);
    for (const match of findPhrases(lexicon, tokens)) {
      const { first, last, entry } = match;
      const head = tokens[first];
      if (head === undefined || quoted[first] !== 0 || isInName(prose, first, last, names)) continue;
      if (isNegated(tokens, first) || !isReporting(text, match)) continue;
      // What one speaker says of another is the speaker's choice of words.
      if (isAnothersWord(text, head)) continue;
      const words = prose.text.slice(head.from, tokens[last]?.to ?? head.to);
      if (isAllowed(words, head.from)) continue;
      const dispute = disputeOf?.(head.sentence) ?? null;
      const common = {
        span: spanOfMatch(prose, match),
        suggestions: takesSay(tokens, match) ? suggestionsFor(prose, match) : [],
        strength: strengthOf(entry.strength, [
          ...(dispute === null ? [] : (["contested"] as const)),
          ...(isInHeadline(prose, head) ? (["headline"] as const) : []),
        ]),
      };
      const plain = replacementsFor(prose, match)[0] ?? "says";
      if (dispute === null) {
        yield { ...common, messageId: "verb", data: { words, why: entry.why, plain } };
      } else {
        yield {
          ...common,
          messageId: "contested",
          data: { words, why: entry.why, plain, source: sourceName(dispute.source) },
          evidence: [{ source: dispute.source, span: dispute.span }],
          severity: "warning",
        };
      }
    }
  },
});

export default rule;
