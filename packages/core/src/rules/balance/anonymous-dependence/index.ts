import { oncePerCue } from "../../../stance/balance.ts";
import type { Utterance } from "../../../stance/utterances.ts";
import { defineRule, type Rule } from "../../rule.ts";
import { disclosureOf } from "./disclosure.ts";

interface Options {
  /** Quotations that the summary must have before anything hangs on one of them. */
  readonly minimumQuotations: number;
  /** Share of the quotations, and of the quoted words, 0 to 1, above which the text hangs on one speaker. */
  readonly maximumShare: number;
}

const rule: Rule<Options> = defineRule({
  meta: {
    id: "balance/anonymous-dependence",
    severity: "warning",
    description: "Most quotations hang on one unnamed speaker.",
    citations: [
      "Reuters Handbook of Journalism: sourcing (single and anonymous sources)",
      "AP, Telling the Story: anonymous sources",
      "Society of Professional Journalists, Code of Ethics: identify sources clearly",
    ],
    messages: {
      dependent:
        "{quotations} of {allQuotations} quotations, {words} of {allWords} quoted words, are one unnamed speaker's (“{speaker}”). Quote somebody who can be named, or say why the name is withheld.",
      disclosed:
        "{quotations} of {allQuotations} quotations, {words} of {allWords} quoted words, are one unnamed speaker's (“{speaker}”); {where} says why the name is withheld.",
    },
  },
  defaults: { minimumQuotations: 3, maximumShare: 0.5 } satisfies Options as Options,
  *check(summary, { utterances, sources, options }) {
    const all = utterances();
    const own = all.filter(({ text, words }) => text === 0 && words > 0);
    const sayings = oncePerCue(own).length;
    if (sayings < options.minimumQuotations) return;
    const speakers = new Set(own.filter(({ anonymous }) => anonymous).map(({ name }) => name));
    for (const speaker of speakers) {
      const theirs = own.filter(({ anonymous, name }) => anonymous && name === speaker);
      const quotations = oncePerCue(theirs).length;
      const [words, allWords] = [wordsOf(theirs), wordsOf(own)];
      if (quotations / sayings <= options.maximumShare || words / allWords <= options.maximumShare) continue;
      const [first, ...rest] = theirs;
      if (first === undefined) continue;
      const data = { quotations, allQuotations: sayings, words, allWords, speaker };
      const disclosure = disclosureOf(theirs, all, [summary, ...sources.map(({ article }) => article)]);
      const source = sources[(disclosure?.text ?? 0) - 1];
      const common = { span: first.span, related: rest.map(({ span }) => span) };
      if (disclosure === null) {
        yield { ...common, messageId: "dependent", data };
      } else {
        yield {
          ...common,
          messageId: "disclosed",
          data: { ...data, where: source?.id ?? "the text" },
          severity: "info",
          evidence: source === undefined ? [] : [{ source, span: disclosure.span }],
        };
      }
    }
  },
});

function wordsOf(said: readonly Utterance[]): number {
  return said.reduce((sum, { words }) => sum + words, 0);
}

export default rule;
