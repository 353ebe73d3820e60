import { quotedTokens } from "../../lexicon/quoted-words.ts";
import { defineWordingRule, type WordingRule } from "../../rule.ts";
import { strengthOf } from "../../strength.ts";
import { ownQuestions } from "./own-questions.ts";

const STRENGTH = { argues: 0.8, asks: 0.55 };

const rule: WordingRule<object> = defineWordingRule({
  meta: {
    id: "language/rhetorical-question",
    severity: "info",
    description: "Finds questions in the text's own voice that argue instead of asking.",
    citations: [
      "Wikipedia: Manual of Style/Words to watch, Editorializing; Wikipedia: Writing better articles, rhetorical questions",
      "Ilie 1994, What Else Can I Tell You? A Pragmatic Study of English Rhetorical Questions",
      "Da San Martino et al. 2020, SemEval-2020 Task 11: doubt",
    ],
    messages: {
      argues: "This question has its answer built in. Write the statement, with the source that makes it.",
      asks: "Nobody in the text asks this question. Say who does, or answer it from a source.",
    },
  },
  defaults: {},
  *check(text, { sources, memory }) {
    for (const { sentence, argues } of ownQuestions(text, quotedTokens(text, sources, memory))) {
      yield {
        span: sentence.span,
        messageId: argues ? "argues" : "asks",
        strength: strengthOf(argues ? STRENGTH.argues : STRENGTH.asks),
      };
    }
  },
});

export default rule;
