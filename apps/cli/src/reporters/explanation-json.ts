import type { Explanation, Summary } from "@evenhand/core";
import { attributionJson } from "./attribution-json.ts";

/** The explanation as JSON, by the schema in `schema/explain.schema.json`. */
export function formatExplanationJson(explanation: Explanation, { path }: Summary): string {
  const { claim } = explanation;
  const attribution = claim.attribution === null ? null : attributionJson(claim.attribution);
  return `${JSON.stringify({ version: 1, path, ...explanation, claim: { ...claim, attribution } })}\n`;
}
