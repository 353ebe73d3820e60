import { defineSuppressionRule, type SuppressionRule } from "../../rule.ts";

const rule: SuppressionRule = defineSuppressionRule({
  meta: {
    id: "suppression/unexplained-suppression",
    severity: "off",
    description: "Finds comments that silence rules without a reason; off unless turned on.",
    citations: ["eslint-plugin-eslint-comments: require-description"],
    messages: {
      unexplained:
        "This comment silences findings without a reason; add one after two hyphens, as in “-- the minister's own title”.",
    },
  },
  defaults: {},
  *check(_text, { directives }) {
    for (const { directive } of directives) {
      const { span, kind, reason } = directive;
      if (kind !== null && kind !== "enable" && reason === null) yield { span, messageId: "unexplained" };
    }
  },
});

export default rule;
