import { sourceName } from "../../../evidence/source-name.ts";
import { allowance } from "../../lexicon/allowance.ts";
import { isInHeadline } from "../../lexicon/context.ts";
import { compileLexicon, findPhrases } from "../../lexicon/lexicon.ts";
import { spanOfMatch } from "../../lexicon/match-range.ts";
import { quotedTokens } from "../../lexicon/quoted-words.ts";
import { listOf, usageIn } from "../../lexicon/usage.ts";
import { defineWordingRule, type WordingRule } from "../../rule.ts";
import { strengthOf } from "../../strength.ts";
import data from "./lexicon.json" with { type: "json" };
import { isNamedNearby } from "./named-nearby.ts";

export interface Options {
  /** Words or phrases, as written, that are not reported. */
  readonly allow: readonly string[];
}

const lexicon = compileLexicon(data);

const rule: WordingRule<Options> = defineWordingRule({
  meta: {
    id: "language/weasel-attribution",
    severity: "warning",
    description:
      "Finds statements laid to people who are not named, such as “experts agree” or “it is believed”.",
    citations: [
      "Wikipedia: Manual of Style/Words to watch, Unsupported attributions",
      "AP Stylebook and Reuters Handbook of Journalism: anonymous sources",
      "Da San Martino et al. 2020, SemEval-2020 Task 11: appeal to authority; obfuscation, intentional vagueness",
      "Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013, Linguistic Models for Analyzing and Detecting Biased Language",
    ],
    messages: {
      weasel: "“{words}” {why}. {remedy}",
      sourced: "“{words}” {why}. {sources} {say} no more: write that an article says so, or name who does.",
    },
  },
  defaults: { allow: [] },
  *check(text, { options, sources, memory }) {
    const { prose } = text;
    const quoted = quotedTokens(text, sources, memory);
    const usesOf = usageIn(sources, lexicon, memory);
    const isAllowed = allowance(options.allow, prose);
    for (const match of findPhrases(lexicon, prose.tokens)) {
      const [head, end] = [prose.tokens[match.first], prose.tokens[match.last]];
      if (head === undefined || end === undefined || quoted[match.first] !== 0) continue;
      const words = prose.text.slice(head.from, end.to);
      if (isAllowed(words, head.from) || isNamedNearby(text, match)) continue;
      const { why, advice } = match.entry;
      const place = isInHeadline(prose, head) ? (["headline"] as const) : [];
      const uses = usesOf(match.entry);
      const span = spanOfMatch(prose, match);
      const same = uses.filter(
        ({ evidence: { source, span: at } }) =>
          source.article.file.slice(at.start, at.end).toLowerCase() === words.toLowerCase(),
      );
      if (same.length > 0) {
        const names = listOf([...new Set(same.map(({ source }) => sourceName(source)))], "and");
        yield {
          span,
          messageId: "sourced",
          data: { words, why, sources: names, say: same.length === 1 ? "says" : "say" },
          evidence: same.map(({ evidence }) => evidence),
          strength: strengthOf(match.entry.strength, [...place, "used"]),
        };
      } else {
        yield {
          span,
          messageId: "weasel",
          data: { words, why, remedy: sentence(advice ?? "name who does") },
          strength: strengthOf(match.entry.strength, place),
        };
      }
    }
  },
});

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

export default rule;
