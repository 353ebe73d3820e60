import { describe, expect, test } from "vitest";
import type { Rule, Severity, WordingRule } from "../rule.ts";
import { lintTexts, type SourceTexts } from "./lint-texts.ts";
import { applyEdits, readMarks } from "./marked-text.ts";

export interface ValidCase {
  readonly summary: string;
  readonly sources?: SourceTexts;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface InvalidCase extends ValidCase {
  /** The message of every finding; the findings are what ⟦ and ⟧ mark in `summary`. */
  readonly messageId: string;
  /** A part of the message. */
  readonly message?: string;
  /** The strength of the first finding. */
  readonly strength?: number;
  /** The severity of the first finding. */
  readonly severity?: Severity;
  /** The summary after each suggestion of the first finding, in order. */
  readonly suggestions?: readonly string[];
}

export interface RuleCases {
  /** Sources of the cases that name none. */
  readonly sources?: SourceTexts;
  readonly valid: readonly (string | ValidCase)[];
  readonly invalid: readonly InvalidCase[];
}

/**
 * Tests a rule on summaries with the expected findings marked in them:
 * `{ summary: "The mayor ⟦slammed⟧ the plan.[^s1]", messageId: "loaded" }`. Runs the real parse and lint.
 */
export function testRule(rule: Rule | WordingRule, { sources, valid, invalid }: RuleCases): void {
  const { id, messages } = rule.meta;
  const lintCase = (text: string, { sources: own, options }: ValidCase) =>
    lintTexts(id, text, own ?? sources, options);

  describe(id, () => {
    test.each(valid.map((item) => (typeof item === "string" ? { summary: item } : item)))(
      "leaves alone: $summary",
      async (item) => {
        const found = await lintCase(item.summary, item);
        expect(found.map(({ span }) => item.summary.slice(span.start, span.end))).toEqual([]);
      },
    );

    test.each(invalid)("finds: $summary", async (item) => {
      const { text, spans } = readMarks(item.summary);
      const found = await lintCase(text, item);
      expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
      );
      expect(found.map(({ span }) => span)).toEqual(spans);
      const template = messages[item.messageId];
      expect(template, `message ${item.messageId}`).toBeDefined();
      for (const { message } of found) expect(message).toMatch(patternOf(template ?? ""));
      if (item.message !== undefined) expect(found[0]?.message).toContain(item.message);
      if (item.strength !== undefined) expect(found[0]?.strength).toBe(item.strength);
      if (item.severity !== undefined) expect(found[0]?.severity).toBe(item.severity);
      if (item.suggestions !== undefined) {
        const edited = found[0]?.suggestions.map(({ edits }) => applyEdits(text, edits));
        expect(edited).toEqual(item.suggestions);
      }
    });
  });
}

/** A pattern for the messages that a template can give. */
function patternOf(template: string): RegExp {
  const literals = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literals.join("[^{}]*")}$`, "s");
}
