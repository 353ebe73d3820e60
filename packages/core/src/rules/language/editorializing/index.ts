import { isReported } from "../../lexicon/context.ts";
import { compileLexicon } from "../../lexicon/lexicon.ts";
import { LEXICON_MESSAGE, type LexiconOptions, lexiconFindings } from "../../lexicon/lexicon-findings.ts";
import { allowance } from "../../lexicon/own-wording.ts";
import { quotedTokens } from "../../lexicon/quoted-words.ts";
import { defineWordingRule, type WordingRule } from "../../rule.ts";
import { strengthOf } from "../../strength.ts";
import { asidesIn, firstPersons } from "./asides.ts";
import data from "./lexicon.json" with { type: "json" };
import { commentsOnClause } from "./place.ts";

const lexicon = compileLexicon(data);
const STRENGTH = { brackets: 0.75, verdict: 0.75, opener: 0.7, exclamation: 0.65, firstPerson: 0.7 };

const rule: WordingRule<LexiconOptions> = defineWordingRule({
  meta: {
    id: "language/editorializing",
    severity: "info",
    description: "Finds the writer's own comment on what is told.",
    citations: [
      "Wikipedia: Manual of Style/Words to watch, Editorializing",
      "Hyland 2005, Metadiscourse: attitude markers, engagement markers, self-mention",
      "Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013, Linguistic Models for Analyzing and Detecting Biased Language: entailments, presupposition",
      "Reuters Handbook of Journalism: the writer stays out of the story",
    ],
    messages: {
      comment: LEXICON_MESSAGE,
      brackets: "“{words}” comments on the sentence from inside it. State it with its source, or delete it.",
      verdict: "“{words}” is the writer's verdict. Say who holds it, or leave it to readers.",
      opener: "“{words}” talks to the reader. Tell what happened, or who says so.",
      exclamation: "An exclamation mark tells readers what to feel. A full stop leaves it to them.",
      firstPerson: "“{words}” brings the writer into the summary. Say who is meant, or leave it out.",
    },
  },
  defaults: { allow: [] },
  *check(text, context) {
    const { prose } = text;
    const { tokens } = prose;
    yield* lexiconFindings(lexicon, "comment", text, context, {
      leavesReported: true,
      takesDenied: true,
      accepts: (match) => match.entry.group !== "comment" || commentsOnClause(prose, match),
    });
    const isAllowed = allowance(context.options.allow);
    const quoted = quotedTokens(text, context.sources);
    const names = context.sources.map(({ article }) => article.prose.text);
    for (const { kind, span, words, token } of asidesIn(prose)) {
      if (quoted[token] !== 0 || isAllowed(words)) continue;
      const named = `${tokens[token - 1]?.text}${words}`;
      // A name or title that the sources write so.
      if (kind === "exclamation" && names.some((name) => name.includes(named))) continue;
      const isLiteral = span.end - span.start === words.length;
      const title =
        kind === "exclamation" ? "Replace the exclamation mark with a full stop" : `Delete “${words}”`;
      const edits = [{ span, text: kind === "exclamation" ? "." : "" }];
      yield {
        span,
        messageId: kind,
        ...(kind === "exclamation" ? {} : { data: { words } }),
        suggestions: isLiteral && kind === "exclamation" ? [{ title, edits }] : [],
        strength: strengthOf(STRENGTH[kind]),
      };
    }
    // An article's author may say "I"; a summary's writer is no part of what is told.
    if (context.sources.length === 0) return;
    for (const token of firstPersons(prose)) {
      if (quoted[token.index] !== 0 || isAllowed(token.text)) continue;
      if (isReported(prose, text.attributions, token)) continue;
      yield {
        span: token.span,
        messageId: "firstPerson",
        data: { words: token.text },
        strength: strengthOf(STRENGTH.firstPerson),
      };
    }
  },
});

export default rule;
