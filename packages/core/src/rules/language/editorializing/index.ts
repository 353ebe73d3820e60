import type { Prose } from "../../../text/prose.ts";
import { overlaps } from "../../../text/span.ts";
import { allowance } from "../../lexicon/allowance.ts";
import { isReported } from "../../lexicon/context.ts";
import { compileLexicon, type PhraseMatch } from "../../lexicon/lexicon.ts";
import { LEXICON_MESSAGE, type LexiconOptions, lexiconFindings } from "../../lexicon/lexicon-findings.ts";
import { quotedTokens } from "../../lexicon/quoted-words.ts";
import {
  defineWordingRule,
  type Finding,
  type WordingContext,
  type WordingRule,
  type WrittenText,
} from "../../rule.ts";
import { strengthOf } from "../../strength.ts";
import { type Aside, asidesIn, firstPersons } from "./asides.ts";
import data from "./lexicon.json" with { type: "json" };
import { commentsOnClause, opensSentence } from "./place.ts";

const lexicon = compileLexicon(data);
const STRENGTH = {
  brackets: 0.75,
  verdict: 0.75,
  maxim: 0.6,
  contrast: 0.5,
  opener: 0.7,
  exclamation: 0.65,
  firstPerson: 0.7,
};

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
      maxim: "“{words}” is a maxim: it argues without a fact. Tell the fact, or say whose view it is.",
      contrast:
        "“{words}” puts the writer's word for a thing over another. Say who calls it so, or leave it out.",
      opener: "“{words}” talks to the reader. Tell what happened, or who says so.",
      exclamation: "An exclamation mark tells readers what to feel. A full stop leaves it to them.",
      firstPerson: "“{words}” brings the writer into the summary. Say who is meant, or leave it out.",
    },
  },
  defaults: { allow: [] },
  *check(text, context) {
    const { prose } = text;
    const quoted = quotedTokens(text, context.sources, context.memory);
    const isAllowed = allowance(context.options.allow, prose);
    const asides = asidesIn(prose).filter(
      ({ token, words }) =>
        quoted[token] === 0 &&
        !isAllowed(words, prose.tokens[token]?.from ?? 0) &&
        !isNamed(text, context, token, words),
    );
    const comments = [
      ...lexiconFindings(lexicon, "comment", text, context, {
        leavesReported: true,
        takesDenied: true,
        accepts: (match) => standsWhereItCounts(prose, match),
      }),
    ].filter((comment) => !asides.some(({ span }) => overlaps(span, comment.span)));
    yield* comments;
    for (const aside of asides) yield findingOf(aside);
    // An article's author may say "I"; a summary's writer is no part of what is told.
    if (context.sources.length === 0) return;
    for (const token of firstPersons(prose)) {
      if (quoted[token.index] !== 0 || isAllowed(token.text, token.from)) continue;
      if (isReported(prose, text.attributions, token)) continue;
      if (comments.some(({ span }) => overlaps(span, token.span))) continue;
      yield {
        span: token.span,
        messageId: "firstPerson",
        data: { words: token.text },
        strength: strengthOf(STRENGTH.firstPerson),
      };
    }
  },
});

/** Whether an exclamation mark belongs to a name or title that a source writes so. */
function isNamed(
  { prose }: WrittenText,
  { sources }: WordingContext<LexiconOptions>,
  token: number,
  words: string,
): boolean {
  if (!words.endsWith("!")) return false;
  const named = `${prose.tokens[token - 1]?.text}${words}`;
  return sources.some(({ article }) => article.prose.text.includes(named));
}

function findingOf({ kind, span, words }: Aside): Finding<Aside["kind"]> {
  const strength = strengthOf(STRENGTH[kind]);
  if (kind !== "exclamation") return { span, messageId: kind, data: { words }, suggestions: [], strength };
  const isLiteral = span.end - span.start === words.length;
  const edits = [{ span, text: "." }];
  const suggestions = isLiteral ? [{ title: "Replace the exclamation mark with a full stop", edits }] : [];
  return { span, messageId: kind, suggestions, strength };
}

/** Some words comment only from a certain place, whatever they are elsewhere. */
function standsWhereItCounts(prose: Prose, match: PhraseMatch): boolean {
  const { group } = match.entry;
  if (group === "comment") return commentsOnClause(prose, match);
  return (group !== "address" && group !== "self") || opensSentence(prose, match);
}

export default rule;
