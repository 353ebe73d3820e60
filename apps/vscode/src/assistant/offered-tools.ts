import {
  checkQuotation,
  compareSources,
  explainClaim,
  findEvidence,
  lintSummary,
  listSources,
  type ToolText,
} from "@evenhand/answers/words";

/** A tool as the editor offers it to language models. */
export interface OfferedTool {
  /** In `contributes.languageModelTools`. */
  readonly name: string;
  readonly tool: ToolText;
  /** The argument that the summary in the editor stands for where the model names none. */
  readonly usual: "path" | "summary" | null;
}

/** Their descriptions and schemas stand in package.json; a test holds them to these. */
export const OFFERED: readonly OfferedTool[] = [
  { name: "evenhand_lintSummary", tool: lintSummary, usual: "path" },
  { name: "evenhand_findEvidence", tool: findEvidence, usual: "summary" },
  { name: "evenhand_checkQuotation", tool: checkQuotation, usual: "summary" },
  { name: "evenhand_explainClaim", tool: explainClaim, usual: "path" },
  { name: "evenhand_listSources", tool: listSources, usual: null },
  { name: "evenhand_compareSources", tool: compareSources, usual: "summary" },
];

/**
 * The arguments of a call, with the summary in the editor where none is named.
 *
 * @param current Its URI; null where there is none.
 */
export function completed({ usual }: OfferedTool, input: unknown, current: string | null): object {
  const given = typeof input === "object" && input !== null && !Array.isArray(input) ? { ...input } : {};
  const isNamed = ["path", "text", "summary", ...(usual === "summary" ? ["sources"] : [])].some(
    (key) => key in given,
  );
  return usual === null || isNamed || current === null ? given : { ...given, [usual]: current };
}
