import { listRules } from "@evenhand/core/node";
import { escapeHtml } from "./escape-html.ts";

/** What the schema says of every rule alike, as one table: its id, its severity and its options. */
export function configTables(): string {
  const rows = listRules().map(({ id, defaultSeverity, options }) => {
    const given = Object.entries(options).map(
      ([name, value]) => `\`${name}\` <code>${escapeHtml(JSON.stringify(value))}</code>`,
    );
    return `| [${id}](/rules/${id}) | ${defaultSeverity} | ${given.join("<br>")} |`;
  });
  return `## rules {#rules}

By id: a severity (\`"off"\`, \`"info"\`, \`"warning"\`, \`"error"\`), or a list of a severity and options. What each option does is on the rule’s page.

| rule | default | options with their defaults |
| --- | --- | --- |
${rows.join("\n")}
`;
}
