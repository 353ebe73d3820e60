import type { RuleMeta, WordingRule, WrittenText } from "../rule.ts";
import { compileLexicon, type LexiconData } from "./lexicon.ts";
import { LEXICON_MESSAGE, type LexiconOptions, lexiconFindings } from "./lexicon-findings.ts";
import type { OwnWordingOptions } from "./own-wording.ts";

/**
 * A rule that reports what its list has, in the text's own voice, with `messageId` as its only message.
 *
 * @param which Which of the list's words count in a text, besides what holds for every list.
 */
export function lexiconRule(
  meta: Omit<RuleMeta, "messages"> & { readonly messageId: string },
  data: LexiconData,
  which: (text: WrittenText) => Omit<OwnWordingOptions, "allowed"> = () => ({}),
): WordingRule<LexiconOptions> {
  const { messageId, ...rest } = meta;
  const lexicon = compileLexicon(data);
  return {
    meta: { ...rest, messages: { [messageId]: LEXICON_MESSAGE } },
    defaults: { allow: [] },
    check: (text, context) => lexiconFindings(lexicon, messageId, text, context, which(text)),
  };
}
