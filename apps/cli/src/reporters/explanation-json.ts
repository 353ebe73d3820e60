import { explanationJson } from "@evenhand/answers";
import type { Explanation, Summary } from "@evenhand/core";

/** The explanation as JSON, by the schema in `schema/explain.schema.json`. */
export function formatExplanationJson(explanation: Explanation, summary: Summary): string {
  return `${JSON.stringify(explanationJson(explanation, summary))}\n`;
}
