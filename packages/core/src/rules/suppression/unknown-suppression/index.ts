import { DIRECTIVE_KINDS } from "../../../summary/directives.ts";
import { defineSuppressionRule, type SuppressionRule } from "../../rule.ts";

const rule: SuppressionRule = defineSuppressionRule({
  meta: {
    id: "suppression/unknown-suppression",
    severity: "warning",
    description: "Finds comments for Evenhand that it does not know, or that name no rule.",
    citations: ["ESLint: configuration comments"],
    messages: {
      unknownWord:
        "There is no comment evenhand-{word}, so that nothing is silenced; the comments are {known}.",
      unknownRule: "There is no rule “{name}”, so that nothing is silenced{meant}",
    },
  },
  defaults: {},
  *check(_text, { directives }) {
    for (const { directive, named } of directives) {
      const { span, kind, word } = directive;
      if (kind === null) {
        const known = DIRECTIVE_KINDS.map((each) => `evenhand-${each}`).join(", ");
        yield { span, messageId: "unknownWord", data: { word, known } };
      }
      for (const { name, span: place, ids, nearest } of named) {
        if (ids.length > 0) continue;
        yield {
          span: place,
          messageId: "unknownRule",
          data: { name, meant: nearest === null ? "." : `; did you mean “${nearest}”?` },
          suggestions:
            nearest === null
              ? []
              : [{ title: `Name ${nearest}`, kind: "comment", edits: [{ span: place, text: nearest }] }],
        };
      }
    }
  },
});

export default rule;
