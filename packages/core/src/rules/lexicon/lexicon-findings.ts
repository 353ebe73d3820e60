import { forgetful } from "../../text/memory.ts";
import type { Finding, WordingContext, WrittenText } from "../rule.ts";
import type { Lexicon } from "./lexicon.ts";
import { spanOfMatch } from "./match-range.ts";
import { type OwnWordingOptions, ownWording } from "./own-wording.ts";
import { remedyFor } from "./remedy.ts";
import { suggestionsFor } from "./rewrite.ts";
import { usageSentence } from "./usage.ts";

export interface LexiconOptions {
  /** Words or phrases, as written, that are not reported. */
  readonly allow: readonly string[];
}

/** The message of a rule that reports what a lexicon lists: the entry's reason, its remedy, and who uses it. */
export const LEXICON_MESSAGE = "“{words}” {why}. {remedy}{usage}";

const UNMARKED = " Without quotation marks it reads as the writer's own word.";

/** A finding for each of the lexicon's words that the text says for itself; the data fills `LEXICON_MESSAGE`. */
export function* lexiconFindings<const MessageId extends string>(
  lexicon: Lexicon,
  messageId: MessageId,
  text: WrittenText,
  { options, sources, memory = forgetful }: WordingContext<LexiconOptions>,
  which: Omit<OwnWordingOptions, "allowed"> = {},
): Generator<Finding<MessageId>> {
  const { prose } = text;
  for (const { match, words, uses, reported, strength } of ownWording(lexicon, text, sources, {
    ...which,
    allowed: options.allow,
    memory,
  })) {
    yield {
      span: spanOfMatch(prose, match),
      strength,
      messageId,
      data: {
        words,
        why: match.entry.why,
        remedy: remedyFor(prose, match),
        usage: `${reported ? UNMARKED : ""}${usageSentence(uses, sources)}`,
      },
      evidence: uses.map(({ evidence }) => evidence),
      suggestions: suggestionsFor(prose, match),
    };
  }
}
