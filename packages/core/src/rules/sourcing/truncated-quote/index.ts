import { sourceName } from "../../../evidence/source-name.ts";
import { defineRule, type Rule } from "../../rule.ts";
import { differencesOfKind, evidenceOf } from "../evidence-of.ts";

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/truncated-quote",
    severity: "warning",
    description: "A quotation without the part of its sentence that limits or reverses it.",
    citations: [
      "Society of Professional Journalists, Code of Ethics: never misrepresent or oversimplify, provide context",
      "BBC, Editorial Guidelines, section 3: Accuracy (editing contributions fairly)",
    ],
    messages: {
      after:
        "Source {source} goes on: “{limit}”. Without it the quotation says more than the speaker did: quote that part too, or report it.",
      within:
        "The ellipsis leaves out “{limit}”, which changes what the rest says in source {source}. Quote that part too, or report it.",
      before:
        "In source {source} “{limit}” comes before these words and changes what they say. Quote that part too, or report it.",
    },
  },
  defaults: {},
  *check(_summary, { verifications }) {
    for (const { quotation, passage, limit, place, whole } of differencesOfKind(
      verifications,
      "truncated-quote",
    )) {
      const { span } = quotation;
      yield {
        span,
        messageId: place,
        data: { source: sourceName(passage.source), limit },
        evidence: [evidenceOf(passage)],
        suggestions:
          whole === null
            ? []
            : [{ title: `Quote “${whole}”`, kind: "quotation", edits: [{ span, text: whole }] }],
      };
    }
  },
});

export default rule;
