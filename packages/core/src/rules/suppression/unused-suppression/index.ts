import { defineSuppressionRule, type SuppressionRule } from "../../rule.ts";
import type { DirectiveUse, NamedRule } from "../directive-use.ts";

const rule: SuppressionRule = defineSuppressionRule({
  meta: {
    id: "suppression/unused-suppression",
    severity: "warning",
    description: "Finds comments that silence nothing.",
    citations: ["ESLint: reportUnusedDisableDirectives"],
    messages: {
      unused: "This comment silences nothing: there is no finding {where}. Delete it.",
      unusedRule: "There is no finding of {rule} {where}. Delete the name.",
      nothingToEnable: "Nothing is silenced above that this comment could end. Delete it.",
    },
  },
  defaults: {},
  *check(_text, { directives }) {
    for (const use of directives) {
      const { directive, named } = use;
      if (directive.kind === null) continue;
      const idle = named.filter((name) => isIdle(name));
      if (!use.used && idle.length === named.length) {
        yield {
          span: directive.span,
          messageId: directive.kind === "enable" ? "nothingToEnable" : "unused",
          data: { where: whereOf(use) },
          suggestions: [
            {
              title: "Delete the comment",
              kind: "comment",
              safe: true,
              edits: [{ span: directive.span, text: "" }],
            },
          ],
        };
      } else {
        for (const { name, span } of idle) {
          yield { span, messageId: "unusedRule", data: { rule: name, where: whereOf(use) } };
        }
      }
    }
  },
});

/** A rule that is off can't tell whether it would have found anything. */
function isIdle({ ids, used, active }: NamedRule): boolean {
  return ids.length > 0 && active && !used;
}

function whereOf({ directive: { kind } }: DirectiveUse): string {
  if (kind === "disable-line") return "on this line";
  if (kind === "disable-next-line") return "on the next line of text";
  return kind === "disable-file" ? "in this file" : "from here on";
}

export default rule;
