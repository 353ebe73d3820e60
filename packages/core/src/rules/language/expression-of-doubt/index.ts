import { sourceName } from "../../../evidence/source-name.ts";
import type { Source } from "../../../evidence/verification.ts";
import { allowance } from "../../lexicon/allowance.ts";
import { containment } from "../../lexicon/containment.ts";
import { compileLexicon } from "../../lexicon/lexicon.ts";
import { LEXICON_MESSAGE, type LexiconOptions, lexiconFindings } from "../../lexicon/lexicon-findings.ts";
import { listOf } from "../../lexicon/usage.ts";
import { defineWordingRule, type Suggestion, type WordingRule, type WrittenText } from "../../rule.ts";
import { strengthOf } from "../../strength.ts";
import data from "./lexicon.json" with { type: "json" };
import { scareQuotesIn } from "./scare-quotes.ts";

const lexicon = compileLexicon(data);
/**
 * How strong words in marks are that nobody is said to have used: beside sources; without any, where they claim worth;
 * and where they may as well be a scrap of what somebody said.
 */
const SCARE_QUOTES = { besideSources: 0.6, worth: 0.6, scrap: 0.35 };

const rule: WordingRule<LexiconOptions> = defineWordingRule({
  meta: {
    id: "language/expression-of-doubt",
    severity: "warning",
    description: "Finds words and quotation marks that tell readers not to believe what they stand by.",
    citations: [
      "Wikipedia: Manual of Style/Words to watch, Expressions of doubt",
      "Da San Martino et al. 2020, SemEval-2020 Task 11: doubt",
      "AP Stylebook and BBC News Style Guide: alleged, so-called, quotation marks",
    ],
    messages: {
      doubt: LEXICON_MESSAGE,
      marks: "The marks round “{words}” read as doubt: nobody is named whose word it is. {remedy}",
    },
  },
  defaults: { allow: [] },
  *check(text, context) {
    yield* lexiconFindings(lexicon, "doubt", text, context);
    const isAllowed = allowance(context.options.allow, text.prose);
    const sourcesOf = sourcesContaining(context.sources);
    for (const { quotation, claimsWorth } of scareQuotesIn(text)) {
      const words = quotation.text;
      if (isAllowed(words, quotation.from)) continue;
      const having = sourcesOf(words);
      const alone = claimsWorth ? SCARE_QUOTES.worth : SCARE_QUOTES.scrap;
      const base = context.sources.length > 0 ? SCARE_QUOTES.besideSources : alone;
      yield {
        span: quotation.span,
        messageId: "marks",
        data: { words, remedy: remedyOf(having, context.sources) },
        suggestions: withoutMarks(text, quotation),
        strength: strengthOf(base, [
          ...(having.length > 0 ? (["used"] as const) : []),
          ...(having.length === 0 && context.sources.length > 0 ? (["unused"] as const) : []),
        ]),
      };
    }
  },
});

function sourcesContaining(sources: readonly Source[]): (words: string) => readonly Source[] {
  const checks = sources.map((source) => ({ source, contains: containment([source]) }));
  return (words) => checks.filter(({ contains }) => contains(words)).map(({ source }) => source);
}

function remedyOf(having: readonly Source[], sources: readonly Source[]): string {
  if (sources.length === 0) return "Drop the marks, or name who says so.";
  if (having.length === 0) return "No source has these words: drop the marks, or choose a plain word.";
  const names = listOf(having.map(sourceName), "and");
  return `Say who uses it in ${names}, or drop the marks.`;
}

function withoutMarks(
  { prose }: WrittenText,
  { from, to, span, text }: ReturnType<typeof scareQuotesIn>[number]["quotation"],
): Suggestion[] {
  // Where markup or an entity stands at the marks, the file has other lengths than the text.
  if (span.end - span.start !== to - from || prose.text.slice(from, to) !== text) return [];
  return [
    {
      title: `Drop the marks round “${text}”`,
      kind: "typography",
      edits: [
        { span: { start: span.start - 1, end: span.start }, text: "" },
        { span: { start: span.end, end: span.end + 1 }, text: "" },
      ],
    },
  ];
}

export default rule;
