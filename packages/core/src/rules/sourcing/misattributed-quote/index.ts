import { sourceName } from "../../../evidence/source-name.ts";
import { defineRule, type Rule } from "../../rule.ts";
import { differencesOfKind, evidenceOf } from "../evidence-of.ts";

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/misattributed-quote",
    severity: "error",
    description: "The quotation is exact, but the source gives it to another speaker.",
    citations: [
      "Newell, Margolin & Ruths 2018, An Attribution Relations Corpus for Political News (source, cue, content)",
      "Associated Press, Statement of News Values and Principles: attribution",
    ],
    messages: {
      otherSpeaker:
        "In source {source} these are the words of {found}, not of {claimed}. Name the speaker that the source names.",
    },
  },
  defaults: {},
  *check(_summary, { verifications }) {
    // Parts of one quotation share a speaker: say it once.
    const told = new Set<number>();
    for (const { span, claimed, found, passage } of differencesOfKind(verifications, "speaker")) {
      if (told.has(span.start)) continue;
      told.add(span.start);
      yield {
        span,
        messageId: "otherSpeaker",
        data: { source: sourceName(passage.source), found, claimed },
        evidence: [evidenceOf(passage)],
      };
    }
  },
});

export default rule;
