import { type Diagnostic, lint, parseArticle, parseSummary, type RuleSettings } from "@evenhand/core";
import { listRules } from "@evenhand/core/node";

/** An example of a rule's page: a summary and the sources that it cites, by id. */
export interface RuleExample {
  readonly summary: string;
  readonly sources: Readonly<Record<string, string>>;
}

/** The example's summary with the definitions of its sources, as a file. */
export function exampleFile({ summary, sources }: RuleExample): string {
  const definitions = Object.keys(sources).map((id) => `[^${id}]: ${id}.md`);
  return [summary, definitions.join("\n")].filter((part) => part !== "").join("\n\n");
}

/** A source of an example as a file. */
export function sourceFile(id: string, text: string): string {
  return `# Report ${id}\n\n${text}\n`;
}

/** What one rule says of an example. */
export async function findingsOf(ruleId: string, example: RuleExample): Promise<readonly Diagnostic[]> {
  const sources = await Promise.all(
    Object.entries(example.sources).map(async ([id, text]) => ({
      id,
      target: `${id}.md`,
      article: await parseArticle({ path: `${id}.md`, text: sourceFile(id, text) }),
    })),
  );
  return lint({
    summary: parseSummary({ path: "summary.md", text: exampleFile(example) }),
    sources,
    rules: settingsFor(ruleId),
    // Sources of a sentence or two can judge nothing but for the rule that says so.
    ...(ruleId === "sourcing/unusable-source" ? {} : { leastSourceWords: 0 }),
  }).diagnostics.filter(({ rule }) => rule === ruleId);
}

/** What a rule about comments says depends on what the others find, so that these stay on. */
export function settingsFor(ruleId: string): RuleSettings {
  const all = listRules();
  const own = all.find(({ id }) => id === ruleId)?.severity ?? "warning";
  const others = ruleId.startsWith("suppression/") ? [] : all.map(({ id }) => [id, "off"] as const);
  return Object.fromEntries([...others, [ruleId, own === "off" ? "warning" : own]]);
}
