import { type Command, Option } from "commander";
import type { RulesOptions } from "../commands/rules.ts";

export function addRulesCommand(root: Command): void {
  root
    .command("rules")
    .summary("list the rules, or show the page of one")
    .description("list the rules with the severities that hold here, or show the page of one")
    .argument("[rule]", "an id or the name in it, for its page; a category or a glob, for a list")
    .addOption(
      new Option("-f, --format <format>", "output format").choices(["table", "json"]).default("table"),
    )
    .option("--no-color", "print without colours")
    .addHelpText("after", about)
    .action(async (rule: string | undefined, options: RulesOptions) => {
      const { rules } = await import("../commands/rules.ts");
      await rules(rule, options);
    });
}

const about = `
The severities are those of the configuration that holds in this folder; a rule
that it changes says so.

Examples:
  evenhand rules                              all of them
  evenhand rules sourcing/number-mismatch     its page, with examples
  evenhand rules '*-mismatch'
  evenhand rules -f json | jq -r '.rules[] | select(.severity != "off").id'
`;
