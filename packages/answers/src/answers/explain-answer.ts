import { explain, type Summary } from "@evenhand/core";
import { InputError } from "@evenhand/core/input";
import type { ExplainArguments } from "../arguments.ts";
import { offsetOf } from "../place.ts";
import { explanationJson } from "../shapes/explanation-json.ts";
import { problemsJson } from "../shapes/problems-json.ts";
import type { ReadSummary } from "./read-texts.ts";

/**
 * Explains a sentence as `evenhand explain` does.
 *
 * @throws InputError where the summary has no such sentence.
 */
export function explainAnswer(asked: ExplainArguments, read: ReadSummary): object {
  const { summary, sources, errors, rules, minStrength, actors } = read;
  const offset = offsetAsked(asked, summary);
  const explanation = explain({ summary, sources, rules, minStrength, actors }, offset);
  if (explanation === null) throw new InputError(summary.path, null, "no sentence to check stands there");
  return { ...explanationJson(explanation, summary), errors: problemsJson(errors) };
}

function offsetAsked({ sentence, line, column }: ExplainArguments, summary: Summary): number {
  if (line !== undefined) {
    const offset = offsetOf({ path: summary.path, line, column: column ?? null }, summary);
    if (typeof offset === "number") return offset;
    throw new InputError(summary.path, line, offset.problem.replace(/^.*?:\d+(?::\d+)?: /, ""));
  }
  const wanted = plain(sentence ?? "");
  const found = summary.claims.find(({ text }) => {
    const own = plain(text);
    return own.includes(wanted) || (own !== "" && wanted.includes(own));
  });
  if (wanted !== "" && found !== undefined) return found.span.start;
  throw new InputError(
    summary.path,
    null,
    "no sentence to check has these words; give the words of one as they stand there, or its line",
  );
}

/** Without what markup, marks and spaces make of the same words. */
function plain(text: string): string {
  return text
    .replace(/\[\^[^[\]]*\]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
