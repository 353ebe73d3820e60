import type { ClaimReport, Diagnostic } from "@evenhand/core";
import { named, quoted } from "../neutral.ts";
import type { Totals } from "../shapes/totals.ts";
import { placeOf, problemLines } from "./lines.ts";
import { section, type ToolText } from "./tool-text.ts";

export interface LintAnswer {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly claims: readonly ClaimReport[];
  readonly totals: Totals;
  readonly errors: readonly { readonly message: string }[];
  readonly warnings: readonly { readonly message: string }[];
}

export const lintSummary: ToolText = {
  name: "lint_summary",
  title: "Check a summary",
  description:
    "Checks a Markdown summary against its source articles: loaded wording, claims that no source has or that a source contradicts, altered or misattributed quotations, imbalance. Gives findings with evidence, a verdict for each sentence, and counts of balance. A text without sources is checked for its wording alone.",
  text(result) {
    const { path, diagnostics, claims, totals, errors, warnings } = result as LintAnswer;
    const open = claims.filter(({ verdict }) => verdict === "contradicted" || verdict === "unsupported");
    return [
      `${named(path)}: ${totals.errors} errors, ${totals.warnings} warnings, ${totals.infos} remarks; ${totals.supported} of ${totals.claims} claims supported.`,
      ...section("Findings:", diagnostics.flatMap(findingLines)),
      ...section(
        "Sentences without support:",
        open.map((claim) => `- line ${placeOf(claim.range)}, ${claim.verdict}: ${quoted(claim.text)}`),
      ),
      ...problemLines([...errors, ...warnings]),
    ].join("\n");
  },
};

function findingLines({ severity, rule, message, range, evidence, suggestions }: Diagnostic): string[] {
  return [
    `- ${severity} ${rule}, line ${placeOf(range)}: ${quoted(message)}`,
    ...evidence
      .slice(0, 3)
      .map((one) => `  ${named(one.path)}:${one.range.start.line + 1}: ${quoted(one.text)}`),
    ...suggestions.slice(0, 2).map(({ title }) => `  Suggestion: ${quoted(title)}`),
  ];
}
