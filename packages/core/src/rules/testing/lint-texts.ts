import { parseArticle } from "../../article/parse-article.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import type { Source } from "../../evidence/verification.ts";
import { lint } from "../../lint.ts";
import { parseSummary } from "../../summary/parse-summary.ts";
import { rules } from "../registry.ts";
import type { Severity } from "../rule.ts";

/** Article texts by citation id; each is the body of a Markdown article, or a whole file with its path. */
export type SourceTexts = Readonly<Record<string, string | { readonly path: string; readonly text: string }>>;

/**
 * What one rule says of a summary beside its sources, by the same way that users take: parse, verify, lint,
 * with all other rules off. The summary cites a source as `[^id]`.
 */
export async function lintTexts(
  ruleId: string,
  summary: string,
  sourceTexts: SourceTexts = {},
  options: Readonly<Record<string, unknown>> = {},
): Promise<readonly Diagnostic[]> {
  const sources = await Promise.all(Object.entries(sourceTexts).map(readSource));
  const definitions = sources.map(({ id, target }) => `[^${id}]: ${target}`);
  const text = [summary, definitions.join("\n")].filter((part) => part !== "").join("\n\n");
  // What a rule about comments says depends on what the others find.
  const ownCategory = ruleId.startsWith("suppression/");
  const others = rules
    .filter(({ meta }) => meta.id !== ruleId && !ownCategory)
    .map(({ meta }) => [meta.id, "off"]);
  const severity = severityOf(ruleId);
  const settings = Object.fromEntries([...others, [ruleId, [severity, options]]]);
  return lint({
    summary: parseSummary({ path: "summary.md", text }),
    sources,
    rules: settings,
    // Sources of a sentence or two, as in tests, can judge nothing but for the rule that says so.
    ...(ruleId === "sourcing/unusable-source" ? {} : { leastSourceWords: 0 }),
  }).diagnostics.filter(({ rule }) => rule === ruleId);
}

/** A rule that is off unless turned on is turned on. */
function severityOf(ruleId: string): Severity {
  const severity = rules.find(({ meta }) => meta.id === ruleId)?.meta.severity;
  if (severity === undefined) throw new RangeError(`There is no rule ${ruleId}`);
  return severity === "off" ? "warning" : severity;
}

async function readSource([id, given]: [string, SourceTexts[string]]): Promise<Source> {
  const file = typeof given === "string" ? { path: `${id}.md`, text: `# Report ${id}\n\n${given}\n` } : given;
  return { id, target: file.path, article: await parseArticle(file) };
}
