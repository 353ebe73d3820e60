import type { ClaimReport, Diagnostic } from "@evenhand/core";
import * as z from "zod";
import lintSchema from "../../../schema/lint.schema.json" with { type: "json" };
import type { Totals } from "../../lint-report.ts";
import { named, quoted } from "../neutral.ts";
import type { GivenTexts } from "../work/given.ts";
import { shared } from "./arguments.ts";
import { placeOf, problemLines } from "./lines.ts";
import { common, published, publishedShape } from "./results.ts";
import { section, type Tool } from "./tool.ts";

export interface LintArguments extends GivenTexts {
  readonly rules?: Readonly<Record<string, "off" | "info" | "warning" | "error">> | undefined;
  readonly only?: readonly string[] | undefined;
  readonly evidencePerClaim: number;
}

interface LintAnswer {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly claims: readonly ClaimReport[];
  readonly totals: Totals;
  readonly errors: readonly { readonly message: string }[];
  readonly warnings: readonly { readonly message: string }[];
}

export const lintSummary: Tool = {
  name: "lint_summary",
  title: "Check a summary",
  description:
    "Checks a Markdown summary against its source articles: loaded wording, claims that no source has or that a source contradicts, altered or misattributed quotations, imbalance. Gives findings with evidence, a verdict for each sentence, and counts of balance. A text without sources is checked for its wording alone.",
  job: "lint",
  input: z.strictObject({
    path: shared.path,
    text: shared.text,
    sources: shared.sources,
    config: shared.config,
    rules: z
      .record(z.string().max(100), z.enum(["off", "info", "warning", "error"]))
      .optional()
      .describe('Severities that hold instead, by rule: {"language/readability": "off"}'),
    only: z
      .array(z.string().max(200))
      .max(50)
      .optional()
      .describe("Globs of the rules to run: sourcing/*, language/*, balance/*"),
    evidencePerClaim: z.int().min(0).max(8).default(2).describe("Passages given for each sentence"),
  }),
  output: z.object({
    ...publishedShape(lintSchema, lintSchema.$defs.file),
    totals: published(lintSchema, "totals"),
    warnings: z.array(z.object({ path: z.string(), message: z.string() })),
    ...common,
  }),
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
