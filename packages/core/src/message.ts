const RULE_PAGES = "https://evenhand.github.io/evenhand/rules/";

/** The page that explains a rule. */
export function helpUriOf(ruleId: string): string {
  return `${RULE_PAGES}${ruleId}`;
}

/** Fills the `{placeholders}` of a message; one without a value stays as it is. */
export function fillTemplate(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(data[name] ?? placeholder));
}
