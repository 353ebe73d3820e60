import { explain, type Summary } from "@evenhand/core";
import { InputError, loadSummary } from "@evenhand/core/node";
import { offsetOf } from "../../place.ts";
import { formatExplanationJson } from "../../reporters/explanation-json.ts";
import type { ExplainArguments } from "../tools/explain-claim.ts";
import type { Fence } from "./fence.ts";
import { givenFiles } from "./given.ts";
import { problemsJson } from "./sources.ts";

/** Explains a sentence as `evenhand explain` does. */
export async function explainJob(given: ExplainArguments, fence: Fence): Promise<object> {
  const files = await givenFiles(given, fence);
  const { rules, minStrength, actors, ...config } = await files.configs.forFile(files.path);
  const { summary, sources, errors } = await loadSummary(files.path, config, files.store);
  const offset = offsetAsked(given, summary);
  const explanation = explain({ summary, sources, rules, minStrength, actors }, offset);
  if (explanation === null) throw new InputError(summary.path, null, "no sentence to check stands there");
  return {
    ...(JSON.parse(formatExplanationJson(explanation, summary)) as object),
    errors: problemsJson(errors),
  };
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
