import type { ListedRule } from "@evenhand/core/node";
import { counted } from "../reporters/counted.ts";
import { wrap } from "../reporters/wrap.ts";
import type { Terminal } from "../terminal.ts";

const ABOUT: Readonly<Record<string, string>> = {
  sourcing: "does the sentence say what the sources say?",
  language: "the summary's own wording",
  balance: "the text as a whole beside its sources",
  suppression: "comments that silence rules",
};

/** The columns of the longest severity, and of the gap to the next column. */
const SEVERITY = "warning".length;
const GAP = 2;

/**
 * The rules by category, each with the severity that holds, its id and what it finds.
 *
 * @param config The configuration's path as shown; null where there is none.
 */
export function formatRules(rules: readonly ListedRule[], config: string | null, terminal: Terminal): string {
  const { colors } = terminal;
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const lines: string[] = [];
  for (const category of new Set(rules.map((rule) => rule.category))) {
    const about = ABOUT[category];
    lines.push("", colors.bold(category) + (about === undefined ? "" : colors.dim(`: ${about}`)));
    for (const rule of rules.filter((each) => each.category === category)) {
      lines.push(...ruleLines(rule, idWidth, terminal));
    }
  }
  const off = rules.filter(({ severity }) => severity === "off").length;
  const count = `${counted(rules.length, "rule")}${off === 0 ? "" : `, ${off} of them off`}`;
  const where = config === null ? "severities without a configuration" : `severities by ${config}`;
  const foot = `${count}; ${where}. evenhand rules <id> shows a rule's page.`;
  lines.push("", ...wrap([{ text: foot, style: colors.dim }], terminal.width));
  return `${lines.join("\n")}\n`;
}

function ruleLines(rule: ListedRule, idWidth: number, { colors, width }: Terminal): string[] {
  const { severity, id } = rule;
  const style = { error: colors.red, warning: colors.yellow, info: colors.blue, off: colors.dim }[severity];
  const text = [
    { text: rule.description, style: severity === "off" ? colors.dim : (plain: string) => plain },
  ];
  const change = changeOf(rule);
  if (change !== null) text.push({ text: ` ${change}`, style: colors.dim });
  const lead = 2 + SEVERITY + GAP + idWidth + GAP;
  const padded = id.padEnd(idWidth);
  const head = `  ${style(severity.padEnd(SEVERITY))}${" ".repeat(GAP)}${severity === "off" ? colors.dim(padded) : padded}`;
  // On a narrow terminal the description stands under the id.
  const beside = width - lead >= 30;
  const indent = beside ? lead : 2 + SEVERITY + GAP;
  const body = wrap(text, Math.max(width - indent, 20));
  const rest = body.slice(beside ? 1 : 0).map((line) => " ".repeat(indent) + line);
  return [beside ? `${head}${" ".repeat(GAP)}${body[0] ?? ""}` : head.trimEnd(), ...rest];
}

/** What the configuration makes of the rule, null where it is as it comes. */
function changeOf({ severity, defaultSeverity, changedOptions, options }: ListedRule): string | null {
  const changes = changedOptions.map((name) => `${name}: ${JSON.stringify(options[name])}`);
  if (severity !== defaultSeverity) changes.unshift(`${defaultSeverity} unless configured`);
  return changes.length === 0 ? null : `(${changes.join(", ")})`;
}
