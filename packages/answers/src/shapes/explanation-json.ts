import type { Explanation, Summary } from "@evenhand/core";
import { attributionJson } from "./attribution-json.ts";

/** The explanation by `explain.schema.json`. */
export function explanationJson(explanation: Explanation, { path }: Summary): object {
  const { claim } = explanation;
  const attribution = claim.attribution === null ? null : attributionJson(claim.attribution);
  return { version: 1, path, ...explanation, claim: { ...claim, attribution } };
}
